import OpenAI from 'openai';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Double, startOllamaDouble } from '#doubles';
import { ask, closing, eventsIn } from './trial/asking.ts';

const opened = closing();
let double: Double;
beforeEach(async () => {
  double = await opened(startOllamaDouble());
});

const messages = [{ role: 'user' as const, content: 'Hello there.' }];
const json = async (path: string, body?: object) => JSON.parse((await ask(double.url + path, body)).text);
const names = ({ models }: { models: { name: string }[] }) => models.map(({ name }) => name);

describe('its own protocol', () => {
  it('chats in lines unless told not to', async () => {
    const { text, headers } = await ask(`${double.url}/api/chat`, { model: 'qwen3:8b', messages });
    expect(headers.get('content-type')).toBe('application/x-ndjson');
    const lines = eventsIn(text);
    expect(lines.slice(0, -1)).toEqual(lines.slice(0, -1).map(() => expect.objectContaining({ done: false })));
    expect(lines.at(-1)).toMatchObject({ done: true, done_reason: 'stop', prompt_eval_count: 2, eval_count: 5 });
    const whole = await json('/api/chat', { model: 'qwen3:8b', messages, stream: false });
    expect(whole).toMatchObject({ message: { role: 'assistant', content: 'You said “Hello there.”.' }, done: true });
  });

  it('thinks, and calls with an object', async () => {
    double.answer(() => ({ reasoning: 'Let me see.', toolCalls: [{ name: 'look', arguments: '{"where":"sea"}' }] }));
    const { message } = await json('/api/chat', { model: 'm', messages, stream: false, think: true });
    expect(message).toMatchObject({
      thinking: 'Let me see.',
      tool_calls: [{ function: { name: 'look', arguments: { where: 'sea' } } }],
    });
  });

  it('generates, to a schema too, and no more than it is told to', async () => {
    const asked = { model: 'm', prompt: 'Hello there.', stream: false };
    expect(await json('/api/generate', asked)).toMatchObject({ response: 'You said “Hello there.”.' });
    const format = { type: 'object', properties: { deep: { type: 'integer', minimum: 3 } } };
    expect(await json('/api/generate', { ...asked, format })).toMatchObject({ response: '{"deep":3}' });
    const short = await json('/api/generate', { ...asked, options: { num_predict: 2 } });
    expect(short).toMatchObject({ response: 'You said', done_reason: 'length' });
  });

  it('reads no more than its context, and says so only in its figures', async () => {
    const long = [{ role: 'user', content: 'word '.repeat(5000) }];
    const asked = { model: 'm', messages: long, stream: false };
    expect((await json('/api/chat', asked)).prompt_eval_count).toBe(4096);
    const all = await json('/api/chat', { ...asked, options: { num_ctx: 32_768 } });
    expect(all.prompt_eval_count).toBeGreaterThan(4999);
    expect(await json('/api/chat', { ...asked, truncate: false })).toHaveProperty('error');
  });

  it('loads and lets go, pulls and forgets', async () => {
    expect(await json('/api/chat', { model: 'qwen3:8b', messages: [], stream: false })).toMatchObject({
      done_reason: 'load',
    });
    expect(names(await json('/api/ps'))).toEqual(['qwen3:8b']);
    await json('/api/generate', { model: 'qwen3:8b', keep_alive: 0 });
    expect(names(await json('/api/ps'))).toEqual([]);
    const steps = eventsIn((await ask(`${double.url}/api/pull`, { model: 'phi4' })).text);
    expect([steps[0], steps.at(-1)]).toEqual([{ status: 'pulling manifest' }, { status: 'success' }]);
    expect(names(await json('/api/tags'))).toContain('phi4:latest');
    expect(await json('/api/show', { model: 'phi4' })).toMatchObject({
      capabilities: expect.arrayContaining(['tools']),
    });
    expect(await json('/api/show', { model: 'none' })).toEqual({ error: "model 'none' not found" });
  });

  it('embeds, and says who it is', async () => {
    const { embeddings } = await json('/api/embed', { model: 'nomic-embed-text', input: ['sea', 'shore'] });
    expect(embeddings.map(({ length }: number[]) => length)).toEqual([768, 768]);
    expect((await ask(`${double.url}/`)).text).toBe('Ollama is running');
    expect(await json('/api/version')).toHaveProperty('version');
  });

  it('breaks off with a line and a status that says all is well', async () => {
    double.fail({ mode: 'error-inside', words: 'out of memory' });
    const { status, text } = await ask(`${double.url}/api/chat`, { model: 'm', messages });
    expect([status, eventsIn(text).at(-1)]).toEqual([200, { error: 'out of memory' }]);
  });
});

describe('under /v1, by the official client', () => {
  it('speaks as OpenAI does, and chooses no tools', async () => {
    const client = new OpenAI({ baseURL: `${double.url}/v1`, apiKey: 'ollama', maxRetries: 0 });
    const asked = { model: 'qwen3:8b', messages };
    expect((await client.chat.completions.create(asked)).choices[0]?.message.content).toBe('You said “Hello there.”.');
    expect(await client.chat.completions.stream(asked).finalContent()).toBe('You said “Hello there.”.');
    const tools = [{ type: 'function' as const, function: { name: 'look', parameters: { type: 'object' } } }];
    const { choices } = await client.chat.completions.create({ ...asked, tools, tool_choice: 'required' });
    expect(choices[0]?.finish_reason).toBe('stop');
    expect((await client.models.list()).data.map(({ id }) => id)).toContain('qwen3:8b');
    const image_url = { url: 'https://example.com/sea.png' };
    const pictured = [{ role: 'user' as const, content: [{ type: 'image_url' as const, image_url }] }];
    await expect(client.chat.completions.create({ ...asked, messages: pictured })).rejects.toThrow(/invalid image/);
  });
});
