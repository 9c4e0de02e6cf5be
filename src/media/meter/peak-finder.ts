import { between, REACH, TAPS } from './interpolation.ts';

/** The interpolator's taps for each quarter between two samples: BS.1770-4 asks for at least four times oversampling. */
const QUARTERS: readonly Float64Array[] = [between(1 / 4), between(1 / 2), between(3 / 4)];

/** No point between samples can be further out than this many times the samples around it. */
const MOST = Math.max(...QUARTERS.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)));

/** The samples a `PeakFinder` needs to have heard after a sample before it knows the peak around that sample. */
export const PEAK_DELAY = REACH;

/** Finds true peaks: how far the sound goes between its samples, too. One for each channel. */
export class PeakFinder {
  /** The last samples, twice over, so that they always lie in a row. */
  readonly #past = new Float64Array(2 * TAPS);
  #at = 0;
  /** Samples for which a large one stays within reach. */
  #loudFor = 0;

  /**
   * Hears a sample and returns the peak from the sample `PEAK_DELAY` before it up to the next. Peaks under `floor` may come
   * back as 0: whoever only asks about loud ones saves the work of looking between quiet ones.
   */
  next(sample: number, floor: number): number {
    this.#past[this.#at] = sample;
    this.#past[this.#at + TAPS] = sample;
    this.#at = (this.#at + 1) % TAPS;
    if (Math.abs(sample) * MOST >= floor) this.#loudFor = TAPS;
    if (this.#loudFor === 0) return 0;
    this.#loudFor--;
    const past = this.#past;
    const from = this.#at;
    let peak = Math.abs(past[from + REACH - 1] ?? 0);
    for (const taps of QUARTERS) {
      let sum = 0;
      for (let tap = 0; tap < TAPS; tap++) sum += (past[from + tap] ?? 0) * (taps[tap] ?? 0);
      if (sum > peak) peak = sum;
      else if (-sum > peak) peak = -sum;
    }
    return peak;
  }
}
