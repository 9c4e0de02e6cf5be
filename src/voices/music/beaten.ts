import { type Chance, chance } from '#chance';
import { type Bus, type Player, RATE, sides } from './player.ts';
import type { Note } from './score.ts';
import { hertzOf } from './wave.ts';

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

/** A kettledrum: its modes as a skin over a kettle has them (1, 1.5, 1.99, 2.44), and the mallet. */
export class Hit implements Player {
  readonly #next: Chance;
  readonly #hertz: number;
  readonly #gain: number;
  #felt = 0;
  #age = 0;

  constructor(note: Note) {
    this.#next = chance(Math.round(note.start * 1000) + 11);
    this.#hertz = hertzOf(note.pitch);
    this.#gain = 0.2 * note.strength;
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    for (let index = from; index < to; index++) {
      const age = this.#age++ / RATE;
      const turn = 2 * Math.PI * this.#hertz * age;
      const skin =
        Math.sin(turn) * Math.exp(-age / 0.55) +
        0.7 * Math.sin(1.5 * turn) * Math.exp(-age / 0.4) +
        0.45 * Math.sin(1.99 * turn) * Math.exp(-age / 0.28) +
        0.3 * Math.sin(2.44 * turn) * Math.exp(-age / 0.2);
      this.#felt += ((this.#next() * 2 - 1) * Math.exp(-age / 0.02) - this.#felt) * 0.25;
      const sample = (skin + 1.5 * this.#felt) * Math.min(1, age / 0.002) * this.#gain * gain;
      left[index] = (left[index] ?? 0) + sample;
      right[index] = (right[index] ?? 0) + sample;
    }
    return this.#age < 3 * RATE;
  }
}
