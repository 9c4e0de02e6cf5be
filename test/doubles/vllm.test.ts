import OpenAI from 'openai';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Double, startVllmDouble } from '#doubles';
import { ask, closing, eventsIn } from './trial/asking.ts';

const opened = closing();
let double: Double;
let client: OpenAI;
beforeEach(async () => {
  double = await opened(startVllmDouble());
  client = new OpenAI({ baseURL: double.baseUrl, apiKey: 'EMPTY', maxRetries: 0 });
});

const hello = { model: 'Qwen/Qwen3-8B', messages: [{ role: 'user' as const, content: 'Hello there.' }] };
const schema = { type: 'object', properties: { deep: { type: 'integer', minimum: 3 } }, required: ['deep'] };
const said = async (more: object) => {
  const { choices } = await client.chat.completions.create({ ...hello, ...more });
  return choices[0]?.message.content;
};

describe('by the official client', () => {
  it('speaks as OpenAI does, without a key', async () => {
    expect(await said({})).toBe('You said “Hello there.”.');
    expect(await client.chat.completions.stream(hello).finalContent()).toBe('You said “Hello there.”.');
    expect((await client.models.list()).data).toMatchObject([{ id: 'Qwen/Qwen3-8B', max_model_len: 40_960 }]);
  });

  it('honours `structured_outputs` and a schema, and overlooks what came before without a word', async () => {
    expect(await said({ structured_outputs: { json: schema } })).toBe('{"deep":3}');
    expect(await said({ structured_outputs: { choice: ['yes', 'no'] } })).toBe('yes');
    expect(await said({ structured_outputs: { regex: '^\\d{4}-\\d{2}-\\d{2}$' } })).toBe('2026-01-31');
    const json_schema = { name: 'depth', schema };
    expect(await said({ response_format: { type: 'json_schema', json_schema } })).toBe('{"deep":3}');
    for (const old of [{ guided_json: schema }, { guided_choice: ['yes'] }, { guided_regex: '\\d' }])
      expect(await said(old)).toBe('You said “Hello there.”.');
  });

  it('shows what it thinks', async () => {
    const kwargs = { chat_template_kwargs: { enable_thinking: true } };
    const { choices } = await client.chat.completions.create({ ...hello, ...kwargs });
    expect(choices[0]?.message).toHaveProperty('reasoning_content');
    const { text } = await ask(`${double.baseUrl}/chat/completions`, { ...hello, ...kwargs, stream: true });
    expect(text).toContain('"reasoning_content":');
  });

  it('lets a model call by itself only where it was started for that', async () => {
    const strict = await opened(startVllmDouble({ autoTools: false }));
    const tools = [{ type: 'function', function: { name: 'look', parameters: schema } }];
    const asked = async (one: Double, choice: string) =>
      await ask(`${one.baseUrl}/chat/completions`, { ...hello, tools, tool_choice: choice });
    expect((await asked(double, 'auto')).status).toBe(200);
    expect((await asked(strict, 'auto')).text).toContain('--enable-auto-tool-choice');
    expect(JSON.parse((await asked(strict, 'required')).text).choices[0].message.tool_calls).toHaveLength(1);
  });

  it('says no in its own envelope', async () => {
    await expect(client.chat.completions.create({ ...hello, max_tokens: 40_960 })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("'max_tokens' or 'max_completion_tokens' is too large"),
    });
    double.fail('model-unknown');
    const { text } = await ask(`${double.baseUrl}/chat/completions`, hello);
    expect(JSON.parse(text)).toEqual({
      error: { message: expect.stringContaining('does not exist'), type: 'NotFoundError', param: null, code: 404 },
    });
    const locked = await opened(startVllmDouble({ key: 'k' }));
    expect(JSON.parse((await ask(`${locked.baseUrl}/models`)).text)).toEqual({ error: 'Unauthorized' });
    expect((await ask(`${locked.url}/health`)).status).toBe(200);
  });

  it('ends a stream that failed with its end mark all the same', async () => {
    double.fail('error-inside');
    const { text } = await ask(`${double.baseUrl}/chat/completions`, { ...hello, stream: true });
    const events = eventsIn(text);
    expect(events.at(-1)).toBe('[DONE]');
    expect(events.at(-2)).toMatchObject({ error: { code: 500 } });
  });
});

describe('its own routes', () => {
  it('is well, and says who it is', async () => {
    expect(await ask(`${double.url}/health`)).toMatchObject({ status: 200, text: '' });
    expect(JSON.parse((await ask(`${double.url}/version`)).text)).toHaveProperty('version');
  });

  it('takes words apart and puts them together', async () => {
    const prompt = 'The “sea” is cold: 🎬 and wide.';
    const { tokens, count, max_model_len } = JSON.parse((await ask(`${double.url}/tokenize`, { prompt })).text);
    expect([tokens.length, max_model_len]).toEqual([count, 40_960]);
    expect(JSON.parse((await ask(`${double.url}/detokenize`, { tokens })).text)).toEqual({ prompt });
    const chat = JSON.parse((await ask(`${double.url}/tokenize`, hello)).text);
    expect(chat.count).toBe((await client.chat.completions.create(hello)).usage?.prompt_tokens);
  });

  it('puts documents in an order', async () => {
    const documents = ['a tax return', 'the cold sea', 'a dog'];
    const body = { model: 'm', query: 'the sea', documents, top_n: 2 };
    const { results } = JSON.parse((await ask(`${double.baseUrl}/rerank`, body)).text);
    expect(results).toMatchObject([{ index: 1 }, {}]);
  });
});
