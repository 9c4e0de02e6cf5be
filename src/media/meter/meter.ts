import { FILM_SAMPLE_RATE } from '../sound-out.ts';
import { integrated, lufs, range, runningMeans } from './gates.ts';
import { Weighting } from './weighting.ts';

/** Steps of 0.1 s in the momentary and in the short-term window. */
const MOMENTARY = 4;
const SHORT_TERM = 30;
/** The lowest loudness a curve says. */
const FLOOR = -120;

/** What a loudness meter says of what it heard. `null` where nothing passed the gate of -70 LUFS. */
export interface MeterReading {
  /** LUFS over the whole, gated. */
  readonly integrated: number | null;
  /** Loudness range in LU after EBU Tech 3342. */
  readonly range: number | null;
  /** LUFS over 0.4 s and over 3 s, every 0.1 s; at least -120. */
  readonly momentary: readonly number[];
  readonly shortTerm: readonly number[];
  readonly maxMomentary: number | null;
  readonly maxShortTerm: number | null;
}

/** The loudness meter of the house, after ITU-R BS.1770-4 and EBU R 128: mono and stereo at any rate, fed block by block. */
export class LoudnessMeter {
  readonly #rate: number;
  readonly #weightings: readonly Weighting[];
  readonly #sums: Float64Array;
  readonly #steps: number[] = [];
  #heard = 0;
  #stepEnd: number;

  /** `rate` in samples a second; films have 48 000. */
  constructor(channels: number, rate: number = FILM_SAMPLE_RATE) {
    this.#rate = rate;
    this.#weightings = Array.from({ length: channels }, () => new Weighting(rate));
    this.#sums = new Float64Array(channels);
    this.#stepEnd = Math.round(rate / 10);
  }

  /** Hears the first `count` samples of each channel. */
  hear(channels: readonly Float32Array[], count = channels[0]?.length ?? 0): void {
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

  loudness(): MeterReading {
    const momentary = runningMeans(this.#steps, MOMENTARY);
    const shortTerm = runningMeans(this.#steps, SHORT_TERM);
    return {
      integrated: integrated(momentary),
      range: range(shortTerm),
      momentary: curve(momentary),
      shortTerm: curve(shortTerm),
      maxMomentary: loudest(momentary),
      maxShortTerm: loudest(shortTerm),
    };
  }
}

/** LUFS of a whole sound; null when it is silent. Sounds shorter than one block of 0.4 s are measured as if silence followed. */
export function integratedLoudness(channels: readonly Float32Array[], rate: number = FILM_SAMPLE_RATE): number | null {
  const meter = new LoudnessMeter(channels.length, rate);
  meter.hear(channels);
  const short = Math.round(rate * 0.4) - (channels[0]?.length ?? 0);
  if (short > 0) meter.hear(channels.map(() => new Float32Array(short)));
  return meter.loudness().integrated;
}

const curve = (powers: Float64Array): readonly number[] =>
  Array.from(powers, (power) => Math.round(100 * Math.max(FLOOR, lufs(power))) / 100);

function loudest(powers: Float64Array): number | null {
  const most = powers.reduce((best, power) => Math.max(best, power), 0);
  return lufs(most) > -70 ? lufs(most) : null;
}
