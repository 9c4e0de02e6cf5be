import { breakOf, type PassedAnswer, type Told } from '#models';
import { answerHeaders, STREAM_HEADERS } from './identity.ts';
import type { Speaking } from './telling.ts';

/** Hands the engine's own bytes to the caller, as fast as the caller reads. */
export async function handThrough(passed: PassedAnswer & Told, speaking: Omit<Speaking, 'created'>): Promise<void> {
  const { outlet, id } = speaking;
  const headers = answerHeaders(id, passed);
  if (!passed.contentType.startsWith('text/event-stream')) return handWhole(passed, speaking, headers);
  outlet.begin(200, { ...headers, ...STREAM_HEADERS, 'content-type': passed.contentType });
  if (passed.pour !== undefined) await passed.pour((piece) => outlet.write(piece));
  else
    for await (const piece of passed.body) {
      const full = outlet.write(piece);
      if (full !== undefined) await full;
      if (outlet.signal.aborted) break;
    }
  if (outlet.signal.aborted) return;
  const fault = breakOf(await passed.ending);
  // What the engine itself said inside its answer the caller has read by now.
  const told = fault === undefined || fault.code === 'answer-failed';
  outlet.end(told ? '' : speaking.interpreter.breakOff(fault, id));
}

/** A whole answer is held back until it is whole: one that breaks off can still be refused (M2). */
async function handWhole(
  passed: PassedAnswer & Told,
  { outlet }: Pick<Speaking, 'outlet'>,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const pieces: Uint8Array[] = [];
  for await (const piece of passed.body) pieces.push(piece);
  const fault = breakOf(await passed.ending);
  if (fault !== undefined) throw fault;
  const [only] = pieces;
  const body = pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
  outlet.whole(200, { ...headers, 'content-type': passed.contentType }, body);
}
