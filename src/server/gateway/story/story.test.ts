import { describe, expect, it } from 'vitest';
import { GatewayDouble } from '../trial/gateway-double.ts';
import { appOf, doorTo } from '../trial/house.ts';
import { TEXT } from '../trial/scenes.ts';

const KEY = { authorization: 'Bearer house-key', 'content-type': 'application/json' };
const gateway = new GatewayDouble('openai-chat');
const app = appOf(doorTo(gateway));
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { ...KEY, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const jsonOf = async (answer: Response) => JSON.parse(await answer.text());

describe('/api/llm', () => {
  const generate = (more: object = {}) => post('/api/llm/generate', { prompt: 'A lighthouse.', ...more });

  it('S3: answers with the fields that were agreed', async () => {
    const answer = await generate({
      model: 'shot',
      provider: 'double',
      temperature: 0.7,
      max_tokens: 200,
      context: [{ role: 'system', content: 'Be brief.' }],
    });
    expect(await answer.json()).toEqual({
      text: TEXT,
      model: 'm',
      provider: 'double',
      usage: { prompt_tokens: 30, completion_tokens: 12, total_tokens: 42, estimated_cost: 0.0125 },
      cached: true,
      latency_ms: 0,
    });
    const { request, asking } = gateway.asked.at(-1) ?? {};
    expect(request).toMatchObject({ maxTokens: 200, temperature: 0.7 });
    expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(asking).toMatchObject({ model: 'double/shot', cache: 'use' });
  });

  it('S3: remembers by default and not when told not to; a provider alone means its first model', async () => {
    await generate({ use_cache: false, provider: 'double' });
    expect(gateway.asked.at(-1)?.asking).toMatchObject({ cache: 'skip', model: 'double/shot' });
  });

  it('D12: a price nobody knows is null', async () => {
    expect((await jsonOf(await generate({ model: 'long' }))).usage.estimated_cost).toBeNull();
  });

  it.each([
    [{ prompt: '' }],
    [{ prompt: 'x'.repeat(10_001) }],
    [{ temperature: 2.1 }],
    [{ max_tokens: 0 }],
    [{ max_tokens: 32_769 }],
    [{ context: [{ role: 'wizard', content: 'x' }] }],
    [{ costUsd: 0 }],
    [{ provider: 'nobody' }],
    [{ model: 'cut' }],
    [{ model: 'failing' }],
  ])('S3, A10: refuses %j', async (more) => {
    const answer = await generate(more);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });

  it('accepts what is just allowed', async () => {
    expect((await generate({ prompt: 'x'.repeat(10_000), temperature: 2, max_tokens: 32_768 })).status).toBe(200);
  });

  it('S6, E3: streams the events of a run, numbered', async () => {
    for (const [path, more] of [
      ['/api/llm/streaming-generate', {}],
      ['/api/llm/generate', { stream: true }],
    ] as const) {
      const answer = await post(path, { prompt: 'A lighthouse.', model: 'shot', ...more });
      expect(answer.headers.get('x-reelwright-run')).toMatch(/^run-\d$/);
      const blocks = (await answer.text()).trimEnd().split('\n\n');
      const events = blocks.map((block) => /^id: (\d+)\nevent: ([a-z-]+)\ndata: (.*)$/.exec(block));
      expect(events.map((event) => Number(event?.[1]))).toEqual([1, 2, 3, 4, 5]);
      expect(events.at(-1)?.[2]).toBe('answer-end');
      const text = events.map((event) => JSON.parse(event?.[3] ?? '').text ?? '').join('');
      expect(text).toBe(TEXT);
    }
  });

  it('has conversations, models, templates and the memory of answers', async () => {
    const messages = [{ role: 'user', content: 'Hello' }];
    expect((await jsonOf(await post('/api/llm/chat', { messages, model: 'shot' }))).text).toBe(TEXT);
    const get = async (path: string, method = 'GET') => jsonOf(await app.request(path, { method, headers: KEY }));
    expect((await get('/api/llm/models')).models[0]).toMatchObject({ id: 'double/shot', provider: 'double' });
    expect((await get('/api/llm/templates')).templates[0].name).toBe('shot_description');
    expect(await get('/api/llm/cache/stats')).toEqual({
      entries: 7,
      bytes: 700,
      hits: 3,
      misses: 1,
      hit_rate: 0.75,
      ttl_seconds: 3600,
    });
    expect(await get('/api/llm/cache', 'DELETE')).toEqual({ cleared: 7 });
    const rendered = await post('/api/llm/render-template', {
      template: 'shot_description',
      variables: { what: 'a fox' },
    });
    expect(await rendered.json()).toEqual({ template: 'shot_description', version: 3, prompt: 'Describe a fox' });
  });

  it('lets nobody in without a key', async () => {
    for (const path of ['/api/llm/models', '/api/llm/templates', '/api/llm/cache/stats', '/v1/models']) {
      expect((await app.request(path)).status).toBe(401);
    }
  });
});
