import { blob, darken, type Point } from '../../paper/index.ts';
import type { FaceView } from './face-view.ts';

const HOOD: readonly Point[] = blob([
  [0.7, -0.86],
  [0.3, -1.36],
  [-0.5, -1.4],
  [-1.22, -0.7],
  [-1.36, 0.2],
  [-1.0, 0.96],
  [-0.3, 1.24],
  [0.34, 1.2],
  [0.24, 0.7],
  [0.1, 0.2],
  [0.3, -0.4],
]);

const SCARF: readonly Point[] = blob([
  [0.66, -0.78],
  [0.3, -1.14],
  [-0.4, -1.2],
  [-1.06, -0.7],
  [-1.18, 0.1],
  [-0.86, 0.84],
  [-0.2, 1.14],
  [0.46, 1.16],
  [0.4, 0.92],
  [0.06, 0.5],
  [0.16, -0.1],
  [0.4, -0.54],
]);

/** A hood or a headscarf from the side; false for other hats, which look alike from everywhere. */
export function drawProfileHood(view: FaceView): boolean {
  const { pen, palette, appearance } = view;
  const { hat } = appearance;
  if (hat !== 'hood' && hat !== 'scarf') return false;
  const colour = palette.tint(hat === 'hood' ? appearance.garment.colour : appearance.accent);
  pen.part('hat', () => {
    pen.sheet(hat === 'hood' ? HOOD : SCARF, colour, { lift: 1 });
    const fold = blob([
      [-0.5, -1.0],
      [-0.9, -0.2],
      [-0.7, 0.7],
      [-0.8, 0.0],
      [-0.6, -0.7],
    ]);
    pen.sheet(fold, darken(colour, 0.18), { lift: 0, edge: 0, alpha: 0.6 });
    if (hat !== 'scarf') return;
    for (const [x, turn] of [
      [0.5, 0.3],
      [0.36, 0.7],
    ] as const)
      pen.at(x, 1.16, 1, turn, () =>
        pen.sheet(
          blob([
            [-0.08, 0],
            [0.1, 0],
            [0.16, 0.44],
            [-0.12, 0.4],
          ]),
          darken(colour, 0.1),
          { lift: 0.5 },
        ),
      );
  });
  return true;
}
