import { between, REACH, TAPS } from './interpolation.ts';

/** Samples looked at together. */
const RUN = 1024;
/** A gap is looked into when a sample beside it has at least this share of the highest peak so far. */
const WORTH = 0.25;

/** The taps halfway between two samples, and those for a quarter, as its even and odd part: three quarters is its mirror. */
const HALF = between(0.5).slice(REACH);
const QUARTER = between(0.25);
const part = (sign: number) =>
  Float64Array.from(
    { length: REACH },
    (_, tap) => ((QUARTER[REACH + tap] ?? 0) + sign * (QUARTER[REACH - 1 - tap] ?? 0)) / 2,
  );
const EVEN = part(1);
const ODD = part(-1);

/** The highest sample and the highest point between samples, with fourfold oversampling (BS.1770-4, annex 2). */
export class PeakMeter {
  readonly #channels: readonly ChannelPeak[];

  constructor(channels: number) {
    this.#channels = Array.from({ length: channels }, () => new ChannelPeak());
  }

  /** Hears the first `count` samples of each channel. */
  hear(channels: readonly Float32Array[], count = channels[0]?.length ?? 0): void {
    for (const [index, samples] of channels.entries()) this.#channels[index]?.hear(samples, count);
  }

  /** dBTP over all that was heard; null for silence. What is heard afterwards is heard after a short silence. */
  truePeak(): number | null {
    return decibels(Math.max(...this.#channels.map((channel) => channel.truePeak())));
  }

  /** Decibels of full scale of the highest sample; null for silence. Ask for the true peak first. */
  samplePeak(): number | null {
    return decibels(Math.max(...this.#channels.map(({ samplePeak }) => samplePeak)));
  }
}

const decibels = (amplitude: number): number | null => (amplitude > 0 ? 20 * Math.log10(amplitude) : null);

/** One channel's peaks. */
class ChannelPeak {
  /** The last `TAPS` samples of what was heard before, then up to `RUN` new ones. */
  readonly #row = new Float64Array(TAPS + RUN);
  #peak = 0;
  #samplePeak = 0;
  #filled = TAPS;

  get samplePeak(): number {
    return this.#samplePeak;
  }

  hear(samples: Float32Array, count: number): void {
    const row = this.#row;
    for (let from = 0; from < count; ) {
      const taken = Math.min(count - from, row.length - this.#filled);
      for (let index = 0; index < taken; index++) row[this.#filled + index] = samples[from + index] ?? 0;
      this.#filled += taken;
      from += taken;
      if (this.#filled === row.length) this.#look();
    }
  }

  /** The highest point so far; full scale is 1. */
  truePeak(): number {
    this.hear(new Float32Array(REACH + RUN), REACH + RUN);
    this.#look();
    return this.#peak;
  }

  /** Looks into every gap that has all its neighbours in the row, and moves the row along. */
  #look(): void {
    const row = this.#row;
    const end = this.#filled - REACH;
    for (let at = REACH - 1; at < end; at++) {
      const left = Math.abs(row[at] ?? 0);
      const right = Math.abs(row[at + 1] ?? 0);
      if (left > this.#samplePeak) this.#samplePeak = left;
      if (left > this.#peak) this.#peak = left;
      if (left + right > 0 && (left >= WORTH * this.#peak || right >= WORTH * this.#peak)) this.#gap(at);
    }
    row.copyWithin(0, this.#filled - TAPS + 1, this.#filled);
    this.#filled = TAPS - 1;
  }

  #gap(at: number): void {
    const row = this.#row;
    let half = 0;
    let even = 0;
    let odd = 0;
    for (let tap = 0; tap < REACH; tap++) {
      const after = row[at + 1 + tap] ?? 0;
      const before = row[at - tap] ?? 0;
      const sum = after + before;
      half += sum * (HALF[tap] ?? 0);
      even += sum * (EVEN[tap] ?? 0);
      odd += (after - before) * (ODD[tap] ?? 0);
    }
    const highest = Math.max(Math.abs(half), Math.abs(even) + Math.abs(odd));
    if (highest > this.#peak) this.#peak = highest;
  }
}
