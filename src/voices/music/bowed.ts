import { type Chance, chance } from '#chance';
import { type Bus, Envelope, type Player, RATE, sides } from './player.ts';
import type { Note } from './score.ts';
import { Turning, Vibrato } from './sustained.ts';
import { hertzOf, wave } from './wave.ts';

/** A saw as strings have it, through the two broad resonances of a wooden body. */
function strings(pitch: number): Float32Array {
  const hertz = hertzOf(pitch);
  const body = (at: number) =>
    0.5 + Math.exp(-(((at - 480) / 260) ** 2)) + 0.9 * Math.exp(-(((at - 2400) / 1100) ** 2));
  // One wave serves half an octave, so the body is felt at the register's middle.
  const register = 2 ** (Math.ceil(Math.log2(hertz) * 2) / 2 - 0.25);
  return wave('strings', (number) => number ** -1.15 * body(number * register) * Math.exp(-number / 22), hertz);
}

/** One string under a bow: a bite of rosin as it speaks, a late vibrato, brighter the harder it is drawn. */
export class Bow implements Player {
  readonly #bright: Turning;
  readonly #round: Turning;
  readonly #envelope: Envelope;
  readonly #vibrato: Vibrato;
  readonly #next: Chance;
  readonly #gains: readonly [number, number];
  readonly #drawn: number;
  #rosin = 0;
  #age = 0;

  constructor(note: Note) {
    const hertz = hertzOf(note.pitch);
    this.#bright = new Turning(strings(note.pitch), hertz, 0);
    this.#round = new Turning(
      wave('bow round', (number) => number ** -2, hertz),
      hertz,
      0,
    );
    this.#envelope = new Envelope(Math.min(0.22, note.seconds * 0.4), note.seconds * 0.97, 0.3);
    this.#vibrato = new Vibrato(5.4, 0.0045);
    this.#next = chance(note.pitch * 17 + Math.round(note.start * 1000));
    this.#drawn = 0.35 + 0.5 * note.strength;
    const [left, right] = sides(note);
    this.#gains = [0.095 * note.strength * left, 0.095 * note.strength * right];
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    const [onLeft, onRight] = [this.#gains[0] * gain, this.#gains[1] * gain];
    for (let index = from; index < to; index++) {
      const level = this.#envelope.next();
      const speed = this.#vibrato.next();
      this.#rosin +=
        ((this.#next() * 2 - 1) * (0.05 + 0.3 * Math.exp(-this.#age++ / (0.04 * RATE))) - this.#rosin) * 0.3;
      const bright = this.#drawn * (0.4 + 0.6 * level);
      const sample = level * (this.#bright.next(speed) * bright + this.#round.next(speed) * (1 - bright) + this.#rosin);
      left[index] = (left[index] ?? 0) + sample * onLeft;
      right[index] = (right[index] ?? 0) + sample * onRight;
    }
    return !this.#envelope.over;
  }
}

/** Many strings that tremble: short strokes about eleven times a second, no two players together. */
export class Tremble implements Player {
  readonly #waves: readonly [Turning, Turning];
  readonly #envelope: Envelope;
  readonly #gains: readonly [number, number];
  readonly #speed: number;
  #turn: number;

  constructor(note: Note) {
    const hertz = hertzOf(note.pitch);
    const turn = strings(note.pitch);
    const spread = 2 ** (7 / 1200);
    this.#waves = [
      new Turning(turn, hertz * spread, (note.pitch * 0.37) % 1),
      new Turning(turn, hertz / spread, (note.pitch * 0.61) % 1),
    ];
    this.#envelope = new Envelope(Math.min(0.5, note.seconds * 0.45), note.seconds, 0.5);
    this.#speed = (10.5 + ((note.pitch * 0.37) % 1.4)) / RATE;
    this.#turn = (note.pitch * 0.29) % 1;
    const [left, right] = sides(note);
    this.#gains = [0.082 * note.strength * left, 0.082 * note.strength * right];
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    const [one, other] = this.#waves;
    const [onLeft, onRight] = [this.#gains[0] * gain, this.#gains[1] * gain];
    for (let index = from; index < to; index++) {
      this.#turn += this.#speed;
      const level = this.#envelope.next();
      // Two desks, one drawing while the other turns its bow.
      const first = 0.4 + 0.6 * Math.abs(Math.sin(Math.PI * this.#turn));
      const second = 0.4 + 0.6 * Math.abs(Math.cos(Math.PI * this.#turn));
      left[index] = (left[index] ?? 0) + level * onLeft * (one.next(1) * first + 0.6 * other.next(1) * second);
      right[index] = (right[index] ?? 0) + level * onRight * (other.next(1) * second + 0.6 * one.next(1) * first);
    }
    return !this.#envelope.over;
  }
}

/** A horn: round when soft, brassy when blown, with a slip of the lip as it speaks. */
export class Horn implements Player {
  readonly #round: Turning;
  readonly #brassy: Turning;
  readonly #envelope: Envelope;
  readonly #gains: readonly [number, number];
  readonly #blown: number;
  #age = 0;

  constructor(note: Note) {
    const hertz = hertzOf(note.pitch);
    this.#round = new Turning(
      wave('horn', (number) => [0, 1, 0.55, 0.28, 0.12, 0.06, 0.03][number] ?? 0, hertz),
      hertz,
      0,
    );
    this.#brassy = new Turning(
      wave('brass', (number) => number ** -0.75 * Math.exp(-number / 9), hertz),
      hertz,
      0,
    );
    this.#envelope = new Envelope(Math.min(0.12, note.seconds * 0.35), note.seconds * 0.95, 0.25);
    this.#blown = note.strength;
    const [left, right] = sides(note);
    this.#gains = [0.085 * note.strength * left, 0.085 * note.strength * right];
  }

  play({ left, right }: Bus, from: number, to: number, gain: number): boolean {
    const [onLeft, onRight] = [this.#gains[0] * gain, this.#gains[1] * gain];
    for (let index = from; index < to; index++) {
      const level = this.#envelope.next();
      const speed = 1 - 0.012 * Math.exp(-this.#age++ / (0.025 * RATE));
      // The harder it is blown, the later and the more it brightens.
      const bright = this.#blown * level * level;
      const sample = level * (this.#brassy.next(speed) * bright + this.#round.next(speed) * (1 - bright));
      left[index] = (left[index] ?? 0) + sample * onLeft;
      right[index] = (right[index] ?? 0) + sample * onRight;
    }
    return !this.#envelope.over;
  }
}
