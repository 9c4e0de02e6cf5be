import { blob, mix, rectangle, rounded, star } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** A church bench seen from behind, `width` 260 cm. */
export const pew: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 260) / 2;
  const wood = palette.tint('#80573c');
  pen.sheet(rectangle(-half, -84, half * 2, 76), wood, { lift: 1 });
  for (let x = -half + 20; x < half - 40; x += 62)
    pen.sheet(rounded(x, -72, 50, 52, 3), mix(wood, palette.ink, 0.14), { lift: 0.2 });
  pen.sheet(rectangle(-half - 4, -92, half * 2 + 8, 11), mix(wood, '#ffffff', 0.12), { lift: 0.8 });
  for (const side of [-1, 1])
    pen.sheet(rounded(side * half - 8, -98, 16, 102, 6), mix(wood, palette.ink, 0.12), { lift: 0.8 });
};

/** An altar with its cloth, two candles and a cross behind, 300 cm high. */
export const altar: Part = ({ pen, palette }) => {
  const wood = palette.tint('#8a6244');
  pen.sheet(rectangle(-6, -300, 12, 200), wood, { lift: 0.8 });
  pen.sheet(rectangle(-40, -262, 80, 12), wood, { lift: 0.7 });
  pen.sheet(rectangle(-110, -20, 220, 24), mix(palette.wallShade, palette.ink, 0.15), { lift: 0.8 });
  pen.sheet(rectangle(-80, -110, 160, 92), palette.tint('#b9a48c'), { lift: 0.9 });
  pen.sheet(
    [
      [-92, -118],
      [92, -118],
      [88, -66],
      [-88, -66],
    ],
    palette.tint('#f5eee0'),
    { lift: 0.9 },
  );
  for (let index = 0; index < 6; index++)
    pen.sheet(star(-66 + index * 26, -84, 6, 4, 0.4), palette.tint('#c9a45c'), { lift: 0.2 });
  for (const x of [-68, 68]) {
    pen.sheet(rectangle(x - 3, -152, 6, 34), palette.tint('#f6efdd'), { lift: 0.5 });
    pen.sheet(
      blob([
        [x, -172],
        [x + 5, -161],
        [x, -152],
        [x - 5, -161],
      ]),
      mix(palette.light, palette.pop, 0.2),
      { lift: 0.3 },
    );
    pen.glow(x, -162, 64, palette.light, { strength: 0.1, rings: 3 });
  }
};

/** Bars from floor to ceiling, `width` 300 cm. */
export const bars: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const half = measure(bench, 'width', 300) / 2;
  const iron = mix(palette.ink, palette.wallShade, 0.2);
  for (let x = -half; x <= half; x += 30)
    pen.sheet(rectangle(x - 3.4, (stage.top - 80) * bench.depth, 6.8, -(stage.top - 80) * bench.depth + 4), iron, {
      lift: 0.9,
    });
  for (const y of [-40, -190]) pen.sheet(rectangle(-half - 6, y, half * 2 + 12, 9), iron, { lift: 0.9 });
};

/** A stalactite or stalagmite; `hanging` 1 hangs from above, `height` 160 cm. */
export const stalactite: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 160) * between(next, 0.5, 1.2);
  const half = height * between(next, 0.13, 0.2);
  const stone = mix(palette.tint('#7d7280'), palette.ink, 0.25 + next() * 0.2);
  const hanging = measure(bench, 'hanging', 0) === 1;
  const sign = hanging ? 1 : -1;
  const root = hanging ? bench.stage.top * bench.depth * 1.02 : 8;
  pen.sheet(
    blob([
      [-half, root, 'corner'],
      [-half * 0.4, root + sign * height * 0.5],
      [0, root + sign * height],
      [half * 0.35, root + sign * height * 0.5],
      [half, root, 'corner'],
    ]),
    stone,
    { lift: 1 },
  );
};

/** A cluster of crystals that glow a little, 70 cm. */
export const crystals: Part = ({ pen, palette, next }) => {
  const glass = mix(palette.tint('#9fb8d9'), palette.light, 0.25);
  pen.glow(0, -30, 90, glass, { strength: 0.08, rings: 3, cold: true });
  for (const angle of [-0.6, -0.2, 0.15, 0.5])
    pen.at(0, 0, 1, angle, () =>
      pen.sheet(
        [
          [-8, 4],
          [-9, -40 - next() * 20],
          [0, -66 - next() * 20],
          [9, -44],
          [8, 4],
        ],
        mix(glass, palette.ink, next() * 0.25),
        { lift: 0.7 },
      ),
    );
};
