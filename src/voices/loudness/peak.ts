/** BS.1770-4 asks for at least four times oversampling. */
const PHASES = 4;
/** Samples on each side of the point between two samples. */
const REACH = 12;
const TAPS = 2 * REACH;

/** The interpolator's taps for each quarter between two samples: a sinc under a Hann-cosine window, adding up to 1. */
const QUARTERS: readonly Float64Array[] = Array.from({ length: PHASES - 1 }, (_, index) => {
  const taps = Float64Array.from({ length: TAPS }, (_unused, tap) => {
    const distance = tap - (REACH - 1) - (index + 1) / PHASES;
    const sinc = Math.sin(Math.PI * distance) / (Math.PI * distance);
    return sinc * Math.cos((Math.PI * distance) / (2 * REACH)) ** 2;
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
});

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

/** The highest true peak of sound in blocks. */
export class PeakMeter {
  readonly #finders: readonly PeakFinder[];
  #peak = 0;

  constructor(channels: 1 | 2) {
    this.#finders = Array.from({ length: channels }, () => new PeakFinder());
  }

  hear(channels: readonly Float32Array[], count = channels[0]?.length ?? 0): void {
    for (const [channel, samples] of channels.entries()) {
      const finder = this.#finders[channel];
      if (finder === undefined) continue;
      for (let index = 0; index < count; index++) {
        this.#peak = Math.max(this.#peak, finder.next(samples[index] ?? 0, this.#peak));
      }
    }
  }

  /** Decibels of full scale (dBTP); null for silence. */
  truePeak(): number | null {
    const silence = [new Float32Array(PEAK_DELAY)];
    this.hear(this.#finders.map(() => silence[0] ?? new Float32Array(PEAK_DELAY)));
    return this.#peak === 0 ? null : 20 * Math.log10(this.#peak);
  }
}
