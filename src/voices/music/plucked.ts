import { type Chance, chance } from '#chance';
import { type Bus, type Player, RATE, sides } from './player.ts';
import type { Note } from './score.ts';
import { hertzOf } from './wave.ts';

/** A plucked string after Karplus and Strong: a burst of noise going round in a string that swallows its highs. */
export class Pluck implements Player {
  readonly #string: Float32Array;
  readonly #gains: readonly [number, number];
  readonly #loss: number;
  readonly #tuning: number;
  readonly #held: number;
  #at = 0;
  #age = 0;
  #last = 0;
  #passed = 0;
  #damp = 1;

  constructor(note: Note) {
    const period = RATE / hertzOf(note.pitch) - 0.5;
    const whole = Math.max(2, Math.floor(period - 0.1));
    const part = period - whole;
    this.#tuning = (1 - part) / (1 + part);
    this.#string = burst(whole, note, chance(note.pitch * 131 + Math.round(note.start * 1000)));
    const seconds = 2.6 * 2 ** ((60 - note.pitch) / 20);
    this.#loss = 10 ** ((-3 * period) / (seconds * RATE));
    this.#held = note.seconds * RATE;
    const [left, right] = sides(note);
    this.#gains = [0.19 * note.strength * left, 0.19 * note.strength * right];
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    const string = this.#string;
    const [onLeft, onRight] = [this.#gains[0] * gain, this.#gains[1] * gain];
    let loudest = 0;
    for (let index = from; index < to; index++) {
      const sample = string[this.#at] ?? 0;
      const softened = (sample + this.#last) * 0.5 * this.#loss;
      this.#last = sample;
      // An all-pass makes up for the part of a sample the string cannot be long.
      const tuned = this.#tuning * softened + this.#passed;
      this.#passed = softened - this.#tuning * tuned;
      string[this.#at] = tuned;
      this.#at = this.#at + 1 < string.length ? this.#at + 1 : 0;
      if (this.#age++ > this.#held) this.#damp *= 0.9996;
      const heard = sample * this.#damp;
      if (Math.abs(heard) > loudest) loudest = Math.abs(heard);
      left[index] = (left[index] ?? 0) + heard * onLeft;
      right[index] = (right[index] ?? 0) + heard * onRight;
    }
    return loudest > 0.0004;
  }
}

/** The noise a finger leaves on the string: the softer, the duller, and without a push to one side. */
function burst(length: number, note: Note, next: Chance): Float32Array {
  const dull = 0.75 - 0.45 * note.strength;
  const string = new Float32Array(length);
  let smooth = 0;
  for (let pass = 0; pass < 2; pass++) {
    for (let index = 0; index < length; index++) {
      const noise = pass === 0 ? next() * 2 - 1 : (string[index] ?? 0);
      smooth = noise * (1 - dull) + smooth * dull;
      string[index] = smooth;
    }
  }
  const middle = string.reduce((sum, sample) => sum + sample, 0) / length;
  const power = Math.sqrt(string.reduce((sum, sample) => sum + (sample - middle) ** 2, 0) / length) + 1e-9;
  return string.map((sample) => ((sample - middle) / power) * 0.4);
}
