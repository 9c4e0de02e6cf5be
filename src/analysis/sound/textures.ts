import type { Bands } from './bands.ts';
import { type PitchReader, STEPS } from './harmony/pitches.ts';
import { Tape } from './tape.ts';

/** Seconds of sound summed up in one texture, about. */
const LENGTH = 0.5;
/** Numbers kept of the shape of the spectrum: the first ones of its cosine transform. */
export const SHAPES = 13;

/** How a sound goes on, half a second at a time: its colour and its pitches. */
export class Textures {
  /** Hops in one texture. */
  readonly hops: number;
  /** `SHAPES` numbers for each: the mean spectrum, from coarse to fine. */
  readonly shapes = new Tape();
  /** `STEPS` numbers for each: how much there was of each pitch, from A upwards. */
  readonly pitches = new Tape();
  /** 0 to 1: how long pitches held, and the share of the power in clear peaks. */
  readonly steadiness = new Tape();
  readonly peaked = new Tape();
  readonly #sum: Float64Array;
  readonly #cosines: readonly Float64Array[];
  readonly #reader: PitchReader;
  #count = 0;

  constructor(pace: number, bands: Bands, reader: PitchReader) {
    this.hops = Math.round(LENGTH * pace);
    this.#reader = reader;
    this.#sum = new Float64Array(bands.count);
    this.#cosines = Array.from({ length: SHAPES }, (_, order) =>
      Float64Array.from({ length: bands.count }, (_unused, band) => {
        return Math.cos((Math.PI * order * (band + 0.5)) / bands.count) / bands.count;
      }),
    );
  }

  get length(): number {
    return this.steadiness.length;
  }

  /** Hears the bands of one hop. */
  hear(decibels: Float64Array): void {
    for (let band = 0; band < decibels.length; band++) this.#sum[band] = (this.#sum[band] ?? 0) + (decibels[band] ?? 0);
    if (++this.#count === this.hops) this.#end();
  }

  #end(): void {
    for (const cosines of this.#cosines) {
      let sum = 0;
      for (let band = 0; band < cosines.length; band++) sum += (this.#sum[band] ?? 0) * (cosines[band] ?? 0);
      this.shapes.push(sum / this.#count);
    }
    for (let step = 0; step < STEPS; step++) this.pitches.push(this.#reader.steps[step] ?? 0);
    const { alike, peaked, count } = this.#reader.held;
    this.steadiness.push(count === 0 ? 0 : alike / count);
    this.peaked.push(count === 0 ? 0 : peaked / count);
    this.#reader.clear();
    this.#sum.fill(0);
    this.#count = 0;
  }

  /** A last, shorter texture when it is at least half as long. */
  finish(): void {
    if (this.#count >= this.hops / 2) this.#end();
  }
}
