/** Zero crossings of the sinc on each side, in samples of the result. */
const REACH = 8;
/** Passes this share of the new half rate; the rest is the slope. */
const PASSED = 0.9;

/** Keeps one sample of every `factor`, after taking out what would fold back. */
export class Decimator {
  readonly #factor: number;
  readonly #taps: Float64Array;
  /** What later results still need, then what has just been heard. */
  #row: Float64Array;
  #filled: number;

  constructor(factor: number) {
    this.#factor = factor;
    this.#taps = lowPass(factor);
    this.#row = new Float64Array(this.#taps.length);
    // The filter looks as far ahead as back: the first result belongs to the first sample.
    this.#filled = (this.#taps.length - 1) / 2;
  }

  /** Hears the first `count` samples and writes what is due to `result`; returns how many that were. */
  hear(samples: Float64Array, count: number, result: Float64Array): number {
    if (this.#factor === 1) {
      result.set(samples.subarray(0, count));
      return count;
    }
    const row = this.#with(samples.subarray(0, count));
    const taps = this.#taps;
    const last = taps.length - 1;
    const middle = last / 2;
    let from = 0;
    let written = 0;
    for (; from + last < this.#filled; from += this.#factor) {
      let sum = (taps[middle] ?? 0) * (row[from + middle] ?? 0);
      for (let tap = 0; tap < middle; tap++) {
        sum += (taps[tap] ?? 0) * ((row[from + tap] ?? 0) + (row[from + last - tap] ?? 0));
      }
      result[written++] = sum;
    }
    row.copyWithin(0, from, this.#filled);
    this.#filled -= from;
    return written;
  }

  /** The row with what has just been heard behind it. */
  #with(samples: Float64Array): Float64Array {
    if (this.#filled + samples.length > this.#row.length) {
      const longer = new Float64Array(this.#filled + samples.length);
      longer.set(this.#row.subarray(0, this.#filled));
      this.#row = longer;
    }
    this.#row.set(samples, this.#filled);
    this.#filled += samples.length;
    return this.#row;
  }
}

function lowPass(factor: number): Float64Array {
  const reach = factor === 1 ? 0 : REACH * factor;
  const taps = Float64Array.from({ length: 2 * reach + 1 }, (_, tap) => {
    const distance = (tap - reach) * (PASSED / factor);
    const sinc = distance === 0 ? 1 : Math.sin(Math.PI * distance) / (Math.PI * distance);
    return sinc * Math.cos((Math.PI * (tap - reach)) / (2 * (reach + 1))) ** 2;
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}
