import { type Bus, Envelope, type Player, RATE, sides } from './player.ts';
import type { Note } from './score.ts';
import { hertzOf, TURN, wave } from './wave.ts';

/** Reads a wave at a steady or wavering speed. */
export class Turning {
  readonly #wave: Float32Array;
  readonly #step: number;
  #at: number;

  constructor(turn: Float32Array, hertz: number, from: number) {
    this.#wave = turn;
    this.#step = (hertz * TURN) / RATE;
    this.#at = from * TURN;
  }

  next(speed: number): number {
    const whole = this.#at | 0;
    const low = this.#wave[whole] ?? 0;
    const sample = low + ((this.#wave[whole + 1] ?? 0) - low) * (this.#at - whole);
    this.#at += this.#step * speed;
    if (this.#at >= TURN) this.#at -= TURN;
    return sample;
  }
}

/** A wavering of the pitch that comes in after a moment, as a player's hand does. */
export class Vibrato {
  readonly #turn: number;
  readonly #depth: number;
  #age = 0;

  /** `depth` is a factor on the pitch: 0.003 is five cents. */
  constructor(hertz: number, depth: number) {
    this.#turn = (2 * Math.PI * hertz) / RATE;
    this.#depth = depth;
  }

  next(): number {
    const age = this.#age++;
    return 1 + this.#depth * Math.min(1, age / (0.6 * RATE)) * Math.sin(this.#turn * age);
  }
}

/** Strings far away: three waves a few cents apart, spread over the sides, slow to come and to go. */
export class Pad implements Player {
  readonly #waves: readonly [Turning, Turning, Turning];
  readonly #envelope: Envelope;
  readonly #gains: readonly [number, number];

  constructor(note: Note) {
    const hertz = hertzOf(note.pitch);
    const turn = wave('pad', (number) => number ** -1.25 * Math.exp(-number / 18), hertz);
    const spread = 2 ** (5 / 1200);
    this.#waves = [
      new Turning(turn, hertz * spread, (note.pitch * 0.37) % 1),
      new Turning(turn, hertz, (note.pitch * 0.71) % 1),
      new Turning(turn, hertz / spread, (note.pitch * 0.13) % 1),
    ];
    this.#envelope = new Envelope(Math.min(0.9, note.seconds * 0.5), note.seconds, 0.9);
    const [left, right] = sides(note);
    this.#gains = [0.055 * note.strength * left, 0.055 * note.strength * right];
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    const [one, middle, other] = this.#waves;
    const [onLeft, onRight] = [this.#gains[0] * gain, this.#gains[1] * gain];
    for (let index = from; index < to; index++) {
      const level = this.#envelope.next();
      const centre = middle.next(1);
      left[index] = (left[index] ?? 0) + level * onLeft * (one.next(1) + centre);
      right[index] = (right[index] ?? 0) + level * onRight * (other.next(1) + centre);
    }
    return !this.#envelope.over;
  }
}

/** Between clarinet and flute: odd harmonics first, a late vibrato. */
export class Reed implements Player {
  readonly #wave: Turning;
  readonly #dark: Turning;
  readonly #envelope: Envelope;
  readonly #vibrato: Vibrato;
  readonly #gains: readonly [number, number];
  readonly #bright: number;

  constructor(note: Note) {
    const hertz = hertzOf(note.pitch);
    this.#wave = new Turning(
      wave('reed', (number) => (number % 2 === 1 ? 1 : 0.35) * number ** -1.5, hertz),
      hertz,
      0,
    );
    this.#dark = new Turning(
      wave('flute', (number) => [0, 1, 0.34, 0.17, 0.08, 0.05, 0.03, 0.02][number] ?? 0, hertz),
      hertz,
      0,
    );
    this.#envelope = new Envelope(Math.min(0.09, note.seconds * 0.4), note.seconds * 0.97, 0.22);
    this.#vibrato = new Vibrato(4.9, 0.0035);
    this.#bright = 0.25 + 0.5 * note.strength;
    const [left, right] = sides(note);
    this.#gains = [0.1 * note.strength * left, 0.1 * note.strength * right];
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    const [onLeft, onRight] = [this.#gains[0] * gain, this.#gains[1] * gain];
    for (let index = from; index < to; index++) {
      const level = this.#envelope.next();
      const speed = this.#vibrato.next();
      // Louder is brighter, as with any reed.
      const bright = this.#bright * level;
      const sample = level * (this.#wave.next(speed) * bright + this.#dark.next(speed) * (1 - bright));
      left[index] = (left[index] ?? 0) + sample * onLeft;
      right[index] = (right[index] ?? 0) + sample * onRight;
    }
    return !this.#envelope.over;
  }
}

/** A double bass under the bow: round, centred, quick enough to pulse. */
export class Bass implements Player {
  readonly #wave: Turning;
  readonly #envelope: Envelope;
  readonly #gain: number;

  constructor(note: Note) {
    const hertz = hertzOf(note.pitch);
    this.#wave = new Turning(
      wave('bass', (number) => [0, 1, 0.6, 0.32, 0.14, 0.07, 0.03][number] ?? 0, hertz),
      hertz,
      0,
    );
    this.#envelope = new Envelope(Math.min(0.12, note.seconds * 0.2), note.seconds * 0.95, 0.35);
    this.#gain = 0.082 * note.strength;
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    for (let index = from; index < to; index++) {
      const sample = this.#envelope.next() * this.#wave.next(1) * this.#gain * gain;
      left[index] = (left[index] ?? 0) + sample;
      right[index] = (right[index] ?? 0) + sample;
    }
    return !this.#envelope.over;
  }
}
