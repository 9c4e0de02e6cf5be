import Anthropic from '@anthropic-ai/sdk';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Double, startAnthropicDouble } from '#doubles';
import { ask, closing, eventsIn } from './trial/asking.ts';

const opened = closing();
let double: Double;
let client: Anthropic;
beforeEach(async () => {
  double = await opened(startAnthropicDouble());
  client = new Anthropic({ baseURL: double.url, apiKey: double.key ?? '', maxRetries: 0 });
});

const hello = {
  model: 'claude-sonnet-4-5-20250929',
  max_tokens: 2000,
  messages: [{ role: 'user' as const, content: 'Hello there.' }],
};
const schema = {
  type: 'object' as const,
  properties: { where: { type: 'string', enum: ['sea', 'shore'] } },
  required: ['where'],
  additionalProperties: false,
};
const look = { name: 'look', input_schema: schema };

describe('messages, by the official client', () => {
  it('answers whole and in events, the same', async () => {
    const whole = await client.messages.create(hello);
    expect(whole).toMatchObject({
      content: [{ type: 'text', text: 'You said “Hello there.”.' }],
      stop_reason: 'end_turn',
      usage: { input_tokens: 2, output_tokens: 5 },
    });
    const streamed = await client.messages.stream(hello).finalMessage();
    expect(streamed).toMatchObject({ content: whole.content, stop_reason: whole.stop_reason, usage: whole.usage });
  });

  it('names its events in their order', async () => {
    const headers = { 'x-api-key': double.key ?? '', 'anthropic-version': '2023-06-01' };
    double.answer(() => ({ text: ['one'] }));
    const { text } = await ask(`${double.baseUrl}/messages`, { ...hello, stream: true }, headers);
    expect(text.match(/(?<=^event: ).*$/gm)).toEqual([
      'message_start',
      'content_block_start',
      'ping',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
    for (const event of eventsIn(text)) expect(event).toHaveProperty('type');
  });

  it('thinks, calls, and takes both back: the thought with its seal only', async () => {
    double.answer(() => ({
      reasoning: 'Let me see.',
      toolCalls: [{ name: 'look', arguments: ['{"whe', 're":"sea"}'] }],
    }));
    const thinking = { type: 'enabled' as const, budget_tokens: 1024 };
    const asked = { ...hello, thinking, tools: [look] };
    const { content, stop_reason } = await client.messages.stream(asked).finalMessage();
    expect(stop_reason).toBe('tool_use');
    expect(content).toMatchObject([{ thinking: 'Let me see.' }, { name: 'look', input: { where: 'sea' } }]);
    const id = content.flatMap((block) => (block.type === 'tool_use' ? [block.id] : []))[0] ?? '';
    const result = { type: 'tool_result' as const, tool_use_id: id, content: 'It is cold.' };
    const next = (given: Anthropic.ContentBlockParam[], answers: Anthropic.ContentBlockParam[]) =>
      client.messages.create({
        ...asked,
        messages: [...hello.messages, { role: 'assistant', content: given }, { role: 'user', content: answers }],
      });
    double.answer(({ turns }) => ({ text: turns.at(-1)?.text ?? '' }));
    expect((await next(content, [result])).content).toMatchObject([{ text: 'It is cold.' }]);
    const forged = content.map((block) => (block.type === 'thinking' ? { ...block, signature: 'mine' } : block));
    await expect(next(forged, [result])).rejects.toThrow(/Invalid `signature`/);
    await expect(next(content, [{ type: 'text', text: 'Well?' }])).rejects.toThrow(/without `tool_result`/);
  });

  it('calls the tool that must be called, and keeps to a schema', async () => {
    const { content } = await client.messages.create({ ...hello, tools: [look], tool_choice: { type: 'any' } });
    expect(content).toMatchObject([{ type: 'tool_use', name: 'look', input: { where: 'sea' } }]);
    const shaped = { ...hello, output_config: { format: { type: 'json_schema' as const, schema } } };
    expect((await client.messages.create(shaped)).content).toMatchObject([{ text: '{"where":"sea"}' }]);
  });

  it('says why it stopped', async () => {
    double.answer(() => ({ text: 'one two three END four' }));
    const stopped = await client.messages.create({ ...hello, stop_sequences: ['END'] });
    expect(stopped).toMatchObject({ stop_reason: 'stop_sequence', stop_sequence: 'END' });
    expect((await client.messages.create({ ...hello, max_tokens: 2 })).stop_reason).toBe('max_tokens');
    double.answer(() => ({ text: 'No.', finish: 'content-filter' }));
    expect((await client.messages.create(hello)).stop_reason).toBe('refusal');
  });

  it('writes what is marked into its cache and reads it from there, until a restart', async () => {
    const system = [
      { type: 'text' as const, text: 'word '.repeat(1200), cache_control: { type: 'ephemeral' as const } },
    ];
    const used = async (text: string) => {
      const asked = { ...hello, system, messages: [{ role: 'user' as const, content: text }] };
      // After a restart the connections it kept are gone as well.
      const { usage } = await client.messages.create(asked, { maxRetries: 1 });
      return [usage.cache_creation_input_tokens ?? 0, usage.cache_read_input_tokens ?? 0];
    };
    const [written = 0, none] = await used('One.');
    expect(written).toBeGreaterThan(1024);
    expect([none, await used('Two.')]).toEqual([0, [0, written]]);
    double.restart();
    expect(await used('Three.')).toEqual([written, 0]);
  });
});

describe('the rest of it', () => {
  it('counts tokens and lists its models by pages', async () => {
    const { input_tokens: tokens } = await client.messages.countTokens({ model: 'm', messages: hello.messages });
    expect(tokens).toBe((await client.messages.create(hello)).usage.input_tokens);
    const ids: string[] = [];
    for await (const { id } of client.models.list({ limit: 2 })) ids.push(id);
    expect(ids).toHaveLength(3);
    expect(double.requests.filter(({ path }) => path === '/v1/models')).toHaveLength(2);
  });

  it('throws what the client knows, with the number of the request', async () => {
    const wrong = new Anthropic({ baseURL: double.url, apiKey: 'wrong', maxRetries: 0 });
    await expect(wrong.messages.create(hello)).rejects.toBeInstanceOf(Anthropic.AuthenticationError);
    double.fail('overloaded');
    await expect(client.messages.create(hello)).rejects.toMatchObject({
      status: 529,
      requestID: 'req_double1',
      error: { type: 'error', error: { type: 'overloaded_error' }, request_id: 'req_double1' },
    });
    const headers = { 'x-api-key': double.key ?? '' };
    const { status, text } = await ask(`${double.baseUrl}/messages`, hello, headers);
    expect([status, text]).toEqual([400, expect.stringContaining('anthropic-version: header is required')]);
    const { max_tokens: _, ...short } = hello;
    const refused = await ask(`${double.baseUrl}/messages`, short, { ...headers, 'anthropic-version': '2023-06-01' });
    expect(refused.text).toContain('max_tokens: Field required');
  });
});
