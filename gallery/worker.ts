import { parentPort } from 'node:worker_threads';
import { Fault } from '#fault';
import { type Drawn, drawSheet, type Wanted } from './draw.ts';
import type { Sheet } from './sheet.ts';

/** What a thread is asked to draw, and what it answers. */
export interface Order {
  readonly sheet: Sheet;
  readonly wanted: Wanted;
}
export type Answer = { readonly drawn: Drawn } | { readonly fault: ReturnType<Fault['toJSON']> };

const port = parentPort;
if (port === null) throw new Fault('failure', 'not-a-thread', 'This file runs as a thread of the gallery.');

const answer = (said: Answer): void => port.postMessage(said);

port.on('message', ({ sheet, wanted }: Order) => {
  drawSheet(sheet, wanted).then(
    (drawn) => answer({ drawn }),
    (cause: unknown) => answer({ fault: faultOf(sheet, cause).toJSON() }),
  );
});

function faultOf({ id }: Sheet, cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  const { message, stack = '' } = cause instanceof Error ? cause : new Error(String(cause));
  return new Fault('failure', 'sheet-undrawn', `The sheet ${id} could not be drawn: ${message}`, {
    facts: { sheet: id, stack },
    cause,
  });
}
