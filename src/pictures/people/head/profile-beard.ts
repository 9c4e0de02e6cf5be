import { blob, lighten, mix, multiply } from '../../paper/index.ts';
import type { FaceView } from './face-view.ts';

/** A full beard from the side: from the ear along the jaw, hanging forward from the chin. */
export function drawProfileBeard(view: FaceView): void {
  const { pen, palette, hair, drag, expression, appearance } = view;
  const long = appearance.age === 'old' ? 1 : 0.4;
  const jaw = expression.mouthOpen * 0.18;
  const sway = -drag * 0.4;
  pen.part('beard', () => {
    pen.sheet(
      blob([
        [-0.24, -0.16],
        [-0.02, 0.1],
        [0.2, 0.42],
        [0.56, 0.52],
        [0.92, 0.5],
        [0.96, 0.74 + jaw * 0.5],
        [1.02 + sway, 0.98 + 0.2 * long + jaw],
        [0.9 + sway, 1.24 + 0.46 * long + jaw, 'corner'],
        [0.68 + sway, 1.14 + 0.5 * long + jaw],
        [0.5 + sway, 1.2 + 0.42 * long + jaw, 'corner'],
        [0.3 + sway, 1.04 + 0.36 * long + jaw],
        [0.1, 1.04 + 0.2 * long + jaw, 'corner'],
        [-0.12, 0.84],
        [-0.3, 0.6],
        [-0.36, 0.2],
      ]),
      hair,
      { lift: 0.9 },
    );
    if (view.radius > 14)
      pen.sheet(
        blob([
          [FRONT_OF_LIP - 0.36, 0.7],
          [FRONT_OF_LIP, 0.66],
          [FRONT_OF_LIP + 0.2, 0.68],
          [FRONT_OF_LIP + 0.2, 0.72 + jaw * 1.4],
          [FRONT_OF_LIP - 0.1, 0.74 + jaw * 1.2],
        ]),
        mix('#4a1522', palette.ink, 0.25),
        { lift: 0, edge: 0 },
      );
    if (view.radius < 20) return;
    const deep = mix(hair, multiply(palette.ambient, '#8f8aa0', 0.6), 0.34);
    for (const [x, y] of [
      [0.2, 0.78],
      [0.42, 0.9],
      [0.64, 0.94],
      [0.84, 0.92],
    ] as const)
      pen.sheet(
        [
          [x, y + jaw],
          [x + 0.04, y + 0.18 * long + jaw],
          [x + 0.05 + sway * 0.5, y + 0.42 * long + jaw],
          [x - 0.01, y + 0.2 * long + jaw],
        ],
        deep,
        { lift: 0, edge: 0 },
      );
  });
}

const FRONT_OF_LIP = 0.78;

/** One leaf under the nose, its tip towards the ear. */
export function drawProfileMoustache(view: FaceView): void {
  const { pen, hair, expression, appearance } = view;
  const size = appearance.age === 'old' || appearance.beard === 'full' ? 1 : 0.7;
  const rise = -expression.mouthCurve * 0.08;
  const at = (x: number, y: number) => [0.94 + (x - 0.94) * size, 0.46 + (y - 0.46) * size] as const;
  pen.part('moustache', () =>
    pen.sheet(
      blob([
        at(0.98, 0.4),
        at(0.72, 0.4),
        at(0.4, 0.52 + rise),
        at(0.2, 0.48 + rise * 2.2),
        at(0.34, 0.72 + rise),
        at(0.72, 0.7),
        at(1.0, 0.58),
      ]),
      lighten(hair, 0.14),
      { lift: 0.8 },
    ),
  );
}
