import { blob, darken, ellipse, ribbon } from '../../paper/index.ts';
import type { CreatureView } from './creature-view.ts';
import { drawRings } from './markings.ts';

export function drawTail(view: CreatureView, x: number, y: number): void {
  const { pen, species, fur, furShade, pale, height, pose, mien } = view;
  const wag =
    pose.drag * 2 + (mien.emotion === 'happy' || mien.emotion === 'excited' ? Math.sin(pose.drag * 60) * 0.3 : 0);
  const h = height;
  const low = mien.emotion === 'sad' || mien.emotion === 'afraid';
  pen.at(x, y, 1, wag, () => {
    switch (species.tail) {
      case 'long':
        return pen.sheet(
          ribbon(
            low
              ? [
                  [0, 0],
                  [-h * 0.14, h * 0.1],
                  [-h * 0.2, h * 0.26],
                ]
              : [
                  [0, 0],
                  [-h * 0.2, -h * 0.02],
                  [-h * 0.28, -h * 0.24],
                  [-h * 0.2, -h * 0.4],
                ],
            (way) => h * (0.08 - way * 0.03),
          ),
          furShade,
          { lift: 0.5 },
        );
      case 'bushy':
        pen.sheet(
          blob([
            [h * 0.04, 0],
            [-h * 0.12, -h * 0.08],
            [-h * 0.36, low ? h * 0.14 : -h * 0.2],
            [-h * 0.46, low ? h * 0.26 : -h * 0.12],
            [-h * 0.26, h * 0.1],
            [-h * 0.04, h * 0.1],
          ]),
          fur,
          { lift: 0.5 },
        );
        if (species.marks === 'mask') return drawRings(view, h * 0.44, low);
        return pen.sheet(
          blob([
            [-h * 0.34, low ? h * 0.1 : -h * 0.18],
            [-h * 0.48, low ? h * 0.26 : -h * 0.12],
            [-h * 0.33, h * 0.02],
          ]),
          pale,
          { lift: 0.2 },
        );
      case 'plume':
        // Carried over the back, the tip rolled outwards.
        return pen.sheet(
          blob([
            [h * 0.1, h * 0.06],
            [-h * 0.14, -h * 0.02],
            [-h * 0.3, low ? -h * 0.16 : -h * 0.4],
            [-h * 0.46, low ? -h * 0.2 : -h * 0.66],
            [-h * 0.3, low ? -h * 0.36 : -h * 0.84],
            [-h * 0.04, low ? -h * 0.3 : -h * 0.64],
            [h * 0.02, -h * 0.2],
          ]),
          fur,
          { lift: 0.5 },
        );
      case 'short':
        return pen.sheet(
          ribbon(
            low
              ? [
                  [0, 0],
                  [-h * 0.08, h * 0.06],
                  [-h * 0.1, h * 0.18],
                ]
              : [
                  [0, 0],
                  [-h * 0.1, -h * 0.06],
                  [-h * 0.12, -h * 0.22],
                ],
            (way) => h * (0.09 - way * 0.05),
          ),
          fur,
          { lift: 0.5 },
        );
      case 'puff':
        return pen.sheet(ellipse(-h * 0.02, 0, h * 0.08), pale, { lift: 0.4 });
      case 'tuft':
        pen.sheet(
          ribbon(
            [
              [0, 0],
              [-h * 0.12, h * 0.08],
              [-h * 0.12, h * 0.26],
            ],
            h * 0.035,
          ),
          fur,
          { lift: 0.4 },
        );
        return pen.sheet(ellipse(-h * 0.12, h * 0.29, h * 0.04, h * 0.06), darken(furShade, 0.4), { lift: 0.4 });
      case 'hair':
        return pen.sheet(
          blob([
            [h * 0.02, -h * 0.02],
            [-h * 0.1, h * 0.02],
            [-h * 0.16, h * 0.24],
            [-h * 0.1, h * 0.4],
            [-h * 0.04, h * 0.2],
          ]),
          darken(furShade, 0.4),
          { lift: 0.5 },
        );
      case 'curl':
        return pen.sheet(
          ribbon(
            [
              [0, 0],
              [-h * 0.08, -h * 0.04],
              [-h * 0.06, -h * 0.13],
              [-h * 0.01, -h * 0.08],
              [-h * 0.09, -h * 0.02],
            ],
            h * 0.03,
          ),
          fur,
          { lift: 0.4 },
        );
      case 'thick':
        return pen.sheet(
          blob([
            [h * 0.06, -h * 0.08],
            [-h * 0.2, h * 0.02],
            [-h * 0.46, h * 0.2],
            [-h * 0.18, h * 0.2],
            [h * 0.06, h * 0.14],
          ]),
          fur,
          { lift: 0.5 },
        );
      case 'none':
        return;
    }
  });
}
