import { blob, ellipse, mix, rectangle, rounded } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { snowPaper } from './land.ts';

/** A lamp hanging from above, its shade `up` 210 cm over the floor. */
export const pendant: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const y = -measure(bench, 'up', 210);
  const shade = palette.tint('#b9705c');
  pen.sheet(
    rectangle(-1.6, (stage.top - stage.height) * bench.depth, 3.2, y - 30 - (stage.top - stage.height) * bench.depth),
    palette.ink,
    { lift: 0.3 },
  );
  pen.sheet(ellipse(0, y, 12, 9), bench.lit ? mix(palette.light, '#fff6dc', 0.5) : palette.paper, { lift: 0.3 });
  pen.sheet(
    [
      [-14, y - 34],
      [14, y - 34],
      [42, y],
      [-42, y],
    ],
    shade,
    { lift: 1 },
  );
  if (bench.lit) pen.glow(0, y + 12, 150, palette.light, { strength: 0.05, rings: 4 });
};

/** A standing lamp, 165 cm. */
export const floorLamp: Part = (bench) => {
  const { pen, palette, lit } = bench;
  pen.sheet(ellipse(0, 0, 24, 5), palette.ink, { lift: 0.5 });
  pen.sheet(rectangle(-2.4, -130, 4.8, 130), palette.ink, { lift: 0.5 });
  pen.sheet(
    [
      [-20, -168],
      [20, -168],
      [36, -124],
      [-36, -124],
    ],
    lit ? mix(palette.light, '#fff2cc', 0.3) : palette.tint('#e6d3ac'),
    { lift: 0.9 },
  );
  if (lit) pen.glow(0, -140, 140, palette.light, { strength: 0.07, rings: 4 });
};

/** A small lamp for a table or a desk, standing on something `up` 77 cm high. */
export const tableLamp: Part = (bench) => {
  const { pen, palette, lit } = bench;
  pen.at(0, -measure(bench, 'up', 77), 1, 0, () => {
    pen.sheet(
      blob([
        [-6, -26, 'corner'],
        [6, -26, 'corner'],
        [9, -8],
        [12, 0, 'corner'],
        [-12, 0, 'corner'],
        [-9, -8],
      ]),
      palette.tint('#8a9a9a'),
      { lift: 0.6 },
    );
    pen.sheet(
      [
        [-12, -54],
        [12, -54],
        [22, -24],
        [-22, -24],
      ],
      lit ? mix(palette.light, '#fff2cc', 0.3) : palette.tint('#e6d3ac'),
      { lift: 0.8 },
    );
    if (lit) pen.glow(0, -36, 90, palette.light, { strength: 0.08, rings: 4 });
  });
};

/** A candlestick with its flame, standing `up` 0 cm high. */
export const candle: Part = (bench) => {
  const { pen, palette } = bench;
  pen.at(0, -measure(bench, 'up', 0), 1, 0, () => {
    pen.sheet(ellipse(0, -1, 11, 3), palette.tint('#b99a60'), { lift: 0.5 });
    pen.sheet(rectangle(-3.6, -28, 7.2, 27), palette.tint('#f4ecd8'), { lift: 0.5 });
    pen.sheet(
      blob([
        [0, -48],
        [5, -37],
        [0, -29],
        [-5, -37],
      ]),
      mix(palette.light, palette.pop, 0.25),
      { lift: 0.3 },
    );
    pen.glow(0, -38, 70, palette.light, { strength: palette.dark ? 0.12 : 0.06, rings: 3 });
  });
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

/** A trunk with iron bands, 110 cm. */
export const trunk: Part = ({ pen, palette }) => {
  const leather = palette.tint('#8a6048');
  pen.sheet(rounded(-55, -62, 110, 66, 8), leather, { lift: 1 });
  pen.sheet(rounded(-57, -66, 114, 24, 9), mix(leather, '#ffffff', 0.1), { lift: 0.6 });
  for (const x of [-34, 24]) pen.sheet(rectangle(x, -66, 9, 70), palette.tint('#c09a5c'), { lift: 0.3 });
};

/** A heap of things under a sheet, boxes and an old frame: attics. */
export const clutter: Part = (bench) => {
  const { pen, palette, next } = bench;
  for (const [x, size] of [
    [-60, 56],
    [-14, 44],
    [-40, 36],
  ] as const)
    pen.sheet(
      rectangle(x - size / 2, -(size * 0.8) - (x === -40 ? 44 : 0), size, size * 0.8),
      palette.tint(['#b08d62', '#9c7f5f', '#bfa27a'][Math.floor(next() * 3)] ?? '#b08d62'),
      { lift: 0.9 },
    );
  pen.sheet(
    blob([
      [20, 4, 'corner'],
      [28, -60],
      [50, -86],
      [78, -70],
      [92, -24],
      [100, 4, 'corner'],
    ]),
    mix(palette.tint('#e2dccd'), palette.wallShade, 0.2),
    { lift: 1 },
  );
};

/** Snow lying on a sill or a roof's edge, `width` 120 cm; nothing where no snow lies. */
export const snowLine: Part = (bench) => {
  if (!bench.snowy) return;
  const half = measure(bench, 'width', 120) / 2;
  bench.pen.sheet(
    blob([
      [-half, 2, 'corner'],
      [-half * 0.5, -8],
      [half * 0.4, -10],
      [half, 2, 'corner'],
    ]),
    snowPaper(bench.palette),
    { lift: 0.4 },
  );
};
