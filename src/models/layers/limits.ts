import { Fault } from '#fault';
import type { Clock } from './clock.ts';

/** How much is let through in any minute. */
export interface Rate {
  readonly requests?: number | undefined;
  readonly tokens?: number | undefined;
}

/** How a limit stands, for those who want to keep to it. */
export interface RateStanding {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until something is free again; 0 when something is. */
  readonly reset: number;
}

export interface LimitOptions {
  readonly clock: Clock;
  readonly rate: Rate;
  /** Milliseconds; 60,000 by default. */
  readonly window?: number;
  /** The code of the fault of whoever cannot wait. */
  readonly code: 'rate-limited' | 'engine-busy';
  /** What the limit is on, for the sentence: `user anna`, `openai`. */
  readonly subject: string;
}

/** What was let through in a short while. It counts until the last of it is a window old: rather too long than too short. */
interface Slot {
  /** When it began, and when the last of it was let through. */
  readonly from: number;
  at: number;
  requests: number;
  tokens: number;
}

/** Slots a window is cut into; a busy limit holds so many and not one entry for each request. */
const SLOTS = 600;

/** Somebody who has been let through; what was really used is said afterwards. */
export interface Grant {
  correct(tokens: number): void;
}

interface Waiting {
  readonly tokens: number;
  readonly let: (grant: Grant) => void;
}

/**
 * A limit that holds in every window, wherever it begins: what was let through is kept until it is a window old. Whoever must
 * wait waits in turn, one of each party after the other, so that a busy one starves nobody.
 */
export class Limit {
  readonly #options: LimitOptions;
  readonly #window: number;
  readonly #slots: Slot[] = [];
  #requests = 0;
  #tokens = 0;
  readonly #waiting = new Map<string, Waiting[]>();
  #alarm = false;

  constructor(options: LimitOptions) {
    this.#options = options;
    this.#window = options.window ?? 60_000;
  }

  /**
   * Resolves when `party` may go on with so many tokens; rejects with the limit's fault at once when that would take longer than
   * `patience` milliseconds.
   */
  async acquire(party: string, tokens: number, patience: number, signal: AbortSignal): Promise<Grant> {
    this.#forget();
    if (this.#waiting.size === 0 && this.#fits(tokens)) return this.#pass(tokens);
    const wait = this.#expected(tokens);
    if (wait > patience) throw this.#tooLong(wait);
    return await new Promise((resolve, reject) => {
      const waiting = { tokens, let: resolve };
      this.#waiting.set(party, [...(this.#waiting.get(party) ?? []), waiting]);
      signal.addEventListener(
        'abort',
        () => {
          this.#leave(party, waiting);
          reject(signal.reason);
        },
        { once: true },
      );
      this.#wake();
    });
  }

  standing(): RateStanding | undefined {
    const { requests } = this.#options.rate;
    if (requests === undefined) return undefined;
    this.#forget();
    const remaining = Math.max(0, requests - this.#requests);
    const oldest = this.#slots[0]?.at ?? 0;
    const reset = remaining > 0 ? 0 : Math.ceil((oldest + this.#window - this.#options.clock.now()) / 1000);
    return { limit: requests, remaining, reset };
  }

  #fits(tokens: number): boolean {
    const { requests = Number.POSITIVE_INFINITY, tokens: most = Number.POSITIVE_INFINITY } = this.#options.rate;
    // One that is larger than the whole limit goes alone: it could never go otherwise.
    return this.#requests < requests && (this.#requests === 0 || this.#tokens + tokens <= most);
  }

  #pass(tokens: number): Grant {
    const now = this.#options.clock.now();
    const last = this.#slots.at(-1);
    const slot =
      last !== undefined && now - last.from < this.#window / SLOTS
        ? last
        : { from: now, at: now, requests: 0, tokens: 0 };
    if (slot !== last) this.#slots.push(slot);
    slot.at = now;
    slot.requests += 1;
    slot.tokens += tokens;
    this.#requests += 1;
    this.#tokens += tokens;
    return {
      correct: (used) => {
        if (used === tokens || this.#slots[0] === undefined || this.#slots[0].from > slot.from) return;
        slot.tokens += used - tokens;
        this.#tokens += used - tokens;
        if (this.#waiting.size > 0) this.#wake();
      },
    };
  }

  #forget(): void {
    const before = this.#options.clock.now() - this.#window;
    for (let oldest = this.#slots[0]; oldest !== undefined && oldest.at <= before; oldest = this.#slots[0]) {
      this.#slots.shift();
      this.#requests -= oldest.requests;
      this.#tokens -= oldest.tokens;
    }
  }

  /** Milliseconds until it would be this one's turn, if everybody before goes as soon as possible. */
  #expected(tokens: number): number {
    const { requests = Number.POSITIVE_INFINITY, tokens: most = Number.POSITIVE_INFINITY } = this.#options.rate;
    const now = this.#options.clock.now();
    const ahead = [...this.#waiting.values()].flat();
    const slots = this.#slots.map((slot) => ({ ...slot }));
    let held = { requests: this.#requests, tokens: this.#tokens };
    let at = now;
    for (const one of [...ahead.map((waiting) => waiting.tokens), tokens]) {
      for (;;) {
        for (let oldest = slots[0]; oldest !== undefined && oldest.at <= at - this.#window; oldest = slots[0]) {
          slots.shift();
          held = { requests: held.requests - oldest.requests, tokens: held.tokens - oldest.tokens };
        }
        if (held.requests === 0 || (held.requests < requests && held.tokens + one <= most)) break;
        at = (slots[0]?.at ?? at) + this.#window;
      }
      slots.push({ from: at, at, requests: 1, tokens: one });
      held = { requests: held.requests + 1, tokens: held.tokens + one };
    }
    return at - now;
  }

  #leave(party: string, waiting: Waiting): void {
    const rest = (this.#waiting.get(party) ?? []).filter((one) => one !== waiting);
    if (rest.length > 0) this.#waiting.set(party, rest);
    else this.#waiting.delete(party);
  }

  /** Lets go whoever may, one of each party in turn, and sleeps until the next can. */
  #wake(): void {
    this.#forget();
    for (;;) {
      const [turn] = this.#waiting;
      if (turn === undefined) return;
      const [party, [first]] = turn;
      if (first === undefined || !this.#fits(first.tokens)) break;
      this.#leave(party, first);
      // Whoever has had a turn goes to the end of the line.
      const rest = this.#waiting.get(party);
      if (rest !== undefined) {
        this.#waiting.delete(party);
        this.#waiting.set(party, rest);
      }
      first.let(this.#pass(first.tokens));
    }
    const oldest = this.#slots[0];
    if (this.#alarm || oldest === undefined) return;
    this.#alarm = true;
    const { clock } = this.#options;
    void clock.after(Math.max(0, oldest.at + this.#window - clock.now())).then(() => {
      this.#alarm = false;
      this.#wake();
    });
  }

  #tooLong(wait: number): Fault {
    const { code, subject, rate } = this.#options;
    const seconds = Math.ceil(wait / 1000);
    const most = [
      rate.requests === undefined ? '' : `${rate.requests} requests`,
      rate.tokens === undefined ? '' : `${rate.tokens} tokens`,
    ].filter((one) => one !== '');
    return new Fault('limit', code, `The limit of ${subject} is reached: ${most.join(' and ')} a minute.`, {
      facts: { subject, ...rate, retryAfter: seconds },
      hint: `Try again in ${seconds} s, or raise the limit in the settings.`,
    });
  }
}
