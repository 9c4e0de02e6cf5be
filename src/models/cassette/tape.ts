import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { Fault } from '#fault';
import type { WireRequest } from '../contract/index.ts';

/** One request to a provider and what came back, as it stands on a tape: a line of JSON. No header of a request is on it, so no key. */
const Exchange = z.strictObject({
  method: z.string(),
  /** Without host and query: the same tape serves wherever the provider is, and some put keys into the query. */
  path: z.string(),
  /** Of method, path and body. */
  hash: z.string(),
  /** JSON, or text. */
  body: z.unknown(),
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  /** The body as it came: text, or base64 where it is not text. */
  pieces: z.array(z.union([z.string(), z.strictObject({ base64: z.string() })])),
  /** True when the connection ended before the body did. */
  cut: z.boolean(),
});
export type Exchange = z.infer<typeof Exchange>;

/** A recording of exchanges with providers: a file of JSON lines that reads and compares well. */
export interface Tape {
  readonly exchanges: readonly Exchange[];
  add(exchange: Exchange): void;
}

/** Opens a tape; one that is not there yet is empty. Throws `cassette-damaged` with the line. */
export function openTape(path: string): Tape {
  const exchanges: Exchange[] = existsSync(path) ? readTape(path) : [];
  return {
    exchanges,
    add(exchange) {
      exchanges.push(exchange);
      appendFileSync(path, `${JSON.stringify(exchange)}\n`);
    },
  };
}

function readTape(path: string): Exchange[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line, index) => {
    try {
      return Exchange.parse(JSON.parse(line));
    } catch (cause) {
      throw new Fault('failure', 'cassette-damaged', `Line ${index + 1} of the tape ${path} is no exchange.`, {
        facts: { path, line: index + 1 },
        cause,
      });
    }
  });
}

/** What of a request is on a tape. */
export function requestOnTape({ method, url, body }: WireRequest): Pick<Exchange, 'method' | 'path' | 'hash' | 'body'> {
  const path = new URL(url).pathname;
  const text = body === undefined ? '' : Buffer.from(body).toString('utf8');
  const value = parsed(text);
  const hash = createHash('sha256')
    .update(`${method} ${path} ${canonical(value)}`)
    .digest('hex')
    .slice(0, 32);
  return { method, path, hash, body: value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** JSON with its names in order: the order they were written in decides nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, held]) => `${JSON.stringify(name)}:${canonical(held)}`).join(',')}}`;
}
