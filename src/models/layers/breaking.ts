import { Fault } from '#fault';
import { type Opener, providerFault, retryAfterOf, type Target, worthSwitching } from '../contract/index.ts';
import type { Clock } from './clock.ts';

export interface Breaking {
  readonly clock: Clock;
  /** Failures in a row that open it; 5 by default. */
  readonly failures?: number;
  /** Milliseconds it stays open before one call tries; 30,000 by default. */
  readonly rest?: number;
}

/** How the breaker of an engine and model stands. `trying`: one call is finding out whether it is back. */
export interface BreakerStanding extends Target {
  readonly state: 'closed' | 'open' | 'trying';
  readonly failures: number;
  /** Milliseconds until it is tried again; 0 unless open. */
  readonly rest: number;
}

interface Breaker {
  readonly target: Target;
  failures: number;
  /** Nobody is let through before this; by the clock. */
  closedUntil: number;
  /** Why: it failed, or it asked us to wait. */
  why: 'failures' | 'asked';
  trying: boolean;
}

/** A call is one of these to a breaker. A refused request, a stop and a wait that was asked for say nothing about health. */
type Verdict = 'well' | 'ill' | 'neither';

/** Keeps calls from engines that fail: they are given time to recover, and others are asked at once instead. */
export class Breakers {
  readonly #clock: Clock;
  readonly #failures: number;
  readonly #rest: number;
  readonly #breakers = new Map<string, Breaker>();

  constructor({ clock, failures = 5, rest = 30_000 }: Breaking) {
    this.#clock = clock;
    this.#failures = failures;
    this.#rest = rest;
  }

  /** The layer: calls go through it while the breaker of their target lets them. */
  around<Request, Item>(next: Opener<Request, Item>): Opener<Request, Item> {
    return async (call) => {
      const breaker = this.#of(call.target);
      const probe = this.#enter(breaker);
      try {
        const answer = await next(call);
        void answer.ending.then(({ outcome, reason }) =>
          this.#judge(
            breaker,
            probe,
            outcome === 'failed' || reason === 'cut' ? 'ill' : outcome === 'stopped' ? 'neither' : 'well',
          ),
        );
        return answer;
      } catch (error) {
        this.#refused(breaker, error);
        this.#judge(breaker, probe, call.signal.aborted ? 'neither' : verdictOn(error));
        throw error;
      }
    };
  }

  list(): readonly BreakerStanding[] {
    return [...this.#breakers.values()].map(({ target, failures, closedUntil, trying }) => {
      const rest = Math.max(0, closedUntil - this.#clock.now());
      return {
        ...target,
        failures,
        rest,
        state: trying ? 'trying' : rest > 0 || failures >= this.#failures ? 'open' : 'closed',
      };
    });
  }

  #of(target: Target): Breaker {
    const key = `${target.engine} ${target.model}`;
    const known = this.#breakers.get(key);
    if (known !== undefined) return known;
    const fresh: Breaker = { target, failures: 0, closedUntil: 0, why: 'failures', trying: false };
    this.#breakers.set(key, fresh);
    return fresh;
  }

  /** Lets a call through or refuses it; true when it is the one that tries. */
  #enter(breaker: Breaker): boolean {
    const rest = breaker.closedUntil - this.#clock.now();
    if (rest > 0) throw resting(breaker, rest);
    if (breaker.failures < this.#failures) return false;
    if (breaker.trying) throw resting(breaker, 1000);
    breaker.trying = true;
    return true;
  }

  #refused(breaker: Breaker, error: unknown): void {
    const asked = (retryAfterOf(error) ?? 0) * 1000;
    if (asked <= 0) return;
    breaker.closedUntil = Math.max(breaker.closedUntil, this.#clock.now() + asked);
    breaker.why = 'asked';
  }

  #judge(breaker: Breaker, probe: boolean, verdict: Verdict): void {
    if (probe) breaker.trying = false;
    if (verdict === 'well') breaker.failures = 0;
    if (verdict !== 'ill') return;
    breaker.failures += 1;
    if (breaker.failures < this.#failures) return;
    breaker.closedUntil = Math.max(breaker.closedUntil, this.#clock.now() + this.#rest);
    breaker.why = 'failures';
  }
}

function verdictOn(error: unknown): Verdict {
  if (!(error instanceof Fault) || retryAfterOf(error) !== undefined) return 'neither';
  return worthSwitching(error) && error.code !== 'model-unknown' ? 'ill' : 'neither';
}

function resting({ target: { engine, model }, why }: Breaker, rest: number): Fault {
  const seconds = Math.ceil(rest / 1000);
  const words =
    why === 'asked'
      ? `${engine} asked us to wait: ${model} can be asked again in ${seconds} s.`
      : `${engine} has failed several times in a row: ${model} is tried again in ${seconds} s.`;
  return providerFault('provider-overloaded', words, {
    engine,
    model,
    retryAfter: seconds,
    hint: 'Wait, or ask another engine: --model engine/model.',
  });
}
