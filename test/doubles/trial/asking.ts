import { afterEach } from 'vitest';
import type { Double } from '#doubles';

/** What came over the line. */
export interface Came {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Why it broke off, if it did. */
  readonly broken: string | undefined;
}

/** Asks without a client that would make something of the answer: what had come when it broke off is kept. */
export async function ask(url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Came> {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(1500),
  });
  const pieces: Uint8Array[] = [];
  let broken: string | undefined;
  try {
    for await (const piece of response.body ?? []) pieces.push(piece);
  } catch (error) {
    broken = error instanceof Error ? error.name : String(error);
  }
  return {
    status: response.status,
    headers: response.headers,
    text: Buffer.concat(pieces).toString('utf8'),
    broken,
  };
}

/** The data of an event stream, or the lines of another, as JSON where they are. */
export const eventsIn = (text: string): readonly unknown[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const data = line.startsWith('{') ? line : /^data: (.*)$/.exec(line)?.[1];
    if (data === undefined) return [];
    try {
      return [JSON.parse(data)];
    } catch {
      return [data];
    }
  });

/** Starts doubles that are closed after each test. */
export function closing(): (double: Promise<Double>) => Promise<Double> {
  const started: Double[] = [];
  afterEach(async () => {
    await Promise.all(started.splice(0).map((double) => double.close()));
  });
  return async (double) => {
    const one = await double;
    started.push(one);
    return one;
  };
}
