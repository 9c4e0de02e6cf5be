import OpenAI from 'openai';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Double, startOpenAiDouble } from '#doubles';
import { closing } from './trial/asking.ts';

const opened = closing();
let double: Double;
let client: OpenAI;
beforeEach(async () => {
  double = await opened(startOpenAiDouble());
  client = new OpenAI({ baseURL: double.baseUrl, apiKey: double.key ?? '', maxRetries: 0 });
});

const hello = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'Hello there.' }] };
const parameters = {
  type: 'object',
  properties: { where: { type: 'string', enum: ['sea', 'shore'] }, deep: { type: 'integer', minimum: 3 } },
  required: ['where', 'deep'],
  additionalProperties: false,
};
const tools = [{ type: 'function' as const, function: { name: 'look', parameters, strict: true } }];

describe('chat, by the official client', () => {
  it('answers whole, with figures that add up', async () => {
    const { choices, usage } = await client.chat.completions.create(hello);
    expect(choices[0]).toMatchObject({ message: { content: 'You said “Hello there.”.' }, finish_reason: 'stop' });
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
  });

  it('streams, and gives figures to who asks for them', async () => {
    const stream = client.chat.completions.stream({ ...hello, stream_options: { include_usage: true } });
    expect(await stream.finalContent()).toBe('You said “Hello there.”.');
    expect((await stream.totalUsage()).completion_tokens).toBeGreaterThan(0);
  });

  it('calls the tool that must be called, whole and in pieces', async () => {
    const asked = { ...hello, tools, tool_choice: 'required' as const };
    const whole = await client.chat.completions.create(asked);
    const streamed = await client.chat.completions.stream(asked).finalChatCompletion();
    for (const { choices } of [whole, streamed]) {
      const call = choices[0]?.message.tool_calls?.[0];
      expect(choices[0]?.finish_reason).toBe('tool_calls');
      expect(call?.type === 'function' && JSON.parse(call.function.arguments)).toEqual({ where: 'sea', deep: 3 });
    }
  });

  it('keeps to a schema, and refuses one that strict mode does not take', async () => {
    const format = (schema: Record<string, unknown>) => ({
      type: 'json_schema' as const,
      json_schema: { name: 'place', schema, strict: true },
    });
    const { choices } = await client.chat.completions.create({ ...hello, response_format: format(parameters) });
    expect(JSON.parse(choices[0]?.message.content ?? '')).toEqual({ where: 'sea', deep: 3 });
    const { additionalProperties: _, ...loose } = parameters;
    const refused = client.chat.completions.create({ ...hello, response_format: format(loose) });
    await expect(refused).rejects.toMatchObject({ status: 400, message: expect.stringContaining('additionalProp') });
  });

  it('stops where it is told to, and where there is no room', async () => {
    double.answer(() => ({ text: 'one two three END four' }));
    const stopped = await client.chat.completions.create({ ...hello, stop: 'END' });
    expect(stopped.choices[0]).toMatchObject({ message: { content: 'one two three ' }, finish_reason: 'stop' });
    const short = await client.chat.completions.create({ ...hello, max_completion_tokens: 2 });
    expect(short.choices[0]).toMatchObject({ message: { content: 'one two' }, finish_reason: 'length' });
  });

  it('throws what the client knows', async () => {
    const wrong = new OpenAI({ baseURL: double.baseUrl, apiKey: 'sk-wrong', maxRetries: 0 });
    await expect(wrong.models.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
    double.fail('rate-limited');
    await expect(client.chat.completions.create(hello)).rejects.toBeInstanceOf(OpenAI.RateLimitError);
    const tool = { role: 'tool' as const, tool_call_id: 'call_1', content: 'sea' };
    const stray = client.chat.completions.create({ ...hello, messages: [...hello.messages, tool] });
    await expect(stray).rejects.toBeInstanceOf(OpenAI.BadRequestError);
  });
});

describe('its other routes, by the official client', () => {
  it('completes, embeds and lists', async () => {
    const { choices } = await client.completions.create({ model: 'm', prompt: 'Hello.', max_tokens: 50 });
    expect(choices[0]?.text).toBe('You said “Hello.”.');
    const input = ['the cold sea', 'the warm sea', 'a tax return'];
    const { data } = await client.embeddings.create({ model: 'm', input, dimensions: 64 });
    const near = (one: number, other: number) =>
      (data[one]?.embedding ?? []).reduce((sum, value, at) => sum + value * (data[other]?.embedding[at] ?? 0), 0);
    expect(near(0, 0)).toBeCloseTo(1, 5);
    expect(near(0, 1)).toBeGreaterThan(near(0, 2));
    expect((await client.models.list()).data.map(({ id }) => id)).toContain('gpt-4o-mini');
  });

  it('goes on from a response it has kept, until a restart', async () => {
    const first = await client.responses.create({ model: 'm', input: 'My name is Anna.' });
    expect(first.output_text).toBe('You said “My name is Anna.”.');
    double.answer(({ turns }) => ({ text: turns.map(({ text }) => text).join(' | ') }));
    const next = { model: 'm', input: 'Who am I?', previous_response_id: first.id };
    expect((await client.responses.create(next)).output_text).toContain('Anna');
    const final = await client.responses.stream(next).finalResponse();
    expect(final).toMatchObject({ status: 'completed', output_text: expect.stringContaining('Anna') });
    double.restart();
    // The connections it kept are gone as well.
    await expect(client.responses.create(next, { maxRetries: 1 })).rejects.toMatchObject({ status: 400 });
  });

  it('draws, speaks and listens', async () => {
    const image = await client.images.generate({ model: 'gpt-image-1', prompt: 'A sea.', size: '1024x1024' });
    const png = Buffer.from(image.data?.[0]?.b64_json ?? '', 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const speech = { model: 'tts-1', voice: 'alloy', input: 'Hello there.', response_format: 'wav' as const };
    const wave = Buffer.from(await (await client.audio.speech.create(speech)).arrayBuffer());
    expect([wave.subarray(0, 4).toString(), wave.readUInt32LE(4)]).toEqual(['RIFF', 0xffffffff]);
    const file = new File([wave], 'hello.wav', { type: 'audio/wav' });
    expect((await client.audio.transcriptions.create({ model: 'whisper-1', file })).text).not.toBe('');
  });
});
