import type { DecodeFacts } from './decode.ts';

/** Ticks added to every time so that none is below 0, which the pipe could not carry; 0 for nearly all files. */
function lift({ media, picture }: Pick<DecodeFacts, 'media' | 'picture'>): number {
  // A second more than needed: the header may be a little wrong.
  const earliest = media.start + Math.min(0, picture.start) - 1;
  return media.start < 0 ? Math.ceil((-earliest * picture.timeBase.den) / picture.timeBase.num) : 0;
}

/** The filter that does it. */
export function lifting(facts: DecodeFacts): string[] {
  const ticks = lift(facts);
  return ticks === 0 ? [] : [`setpts=PTS+${ticks}`];
}

/** From ticks as they come through the pipe, on the file's clock, to seconds on the film's. */
export class FilmClock {
  readonly #tick: { readonly num: number; readonly den: number };
  /** Where the film begins, in ticks as they come. */
  readonly #zero: number;

  constructor(facts: DecodeFacts) {
    this.#tick = facts.picture.timeBase;
    const start = (facts.media.start * this.#tick.den) / this.#tick.num;
    this.#zero = Math.round(start) + lift(facts);
  }

  secondsOf(ticks: number, base: { readonly num: number; readonly den: number }): number {
    const own = Math.round((ticks * base.num * this.#tick.den) / (base.den * this.#tick.num));
    return ((own - this.#zero) * this.#tick.num) / this.#tick.den;
  }
}
