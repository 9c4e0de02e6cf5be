import type { Frame } from '../../camera/index.ts';
import { mix, type Pen, rectangle } from '../../paper/index.ts';
import type { SetBuilt } from '../../sets/index.ts';

/** How far down the frame the surface begins. */
const EDGE = 0.6;

/** The surface an insert shows its object on: a table top, or the ground. */
export function drawSurface(pen: Pen, set: SetBuilt, frame: Frame): void {
  const { palette } = set;
  const top = frame.height * EDGE;
  const wood = set.surface === 'table' || set.indoors;
  const colour = wood ? mix(palette.wood, palette.tint('#b98557'), 0.5) : mix(palette.ground, palette.near, 0.2);
  pen.part('surface', () => {
    pen.sheet(rectangle(-60, top, frame.width + 120, frame.height), colour, { lift: 1.6 });
    if (wood)
      for (let index = -6; index <= 6; index++) {
        const [far, near] = [frame.width / 2 + index * frame.width * 0.1, frame.width / 2 + index * frame.width * 0.2];
        pen.sheet(
          [
            [far, top + 2],
            [far + 3, top + 2],
            [near + 5, frame.height + 20],
            [near, frame.height + 20],
          ],
          mix(colour, palette.ink, 0.3),
          { lift: 0, edge: 0, alpha: 0.5 },
        );
      }
  });
}
