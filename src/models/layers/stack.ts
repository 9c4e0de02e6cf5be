import type { Opener } from '../contract/index.ts';
import type { Remembering } from '../memory/index.ts';
import { remembering } from '../memory/index.ts';
import type { Breakers } from './breaking.ts';
import type { Budget } from './budgeting.ts';
import { type Deadline, deadline } from './deadline.ts';
import { type Falling, falling } from './falling.ts';
import { flying } from './flying.ts';
import type { Limits } from './limiting.ts';
import { type Metering, metering } from './metering.ts';
import { type Retrying, retrying } from './retrying.ts';

export interface Layers<Request, Item> {
  readonly metering: Metering;
  /** Undefined: nothing is remembered. */
  readonly remembering: Remembering<Item> | undefined;
  /** Answers to questions that mean the same; nobody's by default. */
  readonly resembling?: (next: Opener<Request, Item>) => Opener<Request, Item>;
  /** Limits of users and of keys, the outermost first. */
  readonly parties: readonly Limits[];
  readonly deadline: Deadline;
  readonly falling: Falling<Request, Item>;
  readonly retrying: Retrying;
  readonly breakers: Breakers;
  readonly engines: Limits;
  readonly budget: Budget;
}

/**
 * All layers around an engine, each in its place:
 *
 * ```
 * metering      counts what a caller sees, answers from memory too
 * remembering   before the user's limit: what costs nothing is not limited
 * resembling    behind the exact memory, where it is wanted
 * flying        before the limit, too: whoever shares a call has not made one
 * limits of the user and the key
 * deadline      around the whole chain: a fallback gets what is left of the time
 * falling       per engine of the chain:
 *   retrying      each try passes the breaker, the limit and the budget of its own
 *   breaking
 *   engine's limit
 *   budgeting     last: money is set aside for what is really about to be sent
 * ```
 */
export function layered<Request, Item>(
  layers: Layers<Request, Item>,
  engine: Opener<Request, Item>,
): Opener<Request, Item> {
  const one = retrying(layers.retrying, layers.breakers.around(layers.engines.around(layers.budget.around(engine))));
  const chain = deadline(layers.deadline, falling(layers.falling, one));
  const admitted = layers.parties.reduceRight((next, limits) => limits.around(next), chain);
  const shared: Opener<Request, Item> = flying(admitted);
  const alike = layers.resembling?.(shared) ?? shared;
  const kept = layers.remembering === undefined ? shared : remembering(layers.remembering, alike);
  return metering(layers.metering, kept);
}
