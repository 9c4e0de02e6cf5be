import { Fault } from '#fault';
import { type Call, type Opener, providerFault, type Target, worthSwitching } from '../contract/index.ts';
import type { Clock } from './clock.ts';
import { rebodied } from './rebodied.ts';

/** One engine that was asked in vain. */
export interface FailedTry extends Target {
  readonly code: string;
  readonly seconds: number;
}

export interface Falling<Request, Item> {
  readonly clock: Clock;
  /** Whom to ask after the call's own target, in this order; asked for only when that one has failed. */
  readonly chain: (call: Call<Request>) => readonly Target[] | Promise<readonly Target[]>;
  /** The same call for another target. */
  readonly retarget: (call: Call<Request>, target: Target) => Call<Request>;
  /** Tells the reader of a body that another engine answers than was asked. */
  readonly announce?: (body: AsyncIterable<Item>, failed: readonly FailedTry[], by: Target) => AsyncIterable<Item>;
  readonly onSwitch?: (call: Call<Request>, failed: readonly FailedTry[]) => void;
}

/** Asks the next engine when one cannot answer: only before the first byte, and never in silence. */
export function falling<Request, Item>(
  { clock, chain, retarget, announce, onSwitch }: Falling<Request, Item>,
  next: Opener<Request, Item>,
): Opener<Request, Item> {
  return async (call) => {
    const failed: FailedTry[] = [];
    let rest: readonly Target[] | undefined;
    for (let target: Target | undefined = call.target; target !== undefined; ) {
      const began = clock.now();
      try {
        const answer = await next(failed.length === 0 ? call : retarget(call, target));
        if (failed.length === 0) return answer;
        onSwitch?.(call, failed);
        return announce === undefined ? answer : rebodied(answer, announce(answer.body, failed, target));
      } catch (error) {
        const code = error instanceof Fault ? error.code : 'unexpected';
        failed.push({ ...target, code, seconds: (clock.now() - began) / 1000 });
        if (call.signal.aborted || !canSwitch(error)) throw error;
        rest ??= (await chain(call)).filter((one) => !same(one, call.target));
        target = rest[failed.length - 1];
        if (target === undefined) throw failed.length === 1 ? error : allFailed(failed, error);
      }
    }
    throw new Fault('failure', 'engines-none', 'There is no engine to ask.');
  };
}

const same = (one: Target, other: Target): boolean => one.engine === other.engine && one.model === other.model;

/** A limit of ours on one engine is a reason to ask another; a cap on money is not. */
const canSwitch = (error: unknown): boolean =>
  worthSwitching(error) || (error instanceof Fault && error.code === 'engine-busy');

const allFailed = (tries: readonly FailedTry[], cause: unknown): Fault =>
  providerFault(
    'provider-unreachable',
    `None of ${tries.length} engines could answer: ${tries.map(({ engine, code }) => `${engine} (${code})`).join(', ')}.`,
    {
      engine: tries[0]?.engine ?? '',
      words: tries
        .map(({ engine, model, code, seconds }) => `${engine}/${model}: ${code} after ${seconds.toFixed(1)} s`)
        .join('; '),
      hint: '`reelwright engine list` shows how each one is.',
      cause,
    },
  );
