import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { generateText, jsonSchema, streamText, type ToolSet, tool } from 'ai';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dialect } from '#models';
import { GatewayDouble } from './trial/gateway-double.ts';
import { doorTo, type Listening, listen } from './trial/house.ts';
import { ARGUMENTS, TEXT } from './trial/scenes.ts';

const TOOL = { type: 'object', properties: { shot: { type: 'string' } } } as const;
const ENGINES: [string, Dialect | undefined][] = [
  ['an engine of OpenAI’s dialect', 'openai-chat'],
  ['an engine of Anthropic’s dialect', 'anthropic-messages'],
  ['an engine of a dialect of its own', undefined],
];

/** Waits until something is so, at most a second. */
async function until(so: () => boolean): Promise<void> {
  for (let tries = 0; !so() && tries < 200; tries++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(so()).toBe(true);
}

describe.each(ENGINES)('%s', (_, speaks) => {
  const gateway = new GatewayDouble(speaks);
  let house: Listening;
  let openai: OpenAI;
  let anthropic: Anthropic;
  const ask = (model: string) => ({ model, messages: [{ role: 'user' as const, content: 'A shot, please.' }] });
  const askMore = (model: string) => ({ ...ask(model), max_tokens: 100 });

  beforeAll(async () => {
    house = await listen(doorTo(gateway));
    const common = { apiKey: 'house-key', maxRetries: 0 };
    openai = new OpenAI({ ...common, baseURL: `${house.url}/v1` });
    anthropic = new Anthropic({ ...common, baseURL: house.url });
  });
  afterAll(() => house.close());

  describe('through the client openai', () => {
    it('answers whole', async () => {
      const answer = await openai.chat.completions.create(ask('shot'));
      expect(answer.choices[0]?.message.content).toBe(TEXT);
      expect(answer.choices[0]?.finish_reason).toBe('stop');
      expect(answer.usage).toMatchObject({ prompt_tokens: 30, completion_tokens: 12, total_tokens: 42 });
      expect(answer.usage?.prompt_tokens_details?.cached_tokens).toBe(10);
    });

    it('M6: streams the same', async () => {
      const asked = { ...ask('shot'), stream: true as const, stream_options: { include_usage: true } };
      let text = '';
      let total = 0;
      for await (const chunk of await openai.chat.completions.create(asked)) {
        text += chunk.choices[0]?.delta.content ?? '';
        total += chunk.usage?.total_tokens ?? 0;
      }
      expect(text).toBe(TEXT);
      expect(total).toBe(42);
    });

    it('calls tools, with their arguments byte for byte, whole and streamed', async () => {
      const tools = [{ type: 'function' as const, function: { name: 'add_shot', parameters: TOOL } }];
      const whole = await openai.chat.completions.create({ ...ask('tool'), tools });
      const streamed = await openai.chat.completions.stream({ ...ask('tool'), tools }).finalChatCompletion();
      for (const { choices } of [whole, streamed]) {
        expect(choices[0]?.finish_reason).toBe('tool_calls');
        const calls = choices[0]?.message.tool_calls ?? [];
        expect(calls.map((call) => ('function' in call ? call.function.arguments : ''))).toEqual([ARGUMENTS, '{}']);
      }
    });

    it.each([
      ['keyless', OpenAI.AuthenticationError, 401],
      ['hurried', OpenAI.RateLimitError, 429],
      ['wrong', OpenAI.BadRequestError, 400],
      ['nobody', OpenAI.NotFoundError, 404],
      ['broken', OpenAI.InternalServerError, 503],
    ])('A20: tells of the error: %s', async (model, kind, status) => {
      const refused = openai.chat.completions.create(ask(model));
      await expect(refused).rejects.toBeInstanceOf(kind);
      await expect(refused).rejects.toMatchObject({ status, error: { message: expect.any(String) } });
      if (status === 429) {
        const headers = await refused.catch((error: InstanceType<typeof OpenAI.APIError>) => error.headers);
        expect(headers instanceof Headers && headers.get('retry-after')).toBe('7');
      }
    });

    it.each(['cut', 'failing'])('D7, M2, M3: %s in the middle throws, after the text that came', async (model) => {
      let text = '';
      const stream = await openai.chat.completions.create({ ...ask(model), stream: true });
      const read = async (): Promise<void> => {
        for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
      };
      await expect(read()).rejects.toThrow();
      expect(text).toBe('A light');
      await expect(openai.chat.completions.create(ask(model))).rejects.toThrow();
    });

    it('M5, D17: leaving stops the engine within 200 ms', async () => {
      const stopped = gateway.stopped.length;
      const stream = await openai.chat.completions.create({ ...ask('drip'), stream: true });
      for await (const chunk of stream) if (chunk.choices[0]?.delta.content) break;
      const left = performance.now();
      await until(() => gateway.stopped.length > stopped);
      expect((gateway.stopped.at(-1) ?? Number.POSITIVE_INFINITY) - left).toBeLessThan(200);
    });

    it('continues a text, whole and streamed', async () => {
      const asked = { model: 'shot', prompt: 'Once' };
      expect((await openai.completions.create(asked)).choices[0]?.text).toBe(TEXT);
      let text = '';
      for await (const chunk of await openai.completions.create({ ...asked, stream: true })) {
        text += chunk.choices[0]?.text ?? '';
      }
      expect(text).toBe(TEXT);
    });

    it('embeds, as floats and in base64', async () => {
      for (const encoding_format of [undefined, 'float', 'base64'] as const) {
        const asked = { model: 'shot', input: ['one', 'seven'], ...(encoding_format ? { encoding_format } : {}) };
        const { data } = await openai.embeddings.create(asked);
        if (encoding_format === 'base64') expect(data[0]?.embedding).toEqual(expect.any(String));
        else
          expect(data.map(({ embedding }) => [...embedding])).toEqual([
            [3, 0.5, -0.25],
            [5, 0.5, -0.25],
          ]);
      }
    });

    it('lists models', async () => {
      const { data } = await openai.models.list();
      expect(data.map(({ id }) => id)).toEqual(['double/shot', 'double/tool']);
      expect((await openai.models.retrieve('double/shot')).owned_by).toBe('double');
      await expect(openai.models.retrieve('none')).rejects.toBeInstanceOf(OpenAI.NotFoundError);
    });
  });

  describe('through the client of Anthropic', () => {
    it('answers whole', async () => {
      const answer = await anthropic.messages.create(askMore('shot'));
      expect(answer.content).toEqual([{ type: 'text', text: TEXT }]);
      expect(answer.stop_reason).toBe('end_turn');
      expect(answer.usage).toMatchObject({
        input_tokens: 15,
        cache_read_input_tokens: 10,
        cache_creation_input_tokens: 5,
        output_tokens: 12,
      });
    });

    it('M6: streams the same', async () => {
      const stream = anthropic.messages.stream(askMore('shot'));
      expect(await stream.finalText()).toBe(TEXT);
      expect((await stream.finalMessage()).usage).toMatchObject({ input_tokens: 15, output_tokens: 12 });
    });

    it('calls tools, whole and streamed', async () => {
      const tools = [{ name: 'add_shot', input_schema: TOOL }];
      const whole = await anthropic.messages.create({ ...askMore('tool'), tools });
      const streamed = await anthropic.messages.stream({ ...askMore('tool'), tools }).finalMessage();
      for (const { content, stop_reason } of [whole, streamed]) {
        expect(stop_reason).toBe('tool_use');
        const calls = content.filter(({ type }) => type === 'tool_use');
        expect(calls.map((call) => 'input' in call && call.input)).toEqual([JSON.parse(ARGUMENTS), {}]);
      }
      expect(streamed.content[0]).toMatchObject({ type: 'thinking', thinking: 'I need a shot.' });
    });

    it('names the end of its tokens', async () => {
      expect((await anthropic.messages.create(askMore('long'))).stop_reason).toBe('max_tokens');
    });

    it.each([
      ['keyless', Anthropic.AuthenticationError, 401],
      ['hurried', Anthropic.RateLimitError, 429],
      ['wrong', Anthropic.BadRequestError, 400],
      ['nobody', Anthropic.NotFoundError, 404],
      ['broken', Anthropic.InternalServerError, 529],
    ])('A20: tells of the error: %s', async (model, kind, status) => {
      const refused = anthropic.messages.create(askMore(model));
      await expect(refused).rejects.toBeInstanceOf(kind);
      await expect(refused).rejects.toMatchObject({
        status,
        error: { type: 'error', error: { message: expect.any(String) } },
      });
    });

    it.each(['cut', 'failing'])('D7, M2, M3: %s in the middle throws, after the text that came', async (model) => {
      let text = '';
      const stream = await anthropic.messages.create({ ...askMore(model), stream: true });
      const read = async (): Promise<void> => {
        for await (const event of stream) {
          expect(event.type).not.toBe('message_stop');
          if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') text += event.delta.text;
        }
      };
      await expect(read()).rejects.toThrow();
      expect(text).toBe('A light');
      await expect(anthropic.messages.create(askMore(model))).rejects.toThrow();
    });

    it('M5: leaving stops the engine within 200 ms', async () => {
      const stopped = gateway.stopped.length;
      const stream = await anthropic.messages.create({ ...askMore('drip'), stream: true });
      for await (const event of stream) if (event.type === 'content_block_delta') break;
      const left = performance.now();
      await until(() => gateway.stopped.length > stopped);
      expect((gateway.stopped.at(-1) ?? Number.POSITIVE_INFINITY) - left).toBeLessThan(200);
    });

    it('counts tokens and lists models', async () => {
      const { messages, model } = ask('shot');
      expect(await anthropic.messages.countTokens({ messages, model, system: 'Be brief.' })).toEqual({
        input_tokens: 20,
      });
      expect((await anthropic.models.list()).data.map(({ id }) => id)).toEqual(['double/shot', 'double/tool']);
    });
  });

  describe('through the AI SDK', () => {
    const models = () => [
      createOpenAI({ apiKey: 'house-key', baseURL: `${house.url}/v1` }).chat,
      createAnthropic({ apiKey: 'house-key', baseURL: `${house.url}/v1` }),
    ];
    const tools: ToolSet = {
      add_shot: tool({ inputSchema: jsonSchema<object>({ type: 'object' }) }),
      list_shots: tool({ inputSchema: jsonSchema<object>({ type: 'object' }) }),
    };

    it('answers whole and streamed, with tools', async () => {
      for (const model of models()) {
        expect((await generateText({ model: model('shot'), prompt: 'A shot.' })).text).toBe(TEXT);
        const streamed = streamText({ model: model('tool'), prompt: 'A shot.', tools });
        expect((await streamed.toolCalls).map(({ input }) => input)).toEqual([JSON.parse(ARGUMENTS), {}]);
        expect(await streamed.text).toBe('Adding it.');
        expect((await streamed.usage).outputTokens).toBe(12);
      }
    });

    it('M3: shows an error inside a stream', async () => {
      for (const model of models()) {
        const errors: unknown[] = [];
        const { stream } = streamText({ model: model('failing'), prompt: 'A shot.', maxRetries: 0, onError: () => {} });
        for await (const part of stream) if (part.type === 'error') errors.push(part.error);
        expect(errors).toHaveLength(1);
      }
    });
  });
});
