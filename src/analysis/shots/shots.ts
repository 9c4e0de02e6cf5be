import type { Signals } from '../signals/columns.ts';
import { keyFrames } from './key-frames.ts';
import type { Boundary, Flash, Shot } from './shot-list.ts';
import type { TileTrack } from './tile-track.ts';

/** What lies between the boundaries, from the first frame of the film to the last. */
export function shotsBetween(
  signals: Signals,
  track: TileTrack,
  boundaries: readonly Boundary[],
  flashes: readonly Flash[],
): Shot[] {
  const { frames } = signals;
  const parting = boundaries.map((boundary, index) => ({ boundary, index, ...partOf(boundary, frames) }));
  const dividing = parting.filter(({ at }) => at !== undefined);
  const shots: Shot[] = [];
  let start = 0;
  for (let index = 0; index <= dividing.length; index++) {
    const end = dividing[index]?.at ?? frames;
    const into = parting.find(({ begins }) => begins === start);
    const out = parting.find(({ ends }) => ends === end);
    const first = Math.min(end - 1, Math.max(start, into?.boundary.to ?? start));
    const last = Math.max(first, Math.min(end - 1, out?.boundary.from ?? end - 1));
    const flashed = (frame: number) => flashes.some(({ from, to }) => frame >= from && frame <= to);
    shots.push({
      ...{ index, start, end, startSeconds: signals.seconds[start] ?? 0, endSeconds: endOf(signals, end) },
      keyFrames: keyFrames(signals, track, first, last, flashed),
      ...(into === undefined ? {} : { transitionIn: into.index }),
      ...(out === undefined ? {} : { transitionOut: out.index }),
    });
    start = end;
  }
  return shots;
}

interface Part {
  /** The frame that is the first of the next shot; none where the film only begins or ends with it. */
  readonly at?: number;
  /** The first frame of the shot it leads into, and the end of the one it leads out of. */
  readonly begins?: number;
  readonly ends?: number;
}

/** A fade belongs to the picture that it brings or takes; everything else is parted in the middle. */
function partOf({ kind, from, to }: Boundary, frames: number): Part {
  if (kind === 'fade-in') return from <= 0 ? { begins: 0 } : { at: from, begins: from, ends: from };
  if (kind === 'fade-out') return to >= frames - 1 ? { ends: frames } : { at: to, begins: to, ends: to };
  const at = kind === 'cut' ? to : Math.ceil((from + to) / 2);
  return { at, begins: at, ends: at };
}

/** When the frame before `end` has been shown. */
function endOf({ frames, seconds }: Signals, end: number): number {
  if (end < frames) return seconds[end] ?? 0;
  const last = seconds[frames - 1] ?? 0;
  return last + (frames > 1 ? last - (seconds[frames - 2] ?? last) : 0);
}
