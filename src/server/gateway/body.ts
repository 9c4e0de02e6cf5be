import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { Fault } from '#fault';
import type { JsonObject } from '#models';
import { nodeOf } from './node-side.ts';

/** A request's body, as it came and as it was read. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly parsed: JsonObject;
}

/** A mark at the start of a text and bytes that are no UTF-8 are errors, not something to be guessed at. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a body of JSON. Throws `media-type-wrong`, `request-too-large` after at most `limit` bytes, and `request-invalid`. */
export async function readJson(context: Context, limit: number): Promise<Body> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    throw new Fault('usage', 'media-type-wrong', 'The body has to be JSON.', {
      hint: 'Send it with the header content-type: application/json.',
    });
  }
  if (Number(context.req.header('content-length')) > limit) throw tooLarge(limit);
  const node = nodeOf(context);
  const bytes = node === undefined ? await ofRequest(context, limit) : await ofNode(node.incoming, limit);
  return { bytes, parsed: parse(bytes) };
}

function parse(bytes: Uint8Array): JsonObject {
  let parsed: unknown;
  try {
    parsed = JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw new Fault('usage', 'request-invalid', 'The body is no JSON.', { cause });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Fault('usage', 'request-invalid', 'The body has to be a JSON object.');
  }
  return parsed as JsonObject;
}

const tooLarge = (limit: number): Fault =>
  new Fault('usage', 'request-too-large', `The body is larger than ${limit} bytes.`, { facts: { limit } });

async function ofRequest(context: Context, limit: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  if (bytes.length > limit) throw tooLarge(limit);
  return bytes;
}

/** Reads from the socket itself, without the web's streams in between. */
function ofNode(incoming: IncomingMessage, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    function take(piece: Buffer): void {
      length += piece.length;
      pieces.push(piece);
      if (length > limit) {
        incoming.off('data', take);
        reject(tooLarge(limit));
      }
    }
    incoming.on('data', take);
    incoming.once('end', () =>
      resolve(pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)),
    );
    incoming.once('error', reject);
    incoming.once('close', () => {
      if (!incoming.complete) reject(new Fault('cancelled', 'caller-left', 'The caller left.'));
    });
  });
}
