import type { Grid } from '../grid.ts';
import type { Attacks } from './attack.ts';
import { peakShift } from './pulse.ts';

/** A rise in power of this much (natural logarithm: 4.3 dB) within some milliseconds is an attack. */
export const ATTACK = 1;
/** Hops before and after the peak of the flux its attack is looked for in: a spectrum is longer than a hop. */
const EARLIER = 3;
const LATER = 1;
/** Soft beginnings: where in the spectrum that changes most they are, as a share of its length from its end. */
const SOFT = 0.4;

/** Turns hops of the flux into seconds. */
export class Places {
  readonly #grid: Grid;
  readonly #places: Float32Array;
  readonly #rises: Float32Array;
  readonly #flux: Float32Array;

  constructor(grid: Grid, attacks: Attacks, flux: Float32Array) {
    this.#grid = grid;
    this.#places = attacks.places.values();
    this.#rises = attacks.rises.values();
    this.#flux = flux;
  }

  /** When the thing begins that makes the flux at hop `index` high: its attack when it has one. */
  seconds(index: number): number {
    let best = ATTACK;
    let at = -1;
    for (let hop = Math.max(0, index - EARLIER); hop <= index + LATER; hop++) {
      const rise = this.#rises[hop] ?? 0;
      if (rise <= best) continue;
      best = rise;
      at = hop;
    }
    const { hop, rate } = this.#grid;
    if (at >= 0) return Math.max(0, ((at + (this.#places[at] ?? 0)) * hop) / rate);
    return this.soft(index + peakShift(this.#flux, index));
  }

  /** When hop `index` is, where nothing says more exactly. */
  soft(index: number): number {
    const { hop, rate, size } = this.#grid;
    return Math.max(0, ((index + 1) * hop - SOFT * size) / rate);
  }

  /** The hop whose flux shows what begins at `seconds`. */
  hop(seconds: number): number {
    const { hop, rate, size } = this.#grid;
    return Math.round((seconds * rate + SOFT * size) / hop) - 1;
  }
}
