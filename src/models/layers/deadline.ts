import type { Fault } from '#fault';
import { type Call, type Opener, providerFault } from '../contract/index.ts';
import type { Clock } from './clock.ts';

export interface Deadline {
  readonly clock: Clock;
  /** Milliseconds for a whole answer of this call. */
  readonly of: (call: Call) => number;
}

/** Gives a call so much time and no more: then its connection is closed, and the fault says how long it had. */
export function deadline<Request, Item>({ clock, of }: Deadline, next: Opener<Request, Item>): Opener<Request, Item> {
  return async (call) => {
    const milliseconds = of(call);
    const stop = new AbortController();
    let late: Fault | undefined;
    const passOn = () => stop.abort(call.signal.reason);
    call.signal.addEventListener('abort', passOn);
    const cancel = clock.alarm(milliseconds, () => {
      late = tooLate(call, milliseconds);
      stop.abort(late);
    });
    const done = () => {
      cancel();
      call.signal.removeEventListener('abort', passOn);
    };
    try {
      if (call.signal.aborted) passOn();
      const answer = await next({ ...call, signal: stop.signal });
      answer.ending.then(done, done);
      return answer;
    } catch (error) {
      done();
      throw late !== undefined && !call.signal.aborted ? late : error;
    }
  };
}

const tooLate = ({ target: { engine, model } }: Call, milliseconds: number): Fault =>
  providerFault('provider-timeout', `${engine} had ${milliseconds / 1000} s for an answer, and has not finished it.`, {
    engine,
    model,
    hint: 'Ask for less, allow more time in the settings, or ask another model.',
  });
