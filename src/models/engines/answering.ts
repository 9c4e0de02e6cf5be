import { Fault } from '#fault';
import {
  type Answer,
  type Ending,
  type FinishReason,
  faultRecord,
  providerFault,
  type Target,
  type TextEvent,
  type TextRequest,
  type Usage,
} from '../contract/index.ts';
import { estimateTokens } from '../tokens/index.ts';

/** What an engine's stream says between its beginning and its end. */
export type Said = Exclude<TextEvent, { type: 'answer-start' | 'answer-end' }>;

/** How the engine says it ended; without a reason it ended without a word. */
export interface Finish {
  readonly reason: FinishReason | undefined;
  readonly usage: Usage | undefined;
}

export interface Speaking {
  readonly target: Target;
  readonly request: TextRequest;
  /** Of whoever asks. */
  readonly signal: AbortSignal;
  /** Closes the connection to the engine. */
  readonly hangUp: () => void;
  /** What the engine says; returns how it finished, throws what went wrong. */
  readonly said: AsyncGenerator<Said, Finish>;
}

/**
 * Makes an answer of what an engine says, with the laws every answer keeps (M1 to M4): it begins when there is something, ends
 * once, and says truly how. Rejects with what went wrong before the first event.
 */
export async function answering(speaking: Speaking): Promise<Answer<TextEvent>> {
  const { target, said, signal } = speaking;
  const stop = () => speaking.hangUp();
  signal.addEventListener('abort', stop, { once: true });
  let first: IteratorResult<Said, Finish>;
  try {
    first = await said.next();
    if (first.done === true && first.value.reason === undefined) throw silent(target);
  } catch (error) {
    signal.removeEventListener('abort', stop);
    if (signal.aborted) throw stopped();
    // Cut before there was anything: the same can be asked again.
    throw error instanceof Fault && error.code === 'stream-cut' ? silent(target, error) : error;
  }
  const { promise, resolve } = Promise.withResolvers<Ending>();
  const finished = (ending: Ending) => {
    signal.removeEventListener('abort', stop);
    resolve(ending);
  };
  return { ...target, body: body(speaking, first, finished), ending: promise };
}

async function* body(
  speaking: Speaking,
  first: IteratorResult<Said, Finish>,
  finished: (ending: Ending) => void,
): AsyncGenerator<TextEvent> {
  const { target, said, signal, request } = speaking;
  let written = '';
  let ending: Ending | undefined;
  try {
    yield { type: 'answer-start', ...target };
    let step = first;
    while (step.done !== true) {
      const event = step.value;
      if (event.type === 'text-delta' || event.type === 'reasoning-delta') written += event.text;
      else if (event.type === 'tool-end') written += event.call.name + event.call.arguments;
      yield event;
      if (signal.aborted) break;
      step = await said.next();
    }
    ending =
      step.done === true && !signal.aborted ? endOf(step.value, request, written) : stoppedEnding(request, written);
  } catch (error) {
    ending = signal.aborted ? stoppedEnding(request, written) : brokenEnding(error, request, written);
  } finally {
    // Whoever leaves before the end stops it.
    if (ending === undefined) {
      ending = stoppedEnding(request, written);
      speaking.hangUp();
    }
    finished(ending);
  }
  yield { type: 'answer-end', ending };
}

function endOf({ reason, usage }: Finish, request: TextRequest, written: string): Ending {
  const used = usage ?? estimated(request, written);
  if (reason === undefined || reason === 'cut') {
    const fault = faultRecord(
      providerFault('stream-cut', 'The answer ended without the provider saying so.', { engine: '' }),
    );
    return { outcome: 'truncated', reason: 'cut', usage: used, fault };
  }
  if (reason === 'stop' || reason === 'tool-calls') return { outcome: 'complete', reason, usage: used };
  if (reason === 'length') return { outcome: 'truncated', reason, usage: used };
  if (reason === 'stopped') return { outcome: 'stopped', reason, usage: used };
  const filtered = providerFault('content-filtered', 'The provider broke off: it will not go on with that.', {
    engine: '',
  });
  const failed = providerFault('answer-failed', 'The provider says that the answer failed.', { engine: '' });
  return {
    outcome: 'failed',
    reason,
    usage: used,
    fault: faultRecord(reason === 'content-filter' ? filtered : failed),
  };
}

const stoppedEnding = (request: TextRequest, written: string): Ending => ({
  outcome: 'stopped',
  reason: 'stopped',
  usage: estimated(request, written),
});

function brokenEnding(error: unknown, request: TextRequest, written: string): Ending {
  const cut = error instanceof Fault && (error.code === 'stream-cut' || error.code === 'provider-timeout');
  return {
    outcome: cut ? 'truncated' : 'failed',
    reason: cut ? 'cut' : 'error',
    usage: estimated(request, written),
    fault: faultRecord(error),
  };
}

/** What was used when nobody says so: from the length of what was sent and of what came. */
export const estimated = (request: Pick<TextRequest, 'messages'>, written: string): Usage => ({
  input: estimateTokens(
    request.messages
      .flatMap(({ parts }) =>
        parts.map((part) => (part.kind === 'media' ? '' : part.kind === 'tool-call' ? part.arguments : part.text)),
      )
      .join('\n'),
  ),
  cacheRead: 0,
  cacheWrite: 0,
  output: estimateTokens(written),
  reasoning: 0,
  source: 'estimated',
});

const silent = ({ engine, model }: Target, cause?: unknown): Fault =>
  providerFault('provider-garbled', `${engine} sent an answer with nothing in it.`, { engine, model, cause });

export const stopped = (): Fault => new Fault('cancelled', 'stopped', 'The answer was stopped before it began.');
