import { parentPort } from 'node:worker_threads';
import { Fault } from '#fault';
import { drawSegment } from './draw.ts';
import type { SegmentOrder, SegmentPaths } from './order.ts';

/** What the crew says to a drawing thread. One segment at a time. */
export type ToThread =
  | { readonly type: 'segment-start'; readonly order: SegmentOrder; readonly paths: SegmentPaths }
  | { readonly type: 'segment-stop' };

/** What a drawing thread answers. */
export type FromThread =
  | { readonly type: 'segment-progress'; readonly fraction: number }
  | { readonly type: 'segment-finish' }
  | { readonly type: 'segment-fail'; readonly fault: ReturnType<Fault['toJSON']> };

const port = parentPort;
if (port === null) throw new Fault('failure', 'not-a-thread', 'This file runs as a drawing thread.');

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
  if (stop.signal.aborted) return new Fault('cancelled', 'segment-cancelled', 'Drawing was stopped.');
  const known = error instanceof Error ? error : new Error(String(error));
  return new Fault('failure', 'segment-failed', `A segment could not be drawn: ${known.message}`, {
    facts: { stack: known.stack ?? '' },
    hint: 'This is a fault of the illustrator: run it again with --verbose and report what it says.',
  });
}

port.on('message', (message: ToThread) => {
  if (message.type === 'segment-stop') return stop.abort();
  stop = new AbortController();
  drawSegment(
    message.order,
    message.paths,
    stop.signal,
    steps((fraction) => say({ type: 'segment-progress', fraction })),
  ).then(
    () => say({ type: 'segment-finish' }),
    (error: unknown) => say({ type: 'segment-fail', fault: asFault(error).toJSON() }),
  );
});
