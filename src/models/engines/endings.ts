import { Fault } from '#fault';
import {
  type Ending,
  type FinishReason,
  faultRecord,
  type ProviderCode,
  providerFault,
  type Target,
  type TextRequest,
  type Usage,
} from '../contract/index.ts';
import { countRequest, countTokens, estimateTokens } from '../tokens/index.ts';

/** How the engine says it ended; without a reason it ended without a word. */
export interface Finish {
  readonly reason: FinishReason | undefined;
  readonly usage: Usage | undefined;
}

/** What there is to say of an answer besides how it ended. */
export interface Spoken {
  readonly target: Target;
  readonly request: TextRequest;
  /** Everything it has said: text, thoughts, calls. */
  readonly written: string;
}

/** The ending of an answer whose stream ended by itself. */
export function endOf({ reason, usage }: Finish, spoken: Spoken): Ending {
  const used = usage ?? reckoned(spoken);
  const failing = (code: ProviderCode, sentence: string) =>
    faultRecord(providerFault(code, sentence, { ...spoken.target }));
  const { engine } = spoken.target;
  switch (reason) {
    case 'stop':
    case 'tool-calls':
      return { outcome: 'complete', reason, usage: used };
    case 'length':
      return { outcome: 'truncated', reason, usage: used };
    case 'stopped':
      return { outcome: 'stopped', reason, usage: used };
    case 'content-filter': {
      const fault = failing('content-filtered', `${engine} broke off: it will not go on with that.`);
      return { outcome: 'failed', reason, usage: used, fault };
    }
    case 'error':
      return {
        outcome: 'failed',
        reason,
        usage: used,
        fault: failing('answer-failed', `${engine} says that its answer failed.`),
      };
    default: {
      const fault = failing('stream-cut', `${engine} ended its answer without saying so.`);
      return { outcome: 'truncated', reason: 'cut', usage: used, fault };
    }
  }
}

/** The ending of an answer that somebody stopped. */
export const stoppedEnding = (spoken: Spoken): Ending => ({
  outcome: 'stopped',
  reason: 'stopped',
  usage: reckoned(spoken),
});

/** The ending of an answer that `error` broke off. */
export function brokenEnding(error: unknown, spoken: Spoken): Ending {
  const cut = error instanceof Fault && (error.code === 'stream-cut' || error.code === 'provider-timeout');
  return {
    outcome: cut ? 'truncated' : 'failed',
    reason: cut ? 'cut' : 'error',
    usage: reckoned(spoken),
    fault: faultRecord(error),
  };
}

/** Characters that are counted; a tokenizer needs an eighth of a second for so many, and an answer that never stopped has more. */
const WORTH_COUNTING = 1_000_000;

/** What was used when nobody says so (M4): counted where the model's tokenizer is at hand, from the length otherwise. */
function reckoned({ target: { model }, request, written }: Spoken): Usage {
  const input = countRequest(request, model);
  const output =
    written.length > WORTH_COUNTING
      ? { tokens: estimateTokens(written), source: 'estimated' }
      : countTokens(written, model);
  const counted = input.source === 'counted' && output.source === 'counted';
  return {
    input: input.tokens,
    cacheRead: 0,
    cacheWrite: 0,
    output: output.tokens,
    reasoning: 0,
    source: counted ? 'counted' : 'estimated',
  };
}
