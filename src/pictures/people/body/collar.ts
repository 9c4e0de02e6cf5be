import { blob, darken, lighten } from '../../paper/index.ts';
import { type BodyView, chestX, trunkEdges } from './body-view.ts';

/** Collars, rolls and neckerchiefs, laid over the trunk's upper edge. */
export function drawNeckline(view: BodyView): void {
  const { pen, size, cut, torso, breadth } = view;
  const { top } = trunkEdges(view);
  const x = chestX(view);
  const r = size.headRadius;
  switch (cut.collar) {
    case 'points':
      for (const hand of [-1, 1]) {
        pen.sheet(
          blob([
            [x, top + 4, 'corner'],
            [x + hand * breadth * 0.5, top - r * 0.28, 'corner'],
            [x + hand * breadth * 0.92, top + r * 0.2],
            [x + hand * breadth * 0.54, top + r * 0.82, 'corner'],
          ]),
          lighten(torso, hand < 0 ? 0.14 : 0.05),
          { lift: 0.6 },
        );
      }
      break;
    case 'roll':
      pen.sheet(
        blob([
          [-r * 0.62, top - r * 0.26],
          [x * 0.5, top - r * 0.12],
          [r * 0.62, top - r * 0.26],
          [r * 0.7, top + r * 0.12],
          [x * 0.6, top + r * 0.3],
          [-r * 0.7, top + r * 0.12],
        ]),
        lighten(torso, 0.1),
        { lift: 0.7 },
      );
      break;
    case 'round': {
      const white = view.appearance.garment.style === 'uniform' ? darken(torso, 0.3) : view.palette.tint('#f6eddb');
      for (const hand of [-1, 1]) {
        pen.sheet(
          blob([
            [x - hand * 1, top + 2, 'corner'],
            [x + hand * r * 0.42, top - r * 0.24],
            [x + hand * r * 0.82, top + r * 0.02],
            [x + hand * r * 0.6, top + r * 0.34],
            [x + hand * r * 0.14, top + r * 0.34],
          ]),
          white,
          { lift: 0.5 },
        );
      }
      break;
    }
    case 'shirt': {
      const colour = view.appearance.garment.style === 'apron' ? view.palette.tint('#f6eddb') : lighten(torso, 0.22);
      for (const hand of [-1, 1]) {
        pen.sheet(
          [
            [x, top + r * 0.12],
            [x + hand * r * 0.36, top - r * 0.3],
            [x + hand * r * 0.74, top - r * 0.04],
            [x + hand * r * 0.5, top + r * 0.4],
          ],
          colour,
          { lift: 0.5 },
        );
      }
      break;
    }
    case 'none':
      break;
  }
}
