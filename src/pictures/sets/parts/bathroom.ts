import { blob, ellipse, mix, ribbon, rounded } from '../../paper/index.ts';
import type { Part } from '../bench.ts';

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
