import type { Grid } from './picture.ts';

/** Bins: 8 of brightness, 32 of each colour. */
const BINS = 8 * 32 * 32;
/** A colour that has hardly been seen says nothing. */
const UNKNOWN = 0.5;

/** Which colours are inside a box and which are around it, and where on a window the former are. */
export class Colours {
  readonly #inside = new Float32Array(BINS);
  readonly #around = new Float32Array(BINS);
  readonly #bins: Uint16Array;
  readonly #side: number;
  /** Sums of likelihoods over all that is above and to the left, one row and column more than the window has. */
  readonly #sums: Float64Array;
  #learned = false;

  /** `side`: samples of colour on the side of the window. */
  constructor(side: number) {
    this.#side = side;
    this.#bins = new Uint16Array(side * side);
    this.#sums = new Float64Array((side + 1) * (side + 1));
  }

  /** `width`, `height`: of the box in the middle of the window, as shares of its side. */
  learn(grid: Grid, width: number, height: number, rate: number): void {
    binsOf(grid, this.#bins);
    const share = this.#learned ? rate : 1;
    this.#learned = true;
    const side = this.#side;
    const inner = rectangle(side, 0.8 * width, 0.8 * height);
    const outer = rectangle(side, 1.1 * width, 1.1 * height);
    const inside = new Float32Array(BINS);
    const around = new Float32Array(BINS);
    let [few, many] = [0, 0];
    for (let y = 0, at = 0; y < side; y++) {
      for (let x = 0; x < side; x++, at++) {
        const bin = this.#bins[at] ?? 0;
        if (inner.holds(x, y)) {
          inside[bin] = (inside[bin] ?? 0) + 1;
          few++;
        } else if (!outer.holds(x, y)) {
          around[bin] = (around[bin] ?? 0) + 1;
          many++;
        }
      }
    }
    mix(this.#inside, inside, share, 1 / Math.max(1, few));
    mix(this.#around, around, share, 1 / Math.max(1, many));
  }

  /** Reads a window; `under` then says how much of the box's colours there is at any place of it. */
  read(grid: Grid): void {
    binsOf(grid, this.#bins);
    const side = this.#side;
    const stride = side + 1;
    for (let y = 0, at = 0; y < side; y++) {
      let row = 0;
      for (let x = 0; x < side; x++, at++) {
        row += this.likelihood(this.#bins[at] ?? 0);
        this.#sums[(y + 1) * stride + x + 1] = (this.#sums[y * stride + x + 1] ?? 0) + row;
      }
    }
  }

  /** 0 to 1: how likely a colour belongs to what is in the box; 1/2 where nothing is known. */
  likelihood(bin: number): number {
    const inside = this.#inside[bin] ?? 0;
    const around = this.#around[bin] ?? 0;
    const seen = inside + around;
    return (inside + UNKNOWN * 1e-3) / (seen + 1e-3);
  }

  /** Mean likelihood under a box with its middle at a place of the window; all as shares of its side. */
  under(x: number, y: number, width: number, height: number): number {
    const side = this.#side;
    const bound = (value: number) => Math.max(0, Math.min(side, Math.round(value * side)));
    const [left, right] = [bound(x - width / 2), bound(x + width / 2)];
    const [top, bottom] = [bound(y - height / 2), bound(y + height / 2)];
    const area = (right - left) * (bottom - top);
    if (area <= 0) return 0;
    const stride = side + 1;
    const sum =
      (this.#sums[bottom * stride + right] ?? 0) -
      (this.#sums[top * stride + right] ?? 0) -
      (this.#sums[bottom * stride + left] ?? 0) +
      (this.#sums[top * stride + left] ?? 0);
    return sum / area;
  }
}

/** The bin of every second sample in both directions. */
export function binsOf({ luma, blue, red, across, down }: Grid, bins: Uint16Array): void {
  for (let y = 0, at = 0; y < down / 2; y++) {
    for (let x = 0, bright = 2 * y * across; x < across / 2; x++, at++, bright += 2) {
      const lightness = Math.trunc(luma[bright] ?? 0) >> 5;
      const b = colourBin(blue[at] ?? 0);
      const r = colourBin(red[at] ?? 0);
      bins[at] = (lightness << 10) | (b << 5) | r;
    }
  }
}

/** Colours keep near their middle: 32 bins of 6 levels there, and what lies beyond in the first and the last. */
function colourBin(value: number): number {
  return Math.max(0, Math.min(31, Math.trunc((value - 32) / 6)));
}

function mix(known: Float32Array, fresh: Float32Array, share: number, scale: number): void {
  for (let bin = 0; bin < BINS; bin++) known[bin] = (1 - share) * (known[bin] ?? 0) + share * scale * (fresh[bin] ?? 0);
}

function rectangle(side: number, width: number, height: number) {
  const [left, right] = [(side * (1 - width)) / 2, (side * (1 + width)) / 2];
  const [top, bottom] = [(side * (1 - height)) / 2, (side * (1 + height)) / 2];
  return { holds: (x: number, y: number) => x + 0.5 > left && x + 0.5 < right && y + 0.5 > top && y + 0.5 < bottom };
}
