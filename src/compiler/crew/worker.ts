import { parentPort } from 'node:worker_threads';
import { Fault } from '#fault';
import { composeBed, type MixPlan, type MixReport, mixFilm, recordBed } from '#voices';
import { drawSegment } from './draw.ts';
import type { MusicOrder, SegmentOrder, SegmentPaths } from './order.ts';

/** What a thread can be asked to do. */
export type Job =
  | { readonly kind: 'segment'; readonly order: SegmentOrder; readonly paths: SegmentPaths }
  | { readonly kind: 'mix'; readonly plan: MixPlan; readonly output: string }
  | { readonly kind: 'music'; readonly order: MusicOrder; readonly output: string };

/** What the crew says to a thread. One job at a time. */
export type ToThread = { readonly type: 'job-start'; readonly job: Job } | { readonly type: 'job-stop' };

/** What a thread answers; a mix comes with its report. */
export type FromThread =
  | { readonly type: 'job-progress'; readonly fraction: number }
  | { readonly type: 'job-finish'; readonly report: MixReport | undefined }
  | { readonly type: 'job-fail'; readonly fault: ReturnType<Fault['toJSON']> };

const port = parentPort;
if (port === null) throw new Fault('failure', 'not-a-thread', 'This file runs as a thread of the crew.');

const say = (message: FromThread) => port.postMessage(message);
let stop = new AbortController();

/** A tenth of a segment at a time is enough to show. */
function steps(report: (fraction: number) => void): (fraction: number) => void {
  let told = 0;
  return (fraction) => {
    if (fraction - told < 0.1) return;
    told = fraction;
    report(fraction);
  };
}

function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (stop.signal.aborted) return new Fault('cancelled', 'job-cancelled', 'The work was stopped.');
  const known = error instanceof Error ? error : new Error(String(error));
  return new Fault('failure', 'job-failed', `A part of the film could not be made: ${known.message}`, {
    facts: { stack: known.stack ?? '' },
    hint: 'This is a fault of our own: run it again with --verbose and report what it says.',
  });
}

async function work(job: Job): Promise<MixReport | undefined> {
  if (job.kind === 'mix') return await mixFilm(job.plan, job.output, stop.signal);
  if (job.kind === 'music') {
    const { cue, seconds, seed, font } = job.order;
    await recordBed(composeBed([cue], seconds, seed), job.output, stop.signal, font);
    return undefined;
  }
  const report = steps((fraction) => say({ type: 'job-progress', fraction }));
  await drawSegment(job.order, job.paths, stop.signal, report);
  return undefined;
}

port.on('message', (message: ToThread) => {
  if (message.type === 'job-stop') return stop.abort();
  stop = new AbortController();
  work(message.job).then(
    (report) => say({ type: 'job-finish', report }),
    (error: unknown) => say({ type: 'job-fail', fault: asFault(error).toJSON() }),
  );
});
