import { createHash } from 'node:crypto';
import type { Target, TextRequest } from '../contract/index.ts';

/**
 * The hash of everything that decides an answer: whom we ask, what for word for word, every option, and `salt`: whose answers
 * these are, so that nobody is given what was made with another's key.
 */
export function fingerprint(target: Target, request: TextRequest, salt: string): string {
  const hash = createHash('sha256');
  write(hash, [target.engine, target.model, salt, request]);
  return hash.digest('hex');
}

/** The same for a request in a dialect: its very bytes decide. */
export function fingerprintOfBytes(target: Target, dialect: string, body: Uint8Array, salt: string): string {
  const hash = createHash('sha256');
  write(hash, [target.engine, target.model, dialect, salt]);
  return hash.update(body).digest('hex');
}

/** Canonical: names in order, what is undefined left out, text and bytes with their lengths, so that no two values are written alike. */
function write(hash: ReturnType<typeof createHash>, value: unknown): void {
  if (typeof value === 'string') hash.update(`s${value.length}:`).update(value);
  else if (value instanceof Uint8Array) hash.update(`b${value.byteLength}:`).update(value);
  else if (Array.isArray(value)) {
    hash.update(`a${value.length}:`);
    for (const item of value) write(hash, item);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    hash.update(`o${entries.length}:`);
    for (const [name, held] of entries) {
      write(hash, name);
      write(hash, held);
    }
  } else hash.update(`${typeof value}${String(value)};`);
}
