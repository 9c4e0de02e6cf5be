/**
 * The Fourier transform of real samples. The even and odd samples go through one complex transform of half the size, and are
 * taken apart afterwards; twiddles and the order of the bits are worked out once.
 */
export class RealFourier {
  readonly size: number;
  readonly #half: number;
  readonly #re: Float64Array;
  readonly #im: Float64Array;
  readonly #cos: Float64Array;
  readonly #sin: Float64Array;
  readonly #splitCos: Float64Array;
  readonly #splitSin: Float64Array;
  readonly #order: Uint32Array;

  /** `size` is a power of two, at least 8. */
  constructor(size: number) {
    const half = size / 2;
    this.size = size;
    this.#half = half;
    this.#re = new Float64Array(half);
    this.#im = new Float64Array(half);
    this.#cos = Float64Array.from({ length: half / 2 }, (_, index) => Math.cos((2 * Math.PI * index) / half));
    this.#sin = Float64Array.from({ length: half / 2 }, (_, index) => -Math.sin((2 * Math.PI * index) / half));
    this.#splitCos = Float64Array.from({ length: half + 1 }, (_, index) => Math.cos((2 * Math.PI * index) / size));
    this.#splitSin = Float64Array.from({ length: half + 1 }, (_, index) => -Math.sin((2 * Math.PI * index) / size));
    this.#order = reversedBits(half);
  }

  /** Writes the power of `size / 2 + 1` frequencies, from zero to half the sample rate. */
  power(samples: Float64Array, power: Float64Array): void {
    this.#load(samples);
    this.#firstTwo();
    this.#turn();
    this.#split(power);
  }

  /** Takes the even and the odd samples apart: two frequencies that mirror each other at a time. */
  #split(power: Float64Array): void {
    const re = this.#re;
    const im = this.#im;
    const half = this.#half;
    const first = re[0] ?? 0;
    const second = im[0] ?? 0;
    power[0] = (first + second) ** 2;
    power[half] = (first - second) ** 2;
    for (let one = 1, other = half - 1; one <= other; one++, other--) {
      const evenRe = (re[one] ?? 0) + (re[other] ?? 0);
      const evenIm = (im[one] ?? 0) - (im[other] ?? 0);
      const oddRe = (im[one] ?? 0) + (im[other] ?? 0);
      const oddIm = (re[other] ?? 0) - (re[one] ?? 0);
      const c = this.#splitCos[one] ?? 0;
      const s = this.#splitSin[one] ?? 0;
      const turnedRe = oddRe * c - oddIm * s;
      const turnedIm = oddRe * s + oddIm * c;
      power[one] = ((evenRe + turnedRe) ** 2 + (evenIm + turnedIm) ** 2) / 4;
      power[other] = ((evenRe - turnedRe) ** 2 + (turnedIm - evenIm) ** 2) / 4;
    }
  }

  #load(samples: Float64Array): void {
    const [re, im, order] = [this.#re, this.#im, this.#order];
    for (let at = 0; at < this.#half; at++) {
      const from = 2 * (order[at] ?? 0);
      re[at] = samples[from] ?? 0;
      im[at] = samples[from + 1] ?? 0;
    }
  }

  /** The first two rounds need no multiplication. */
  #firstTwo(): void {
    const re = this.#re;
    const im = this.#im;
    for (let at = 0; at < this.#half; at += 4) {
      const a = (re[at] ?? 0) + (re[at + 1] ?? 0);
      const b = (re[at] ?? 0) - (re[at + 1] ?? 0);
      const c = (re[at + 2] ?? 0) + (re[at + 3] ?? 0);
      const d = (re[at + 2] ?? 0) - (re[at + 3] ?? 0);
      const p = (im[at] ?? 0) + (im[at + 1] ?? 0);
      const q = (im[at] ?? 0) - (im[at + 1] ?? 0);
      const r = (im[at + 2] ?? 0) + (im[at + 3] ?? 0);
      const s = (im[at + 2] ?? 0) - (im[at + 3] ?? 0);
      re[at] = a + c;
      re[at + 2] = a - c;
      re[at + 1] = b + s;
      re[at + 3] = b - s;
      im[at] = p + r;
      im[at + 2] = p - r;
      im[at + 1] = q - d;
      im[at + 3] = q + d;
    }
  }

  #turn(): void {
    const re = this.#re;
    const im = this.#im;
    const cos = this.#cos;
    const sin = this.#sin;
    const half = this.#half;
    for (let span = 4; span < half; span *= 2) {
      const stride = half / (2 * span);
      for (let start = 0; start < half; start += 2 * span) {
        for (let step = 0, twiddle = 0; step < span; step++, twiddle += stride) {
          const upper = start + step;
          const lower = upper + span;
          const c = cos[twiddle] ?? 0;
          const s = sin[twiddle] ?? 0;
          const lowerRe = re[lower] ?? 0;
          const lowerIm = im[lower] ?? 0;
          const x = lowerRe * c - lowerIm * s;
          const y = lowerRe * s + lowerIm * c;
          const upperRe = re[upper] ?? 0;
          const upperIm = im[upper] ?? 0;
          re[lower] = upperRe - x;
          im[lower] = upperIm - y;
          re[upper] = upperRe + x;
          im[upper] = upperIm + y;
        }
      }
    }
  }
}

function reversedBits(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let index = 1; index < length; index++) {
    order[index] = ((order[index >> 1] ?? 0) >> 1) | (index & 1 ? length >> 1 : 0);
  }
  return order;
}

/** A window that fades in and out as a raised cosine. */
export const hann = (size: number): Float64Array =>
  Float64Array.from({ length: size }, (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size));

/** The power of two nearest to `wanted`, as ears count: by ratio. */
export const nearestPowerOfTwo = (wanted: number): number => 2 ** Math.max(3, Math.round(Math.log2(wanted)));
