import { type Opener, providerFault } from '../contract/index.ts';
import type { Clock } from './clock.ts';

export interface Deadline {
  readonly clock: Clock;
  /** Milliseconds for a whole answer of this call. */
  readonly of: (call: Parameters<Opener<unknown, unknown>>[0]) => number;
}

/** Gives a call so much time and no more: then its connection is closed, and the fault says how long it had. */
export function deadline<Request, Item>({ clock, of }: Deadline, next: Opener<Request, Item>): Opener<Request, Item> {
  return async (call) => {
    const milliseconds = of(call);
    const done = new AbortController();
    const late = new AbortController();
    const { engine, model } = call.target;
    const fault = providerFault(
      'provider-timeout',
      `${engine} had ${milliseconds / 1000} s for an answer, and has not finished it.`,
      {
        engine,
        model,
        hint: 'Ask for less, allow more time in the settings, or ask another model.',
      },
    );
    void clock.after(milliseconds, done.signal).then(
      () => late.abort(fault),
      () => {},
    );
    try {
      const answer = await next({ ...call, signal: AbortSignal.any([call.signal, late.signal]) });
      void answer.ending.then(() => done.abort());
      return answer;
    } catch (error) {
      done.abort();
      throw late.signal.aborted && !call.signal.aborted ? fault : error;
    }
  };
}
