import { Worker } from 'node:worker_threads';
import { Fault } from '#fault';
import type { MixPlan, MixReport } from '#voices';
import type { MusicOrder, SegmentOrder, SegmentPaths } from './order.ts';
import type { FromThread, Job, ToThread } from './worker.ts';

/** Threads that draw segments and mix sound side by side. They start when first needed and are sent home by `close`. */
export interface Crew {
  draw(
    order: SegmentOrder,
    paths: SegmentPaths,
    signal: AbortSignal,
    onProgress: (fraction: number) => void,
  ): Promise<void>;
  mix(plan: MixPlan, output: string, signal: AbortSignal): Promise<MixReport>;
  play(order: MusicOrder, output: string, signal: AbortSignal): Promise<void>;
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

  const work = async (job: Job, signal: AbortSignal, onProgress: (fraction: number) => void) => {
    const thread = await take();
    try {
      signal.throwIfAborted();
      return await one(thread, { type: 'job-start', job }, signal, onProgress);
    } finally {
      giveBack(thread);
    }
  };

  return {
    async draw(order, paths, signal, onProgress) {
      await work({ kind: 'segment', order, paths }, signal, onProgress);
    },
    async mix(plan, output, signal) {
      const report = await work({ kind: 'mix', plan, output }, signal, () => {});
      if (report === undefined) throw new Fault('failure', 'mix-unreported', 'The mix ended without a report.');
      return report;
    },
    async play(order, output, signal) {
      await work({ kind: 'music', order, output }, signal, () => {});
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
): Promise<MixReport | undefined> {
  return new Promise((resolve, reject) => {
    const stop = () => thread.postMessage({ type: 'job-stop' } satisfies ToThread);
    const leave = () => {
      thread.off('message', hear);
      thread.off('error', fail);
      thread.off('exit', exit);
      signal.removeEventListener('abort', stop);
    };
    const giveUp = (fault: Fault) => {
      leave();
      reject(fault);
    };
    const hear = (said: FromThread) => {
      if (said.type === 'job-progress') return onProgress(said.fraction);
      if (said.type === 'job-fail')
        return giveUp(new Fault(said.fault.kind, said.fault.code, said.fault.message, said.fault));
      leave();
      resolve(said.report);
    };
    const fail = (cause: unknown) =>
      giveUp(new Fault('failure', 'thread-died', `A thread died: ${String(cause)}`, { cause }));
    const exit = () => giveUp(new Fault('failure', 'thread-died', 'A thread ended before its work was done.'));
    thread.on('message', hear);
    thread.once('error', fail);
    thread.once('exit', exit);
    signal.addEventListener('abort', stop, { once: true });
    thread.postMessage(message);
  });
}
