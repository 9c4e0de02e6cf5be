import { type Bus, RATE } from './player.ts';

/** Samples of eight delays without common divisors, between 23 and 54 ms. */
const DELAYS = [1123, 1327, 1511, 1733, 1913, 2161, 2371, 2593] as const;
/** Seconds until the hall is silent (-60 dB). */
const DECAY = 1.9;
/** Share of an echo that is dulled each time round. */
const DULL = 0.42;

/** The hall the music plays in: a feedback delay network (Jot 1991) of eight lines mixed by a Hadamard matrix. */
export class Hall {
  readonly #lines = DELAYS.map((length) => new Float32Array(length));
  readonly #gains = DELAYS.map((length) => 10 ** ((-3 * length) / (DECAY * RATE)));
  readonly #dulled = new Float64Array(DELAYS.length);
  readonly #heard = new Float64Array(DELAYS.length);
  readonly #at = new Int32Array(DELAYS.length);

  /** Adds the hall's answer to `into`. */
  answer(sent: Bus, into: Bus, from: number, to: number): void {
    const heard = this.#heard;
    for (let index = from; index < to; index++) {
      for (let line = 0; line < DELAYS.length; line++) {
        const echo = this.#lines[line]?.[this.#at[line] ?? 0] ?? 0;
        const dulled = echo * (1 - DULL) + (this.#dulled[line] ?? 0) * DULL;
        this.#dulled[line] = dulled;
        heard[line] = dulled * (this.#gains[line] ?? 0);
      }
      into.left[index] =
        (into.left[index] ?? 0) + 0.5 * ((heard[0] ?? 0) + (heard[2] ?? 0) - (heard[4] ?? 0) - (heard[6] ?? 0));
      into.right[index] =
        (into.right[index] ?? 0) + 0.5 * ((heard[1] ?? 0) + (heard[3] ?? 0) - (heard[5] ?? 0) - (heard[7] ?? 0));
      mix(heard);
      for (let line = 0; line < DELAYS.length; line++) {
        const string = this.#lines[line];
        const at = this.#at[line] ?? 0;
        const fed = (line % 2 === 0 ? sent.left[index] : sent.right[index]) ?? 0;
        if (string !== undefined) string[at] = fed + (heard[line] ?? 0);
        this.#at[line] = at + 1 < (DELAYS[line] ?? 1) ? at + 1 : 0;
      }
    }
  }
}

/** The fast Hadamard transform of eight values, keeping their energy. */
function mix(values: Float64Array): void {
  for (let width = 1; width < 8; width *= 2) {
    for (let start = 0; start < 8; start += 2 * width) {
      for (let index = start; index < start + width; index++) {
        const one = values[index] ?? 0;
        const other = values[index + width] ?? 0;
        values[index] = one + other;
        values[index + width] = one - other;
      }
    }
  }
  for (let index = 0; index < 8; index++) values[index] = (values[index] ?? 0) * Math.SQRT1_2 * 0.5;
}
