import { cosine } from './portrait.ts';

const MOST_OWN = 10;
const MOST_OTHERS = 20;
/** A new portrait has to be less like those there are. */
const NEW = 0.85;

/** What a thing has looked like, and what others near it look like. */
export class Gallery {
  /** The first is the one that was given; it stays. */
  readonly #own: Float32Array[];
  readonly #others: Float32Array[] = [];

  constructor(first: Float32Array) {
    this.#own = [first];
  }

  /** How much a portrait is like the nearest of its own, 0 to 1. */
  likeness(portrait: Float32Array): number {
    return nearest(this.#own, portrait);
  }

  /** 1 when it is itself, 0 when it is another that is known, 1/2 when it is as far from both (Kalal 2012). */
  itself(portrait: Float32Array): number {
    const own = 1 - this.likeness(portrait);
    const other = 1 - nearest(this.#others, portrait);
    return other / Math.max(1e-9, own + other);
  }

  add(portrait: Float32Array): void {
    if (this.likeness(portrait) > NEW) return;
    this.#own.push(portrait);
    if (this.#own.length > MOST_OWN) this.#own.splice(1, 1);
  }

  addOther(portrait: Float32Array): void {
    if (nearest(this.#others, portrait) > NEW) return;
    this.#others.push(portrait);
    if (this.#others.length > MOST_OTHERS) this.#others.shift();
  }

  /** What to look for when all of the picture is searched: the mean of what it has looked like, the first counting twice. */
  sought(): Float32Array {
    const mean = new Float32Array(this.#own[0]?.length ?? 0);
    for (const portrait of [...this.#own.slice(0, 1), ...this.#own]) {
      const length = Math.sqrt(portrait.reduce((sum, value) => sum + value * value, 0)) || 1;
      for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (portrait[at] ?? 0) / length;
    }
    return mean;
  }
}

function nearest(portraits: readonly Float32Array[], one: Float32Array): number {
  let best = 0;
  for (const portrait of portraits) best = Math.max(best, cosine(portrait, one));
  return best;
}
