import {
  type Answer,
  type Call,
  type Ending,
  NO_USAGE,
  type Opener,
  type ProviderCode,
  providerFault,
  type Target,
} from '../../contract/index.ts';
import type { Clock } from '../clock.ts';

/** What a trial engine does with one call. */
export type Deed =
  | { readonly kind: 'answer'; readonly items: number; readonly every: number; readonly ending?: Partial<Ending> }
  | { readonly kind: 'refuse'; readonly code: ProviderCode; readonly after?: number; readonly retryAfter?: number };

export interface TrialEngine {
  readonly open: Opener<string, string>;
  readonly calls: { readonly at: number; readonly call: Call<string> }[];
  /** Calls being answered at this moment. */
  readonly busy: () => number;
  readonly stopped: number[];
}

/** An engine that does what it is told, in a time that only the clock makes pass. Items say whose call they are. */
export function trialEngine(clock: Clock, deed: (call: Call<string>, count: number) => Deed): TrialEngine {
  const calls: { at: number; call: Call<string> }[] = [];
  const stopped: number[] = [];
  let busy = 0;
  const open: Opener<string, string> = async (call) => {
    calls.push({ at: clock.now(), call });
    const what = deed(call, calls.length);
    call.signal.throwIfAborted();
    if (what.kind === 'refuse') {
      if (what.after !== undefined) await clock.after(what.after, call.signal);
      throw refusal(what.code, call.target, what.retryAfter);
    }
    if (what.every > 0) await clock.after(what.every, call.signal);
    busy += 1;
    const { promise, resolve } = Promise.withResolvers<Ending>();
    const end = (ending: Partial<Ending>) => {
      busy -= 1;
      resolve({
        outcome: 'complete',
        reason: 'stop',
        usage: { ...NO_USAGE, input: 10, output: what.items, source: 'provider' },
        ...ending,
      });
    };
    const answer: Answer<string> = { ...call.target, body: told(call, what, clock, end, stopped), ending: promise };
    return answer;
  };
  return { open, calls, stopped, busy: () => busy };
}

async function* told(
  call: Call<string>,
  what: Extract<Deed, { kind: 'answer' }>,
  clock: Clock,
  end: (ending: Partial<Ending>) => void,
  stopped: number[],
): AsyncGenerator<string> {
  let whole = false;
  try {
    for (let at = 0; at < what.items; at++) {
      if (at > 0 && what.every > 0) await clock.after(what.every, call.signal);
      if (call.signal.aborted) return;
      yield `${call.request} ${at}`;
    }
    whole = true;
  } catch {
    // Stopped while it waited.
  } finally {
    if (!whole) stopped.push(clock.now());
    end(whole ? (what.ending ?? {}) : { outcome: 'stopped', reason: 'stopped' });
  }
}

const refusal = (code: ProviderCode, target: Target, retryAfter?: number) =>
  providerFault(code, `${target.engine} said ${code}.`, {
    ...target,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });

let count = 0;

/** A call of a trial. */
export function trialCall(more: Partial<Call<string>> & { readonly user?: string } = {}): Call<string> {
  const { user = 'anna', ...rest } = more;
  return {
    id: `call-${++count}`,
    target: { engine: 'one', model: 'm' },
    request: 'words',
    signal: new AbortController().signal,
    attribution: { user, operation: 'text.generate' },
    size: () => ({ input: 10, inputAtMost: 20, outputAtMost: 30 }),
    fingerprint: () => null,
    ...rest,
  };
}

/** Everything an answer says. */
export async function heard(answer: Answer<string>): Promise<string[]> {
  const items: string[] = [];
  for await (const item of answer.body) items.push(item);
  return items;
}
