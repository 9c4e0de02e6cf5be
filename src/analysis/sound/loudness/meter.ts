import type { LoudnessReading } from '../analysis.ts';
import { Tape } from '../tape.ts';
import { integrated, lufs, range, runningMeans } from './gates.ts';
import { PeakMeter } from './peak.ts';
import { Weighting } from './weighting.ts';

/** Steps of 0.1 s in the momentary and in the short-term window. */
const MOMENTARY = 4;
const SHORT_TERM = 30;
/** The lowest loudness a curve says. */
const FLOOR = -120;

/** A loudness meter after ITU-R BS.1770-4 and EBU R 128 for mono and stereo at any rate, fed block by block. */
export class LoudnessMeter {
  readonly #rate: number;
  readonly #weightings: readonly Weighting[];
  readonly #peaks: readonly PeakMeter[];
  readonly #sums: Float64Array;
  readonly #steps = new Tape();
  #heard = 0;
  #stepEnd: number;

  constructor(rate: number, channels: number) {
    this.#rate = rate;
    this.#weightings = Array.from({ length: channels }, () => new Weighting(rate));
    this.#peaks = Array.from({ length: channels }, () => new PeakMeter());
    this.#sums = new Float64Array(channels);
    this.#stepEnd = Math.round(rate / 10);
  }

  /** Hears the first `count` samples of each channel. */
  hear(channels: readonly Float32Array[], count: number): void {
    for (const [index, samples] of channels.entries()) this.#peaks[index]?.hear(samples, count);
    for (let from = 0; from < count; ) {
      const to = Math.min(count, from + this.#stepEnd - this.#heard);
      for (const [index, samples] of channels.entries()) {
        this.#sums[index] = this.#weightings[index]?.energy(samples, from, to, this.#sums[index] ?? 0) ?? 0;
      }
      this.#heard += to - from;
      from = to;
      if (this.#heard === this.#stepEnd) this.#endStep();
    }
  }

  /** A step's power is all channels' together: BS.1770 weights left and right by 1. */
  #endStep(): void {
    const length = this.#stepEnd - Math.round((this.#steps.length * this.#rate) / 10);
    this.#steps.push(this.#sums.reduce((sum, value) => sum + value, 0) / length);
    this.#sums.fill(0);
    this.#stepEnd = Math.round(((this.#steps.length + 1) * this.#rate) / 10);
  }

  finish(): LoudnessReading {
    const steps = this.#steps.values();
    const momentary = runningMeans(steps, MOMENTARY);
    const shortTerm = runningMeans(steps, SHORT_TERM);
    return {
      integrated: integrated(momentary),
      range: range(shortTerm),
      momentary: curve(momentary),
      shortTerm: curve(shortTerm),
      maxMomentary: loudest(momentary),
      maxShortTerm: loudest(shortTerm),
      truePeak: decibels(Math.max(...this.#peaks.map((peak) => peak.truePeak()))),
      samplePeak: decibels(Math.max(...this.#peaks.map((peak) => peak.samplePeak))),
    };
  }
}

const curve = (powers: Float64Array): readonly number[] =>
  Array.from(powers, (power) => Math.round(100 * Math.max(FLOOR, lufs(power))) / 100);

function loudest(powers: Float64Array): number | null {
  const most = powers.reduce((best, power) => Math.max(best, power), 0);
  return lufs(most) > -70 ? lufs(most) : null;
}

const decibels = (amplitude: number): number | null => (amplitude > 0 ? 20 * Math.log10(amplitude) : null);
