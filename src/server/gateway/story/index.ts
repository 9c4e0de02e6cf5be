import { type Context, Hono } from 'hono';
import { readBody } from '#models';
import { readJson } from '../body.ts';
import type { Caller, GatewayDoor } from '../door.ts';
import { requestId } from '../identity.ts';
import { generate, wanted } from './generating.ts';
import { ChatBody, GenerateBody, type Options, RenderBody, type Turn } from './schema.ts';
import { stream } from './streaming.ts';

/** `/api/llm`: text, conversations, templates and the memory of answers. */
export function storyRoutes(door: GatewayDoor): Hono {
  const routes = new Hono();

  async function answer(
    caller: Caller,
    context: Context,
    operation: string,
    turns: readonly Turn[],
    options: Options,
    streamed: boolean,
  ) {
    const began = door.now();
    const asked = await wanted(door, caller, operation, turns, options, requestId(context));
    return streamed ? stream(context, door, asked) : generate(context, door, asked, began);
  }
  async function fromPrompt(context: Context, streamed: boolean): Promise<Response> {
    const caller = await door.whoIs(context);
    const { parsed } = await readJson(context, door.limits.bodyBytes);
    const { prompt, context: before = [], ...options } = readBody(GenerateBody, parsed);
    const turns: Turn[] = [...before, { role: 'user', content: prompt }];
    return answer(caller, context, 'text.generate', turns, options, streamed || options.stream);
  }

  routes.post('/generate', (context) => fromPrompt(context, false));
  routes.post('/streaming-generate', (context) => fromPrompt(context, true));
  routes.post('/chat', async (context) => {
    const caller = await door.whoIs(context);
    const { parsed } = await readJson(context, door.limits.bodyBytes);
    const { messages, ...options } = readBody(ChatBody, parsed);
    return answer(caller, context, 'text.chat', messages, options, options.stream);
  });
  routes.get('/models', async (context) => {
    await door.whoIs(context);
    const models = await door.gateway.models();
    return context.json({
      models: models.map(({ engine, model, capabilities }) => ({
        id: `${engine}/${model}`,
        model,
        provider: engine,
        capabilities,
      })),
    });
  });
  routes.get('/templates', async (context) =>
    context.json({ templates: await door.templates.list(await door.whoIs(context)) }),
  );
  routes.post('/render-template', async (context) => {
    const caller = await door.whoIs(context);
    const { parsed } = await readJson(context, door.limits.bodyBytes);
    const { template, version, variables } = readBody(RenderBody, parsed);
    const asked = { name: template, variables, ...(version === undefined ? {} : { version }) };
    return context.json({ ...(await door.templates.render(caller, asked)) });
  });
  routes.delete('/cache', async (context) => {
    await door.whoIs(context);
    return context.json({ cleared: await door.memory.clear() });
  });
  routes.get('/cache/stats', async (context) => {
    await door.whoIs(context);
    const { entries, bytes, hits, misses, ttlSeconds } = await door.memory.figures();
    const looked = hits + misses;
    const hit_rate = looked === 0 ? null : hits / looked;
    return context.json({ entries, bytes, hits, misses, hit_rate, ttl_seconds: ttlSeconds });
  });
  return routes;
}
