import { type Signals, TILE_COLUMNS } from '../signals/columns.ts';

/** Tiles of a picture. */
export const COUNT = TILE_COLUMNS.length;
/** Tiles of brightness; those of colour come after them. */
export const BRIGHT = 32;

/** Frames, both ends with it. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The tiles of a film, frame by frame, side by side: a picture as a point, a film as a path. */
export class TileTrack {
  readonly frames: number;
  readonly #at: Float32Array;

  constructor(signals: Signals | Float32Array) {
    if (signals instanceof Float32Array) {
      this.frames = signals.length / COUNT;
      this.#at = signals;
      return;
    }
    this.frames = signals.frames;
    this.#at = new Float32Array(signals.frames * COUNT);
    TILE_COLUMNS.forEach((name, tile) => {
      const column = signals[name];
      for (let frame = 0, to = tile; frame < column.length; frame++, to += COUNT) this.#at[to] = column[frame] ?? 0;
    });
  }

  tile(frame: number, tile: number): number {
    return this.#at[frame * COUNT + tile] ?? 0;
  }

  /** One frame's tiles; a view, not to be written to. */
  picture(frame: number): Float32Array {
    return this.#at.subarray(frame * COUNT, (frame + 1) * COUNT);
  }

  /** Mean of frames `from` to `to`, both with it; those outside the film are left out. */
  mean(from: number, to: number): Float32Array {
    const sum = new Float32Array(COUNT);
    const [first, last] = [Math.max(0, from), Math.min(this.frames - 1, to)];
    for (let frame = first; frame <= last; frame++) {
      for (let tile = 0, at = frame * COUNT; tile < COUNT; tile++, at++)
        sum[tile] = (sum[tile] ?? 0) + (this.#at[at] ?? 0);
    }
    const share = 1 / Math.max(1, last - first + 1);
    for (let tile = 0; tile < COUNT; tile++) sum[tile] = (sum[tile] ?? 0) * share;
    return sum;
  }

  /** Each frame as the mean of those around it, `radius` each way but within its own stretch: steadier; outside of all as it is. */
  steadied(stretches: readonly Stretch[], radius: number): TileTrack {
    const steady = this.#at.slice();
    for (const { first, last } of stretches) {
      for (let frame = first; frame <= last; frame++) {
        // As many on each side: a straight line stays what it is.
        const reach = Math.min(radius, frame - first, last - frame);
        if (reach > 0) steady.set(this.mean(frame - reach, frame + reach), frame * COUNT);
      }
    }
    return new TileTrack(steady);
  }

  /** Mean difference of two frames over all tiles; levels. */
  apart(one: number, other: number): number {
    let sum = 0;
    for (let tile = 0, a = one * COUNT, b = other * COUNT; tile < COUNT; tile++, a++, b++)
      sum += Math.abs((this.#at[a] ?? 0) - (this.#at[b] ?? 0));
    return sum / COUNT;
  }

  /** How alike the layout of brightness is, whatever the exposure: correlation, -1 to 1. Two pictures of one level are alike. */
  alike(one: number, other: number): number {
    return correlation(this.picture(one), this.picture(other));
  }
}

/** Mean difference of two pictures; levels. */
export function apart(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let tile = 0; tile < COUNT; tile++) sum += Math.abs((a[tile] ?? 0) - (b[tile] ?? 0));
  return sum / COUNT;
}

/** Of the tiles of brightness. */
export function correlation(a: Float32Array, b: Float32Array): number {
  let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
  for (let tile = 0; tile < BRIGHT; tile++) {
    const [x, y] = [a[tile] ?? 0, b[tile] ?? 0];
    sa += x;
    sb += y;
    saa += x * x;
    sbb += y * y;
    sab += x * y;
  }
  const va = saa / BRIGHT - (sa / BRIGHT) ** 2;
  const vb = sbb / BRIGHT - (sb / BRIGHT) ** 2;
  // Below one level a tile there is no layout to speak of.
  return (sab / BRIGHT - (sa / BRIGHT) * (sb / BRIGHT) + 1) / (Math.sqrt(va * vb) + 1);
}
