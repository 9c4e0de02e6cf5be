import { SLICES_OF_HOP } from '../grid.ts';
import { Tape } from '../tape.ts';

/** Slices before a place that are the quiet, and after it that are the attack: 8 and 4 ms. */
const BEFORE = 12;
const AFTER = 6;
const ROW = BEFORE + SLICES_OF_HOP + AFTER;
/** How much of the last sample is taken away: high notes begin more sharply than low ones. */
const SLOPE = 0.95;
/** Slices that have to be heard before a rise after them means anything. */
const KNOWN = 3;
/** Quieter than the loudest slice by this factor of power (-60 dB) is silence. */
const SILENCE = 1e-6;
/** Forgetting the loudest slice: to half in about ten seconds. */
const FORGET = 0.9992;

/**
 * Finds in every hop the place where the sound rises most steeply, to a slice of 0.7 ms. What is kept is one place and one
 * steepness for each hop.
 */
export class Attacks {
  /** Place of the steepest rise, in hops from the beginning of the hop: from -0.35 to 0.6, as its end is still open. */
  readonly places = new Tape();
  /** Steepness there: the natural logarithm of the rise in power. */
  readonly rises = new Tape();
  readonly #slice: number;
  readonly #row = new Float64Array(ROW);
  #last = 0;
  #loudest = 0;
  /** Slices at the beginning of the row that were before the sound. */
  #unheard = ROW;

  constructor(slice: number) {
    this.#slice = slice;
  }

  /** Hears one hop. The last slices wait for the next one. */
  hear(hop: Float64Array): void {
    const row = this.#row;
    row.copyWithin(0, SLICES_OF_HOP);
    for (let slice = 0; slice < SLICES_OF_HOP; slice++) row[BEFORE + AFTER + slice] = this.#energy(hop, slice);
    this.#unheard = Math.max(0, this.#unheard - SLICES_OF_HOP);
    this.#find();
  }

  #energy(hop: Float64Array, slice: number): number {
    let last = this.#last;
    let sum = 0;
    for (let index = slice * this.#slice; index < (slice + 1) * this.#slice; index++) {
      const sample = hop[index] ?? 0;
      const difference = sample - SLOPE * last;
      sum += difference * difference;
      last = sample;
    }
    this.#last = last;
    return sum;
  }

  #find(): void {
    const row = this.#row;
    for (const energy of row) if (energy > this.#loudest) this.#loudest = energy;
    const floor = this.#loudest * SILENCE + 1e-20;
    let best = 0;
    let place = 0;
    for (let slice = 0; slice < SLICES_OF_HOP; slice++) {
      const at = slice + BEFORE;
      if (at - this.#unheard < KNOWN) continue;
      const rise = steepness(row, at, Math.max(at - BEFORE, this.#unheard), floor);
      if (rise < best) continue;
      best = rise;
      place = slice;
    }
    this.#loudest *= FORGET;
    this.places.push((place - AFTER) / SLICES_OF_HOP);
    this.rises.push(best);
  }
}

/** How much more there is from `at` on than between `from` and `at`, the nearest slices after counting most. */
function steepness(row: Float64Array, at: number, from: number, floor: number): number {
  let before = 0;
  for (let index = from; index < at; index++) before += row[index] ?? 0;
  let after = 0;
  for (let index = 0; index < AFTER; index++) after += (AFTER - index) * (row[at + index] ?? 0);
  const weights = (AFTER * (AFTER + 1)) / 2;
  return Math.log((after / weights + floor) / (before / (at - from) + floor));
}
