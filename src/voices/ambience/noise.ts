import { type Chance, chance } from '#chance';
import { type BandShape, Filter } from '../finish/biquad.ts';

export const RATE = 48_000;

/** One moment of sound on both sides. */
export interface Pair {
  left: number;
  right: number;
}

/** A sound that never ends: each call gives its next sample. */
export type Source = () => number;

/** The same loudness at every frequency. */
export function white(next: Chance): Source {
  return () => next() * 2 - 1;
}

/** 3 dB less an octave (Kellet's three poles). */
export function pink(next: Chance): Source {
  let [low, middle, high] = [0, 0, 0];
  return () => {
    const noise = next() * 2 - 1;
    low = 0.99765 * low + noise * 0.099046;
    middle = 0.963 * middle + noise * 0.2965164;
    high = 0.57 * high + noise * 1.0526913;
    return (low + middle + high + noise * 0.1848) * 0.22;
  };
}

/** 6 dB less an octave, kept from wandering off. */
export function brown(next: Chance): Source {
  let level = 0;
  return () => {
    level = level * 0.998 + (next() * 2 - 1) * 0.06;
    return level * 1.6;
  };
}

/** A source behind a row of steady bands. */
export function through(source: Source, ...shapes: readonly BandShape[]): Source {
  const filters = shapes.map((shape) => new Filter(shape, RATE));
  return () => filters.reduce((sample, filter) => filter.next(sample), source());
}

/** Samples between two changes of a moving band. */
const TUNED_EVERY = 64;

/** A source behind a band whose frequency follows a curve. */
export function following(source: Source, shape: Omit<BandShape, 'frequency'>, frequency: Source): Source {
  const filter = new Filter({ ...shape, frequency: 1000 }, RATE);
  let age = 0;
  return () => {
    const hertz = frequency();
    if (age++ % TUNED_EVERY === 0) filter.tune({ ...shape, frequency: hertz }, RATE);
    return filter.next(source());
  };
}

/** A slow curve between 0 and 1 through a new chance point every `seconds`. */
export function drift(seed: string, seconds: number): Source {
  const next = chance(seed);
  const length = Math.round(seconds * RATE);
  let [from, to, age] = [next(), next(), 0];
  return () => {
    if (age === length) [from, to, age] = [to, next(), 0];
    const way = (1 - Math.cos((Math.PI * age++) / length)) / 2;
    return from + (to - from) * way;
  };
}

/** A short sound among others: what it says at an age in seconds, and where it is. */
export interface Grain {
  readonly seconds: number;
  readonly sound: (age: number) => number;
  /** -1 left, 1 right. */
  readonly pan: number;
}

/** Grains that come when chance says, some at once. */
export class Scatter {
  readonly #begin: () => Grain;
  readonly #wait: () => number;
  #wanted: number;
  #sounding: { readonly grain: Grain; readonly left: number; readonly right: number; age: number }[] = [];

  /** `wait` gives the seconds until the next grain. */
  constructor(wait: () => number, begin: () => Grain) {
    this.#wait = wait;
    this.#begin = begin;
    this.#wanted = wait();
  }

  add(out: Pair, gain: number): void {
    this.#wanted -= 1 / RATE;
    if (this.#wanted <= 0) {
      const grain = this.#begin();
      const angle = ((grain.pan + 1) * Math.PI) / 4;
      this.#sounding.push({ grain, left: Math.cos(angle), right: Math.sin(angle), age: 0 });
      this.#wanted = this.#wait();
    }
    let over = false;
    for (const one of this.#sounding) {
      const sample = one.grain.sound(one.age) * gain;
      one.age += 1 / RATE;
      out.left += sample * one.left;
      out.right += sample * one.right;
      if (one.age >= one.grain.seconds) over = true;
    }
    if (over) this.#sounding = this.#sounding.filter(({ grain, age }) => age < grain.seconds);
  }
}

/** Seconds until the next of events that come `perSecond` times a second by chance. */
export function waiting(next: Chance, perSecond: number): () => number {
  return () => -Math.log(1 - next()) / perSecond;
}
