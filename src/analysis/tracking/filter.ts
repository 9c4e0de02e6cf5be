import { CHANNELS } from './cells.ts';
import { SquareFourier } from './fourier.ts';

/** Cells on the side of the window that is searched. */
export const SIDE = 32;
const COUNT = SIDE * SIDE;
/** Beyond this many sides of a box its surroundings have faded to a third. */
const SOFT = 1.6;
/** Keeps frequencies of which there is next to nothing from being made large. */
const RIDGE = 1e-3;

const fourier = new SquareFourier(SIDE);

/** A window that fades to nothing at its edge, which a transform would otherwise take for a line. */
export const FADE = Float32Array.from({ length: COUNT }, (_, at) => raised(at % SIDE) * raised(Math.trunc(at / SIDE)));

function raised(index: number): number {
  return 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 0.5)) / SIDE);
}

/** The same, and narrower: what lies beyond a box of `width` and `height` (cells) fades too, as it does not move along. */
export function fadeAround(width: number, height: number): Float32Array {
  const fall = (off: number, side: number) => Math.exp(-(((2 * Math.abs(off)) / (SOFT * side)) ** 4));
  const middle = (SIDE - 1) / 2;
  return FADE.map(
    (value, at) => value * fall((at % SIDE) - middle, width) * fall(Math.trunc(at / SIDE) - middle, height),
  );
}

/** The frequencies of a window's cells. */
export class Spectrum {
  readonly re = new Float64Array(CHANNELS * COUNT);
  readonly im = new Float64Array(CHANNELS * COUNT);
  readonly #re = new Float64Array(COUNT);
  readonly #im = new Float64Array(COUNT);

  /** `cells` is a window of 32 x 32. Its brightness counts from its own mean. Two channels share a transform. */
  read(cells: Float32Array, fade: Float32Array = FADE): void {
    for (let channel = 0; channel < CHANNELS; channel += 2) {
      load(cells, channel, fade, this.#re);
      load(cells, channel + 1, fade, this.#im);
      fourier.forward(this.#re, this.#im);
      this.#split(channel);
    }
  }

  #split(channel: number): void {
    const [re, im] = [this.#re, this.#im];
    const one = channel * COUNT;
    const other = one + COUNT;
    for (let at = 0; at < COUNT; at++) {
      const mirrored = ((SIDE - Math.trunc(at / SIDE)) % SIDE) * SIDE + ((SIDE - (at % SIDE)) % SIDE);
      const [a, b] = [re[at] ?? 0, re[mirrored] ?? 0];
      const [c, d] = [im[at] ?? 0, im[mirrored] ?? 0];
      this.re[one + at] = (a + b) / 2;
      this.im[one + at] = (c - d) / 2;
      this.re[other + at] = (c + d) / 2;
      this.im[other + at] = (b - a) / 2;
    }
  }
}

function load(cells: Float32Array, channel: number, fade: Float32Array, into: Float64Array): void {
  let sum = 0;
  const from = channel * COUNT;
  for (let at = 0; at < COUNT; at++) sum += cells[from + at] ?? 0;
  const mean = sum / COUNT;
  for (let at = 0; at < COUNT; at++) into[at] = ((cells[from + at] ?? 0) - mean) * (fade[at] ?? 0);
}

/**
 * A correlation filter of several channels (Bolme 2010, Danelljan 2014): answers a window with a peak where the middle of what it
 * has learned is.
 */
export class Filter {
  /** How alike each shift is, row by row; no shift first, then wrapping around. Against the answer to what was learned first. */
  readonly answer = new Float64Array(COUNT);
  readonly #unused = new Float64Array(COUNT);
  readonly #re = new Float64Array(CHANNELS * COUNT);
  readonly #im = new Float64Array(CHANNELS * COUNT);
  readonly #energy = new Float64Array(COUNT);
  readonly #wantedRe: Float64Array;
  #learned = false;
  #most = 1;

  /** `spread`: standard deviation of the wanted peak, in cells. */
  constructor(spread: number) {
    const distance = (index: number) => Math.min(index, SIDE - index);
    const wanted = Float64Array.from({ length: COUNT }, (_, at) =>
      Math.exp(-(distance(at % SIDE) ** 2 + distance(Math.trunc(at / SIDE)) ** 2) / (2 * spread * spread)),
    );
    fourier.forward(wanted, new Float64Array(COUNT));
    // The wanted peak is even, so its transform has no imaginary part.
    this.#wantedRe = wanted;
  }

  /**
   * Takes a window in, with its middle as the place to answer: `own` with its surroundings faded, `whole` with them. `rate` is
   * how much of what was known makes room for it.
   */
  learn(own: Spectrum, whole: Spectrum, rate: number): void {
    const first = !this.#learned;
    const share = first ? 1 : rate;
    this.#learned = true;
    const kept = 1 - share;
    for (let at = 0; at < COUNT; at++) {
      let energy = 0;
      const wanted = share * (this.#wantedRe[at] ?? 0);
      for (let place = at; place < CHANNELS * COUNT; place += COUNT) {
        energy += (whole.re[place] ?? 0) ** 2 + (whole.im[place] ?? 0) ** 2;
        this.#re[place] = kept * (this.#re[place] ?? 0) + wanted * (own.re[place] ?? 0);
        this.#im[place] = kept * (this.#im[place] ?? 0) + wanted * (own.im[place] ?? 0);
      }
      this.#energy[at] = kept * (this.#energy[at] ?? 0) + share * energy;
    }
    if (!first) return;
    this.ask(whole);
    this.#most = Math.max(1e-6, this.answer[0] ?? 0);
  }

  /** Fills `answer`. */
  ask(spectrum: Spectrum): void {
    const imaginary = this.#unused;
    for (let at = 0; at < COUNT; at++) {
      let [re, im] = [0, 0];
      for (let place = at; place < CHANNELS * COUNT; place += COUNT) {
        const knownRe = this.#re[place] ?? 0;
        const knownIm = this.#im[place] ?? 0;
        const seenRe = spectrum.re[place] ?? 0;
        const seenIm = spectrum.im[place] ?? 0;
        re += knownRe * seenRe + knownIm * seenIm;
        im += knownRe * seenIm - knownIm * seenRe;
      }
      const energy = ((this.#energy[at] ?? 0) + RIDGE * COUNT) * this.#most;
      this.answer[at] = re / energy;
      imaginary[at] = im / energy;
    }
    fourier.inverse(this.answer, imaginary);
  }
}
