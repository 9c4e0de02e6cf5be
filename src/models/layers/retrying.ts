import { type Call, type Opener, retryAfterOf, worthRetrying } from '../contract/index.ts';
import type { Clock } from './clock.ts';

export interface Retrying {
  readonly clock: Clock;
  /** 0 to 1, for the jitter. */
  readonly chance: () => number;
  /** Calls in all; 3 by default. */
  readonly tries?: number;
  /** Milliseconds before the second call, at most; doubled for each further one; 500 by default. */
  readonly first?: number;
  /** The longest wait, in milliseconds; who asks for more is not waited for; 20,000 by default. */
  readonly longest?: number;
  /** Told before each further call. */
  readonly onRetry?: (call: Call, error: unknown, wait: number) => void;
}

/**
 * Asks the same engine again, only before the first byte and only for faults that pass by themselves. Waits a random part of a
 * time that doubles (full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), and never less
 * than the engine asked for.
 */
export function retrying<Request, Item>(options: Retrying, next: Opener<Request, Item>): Opener<Request, Item> {
  const { clock, chance, tries = 3, first = 500, longest = 20_000, onRetry } = options;
  return async (call) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await next(call);
      } catch (error) {
        const asked = (retryAfterOf(error) ?? 0) * 1000;
        if (attempt >= tries || asked > longest || !worthRetrying(error) || call.signal.aborted) throw error;
        const wait = Math.max(asked, chance() * Math.min(longest, first * 2 ** (attempt - 1)));
        onRetry?.(call, error, wait);
        // Whoever stops while we wait gets the fault we already have.
        await clock.after(wait, call.signal).catch(() => Promise.reject(error));
      }
    }
  };
}
