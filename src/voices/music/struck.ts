import { type Bus, type Player, RATE, sides } from './player.ts';
import type { Note } from './score.ts';
import { hertzOf } from './wave.ts';

/** One dying sine: a resonator that needs two multiplications a sample. */
interface Partial {
  readonly turn: number;
  readonly loss: number;
  now: number;
  before: number;
}

/** Something that rings in partials: each `[ratio, strength, seconds until -60 dB]`. Damped when the note ends. */
class Ringing implements Player {
  readonly #partials: readonly Partial[];
  readonly #gains: readonly [number, number];
  readonly #held: number;
  readonly #damping: number;
  #age = 0;
  #damp = 1;

  constructor(note: Note, gain: number, partials: readonly (readonly [number, number, number])[], damping: number) {
    const hertz = hertzOf(note.pitch);
    this.#partials = partials
      .filter(([ratio]) => hertz * ratio < 16_000)
      .map(([ratio, strength, seconds]) => {
        const turn = (2 * Math.PI * hertz * ratio) / RATE;
        const fall = 10 ** (-3 / (seconds * RATE));
        return {
          turn: 2 * fall * Math.cos(turn),
          loss: fall * fall,
          now: 0,
          before: (-strength * Math.sin(turn)) / fall,
        };
      });
    const [left, right] = sides(note);
    this.#gains = [gain * left, gain * right];
    this.#held = note.seconds * RATE;
    this.#damping = 10 ** (-3 / (damping * RATE));
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    const [onLeft, onRight] = [this.#gains[0] * gain, this.#gains[1] * gain];
    let loudest = 0;
    for (let index = from; index < to; index++) {
      let sample = 0;
      for (const partial of this.#partials) {
        const now = partial.turn * partial.now - partial.loss * partial.before;
        partial.before = partial.now;
        partial.now = now;
        sample += now;
      }
      // The first two milliseconds are eased in: struck, not clicked.
      const eased = this.#age < 96 ? this.#age / 96 : 1;
      if (this.#age++ > this.#held) this.#damp *= this.#damping;
      sample *= this.#damp * eased;
      if (Math.abs(sample) > loudest) loudest = Math.abs(sample);
      left[index] = (left[index] ?? 0) + sample * onLeft;
      right[index] = (right[index] ?? 0) + sample * onRight;
    }
    return this.#age < RATE / 20 || loudest > 0.0005;
  }
}

/** A felt piano: a few stretched partials, the higher ones softer and shorter the softer the touch. */
export class Keys extends Ringing {
  constructor(note: Note) {
    const long = 4.5 * 2 ** ((60 - note.pitch) / 18);
    const partials = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => {
      const stretched = number * Math.sqrt(1 + 0.0004 * number * number);
      return [stretched, number ** -(1.55 - 0.9 * note.strength), long / (0.7 + 0.3 * number)] as const;
    });
    super(note, 0.078 * note.strength, partials, 0.45);
  }
}

/** Between celesta and glockenspiel: the partials of a bar of metal, the high ones gone in a moment. */
export class Bell extends Ringing {
  constructor(note: Note) {
    const long = 3.2 * 2 ** ((72 - note.pitch) / 24);
    super(
      note,
      0.062 * note.strength,
      [
        [1, 1, long],
        [2.002, 0.35, long * 0.7],
        [3.01, 0.12, long * 0.4],
        [4.07, 0.1, long * 0.25],
        [6.27, 0.06 * (0.4 + note.strength), long * 0.12],
      ],
      1.4,
    );
  }
}
