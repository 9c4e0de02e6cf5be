import { ellipse, mix, rectangle, ribbon, rounded } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** A table seen from the front, `width` 150 cm, 74 high; `cloth` 1 lays a cloth on it. */
export const table: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 150) / 2;
  const wood = palette.tint('#b57f52');
  for (const side of [-1, 1])
    pen.sheet(
      [
        [side * half * 0.84 - 5, -70],
        [side * half * 0.84 + 5, -70],
        [side * half * 0.84 + 4, 4],
        [side * half * 0.84 - 4, 4],
      ],
      mix(wood, palette.ink, 0.2),
      { lift: 0.6 },
    );
  pen.sheet(rectangle(-half * 0.9, -70, half * 1.8, 12), mix(wood, palette.ink, 0.16), { lift: 0.4 });
  pen.sheet(rectangle(-half, -77, half * 2, 9), wood, { lift: 1.1 });
  if (measure(bench, 'cloth', 0) === 0) return;
  const cloth = palette.tint('#f3e9d4');
  pen.sheet(
    [
      [-half * 0.7, -79],
      [half * 0.7, -79],
      [half * 0.72, -46],
      [-half * 0.72, -46],
    ],
    cloth,
    { lift: 0.6 },
  );
  for (let index = 0; index < 6; index++)
    pen.sheet(rectangle(-half * 0.66 + index * half * 0.23, -54, half * 0.1, 6), palette.tint('#c4705c'), {
      lift: 0,
      edge: 0.3,
    });
};

/** A range with an oven and a pot, 100 cm. */
export const stove: Part = ({ pen, palette }) => {
  const enamel = palette.tint('#e3dccb');
  pen.sheet(rectangle(-50, -88, 100, 90), enamel, { lift: 1 });
  pen.sheet(rounded(-38, -62, 76, 46, 6), mix(palette.ink, enamel, 0.25), { lift: 0.4 });
  pen.sheet(rounded(-30, -54, 60, 30, 5), mix(palette.light, palette.pop, 0.4), { lift: 0.1, alpha: 0.85 });
  for (let knob = 0; knob < 4; knob++) pen.sheet(ellipse(-33 + knob * 22, -74, 4.5), palette.ink, { lift: 0.4 });
  pen.sheet(rectangle(-54, -94, 108, 9), mix(palette.ink, palette.paper, 0.2), { lift: 0.7 });
  pen.sheet(rounded(-40, -124, 46, 32, 5), palette.tint('#b4654e'), { lift: 0.8 });
  pen.sheet(rounded(-43, -127, 52, 7, 3), mix(palette.tint('#b4654e'), '#ffffff', 0.2), { lift: 0.4 });
};

/** Kitchen cupboards with a worktop, `width` 190 cm, and a sink with its tap when `sink` is 1. */
export const cupboards: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 190) / 2;
  const paint = mix(palette.tint('#a9b3a0'), palette.wallShade, palette.dark ? 0.4 : 0.1);
  pen.sheet(rectangle(-half, -86, half * 2, 90), paint, { lift: 0.9 });
  for (let x = -half + 5; x < half - 30; x += 46) {
    pen.sheet(rounded(x, -76, 41, 66, 3), mix(paint, '#ffffff', 0.12), { lift: 0.4 });
    pen.sheet(ellipse(x + 33, -44, 3), palette.tint('#c9a768'), { lift: 0.3 });
  }
  pen.sheet(rectangle(-half - 6, -94, half * 2 + 12, 9), palette.tint('#d9c7a4'), { lift: 1 });
  if (measure(bench, 'sink', 1) === 0) return;
  pen.sheet(
    ribbon(
      [
        [-6, -94],
        [-6, -124],
        [8, -134],
        [20, -124],
        [20, -114],
      ],
      5,
    ),
    palette.tint('#aab2b2'),
    { lift: 0.5 },
  );
  pen.sheet(rounded(-20, -95, 64, 8, 3), mix(palette.tint('#aab2b2'), palette.ink, 0.3), { lift: 0.1 });
};

/** A tall refrigerator, 165 cm. */
export const fridge: Part = ({ pen, palette }) => {
  const enamel = palette.tint('#d5dcd6');
  pen.sheet(rounded(-36, -166, 72, 170, 12), enamel, { lift: 1.1 });
  pen.sheet(rectangle(-36, -112, 72, 3), mix(enamel, palette.ink, 0.35), { lift: 0, edge: 0 });
  for (const [y, tall] of [
    [-140, 20],
    [-100, 34],
  ] as const)
    pen.sheet(rounded(22, y, 6, tall, 3), mix(enamel, palette.ink, 0.45), { lift: 0.5 });
  pen.at(-10, -74, 1, 0.08, () => pen.sheet(rectangle(-12, -14, 22, 26), palette.tint('#f0e0b4'), { lift: 0.3 }));
};

/** A long counter, `width` 420 cm, 105 high, with stools when `stools` is set. */
export const counter: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 420) / 2;
  const wood = mix(palette.tint('#8c5c40'), palette.wallShade, 0.1);
  pen.sheet(rectangle(-half, -100, half * 2, 104), wood, { lift: 1.1 });
  for (let x = -half + 12; x < half - 40; x += 68)
    pen.sheet(rounded(x, -84, 56, 74, 3), mix(wood, palette.ink, 0.18), { lift: 0.2 });
  pen.sheet(rectangle(-half - 10, -110, half * 2 + 20, 14), mix(wood, palette.light, 0.16), { lift: 1.1 });
  for (let index = 0; index < measure(bench, 'stools', 0); index++) {
    const x = -half * 0.66 + index * ((half * 1.32) / Math.max(1, measure(bench, 'stools', 0) - 1));
    pen.sheet(rectangle(x - 3, -66, 6, 70), palette.ink, { lift: 0.4 });
    pen.sheet(rounded(x - 20, -76, 40, 12, 6), palette.tint('#b0695a'), { lift: 0.8 });
  }
};
