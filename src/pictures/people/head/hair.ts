import type { FaceView } from './face-view.ts';
import { backHair, backOfHead } from './hair-behind.ts';
import { frontHair } from './hairline.ts';

/** A head turned the other way is drawn mirrored, so that hair need only be cut for one side. */
function rightward(view: FaceView, draw: (view: FaceView) => void): void {
  if (view.sin >= 0) draw(view);
  else view.pen.at(0, 0, [-1, 1], 0, () => draw({ ...view, sin: -view.sin, drag: -view.drag }));
}

/** Hair that hangs behind the face. */
export const drawBackHair = (view: FaceView): void => view.pen.part('back hair', () => rightward(view, backHair));

/** Hair that lies over the forehead and the sides, or the whole back of the head. */
export const drawFrontHair = (view: FaceView): void =>
  view.pen.part('front hair', () => rightward(view, view.away ? backOfHead : frontHair));
