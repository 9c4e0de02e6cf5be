import { type Chance, chance } from '#chance';
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
    const partials = [1, 2, 3, 4, 5, 6, 7].map((number) => {
      const stretched = number * Math.sqrt(1 + 0.0004 * number * number);
      return [stretched, number ** -(2.1 - 0.9 * note.strength), long / (0.7 + 0.3 * number)] as const;
    });
    super(note, 0.085 * note.strength, partials, 0.35);
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

/** A soft low drum: a skin that falls by a third as it dies, and the felt that struck it. */
export class Drum implements Player {
  readonly #next: Chance;
  readonly #hertz: number;
  readonly #gain: number;
  #phase = 0;
  #felt = 0;
  #age = 0;

  constructor(note: Note) {
    this.#next = chance(Math.round(note.start * 1000) + note.pitch);
    this.#hertz = hertzOf(note.pitch);
    this.#gain = 0.16 * note.strength;
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    for (let index = from; index < to; index++) {
      const age = this.#age++ / RATE;
      this.#phase += (this.#hertz * (1 + 0.5 * Math.exp(-age / 0.03))) / RATE;
      this.#felt += ((this.#next() * 2 - 1) * Math.exp(-age / 0.012) - this.#felt) * 0.12;
      const eased = Math.min(1, age / 0.003);
      const skin = Math.sin(2 * Math.PI * this.#phase) * Math.exp(-age / 0.16);
      const sample = (skin + this.#felt * 1.2) * eased * this.#gain * gain;
      left[index] = (left[index] ?? 0) + sample;
      right[index] = (right[index] ?? 0) + sample;
    }
    return this.#age < 1.2 * RATE;
  }
}

/** A brush on wood: a breath of high noise. */
export class Tick implements Player {
  readonly #next: Chance;
  readonly #gains: readonly [number, number];
  #lows = 0;
  #smooth = 0;
  #age = 0;

  constructor(note: Note) {
    this.#next = chance(Math.round(note.start * 1000) + 7);
    const [left, right] = sides(note);
    this.#gains = [0.11 * note.strength * left, 0.11 * note.strength * right];
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    for (let index = from; index < to; index++) {
      const age = this.#age++ / RATE;
      const noise = this.#next() * 2 - 1;
      this.#lows += (noise - this.#lows) * 0.35;
      this.#smooth += (noise - this.#lows - this.#smooth) * 0.6;
      const sample = this.#smooth * Math.min(1, age / 0.002) * Math.exp(-age / 0.028) * gain;
      left[index] = (left[index] ?? 0) + sample * this.#gains[0];
      right[index] = (right[index] ?? 0) + sample * this.#gains[1];
    }
    return this.#age < 0.25 * RATE;
  }
}
