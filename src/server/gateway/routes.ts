import { type Context, Hono } from 'hono';
import { Fault } from '#fault';
import { type Dialect, interpreterOf, readCount } from '#models';
import { readJson } from './body.ts';
import { converse } from './conversing.ts';
import type { GatewayDoor } from './door.ts';
import { embed } from './embedding.ts';
import { requestId } from './identity.ts';
import { listModels, oneModel, speaksAnthropic } from './lists.ts';
import { storyRoutes } from './story/index.ts';

/**
 * The compatible doors: `/v1` as OpenAI and Anthropic have it, and `/api/llm`. Faults under `/v1` are told in the caller's
 * dialect; those under `/api/llm` are thrown, for the server to render as all its others. Answers on a real port are
 * written to node's response itself: headers that middleware wants on them have to be set there, before.
 */
export function gatewayRoutes(door: GatewayDoor): Hono {
  const routes = new Hono();
  routes.post('/v1/chat/completions', (context) => converse(context, door, 'openai-chat'));
  routes.post('/v1/completions', (context) => converse(context, door, 'openai-completions'));
  routes.post('/v1/messages', (context) => converse(context, door, 'anthropic-messages'));
  routes.post('/v1/messages/count_tokens', (context) =>
    refusing(context, 'anthropic-messages', async () => {
      await door.whoIs(context);
      const { parsed } = await readJson(context, door.limits.bodyBytes);
      const { model, request } = readCount(parsed);
      return context.json({ input_tokens: await door.count(request, model) });
    }),
  );
  routes.post('/v1/embeddings', (context) =>
    refusing(context, 'openai-chat', () => embed(context, door, context.req.raw.signal)),
  );
  routes.get('/v1/models', (context) => refusing(context, dialectOf(context), () => listModels(context, door)));
  routes.get('/v1/models/:name{.+}', (context) =>
    refusing(context, dialectOf(context), () => oneModel(context, door, context.req.param('name'))),
  );
  routes.all('/v1/*', (context) =>
    refusing(context, dialectOf(context), async () => {
      throw new Fault('not-found', 'route-unknown', `There is no ${context.req.method} ${context.req.path} here.`);
    }),
  );
  routes.route('/api/llm', storyRoutes(door));
  return routes;
}

const dialectOf = (context: Context): Dialect => (speaksAnthropic(context) ? 'anthropic-messages' : 'openai-chat');

/** Answers, or says in the dialect why not. */
async function refusing(context: Context, dialect: Dialect, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    const id = requestId(context);
    const refusal = interpreterOf(dialect)?.refuse(error, id);
    if (refusal === undefined) throw error;
    const headers = { 'content-type': 'application/json', 'x-request-id': id, ...refusal.headers };
    return new Response(JSON.stringify(refusal.body), { status: refusal.status, headers });
  }
}
