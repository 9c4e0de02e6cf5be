import type { Signals } from '../signals/columns.ts';
import { clamp } from './local.ts';
import type { FadeColour } from './shot-list.ts';
import { apart, BRIGHT, COUNT, type TileTrack } from './tile-track.ts';

/** A fade: out of a picture, into one, or out of one and into the next. Frames. */
export interface Fade {
  readonly kind: 'fade-in' | 'fade-out' | 'fade-through';
  readonly from: number;
  readonly to: number;
  readonly colour: FadeColour;
  readonly confidence: number;
}

/** Seconds a colour may stand between two fades for them to be one: longer, and it is a shot of its own. */
const LONGEST_HOLD = 2.5;
/** Frames: what is shorter is a cut. */
const SHORTEST = 3;
const LONGEST_SECONDS = 5;

/** Frames of nothing but one colour, first and last; before the film and after it is black. */
interface Blank {
  readonly from: number;
  readonly to: number;
  readonly colour: FadeColour;
  readonly picture: Float32Array;
}

/** Finds fades by the frames of one colour they lead to or come from. `rate` is frames a second. */
export function findFades(signals: Signals, track: TileTrack, rate: number): Fade[] {
  const fades: Fade[] = [];
  for (const blank of blanks(signals, track)) {
    const out = ramp(signals, track, blank, -1, rate);
    const into = ramp(signals, track, blank, 1, rate);
    const { colour } = blank;
    if (out !== undefined && into !== undefined && into.dark - out.dark <= LONGEST_HOLD * rate)
      fades.push({
        kind: 'fade-through',
        from: out.full,
        to: into.full,
        colour,
        confidence: Math.min(out.confidence, into.confidence),
      });
    else {
      if (out !== undefined)
        fades.push({ kind: 'fade-out', from: out.full, to: out.dark, colour, confidence: out.confidence });
      if (into !== undefined)
        fades.push({ kind: 'fade-in', from: into.dark, to: into.full, colour, confidence: into.confidence });
    }
  }
  return fades;
}

function blanks(signals: Signals, track: TileTrack): Blank[] {
  const found: Blank[] = [];
  const { frames } = signals;
  const black = new Float32Array(COUNT).fill(128).fill(16, 0, BRIGHT);
  for (let frame = 0; frame < frames; frame++) {
    const colour = colourOf(signals, track, frame);
    if (colour === undefined) continue;
    let to = frame;
    while (to + 1 < frames && colourOf(signals, track, to + 1) === colour) to += 1;
    const middle = emptiest(signals, frame, to);
    found.push({ from: frame, to, colour, picture: track.mean(middle, middle) });
    frame = to;
  }
  if (found[0]?.from !== 0) found.unshift({ from: -1, to: -1, colour: 'black', picture: black });
  if (found.at(-1)?.to !== frames - 1) found.push({ from: frames, to: frames, colour: 'black', picture: black });
  return found;
}

/** The frame with the least in it. */
function emptiest(signals: Signals, from: number, to: number): number {
  let best = from;
  for (let frame = from; frame <= to; frame++)
    if ((signals.contrast[frame] ?? 0) < (signals.contrast[best] ?? 0)) best = frame;
  return best;
}

/** The colour a frame is all over, but for a little: a caption, a logo. */
function colourOf(signals: Signals, track: TileTrack, frame: number): FadeColour | undefined {
  const contrast = signals.contrast[frame] ?? 0;
  if (contrast > 14) return undefined;
  const picture = track.picture(frame);
  const middle = median(picture.slice(0, BRIGHT));
  let near = 0;
  for (let tile = 0; tile < BRIGHT; tile++) if (Math.abs((picture[tile] ?? 0) - middle) < 4) near += 1;
  if (near < 0.8 * BRIGHT) return undefined;
  if (middle < 24) return 'black';
  if (middle > 218) return contrast < 8 ? 'white' : undefined;
  return contrast < 1.5 ? 'other' : undefined;
}

const median = (values: Float32Array): number => values.sort()[values.length >> 1] ?? 0;

