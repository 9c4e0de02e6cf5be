import type { IncomingMessage } from 'node:http';
import type { SeenRequest } from '../double.ts';
import { type Body, Refuse } from './protocol.ts';

/** Reads a request to its end. */
export async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  const bytes = Buffer.concat(pieces);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://double');
  return {
    at: performance.now(),
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname),
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    bytes,
    body: parsed(bytes),
    key: undefined,
    fault: undefined,
    billed: false,
  };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A value as an object; an empty one when it is none. */
export const objectIn = (value: unknown): Body => (isObject(value) ? value : {});
export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** The objects of a list. */
export const objectsIn = (value: unknown): readonly Body[] => listIn(value).filter(isObject);
export const textIn = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise);
/** A whole number, 1 or more. */
export const countIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
/** A text or a list of them. */
export const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** What a text holds as JSON; the text itself where it is none. */
export function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A field that must be there, of a type. */
export function demand(body: Body, name: string, is: (value: unknown) => boolean, words?: string): void {
  if (!is(body[name])) throw new Refuse('bad-request', words ?? `Missing required parameter: '${name}'.`);
}
export const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
