import type { GrayFrame } from '#media';

/** Pictures are looked at this small: one cell of a 1280 x 720 film is 20 x 20 pixels. */
export const LOOK = { width: 64, height: 36 } as const;

/** Of 255: how bright a cell of black may be (dither, compression), and all of it on average. */
const BLACK_CELL = 28;
const BLACK_MEAN = 9;
/** Of 255: compression alone changes a cell of this many pixels by 4 at most (measured: 3 at 400 pixels, 5 at 4). */
const stillCell = (pixels: number) => 4 + 8 / Math.sqrt(Math.max(1, pixels));

/** A stretch of frames, `to` being the one after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one pass over a film's pictures leaves behind: a few numbers a frame, no pictures. */
export interface Watched {
  readonly frames: number;
  /** How far the worst frame is from its number divided by the rate, in seconds. */
  readonly worstTime: number;
  /** Mean change of each frame against the one before, of 255. */
  readonly changes: Float32Array;
  /** Of each asked pair of frames, in order: mean difference, of 255; NaN when one of them never came. */
  readonly across: readonly number[];
  readonly black: readonly Stretch[];
  /** Stretches in which nothing moves, longest `stillFrames` or more. */
  readonly still: readonly Stretch[];
}

/** Pixels of a film of this size in one cell of the look. */
export const cellPixelsOf = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  (width * height) / (LOOK.width * LOOK.height);

export interface WatchOptions {
  readonly framesPerSecond: number;
  /** Pairs of frames to compare; no two have the same second frame. */
  readonly pairs: readonly (readonly [before: number, after: number])[];
  /** Pixels of the film in one cell of the look. */
  readonly cellPixels: number;
  /** From how many frames on a still stretch is told. */
  readonly stillFrames: number;
}

/** Watches a film once, frame by frame. */
export async function watch(frames: AsyncIterable<GrayFrame>, options: WatchOptions): Promise<Watched> {
  const changes: number[] = [];
  const across = options.pairs.map(() => Number.NaN);
  const waiting = new Map<number, Uint8Array>();
  const black = new Stretches(1);
  const still = new Stretches(options.stillFrames);
  let [before, held]: (Uint8Array | undefined)[] = [];
  let worstTime = 0;
  const motion = stillCell(options.cellPixels);
  const pairs = new Map(options.pairs.map(([first, second], pair) => [second, { first, pair }]));
  const firsts = new Set(options.pairs.map(([first]) => first));
  for await (const { index, seconds, pixels } of frames) {
    worstTime = Math.max(worstTime, Math.abs(seconds - index / options.framesPerSecond));
    changes.push(before === undefined ? 0 : meanDifference(before, pixels));
    black.add(index, isBlack(pixels));
    const moved = held === undefined || largestDifference(held, pixels) > motion;
    if (moved) held = pixels;
    still.add(index, !moved);
    const due = pairs.get(index);
    const earlier = due === undefined ? undefined : waiting.get(due.first);
    if (due !== undefined && earlier !== undefined) {
      across[due.pair] = meanDifference(earlier, pixels);
      waiting.delete(due.first);
    }
    if (firsts.has(index)) waiting.set(index, pixels);
    before = pixels;
  }
  const count = changes.length;
  // The frame that a still stretch repeats belongs to it.
  const stills = still.all(count).map(({ from, to }) => ({ from: from - 1, to }));
  return {
    frames: count,
    worstTime,
    changes: Float32Array.from(changes),
    across,
    black: black.all(count),
    still: stills,
  };
}

/** Gathers frames for which something holds into stretches of at least so many. */
class Stretches {
  readonly #least: number;
  readonly #found: Stretch[] = [];
  #from: number | undefined;

  constructor(least: number) {
    this.#least = least;
  }

  add(index: number, holds: boolean): void {
    if (holds) this.#from ??= index;
    else this.#close(index);
  }

  all(end: number): readonly Stretch[] {
    this.#close(end);
    return this.#found;
  }

  #close(to: number): void {
    if (this.#from !== undefined && to - this.#from >= this.#least) this.#found.push({ from: this.#from, to });
    this.#from = undefined;
  }
}

/** Mean difference of two small pictures, of 255. */
export function meanDifference(one: Uint8Array, other: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / one.length;
}

function largestDifference(one: Uint8Array, other: Uint8Array): number {
  let largest = 0;
  for (let at = 0; at < one.length; at++) {
    const difference = Math.abs((one[at] ?? 0) - (other[at] ?? 0));
    if (difference > largest) largest = difference;
  }
  return largest;
}

function isBlack(pixels: Uint8Array): boolean {
  let sum = 0;
  for (const cell of pixels) {
    if (cell > BLACK_CELL) return false;
    sum += cell;
  }
  return sum / pixels.length <= BLACK_MEAN;
}
