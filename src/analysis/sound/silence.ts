import type { Interval } from './analysis.ts';

/** Blocks a second whose loudness is compared with the threshold: each 5 ms. */
const BLOCKS = 200;

export interface SilenceOptions {
  /** Decibels of full scale (root mean square over 5 ms, all channels); under it is silence. Default -50. */
  readonly threshold?: number;
  /** Seconds a silence lasts at least. Default 0.5. */
  readonly minimum?: number;
}

/** Finds the silences while a sound is heard. */
export class SilenceFinder {
  readonly #rate: number;
  readonly #power: number;
  readonly #minimum: number;
  readonly #found: Interval[] = [];
  #block = 0;
  #blockEnd: number;
  #heard = 0;
  #sum = 0;
  #since = 0;
  #quiet = true;

  constructor(rate: number, channels: number, options: SilenceOptions) {
    this.#rate = rate;
    this.#power = channels * 10 ** ((options.threshold ?? -50) / 10);
    this.#minimum = options.minimum ?? 0.5;
    this.#blockEnd = Math.round(rate / BLOCKS);
  }

  /** Hears the squares of the samples, all channels added up. */
  hear(squares: Float64Array, count: number): void {
    for (let from = 0; from < count; ) {
      const to = Math.min(count, from + this.#blockEnd - this.#heard);
      let sum = this.#sum;
      for (let index = from; index < to; index++) sum += squares[index] ?? 0;
      this.#sum = sum;
      this.#heard += to - from;
      from = to;
      if (this.#heard === this.#blockEnd) this.#endBlock();
    }
  }

  #endBlock(): void {
    const start = Math.round((this.#block * this.#rate) / BLOCKS);
    if (this.#heard > start) this.#decide(start, this.#sum / (this.#heard - start) < this.#power);
    this.#sum = 0;
    this.#block++;
    this.#blockEnd = Math.round(((this.#block + 1) * this.#rate) / BLOCKS);
  }

  #decide(start: number, quiet: boolean): void {
    if (quiet === this.#quiet) return;
    if (quiet) this.#since = start;
    else this.#keep(start);
    this.#quiet = quiet;
  }

  #keep(end: number): void {
    if (end - this.#since >= this.#minimum * this.#rate && end > this.#since) {
      this.#found.push({ start: this.#since / this.#rate, end: end / this.#rate });
    }
  }

  finish(): readonly Interval[] {
    this.#endBlock();
    if (this.#quiet) this.#keep(this.#heard);
    return this.#found;
  }
}