interface Ramp {
  /** The last frame, going to it, or the first, coming from it, of nothing but the colour. */
  readonly dark: number;
  /** The frame that is wholly the picture. */
  readonly full: number;
  readonly confidence: number;
}

/** The way into a blank (`way` -1: backwards from it) or out of it, if it is a fade and no cut. */
function ramp(signals: Signals, track: TileTrack, blank: Blank, way: 1 | -1, rate: number): Ramp | undefined {
  const edge = way < 0 ? blank.from : blank.to;
  const most = Math.round(LONGEST_SECONDS * rate);
  // How far from the colour the frames are, beginning well inside it.
  const inside = Math.min(6, blank.to - blank.from);
  const first = edge - way * inside;
  const levels: number[] = [];
  for (let step = 0; step <= most + inside; step++) {
    const frame = first + way * step;
    if (frame < 0 || frame >= track.frames) {
      if (frame === first) {
        levels.push(0);
        continue;
      }
      break;
    }
    levels.push(apart(track.picture(frame), blank.picture));
  }
  const hinge = bestHinge(levels, inside);
  if (hinge === undefined) return undefined;
  const [dark, full] = [first + way * hinge.low, first + way * hinge.high];
  if (Math.abs(full - dark) < SHORTEST) return undefined;
  if (!scaled(signals, dark, full)) return undefined;
  return { dark: clampFrame(track, dark), full: clampFrame(track, full), confidence: hinge.confidence };
}

const clampFrame = (track: TileTrack, frame: number) => clamp(frame, 0, track.frames - 1);

/** Frames beyond the fade that should stay as they are. */
const BEYOND = 8;

/** The two corners of nothing, a straight rise, and a picture that stays; undefined where there are none. */
function bestHinge(levels: readonly number[], inside: number) {
  let best: { low: number; high: number; wrong: number } | undefined;
  for (let high = 2; high < levels.length; high++) {
    const top = levels[high] ?? 0;
    if (top < 6) continue;
    for (let low = Math.max(0, inside - 6); low <= Math.min(high - 2, inside + 6); low++) {
      const wrong = misfit(levels, low, high, top);
      if (best === undefined || wrong < best.wrong) best = { low, high, wrong };
    }
  }
  if (best === undefined || best.wrong > 0.11) return undefined;
  return { low: best.low, high: best.high, confidence: clamp(1 - best.wrong * 4.5, 0.5, 1) };
}

/** Root of the mean square of what is off, as a share of the top. */
function misfit(levels: readonly number[], low: number, high: number, top: number): number {
  let [sum, count] = [0, 0];
  for (let step = 0; step <= high; step++) {
    const line = step <= low ? 0 : (top * (step - low)) / (high - low);
    sum += ((levels[step] ?? 0) - line) ** 2;
    count += 1;
  }
  for (let step = high + 1; step <= Math.min(levels.length - 1, high + BEYOND); step++) {
    sum += ((levels[step] ?? 0) - top) ** 2;
    count += 1;
  }
  return Math.sqrt(sum / count) / top;
}

/** Off by how much, as a share, contrast may be from what the fade alone would make of it. */
const CONTRAST_OFF = 0.25;

/** Whether contrast goes the same straight way: a fade takes all of a picture alike, and a camera that moves into the dark does not. */
function scaled(signals: Signals, dark: number, full: number): boolean {
  const { contrast } = signals;
  const way = Math.sign(full - dark);
  const level = (frame: number) => contrast[clamp(frame, 0, contrast.length - 1)] ?? 0;
  const top = (level(full) + level(full + way) + level(full + 2 * way)) / 3;
  const left = Math.min(top / 2, level(dark));
  const steps = Math.abs(full - dark);
  let off = 0;
  for (let step = 1; step < steps; step++)
    off += Math.abs(level(dark + way * step) - left - ((top - left) * step) / steps);
  return off / Math.max(1, steps - 1) < CONTRAST_OFF * Math.max(4, top);
}
