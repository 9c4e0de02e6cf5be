import type { Dialect } from '../../contract/index.ts';
import { Gathering, objectIn } from './figures.ts';

/** Events that say nothing yet. */
const OPENING = /"type":\s?"(message_start|ping|response\.(created|in_progress|queued))"/;

/**
 * The error a stream begins with, read in its first piece; undefined where it begins with an answer. Providers that have
 * already said 200 have no other way to refuse.
 */
export function earlyError(first: Uint8Array, dialect: Dialect): unknown {
  const bytes = Buffer.from(first.buffer, first.byteOffset, first.byteLength);
  if (!bytes.includes('"error"')) return undefined;
  for (const line of bytes.toString('utf8').split(/\r\n|\n|\r/)) {
    if (!line.startsWith('data:') || OPENING.test(line)) continue;
    const event = objectIn(line.slice(5));
    if (event === undefined) return undefined;
    const figures = new Gathering(dialect);
    figures.event(event);
    return figures.error;
  }
  return undefined;
}
