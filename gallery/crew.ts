import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Fault } from '#fault';
import type { Drawn, Wanted } from './draw.ts';
import type { Sheet } from './sheet.ts';
import type { Answer, Order } from './worker.ts';

/** Threads that draw side by side. */
const THREADS = 2;

/** Draws sheets in threads and hands each over as it is done, in any order. Throws the first fault a sheet has. */
export async function drawSheets(
  sheets: readonly Sheet[],
  wanted: Wanted,
  onDrawn: (sheet: Sheet, drawn: Drawn) => Promise<void> | void,
): Promise<void> {
  const waiting = [...sheets];
  const work = async (): Promise<void> => {
    const thread = new Worker(new URL('./worker.ts', import.meta.url));
    try {
      for (let sheet = waiting.shift(); sheet !== undefined; sheet = waiting.shift())
        await onDrawn(sheet, await drawnBy(thread, { sheet, wanted }));
    } catch (error) {
      waiting.length = 0;
      throw error;
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(THREADS, sheets.length) }, work));
}

async function drawnBy(thread: Worker, order: Order): Promise<Drawn> {
  const hear = once(thread, 'message');
  thread.postMessage(order);
  const [answer] = (await hear) as [Answer];
  if ('drawn' in answer) return answer.drawn;
  const { kind, code, message } = answer.fault;
  throw new Fault(kind, code, message, answer.fault);
}
