import { type Chance, chance } from '#chance';
import { Filter } from '../finish/biquad.ts';
import { drift, type Grain, type Pair, pink, RATE, Scatter, through, waiting } from './noise.ts';
import { stereo } from './weather.ts';

/** A mouth's first two resonances for open and closed vowels, in hertz. */
const VOWELS = [
  [730, 1090],
  [530, 1840],
  [390, 1990],
  [570, 840],
  [440, 1020],
  [640, 1190],
] as const;

/** Samples between two looks at the syllables. */
const LOOK = 96;

/** Somebody who talks without words: syllables that come three to five times a second, and rests between sentences. */
class Talker {
  readonly #next: Chance;
  readonly #hertz: number;
  readonly #first: Filter;
  readonly #second: Filter;
  readonly #talks: () => number;
  readonly left: number;
  readonly right: number;
  #turn = 0;
  #age = 0;
  #syllable = 0;
  #level = 0;
  #wanted = 0;
  #pitch: number;

  constructor(seed: string, pan: number, raised: number) {
    this.#next = chance(seed);
    this.#hertz = (95 + 120 * this.#next()) * raised;
    this.#pitch = this.#hertz;
    this.#first = new Filter({ kind: 'bandpass', frequency: 600, q: 4 }, RATE);
    this.#second = new Filter({ kind: 'bandpass', frequency: 1200, q: 5 }, RATE);
    this.#talks = drift(`${seed} talks`, 1.6);
    const angle = ((pan + 1) * Math.PI) / 4;
    [this.left, this.right] = [Math.cos(angle), Math.sin(angle)];
  }

  next(): number {
    const talks = this.#talks();
    if (this.#age-- <= 0) this.#speak(talks > 0.42);
    if (this.#age % LOOK === 0)
      this.#level += (this.#wanted * Math.sin((Math.PI * this.#age) / this.#syllable) - this.#level) * 0.3;
    this.#turn += this.#pitch / RATE;
    const folds = Math.exp(22 * (Math.cos(2 * Math.PI * this.#turn) - 1)) - 0.085;
    const breathed = folds + 0.03 * (this.#next() - 0.5);
    return this.#level * (this.#first.next(breathed) + 0.6 * this.#second.next(breathed));
  }

  #speak(talking: boolean): void {
    const next = this.#next;
    this.#syllable = Math.round((0.14 + 0.16 * next()) * RATE);
    this.#age = this.#syllable;
    this.#wanted = talking ? 0.5 + 0.5 * next() : 0;
    this.#pitch = this.#hertz * (0.85 + 0.35 * next());
    const [first, second] = VOWELS[Math.floor(next() * VOWELS.length)] ?? VOWELS[0];
    this.#first.tune({ kind: 'bandpass', frequency: first, q: 4 }, RATE);
    this.#second.tune({ kind: 'bandpass', frequency: second, q: 5 }, RATE);
  }
}

/** A few people who talk among themselves; `raised` lifts their pitch, for children. */
export function voices(seed: string, count: number, raised: number): (out: Pair) => void {
  const people = Array.from(
    { length: count },
    (_, index) => new Talker(`${seed} ${index}`, (index / Math.max(1, count - 1)) * 1.6 - 0.8, raised),
  );
  return (out) => {
    let [left, right] = [0, 0];
    for (const person of people) {
      const said = person.next();
      left += said * person.left;
      right += said * person.right;
    }
    [out.left, out.right] = [left, right];
  };
}

/** A crowded room: talk from everywhere that cannot be understood, and glasses now and then. */
export function murmur(seed: string): (out: Pair) => void {
  const next = chance(`${seed} glasses`);
  const people = voices(seed, 6, 1.15);
  const behind = stereo(
    ['left', 'right'].map((side) => {
      const swell = drift(`${seed} ${side} swell`, 0.35);
      const babble = through(
        pink(chance(`${seed} ${side} babble`)),
        { kind: 'bandpass', frequency: 520, q: 0.7 },
        { kind: 'lowpass', frequency: 1800 },
      );
      return () => (0.5 + 0.5 * swell()) * babble();
    }),
  );
  const far: Pair = { left: 0, right: 0 };
  const glasses = new Scatter(waiting(next, 0.35), (): Grain => {
    const hertz = 2100 + 1900 * next();
    const strength = 0.03 + 0.05 * next();
    return {
      seconds: 0.4,
      pan: next() * 1.6 - 0.8,
      sound: (age) =>
        strength *
        Math.min(1, age / 0.0008) *
        Math.exp(-age / 0.06) *
        (Math.sin(2 * Math.PI * hertz * age) + 0.4 * Math.sin(2 * Math.PI * hertz * 1.8 * age)),
    };
  });
  return (out) => {
    people(out);
    behind(far);
    out.left = 0.8 * out.left + 0.5 * far.left;
    out.right = 0.8 * out.right + 0.5 * far.right;
    glasses.add(out, 1);
  };
}
