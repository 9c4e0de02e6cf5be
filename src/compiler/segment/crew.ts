import { Worker } from 'node:worker_threads';
import { Fault } from '#fault';
import type { SegmentOrder, SegmentPaths } from './order.ts';
import type { FromThread, ToThread } from './worker.ts';

/** Threads that draw segments side by side. They start when first needed and are sent home by `close`. */
export interface Crew {
  draw(
    order: SegmentOrder,
    paths: SegmentPaths,
    signal: AbortSignal,
    onProgress: (fraction: number) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

/** A drawing thread's own heap is small: its pictures lie outside of it. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 6 };

/** A crew of at most `size` threads. A thread that dies takes only its own segment with it; the next one gets a new thread. */
export function openCrew(size: number): Crew {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((thread: Worker) => void)[] = [];

  const hire = (): Worker => {
    const thread = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: LIMITS,
    });
    all.add(thread);
    thread.once('exit', () => all.delete(thread));
    return thread;
  };
  const take = async (): Promise<Worker> => {
    const free = idle.pop();
    if (free !== undefined) return free;
    if (all.size < size) return hire();
    return await new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (thread: Worker): void => {
    const usable = all.has(thread) ? thread : undefined;
    const next = waiting.shift();
    if (next !== undefined) next(usable ?? hire());
    else if (usable !== undefined) idle.push(usable);
  };

  return {
    async draw(order, paths, signal, onProgress) {
      const thread = await take();
      try {
        signal.throwIfAborted();
        await one(thread, { type: 'segment-start', order, paths }, signal, onProgress);
      } finally {
        giveBack(thread);
      }
    },
    async close() {
      await Promise.all([...all].map((thread) => thread.terminate()));
    },
  };
}

function one(
  thread: Worker,
  message: ToThread,
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => thread.postMessage({ type: 'segment-stop' } satisfies ToThread);
    const done = (fault?: unknown) => {
      thread.off('message', hear);
      thread.off('error', fail);
      thread.off('exit', exit);
      signal.removeEventListener('abort', stop);
      if (fault === undefined) resolve();
      else reject(fault);
    };
    const hear = (said: FromThread) => {
      if (said.type === 'segment-progress') onProgress(said.fraction);
      else if (said.type === 'segment-finish') done();
      else done(new Fault(said.fault.kind, said.fault.code, said.fault.message, said.fault));
    };
    const fail = (error: unknown) =>
      done(new Fault('failure', 'drawing-thread-died', `A drawing thread died: ${String(error)}`, { cause: error }));
    const exit = () =>
      done(new Fault('failure', 'drawing-thread-died', 'A drawing thread ended before its segment was done.'));
    thread.on('message', hear);
    thread.once('error', fail);
    thread.once('exit', exit);
    signal.addEventListener('abort', stop, { once: true });
    thread.postMessage(message);
  });
}
