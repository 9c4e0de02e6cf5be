import { type Actor, type Aim, type Frame, planeAt } from '../camera/index.ts';
import type { Stage } from '../sets/index.ts';

/** Of the frame's height: the least air above a head, and the lowest a chin may be. */
const [AIR, LOWEST] = [0.012, 0.985];

interface View {
  readonly subjects: readonly Actor[];
  readonly stage: Stage;
  readonly frame: Frame;
}

/**
 * The camera turned back a little where its move would cut a head: above all the crowns, then the chins. Heads larger than the frame are
 * left alone; so are moves that cut nothing.
 */
export function headsKept(aim: Aim, { subjects, stage, frame }: View): Aim {
  const heads = subjects.flatMap(({ stature, y, depth }) => {
    const plane = planeAt(aim, depth, stage, frame);
    if (plane === undefined) return [];
    const down = (up: number) => (plane.y + (y - up / depth) * plane.scale) / frame.height;
    return [{ top: down(stature.top), chin: down(stature.chin) }];
  });
  if (heads.length === 0) return aim;
  const top = Math.min(...heads.map((head) => head.top));
  const chin = Math.max(...heads.map((head) => head.chin));
  if (chin - top > LOWEST - AIR) return aim;
  const turn = top < AIR ? AIR - top : chin > LOWEST ? LOWEST - chin : 0;
  return turn === 0 ? aim : { ...aim, pan: { ...aim.pan, y: aim.pan.y + turn } };
}
