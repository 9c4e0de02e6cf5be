import type { Context } from 'hono';
import * as z from 'zod';
import { Fault } from '#fault';
import { readBody } from '#models';
import { readJson } from './body.ts';
import type { GatewayDoor } from './door.ts';
import { headerText, requestId } from './identity.ts';

/** Texts in one request, as OpenAI allows. */
const MOST_TEXTS = 2048;

const EmbeddingBody = z.looseObject({
  model: z.string().min(1).nullish(),
  input: z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(MOST_TEXTS), z.array(z.unknown()).min(1)]),
  dimensions: z.int().min(1).nullish(),
  encoding_format: z.enum(['float', 'base64']).nullish(),
});

/** `POST /v1/embeddings`. */
export async function embed(context: Context, door: GatewayDoor, signal: AbortSignal): Promise<Response> {
  const caller = await door.whoIs(context);
  const { parsed } = await readJson(context, door.limits.bodyBytes);
  const { model, input, dimensions, encoding_format } = readBody(EmbeddingBody, parsed);
  const id = requestId(context);
  const request = { texts: textsOf(input), ...(dimensions ? { dimensions } : {}) };
  const embedded = await door.gateway.embed(request, {
    ...(model ? { model } : {}),
    attribution: { user: caller.user, operation: 'gateway.embeddings', ...(caller.key ? { key: caller.key } : {}) },
    signal,
    id,
  });
  const write = encoding_format === 'base64' ? base64Floats : (vector: readonly number[]) => vector;
  const tokens = embedded.usage.input;
  context.header('x-request-id', id);
  context.header('x-reelwright-engine', headerText(embedded.engine));
  return context.json({
    object: 'list',
    data: embedded.vectors.map((vector, index) => ({ object: 'embedding', index, embedding: write(vector) })),
    model: model ?? embedded.model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  });
}

function textsOf(input: z.output<typeof EmbeddingBody>['input']): readonly string[] {
  const texts = typeof input === 'string' ? [input] : input;
  return texts.map((text) => {
    if (typeof text === 'string') return text;
    throw new Fault('usage', 'request-unsupported', '`input`: texts only, and no numbers of tokens.', {
      facts: { field: 'input' },
    });
  });
}

/** As the official client asks for by default: 32-bit floats, least significant byte first. */
function base64Floats(vector: readonly number[]): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * 4);
  return bytes.toString('base64');
}
