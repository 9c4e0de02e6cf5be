import { request as ask, type IncomingMessage } from 'node:http';
import type { Candidate } from './candidates.ts';
import type { Running } from './process.ts';
import { asked, DRIP } from './story.ts';

/** Chunks a caller reads before leaving. */
const READ = 10;
/** How long we wait for word that the provider was left, milliseconds; longer than its whole answer takes. */
const PATIENCE = 200 * DRIP + 2000;

function open({ port, headers }: Candidate, model: 'drip' | 'cut'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const body = asked(model);
    const asking = ask({
      host: '127.0.0.1',
      port,
      path: '/v1/chat/completions',
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': body.length },
    });
    asking.once('response', resolve);
    asking.on('error', reject);
    asking.end(body);
  });
}

/** Milliseconds from a caller's leaving in the middle of an answer to the provider's noticing; undefined when it never did. */
export async function untilLeft(candidate: Candidate, upstream: Running): Promise<number | undefined> {
  const partings = async (): Promise<number[]> =>
    JSON.parse(await (await fetch(`http://127.0.0.1:${upstream.port}/left`)).text());
  await partings();
  const answer = await open(candidate, 'drip');
  let read = '';
  answer.on('error', () => {});
  await new Promise<void>((resolve) => {
    answer.on('data', (piece: Buffer) => {
      read += piece.toString();
      if (read.split('finish_reason').length > READ) resolve();
    });
    answer.once('close', resolve);
  });
  const left = Date.now();
  answer.destroy();
  while (Date.now() - left < PATIENCE) {
    const [noticed] = await partings();
    if (noticed !== undefined) return Math.max(0, noticed - left);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return undefined;
}

/** How an answer looks to a caller when its provider's connection dies in the middle. */
export async function cutLooks(candidate: Candidate): Promise<'an error' | 'complete' | 'broken off'> {
  const answer = await open(candidate, 'cut');
  let text = '';
  const clean = await new Promise<boolean>((resolve) => {
    answer.on('data', (piece: Buffer) => {
      text += piece.toString();
    });
    answer.once('end', () => resolve(true));
    answer.once('error', () => resolve(false));
    answer.once('aborted', () => resolve(false));
  });
  if (text.includes('"error"') && !text.includes('[DONE]')) return 'an error';
  return clean ? 'complete' : 'broken off';
}
