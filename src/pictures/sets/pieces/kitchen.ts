import { blob, ellipse, mix, rectangle, ribbon, rounded } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

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

/** A claw-foot bath, 170 cm. */
export const bath: Part = ({ pen, palette }) => {
  const enamel = palette.tint('#f1eee6');
  for (const x of [-58, 58]) pen.sheet(ellipse(x, -6, 11, 12), palette.tint('#b99a60'), { lift: 0.5 });
  pen.sheet(
    blob([
      [-88, -66, 'corner'],
      [88, -66, 'corner'],
      [76, -26],
      [50, -10],
      [-50, -10],
      [-76, -26],
    ]),
    enamel,
    { lift: 1 },
  );
  pen.sheet(rounded(-96, -74, 192, 12, 6), mix(enamel, '#ffffff', 0.4), { lift: 0.8 });
  for (const [x, radius] of [
    [-46, 16],
    [-20, 20],
    [8, 15],
    [30, 18],
  ] as const)
    pen.sheet(ellipse(x, -80, radius, radius * 0.8), '#fbfaf4', { lift: 0.4 });
  pen.sheet(
    ribbon(
      [
        [72, -72],
        [72, -112],
        [52, -116],
        [50, -102],
      ],
      7,
    ),
    palette.tint('#b9bcb8'),
    { lift: 0.5 },
  );
};

/** A wash basin on its column, 90 cm. */
export const basin: Part = ({ pen, palette }) => {
  const enamel = palette.tint('#efece4');
  pen.sheet(
    [
      [-9, -76],
      [9, -76],
      [13, 4],
      [-13, 4],
    ],
    mix(enamel, palette.ink, 0.08),
    { lift: 0.6 },
  );
  pen.sheet(
    blob([
      [-36, -92, 'corner'],
      [36, -92, 'corner'],
      [26, -72],
      [-26, -72],
    ]),
    enamel,
    { lift: 0.9 },
  );
  pen.sheet(
    ribbon(
      [
        [0, -92],
        [0, -112],
        [12, -114],
        [13, -104],
      ],
      5,
    ),
    palette.tint('#b9bcb8'),
    { lift: 0.4 },
  );
};

/** A toilet from the side, 80 cm. */
export const toilet: Part = ({ pen, palette }) => {
  const enamel = palette.tint('#efece4');
  pen.sheet(rounded(-34, -84, 26, 46, 5), enamel, { lift: 0.8 });
  pen.sheet(
    blob([
      [-30, -42, 'corner'],
      [34, -42, 'corner'],
      [26, -20],
      [8, -12],
      [10, 4, 'corner'],
      [-22, 4, 'corner'],
      [-24, -14],
    ]),
    mix(enamel, palette.ink, 0.05),
    { lift: 0.8 },
  );
  pen.sheet(rounded(-28, -48, 64, 8, 4), palette.tint('#c9a97f'), { lift: 0.5 });
};
