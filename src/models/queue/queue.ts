import { randomBytes } from 'node:crypto';
import type { Attribution } from '#operation';
import { faultRecord, type TextRequest, worthSwitching } from '../contract/index.ts';
import type { LiveAnswers } from '../live/index.ts';
import type { QueueShelf, WaitingRequest } from './shelf.ts';

export interface QueueOptions {
  readonly live: Pick<LiveAnswers, 'start' | 'follow'>;
  readonly shelf: QueueShelf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Requests that wait for a provider to come back. Each is answered once, into a run of its own. */
export interface Queue {
  /** Keeps a request; returns the run its answer will be in. */
  enqueue(
    request: TextRequest,
    asking: { readonly model?: string; readonly attribution: Attribution },
  ): Promise<string>;
  list(user: string): Promise<readonly WaitingRequest[]>;
  cancel(id: string, user: string): Promise<boolean>;
  /** Has those that wait answered, one after the other, until one meets nobody who could; says how many were. */
  drain(signal: AbortSignal): Promise<number>;
}

/** Milliseconds a claim holds: longer than the longest answer. A process that dies gives it back after that. */
const CLAIM = 900_000;
/** After so many tries a request fails. */
const MOST_TRIES = 50;

export function openQueue({ live, shelf, now }: QueueOptions): Queue {
  return {
    async enqueue(request, { model, attribution }) {
      const id = `run-${randomBytes(9).toString('hex')}`;
      await shelf.add({
        id,
        user: attribution.user,
        request,
        model: model ?? null,
        attribution: { ...attribution, run: id },
        since: now(),
      });
      return id;
    },
    list: (user) => shelf.list(user),
    cancel: (id, user) => shelf.cancel(id, user),
    async drain(signal) {
      for (let answered = 0; ; answered++) {
        if (signal.aborted) return answered;
        const waiting = await shelf.claim(now() + CLAIM, now());
        if (waiting === undefined || !(await answer(waiting))) return answered;
      }
    },
  };

  /** True when somebody answered it, or never will: then the next can be tried. */
  async function answer({ id, request, model, attribution, tries }: WaitingRequest): Promise<boolean> {
    try {
      const run = await live.start(request, { attribution, ...(model === null ? {} : { model }) });
      for await (const _event of live.follow(run, 0, new AbortController().signal));
      await shelf.settle(id, 'answered', null);
      return true;
    } catch (error) {
      const fault = faultRecord(error);
      // Nobody could be reached, or nobody is set up: it waits on. Everything else stays as it is however often it is asked.
      const waits =
        (worthSwitching(error) || fault.code === 'engines-none' || fault.code === 'rate-limited') && tries < MOST_TRIES;
      await shelf.settle(id, waits ? 'waiting' : 'failed', fault);
      return !waits;
    }
  }
}
