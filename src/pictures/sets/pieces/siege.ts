import { blob, ellipse, mix, rectangle, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** Sandbags piled in three rows, 260 cm. */
export const sandbags: Part = ({ pen, palette, next }) => {
  const sack = palette.tint('#b8a37a');
  for (const [row, count] of [5, 4, 3].entries())
    for (let index = 0; index < count; index++)
      pen.sheet(
        rounded(-130 + index * 54 + row * 27, -27 - row * 24, 56, 28, 12),
        mix(sack, palette.ink, next() * 0.14),
        { lift: 0.8 },
      );
};

/** A cart lying broken with one wheel in the air, 240 cm. */
export const brokenCart: Part = ({ pen, palette }) => {
  const wood = palette.tint('#7d5a40');
  pen.at(0, -34, 1, -0.22, () => {
    pen.sheet(rectangle(-100, -54, 190, 56), wood, { lift: 1 });
    for (const y of [-40, -22])
      pen.sheet(rectangle(-100, y, 190, 4), mix(wood, palette.ink, 0.3), { lift: 0, edge: 0 });
    pen.sheet(strip([86, -14], [190, 20], 9), wood, { lift: 0.6 });
  });
  const wheel = (x: number, y: number): void => {
    pen.sheet([...ellipse(x, y, 46), ...ellipse(x, y, 37).reverse()], mix(wood, palette.ink, 0.25), { lift: 0.7 });
    for (let spoke = 0; spoke < 4; spoke++) {
      const [dx, dy] = [Math.cos(spoke * 0.785) * 38, Math.sin(spoke * 0.785) * 38];
      pen.sheet(strip([x - dx, y - dy], [x + dx, y + dy], 5), mix(wood, palette.ink, 0.25), { lift: 0.3 });
    }
  };
  wheel(-62, -44);
};

/** Spears, a shield and a helmet left on the ground, 190 cm. */
export const arms: Part = ({ pen, palette }) => {
  const steel = mix(palette.tint('#9aa0a4'), palette.ink, palette.dark ? 0.3 : 0.1);
  for (const [x, lean] of [
    [-60, 0.24],
    [-20, -0.12],
    [70, 0.36],
  ] as const)
    pen.at(x, 4, 1, lean, () => {
      pen.sheet(rectangle(-3, -190, 6, 192), palette.tint('#7d5a40'), { lift: 0.5 });
      pen.sheet(
        [
          [0, -230],
          [10, -190],
          [-10, -190],
        ],
        steel,
        { lift: 0.5 },
      );
    });
  pen.sheet(
    blob([
      [-4, -84],
      [40, -84],
      [44, -40],
      [18, 2],
      [-8, -40],
    ]),
    palette.tint('#9c4a44'),
    { lift: 0.9 },
  );
  pen.sheet(rectangle(14, -82, 8, 76), palette.tint('#d8b05a'), { lift: 0.1, edge: 0.4 });
};

/** A crater with its rim of thrown earth, `size` 220 cm. */
export const shellHole: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'size', 220) / 2;
  const earth = mix(palette.ground, palette.ink, 0.3);
  pen.sheet(
    blob([
      [-half, 6],
      [-half * 0.6, -14],
      [0, -9],
      [half * 0.6, -16],
      [half, 6],
      [0, 20],
    ]),
    mix(palette.ground, palette.ink, 0.12),
    { lift: 0.5 },
  );
  pen.sheet(ellipse(0, 3, half * 0.66, 9), earth, { lift: 0 });
};

/** A dome of a colony on another world with its lit rooms, `size` 420 cm. */
export const dome: Part = (bench) => {
  const { pen, palette, lit } = bench;
  const radius = measure(bench, 'size', 420) / 2;
  const glass = mix(palette.tint('#cfe0df'), palette.far, Math.min(0.4, (bench.depth - 1) / 10));
  const shape = ellipse(0, 0, radius, radius * 0.86, { from: Math.PI, to: Math.PI * 2 });
  pen.sheet(shape, mix(glass, lit ? palette.light : '#ffffff', lit ? 0.3 : 0.15), {
    lift: 1,
    inside: () => {
      for (const x of [-0.5, 0.5])
        pen.sheet(strip([x * radius, 10], [x * radius * 0.3, -radius * 0.9], 5), mix(glass, palette.ink, 0.3), {
          lift: 0,
          edge: 0,
        });
      for (const y of [-0.3, -0.58])
        pen.sheet(rectangle(-radius, y * radius, radius * 2, 5), mix(glass, palette.ink, 0.3), { lift: 0, edge: 0 });
      pen.sheet(ellipse(-radius * 0.4, -radius * 0.5, radius * 0.2, radius * 0.1, { rotate: -0.7 }), '#ffffff', {
        lift: 0,
        edge: 0,
        alpha: 0.4,
      });
      for (const x of [-0.3, 0.05, 0.36])
        pen.sheet(
          blob([
            [x * radius - 26, 4, 'corner'],
            [x * radius - 20, -40],
            [x * radius, -62],
            [x * radius + 20, -40],
            [x * radius + 26, 4, 'corner'],
          ]),
          palette.tint('#6f9a5a'),
          { lift: 0.3 },
        );
    },
  });
  pen.sheet(rectangle(-radius - 10, -26, radius * 2 + 20, 32), palette.tint('#c3bdb4'), { lift: 0.9 });
  pen.sheet(rounded(-26, -66, 52, 70, 16), palette.tint('#8f8a88'), { lift: 0.6 });
  if (lit) pen.glow(0, -radius * 0.4, radius * 1.1, palette.light, { strength: 0.06, rings: 3 });
};

/** A dish on its mast turned to the sky, 260 cm. */
export const dish: Part = ({ pen, palette }) => {
  const steel = palette.tint('#cfcac2');
  pen.sheet(
    [
      [-10, 4],
      [10, 4],
      [5, -150],
      [-5, -150],
    ],
    mix(steel, palette.ink, 0.2),
    { lift: 0.7 },
  );
  pen.at(0, -180, 1, -0.6, () => {
    pen.sheet(ellipse(0, 0, 90, 60, { from: 0, to: Math.PI }), steel, { lift: 1 });
    pen.sheet(ellipse(0, 0, 90, 15), mix(steel, palette.ink, 0.2), { lift: 0.2 });
    pen.sheet(strip([0, 0], [0, -66], 4), palette.ink, { lift: 0.3 });
    pen.sheet(ellipse(0, -68, 7), palette.pop, { lift: 0.3 });
  });
};
