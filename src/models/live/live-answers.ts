import { randomBytes } from 'node:crypto';
import type { RunEvent, RunLog, RunState } from '#operation';
import {
  type Answer,
  faultRecord,
  NO_USAGE,
  type TextAnswer,
  type TextEvent,
  type TextRequest,
} from '../contract/index.ts';
import { type Asking, Collected, type Gateway } from '../gateway/index.ts';
import { coalesced } from './coalescing.ts';

/** A run log that carries wishes to stop from one process to another. */
export interface StoppableRuns extends RunLog {
  wishStop(run: string): Promise<boolean>;
  stopWished(run: string, signal: AbortSignal): Promise<boolean>;
}

export interface LiveOptions {
  readonly gateway: Pick<Gateway, 'open'>;
  readonly runs: StoppableRuns;
  /** Told when a run could not be written. */
  readonly onTrouble: (error: unknown) => void;
}

/** Answers that go on whoever is listening, and their log: a reload, a second viewer and a reconnection read the same. */
export interface LiveAnswers {
  /** Resolves to the run when the answer has begun; rejects with the faults of `Gateway.open`. */
  start(request: TextRequest, asking: Omit<Asking, 'signal'>): Promise<string>;
  /** Stops it, in whichever process it runs; false when it is not running. What was said until then is kept. */
  stop(run: string): Promise<boolean>;
  /** All events after `after`, then each new one; ends with the run. */
  follow(run: string, after: number, signal: AbortSignal): AsyncIterable<RunEvent>;
  /** What has been said so far. */
  read(run: string): Promise<TextAnswer>;
  /** Resolves when nothing is being answered any more. */
  quiet(): Promise<void>;
}

export function openLiveAnswers({ gateway, runs, onTrouble }: LiveOptions): LiveAnswers {
  const underway = new Set<Promise<void>>();
  return {
    async start(request, asking) {
      const run = asking.attribution.run ?? `run-${randomBytes(9).toString('hex')}`;
      const stop = new AbortController();
      const attribution = { ...asking.attribution, run };
      const answer = await gateway.open(request, { ...asking, attribution, signal: stop.signal });
      await runs.begin({
        id: run,
        operation: attribution.operation,
        user: attribution.user,
        film: attribution.film ?? null,
      });
      const work = record(runs, run, answer, stop).catch(onTrouble);
      underway.add(work);
      void work.finally(() => underway.delete(work));
      return run;
    },
    stop: (run) => runs.wishStop(run),
    follow: (run, after, signal) => runs.follow(run, after, signal),
    read: (run) => readAnswer(runs, run),
    async quiet() {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}

/** Writes an answer into the log of its run, until its end or until somebody wants it stopped. */
async function record(
  runs: StoppableRuns,
  run: string,
  answer: Answer<TextEvent>,
  stop: AbortController,
): Promise<void> {
  const over = new AbortController();
  void runs.stopWished(run, over.signal).then((wished) => {
    if (wished) stop.abort();
  });
  let ended: RunState = 'failed';
  try {
    for await (const events of coalesced(answer.body)) {
      await runs.append(
        run,
        events.map(({ type, ...payload }) => ({ type, payload })),
      );
      const last = events.at(-1);
      if (last?.type === 'answer-end') ended = last.ending.outcome;
    }
  } catch (error) {
    // The log could not be written, or the engine broke a promise: nobody waits for words that will not come.
    stop.abort();
    const ending = {
      outcome: 'failed',
      reason: 'error',
      usage: { ...NO_USAGE, source: 'estimated' },
      fault: faultRecord(error),
    };
    await runs.append(run, [{ type: 'answer-end', payload: { ending } }]).catch(() => {});
    throw error;
  } finally {
    over.abort();
    await runs.end(run, ended);
  }
}

/** Puts the events of a run together again. Of one that is still running, or was interrupted: what it has said so far. */
export async function readAnswer(runs: Pick<RunLog, 'read' | 'get'>, run: string): Promise<TextAnswer> {
  const collected = new Collected();
  let ending: TextAnswer['ending'] | undefined;
  for (let after = 0; ; ) {
    const events = await runs.read(run, after);
    for (const { seq, type, payload } of events) {
      const event = { type, ...(payload as object) } as TextEvent;
      if (event.type === 'answer-end') ending = event.ending;
      else collected.add(event);
      after = seq;
    }
    if (events.length === 0) break;
  }
  return collected.with(ending ?? UNFINISHED);
}

/** Of an answer whose end nobody wrote down. */
const UNFINISHED: TextAnswer['ending'] = {
  outcome: 'truncated',
  reason: 'cut',
  usage: { ...NO_USAGE, source: 'estimated' },
};
