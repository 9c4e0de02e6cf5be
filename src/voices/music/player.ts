import type { Note } from './score.ts';

/** Where players put their sound: a dry bus and one into the room, both in stereo. */
export interface Bus {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** One note being played, at 48 kHz. */
export interface Player {
  /** Adds to the bus from sample `from` up to `to`, times `gain`. Returns false once the note has died away. */
  play(bus: Bus, from: number, to: number, gain: number): boolean;
}

export const RATE = 48_000;

/** Rise, hold and fall of a note, in samples; the fall is exponential and ends at -60 dB. */
export class Envelope {
  readonly #rise: number;
  readonly #held: number;
  readonly #fall: number;
  #level = 0;
  #age = 0;

  constructor(rise: number, held: number, fall: number) {
    this.#rise = 1 / Math.max(1, rise * RATE);
    this.#held = held * RATE;
    this.#fall = 10 ** (-3 / Math.max(1, fall * RATE));
  }

  next(): number {
    if (this.#age++ < this.#held) this.#level += (1 - this.#level) * this.#rise * 3;
    else this.#level *= this.#fall;
    return this.#level;
  }

  get over(): boolean {
    return this.#age > this.#held && this.#level < 0.001;
  }
}

/** Equal-power gains of a note's place. */
export function sides(note: Note): readonly [left: number, right: number] {
  const angle = ((note.pan + 1) * Math.PI) / 4;
  return [Math.cos(angle), Math.sin(angle)];
}
