import { Fault } from '#fault';
import type { Call, Opener, Outcome, Usage } from '../contract/index.ts';
import type { Clock } from './clock.ts';

/** What is known of a call afterwards; never what was said. */
export interface Metered {
  readonly id: string;
  /** Who answered; who was asked when nobody did. */
  readonly engine: string;
  readonly model: string;
  readonly operation: string;
  readonly user: string;
  readonly key?: string;
  readonly outcome: Outcome | 'refused';
  /** The fault's code, for a call that was refused. */
  readonly code?: string;
  readonly cached: boolean;
  readonly usage?: Usage;
  /** Seconds until the first byte; undefined when none came. */
  readonly firstByte?: number;
  readonly seconds: number;
}

export interface Metering {
  readonly clock: Clock;
  readonly onCall: (metered: Metered) => void;
}

/** Tells of every call once: how long it took, how it ended, what it used. */
export function metering<Request, Item>(
  { clock, onCall }: Metering,
  next: Opener<Request, Item>,
): Opener<Request, Item> {
  return async (call) => {
    const began = clock.now();
    const seconds = () => (clock.now() - began) / 1000;
    try {
      const answer = await next(call);
      const firstByte = seconds();
      const { engine, model } = answer;
      const cached = 'cached' in answer && answer.cached === true;
      void answer.ending.then(({ outcome, usage }) =>
        onCall({ ...whose(call), engine, model, outcome, cached, usage, firstByte, seconds: seconds() }),
      );
      return answer;
    } catch (error) {
      const code = error instanceof Fault ? error.code : 'unexpected';
      onCall({ ...whose(call), ...call.target, outcome: 'refused', code, cached: false, seconds: seconds() });
      throw error;
    }
  };
}

const whose = ({ id, attribution: { operation, user, key } }: Call) => ({
  id,
  operation,
  user,
  ...(key === undefined ? {} : { key }),
});
