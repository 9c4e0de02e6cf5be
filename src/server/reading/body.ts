import type { Context } from 'hono';
import { Fault } from '#fault';
import { exchangeOf } from '../front/exchange.ts';
import type { Limits } from '../settings.ts';
import { readJsonText } from './json-text.ts';

/** A body, as it came and as it was read. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

/** Reads a JSON body. Throws `media-type-wrong`, `request-too-large` after at most the limit, and those of `readJsonText`. */
export async function readBody(context: Context, limits: Limits): Promise<Body> {
  expectType(context, /^application\/json\s*(;\s*charset=("?)utf-8\2\s*)?$/i, 'application/json');
  const bytes = await readBytes(context, limits.jsonBytes);
  return { bytes, value: readJsonText(bytes, { depth: limits.jsonDepth, values: limits.jsonValues }) };
}

/** Reads a form of at most `limit` bytes, such as a browser sends it without a script. */
export async function readForm(context: Context, limit: number): Promise<URLSearchParams> {
  const type = 'application/x-www-form-urlencoded';
  expectType(context, new RegExp(`^${type}\\s*(;.*)?$`, 'i'), type);
  return new URLSearchParams(new TextDecoder().decode(await readBytes(context, limit)));
}

function expectType(context: Context, wanted: RegExp, name: string): void {
  if (wanted.test(context.req.header('content-type') ?? '')) return;
  throw new Fault('usage', 'media-type-wrong', `The body has to be ${name}.`, {
    hint: `Send it with the header Content-Type: ${name}.`,
  });
}

async function readBytes(context: Context, limit: number): Promise<Uint8Array> {
  if (Number(context.req.header('content-length')) > limit) throw tooLarge(context, limit);
  const { body } = context.req.raw;
  if (body === null) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > limit) throw tooLarge(context, limit);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLarge(context: Context, limit: number): Fault {
  // The rest is not wanted: the connection ends with the answer.
  exchangeOf(context).set('connection', 'close');
  return new Fault('usage', 'request-too-large', `The body is larger than ${limit} bytes.`, { facts: { limit } });
}
