import type { Context } from 'hono';
import { Fault } from '#fault';
import type { JsonObject, ListedModel } from '#models';
import type { GatewayDoor } from './door.ts';

type Listed = ListedModel & { readonly engine: string };

/** The name a model is asked for by: it says which engine has it. */
const nameOf = ({ engine, model }: Listed): string => `${engine}/${model}`;

const inOpenai = (listed: Listed): JsonObject => ({
  id: nameOf(listed),
  object: 'model',
  // When a model was made no engine says.
  created: 0,
  owned_by: listed.engine,
});

const inAnthropic = (listed: Listed): JsonObject => ({
  type: 'model',
  id: nameOf(listed),
  display_name: listed.model,
  created_at: '1970-01-01T00:00:00Z',
});

/** Callers who speak Anthropic's dialect say so with every request. */
export const speaksAnthropic = (context: Context): boolean => context.req.header('anthropic-version') !== undefined;

/** `GET /v1/models`, in the shape the caller knows. */
export async function listModels(context: Context, door: GatewayDoor): Promise<Response> {
  await door.whoIs(context);
  const models = await door.gateway.models();
  if (!speaksAnthropic(context)) return context.json({ object: 'list', data: models.map(inOpenai) });
  const data = models.map(inAnthropic);
  const [first, last] = [data[0]?.['id'] ?? null, data.at(-1)?.['id'] ?? null];
  return context.json({ data, has_more: false, first_id: first, last_id: last });
}

/** `GET /v1/models/{name}`. */
export async function oneModel(context: Context, door: GatewayDoor, name: string): Promise<Response> {
  await door.whoIs(context);
  const models = await door.gateway.models();
  const found = models.find((listed) => nameOf(listed) === name) ?? models.find(({ model }) => model === name);
  if (found === undefined) {
    throw new Fault('not-found', 'model-unknown', `No engine here has a model ${name}.`, {
      hint: 'GET /v1/models lists those there are.',
    });
  }
  return context.json(speaksAnthropic(context) ? inAnthropic(found) : inOpenai(found));
}
