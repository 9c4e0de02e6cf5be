import type { Clipping, EnergyCurve } from './analysis.ts';
import { Tape } from './tape.ts';

/** The largest sample of 16 bits: full scale. */
const FULL = 32_767 / 32_768;
/** Samples in a flat top. */
const FLAT = 3;
const FLOOR = -120;
/** Steps of the energy curve in a second. */
const STEPS = 10;

/** Means, clipping, energy over time and how alike the channels are. */
export class Levels {
  readonly #rate: number;
  readonly #sums: Float64Array;
  readonly #energies: Float64Array;
  readonly #flat: Uint32Array;
  readonly #steps = new Tape();
  #product = 0;
  #clipped = 0;
  #runs = 0;
  #heard = 0;
  #stepSum = 0;
  #stepEnd: number;

  constructor(rate: number, channels: number) {
    this.#rate = rate;
    this.#sums = new Float64Array(channels);
    this.#energies = new Float64Array(channels);
    this.#flat = new Uint32Array(channels);
    this.#stepEnd = Math.round(rate / STEPS);
  }

  /** Hears the first `count` samples of each channel, and the squares of all channels added up. */
  hear(channels: readonly Float32Array[], squares: Float64Array, count: number): void {
    for (const [index, samples] of channels.entries()) this.#channel(index, samples, count);
    const [left, right] = channels;
    if (left !== undefined && right !== undefined) {
      let product = this.#product;
      for (let index = 0; index < count; index++) product += (left[index] ?? 0) * (right[index] ?? 0);
      this.#product = product;
    }
    this.#energy(squares, count);
  }

  #channel(channel: number, samples: Float32Array, count: number): void {
    let sum = this.#sums[channel] ?? 0;
    let energy = this.#energies[channel] ?? 0;
    let flat = this.#flat[channel] ?? 0;
    for (let index = 0; index < count; index++) {
      const sample = samples[index] ?? 0;
      sum += sample;
      energy += sample * sample;
      if (sample < FULL && sample > -FULL) {
        flat = 0;
        continue;
      }
      this.#clipped++;
      if (++flat === FLAT) this.#runs++;
    }
    this.#sums[channel] = sum;
    this.#energies[channel] = energy;
    this.#flat[channel] = flat;
  }

  #energy(squares: Float64Array, count: number): void {
    for (let from = 0; from < count; ) {
      const to = Math.min(count, from + this.#stepEnd - this.#heard);
      let sum = this.#stepSum;
      for (let index = from; index < to; index++) sum += squares[index] ?? 0;
      this.#stepSum = sum;
      this.#heard += to - from;
      from = to;
      if (this.#heard === this.#stepEnd) this.#endStep();
    }
  }

  #endStep(): void {
    const start = Math.round((this.#steps.length * this.#rate) / STEPS);
    if (this.#heard === start) return;
    this.#steps.push(this.#stepSum / (this.#heard - start) / this.#sums.length);
    this.#stepSum = 0;
    this.#stepEnd = Math.round(((this.#steps.length + 1) * this.#rate) / STEPS);
  }

  finish(): { energy: EnergyCurve; clipping: Clipping; dcOffset: readonly number[]; stereoCorrelation: number | null } {
    this.#endStep();
    const decibels = Array.from(this.#steps.values(), (power) => {
      return Math.round(100 * Math.max(FLOOR, 10 * Math.log10(power))) / 100;
    });
    const [left = 0, right = 0] = this.#energies;
    return {
      energy: { step: 1 / STEPS, decibels },
      clipping: { samples: this.#clipped, runs: this.#runs },
      dcOffset: Array.from(this.#sums, (sum) => (this.#heard === 0 ? 0 : sum / this.#heard)),
      stereoCorrelation: left > 0 && right > 0 ? this.#product / Math.sqrt(left * right) : null,
    };
  }
}
