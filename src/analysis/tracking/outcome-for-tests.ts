import { type Box, overlap } from './box.ts';
import { follow, type Outcome, type Sequence } from './sequences-for-tests.ts';

/** Follows a sequence and holds it against the truth. */
export function outcomeOf(sequence: Sequence): Outcome {
  const { boxes, milliseconds } = follow(sequence);
  const truths = boxes.map((_, frame) => sequence.truth(frame));
  let [seen, success, precise, unseen, told, followed, sum] = [0, 0, 0, 0, 0, 0, 0];
  for (const [frame, truth] of truths.entries()) {
    const box = boxes[frame] ?? null;
    if (truth === null) {
      unseen++;
      if (box === null) told++;
      continue;
    }
    seen++;
    if (box === null) continue;
    followed++;
    const shared = overlap(box, truth);
    sum += shared;
    if (shared >= 0.5) success++;
    if (distance(box, truth) <= 0.05) precise++;
  }
  return {
    ...{ success: success / seen, precision: precise / seen, overlap: sum / Math.max(1, followed) },
    told: unseen === 0 ? null : told / unseen,
    foundAfter: returns(truths, boxes),
    speed: ((boxes.length - 1) * 1000) / milliseconds,
  };
}

function distance(one: Box, other: Box): number {
  const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;
  const [[a, b], [c, d]] = [middle(one), middle(other)];
  return Math.hypot(a - c, ((b - d) * 192) / 320);
}

/** For every time it can be seen again: how many frames until there is a right box. */
function returns(truths: readonly (Box | null)[], boxes: readonly (Box | null)[]): (number | null)[] {
  const found: (number | null)[] = [];
  for (const [frame, truth] of truths.entries()) {
    if (frame === 0 || truth === null || truths[frame - 1] !== null) continue;
    const later = boxes.slice(frame).findIndex((box, index) => {
      const right = truths[frame + index] ?? null;
      return box !== null && right !== null && overlap(box, right) >= 0.5;
    });
    found.push(later < 0 ? null : later);
  }
  return found;
}
