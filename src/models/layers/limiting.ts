import type { Call, Opener } from '../contract/index.ts';
import type { Clock } from './clock.ts';
import { Limit, type LimitOptions, type Rate, type RateStanding } from './limits.ts';

export interface Limiting {
  readonly clock: Clock;
  readonly code: LimitOptions['code'];
  /** What a call is counted under, and its rate; undefined for one that is not limited. */
  readonly of: (call: Call) => { readonly subject: string; readonly rate: Rate } | undefined;
  /** Milliseconds somebody waits for a turn. */
  readonly patience: number;
}

/** Limits for many subjects: users, keys, engines. Those nobody has used for a window are forgotten. */
export class Limits {
  readonly #options: Limiting;
  readonly #limits = new Map<string, Limit>();

  constructor(options: Limiting) {
    this.#options = options;
  }

  around<Request, Item>(next: Opener<Request, Item>): Opener<Request, Item> {
    return async (call) => {
      const limit = this.#limitOf(call);
      if (limit === undefined) return await next(call);
      const { tokens } = limit;
      const size = tokens ? call.size() : undefined;
      const asked = size === undefined ? 0 : size.input + size.outputAtMost;
      const grant = await limit.limit.acquire(call.attribution.user, asked, this.#options.patience, call.signal);
      try {
        const answer = await next(call);
        if (tokens) void answer.ending.then(({ usage }) => grant.correct(usage.input + usage.output));
        return answer;
      } catch (error) {
        // The request has been made, and counts; it used no tokens.
        grant.correct(0);
        throw error;
      }
    };
  }

  /** How the limit of a call's subject stands; undefined where it has none. */
  standing(call: Call): RateStanding | undefined {
    return this.#limitOf(call)?.limit.standing();
  }

  #limitOf(call: Call): { limit: Limit; tokens: boolean } | undefined {
    const found = this.#options.of(call);
    if (found === undefined) return undefined;
    const { clock, code } = this.#options;
    const { subject, rate } = found;
    const known = this.#limits.get(subject) ?? new Limit({ clock, code, subject, rate });
    this.#limits.set(subject, known);
    return { limit: known, tokens: rate.tokens !== undefined };
  }
}
