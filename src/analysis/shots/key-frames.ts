import type { Signals } from '../signals/columns.ts';
import { meanOf } from './local.ts';
import { apart, type TileTrack } from './tile-track.ts';

/** Most that are told of one shot. */
const MOST = 3;
/** Share of the contrast two key frames of one shot have to be apart by. */
const APART = 0.25;

/**
 * The frames from `first` to `last` that tell best what they hold, the best first: sharp, with little moving, near to the mean of
 * all. One that differs much from those before it is added, up to three. `not` are frames to leave out: flashes.
 */
export function keyFrames(
  signals: Signals,
  track: TileTrack,
  first: number,
  last: number,
  not: (frame: number) => boolean,
): number[] {
  const mean = track.mean(first, last);
  const sharp = Math.max(0.1, meanOf(signals.sharpness, first, last));
  const lively = Math.max(0.5, meanOf(signals.change, first + 1, last));
  const contrast = Math.max(5, meanOf(signals.contrast, first, last));
  const worth = (frame: number) => {
    const moving = Math.max(
      frame === first ? 0 : (signals.change[frame] ?? 0),
      frame === last ? 0 : (signals.change[frame + 1] ?? 0),
    );
    const far = apart(track.picture(frame), mean);
    return (signals.sharpness[frame] ?? 0) / sharp - (0.5 * moving) / lively - (2 * far) / contrast;
  };
  const frames: { frame: number; worth: number }[] = [];
  for (let frame = first; frame <= last; frame++) if (!not(frame)) frames.push({ frame, worth: worth(frame) });
  if (frames.length === 0) return [first];
  frames.sort((one, other) => other.worth - one.worth || one.frame - other.frame);
  const chosen: number[] = [];
  for (const { frame } of frames) {
    if (chosen.length === MOST) break;
    if (chosen.every((other) => track.apart(frame, other) > APART * contrast)) chosen.push(frame);
  }
  return chosen;
}
