import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { embedMany, generateText, jsonSchema, Output, streamText, tool } from 'ai';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Double, startGeminiDouble } from '#doubles';
import { ask, closing, eventsIn } from './trial/asking.ts';

const opened = closing();
let double: Double;
let google: ReturnType<typeof createGoogleGenerativeAI>;
beforeEach(async () => {
  double = await opened(startGeminiDouble());
  google = createGoogleGenerativeAI({ baseURL: double.baseUrl, apiKey: double.key ?? '' });
});

const model = (id = 'gemini-2.5-flash') => ({ model: google(id), maxRetries: 0, prompt: 'Hello there.' });
const schema = jsonSchema<{ where: string }>({
  type: 'object',
  properties: { where: { type: 'string', enum: ['sea', 'shore'] } },
  required: ['where'],
});
const asked = (method: string, body: object, key = double.key ?? '') =>
  ask(`${double.baseUrl}/models/gemini-2.5-flash:${method}`, body, { 'x-goog-api-key': key });
const contents = [{ role: 'user', parts: [{ text: 'Hello there.' }] }];

describe('content, by the AI SDK', () => {
  it('answers whole and in events, the same, with its figures', async () => {
    const whole = await generateText(model());
    expect(whole).toMatchObject({ text: 'You said “Hello there.”.', finishReason: 'stop' });
    const streamed = streamText(model());
    expect(await streamed.text).toBe(whole.text);
    expect(await streamed.usage).toMatchObject({ inputTokens: 2, outputTokens: 5 });
    expect(whole.usage).toMatchObject({ inputTokens: 2, outputTokens: 5 });
  });

  it('shows its thoughts to who asks for them', async () => {
    double.answer(() => ({ reasoning: 'Let me see.', text: 'A sea.' }));
    const thinking = { google: { thinkingConfig: { includeThoughts: true } } };
    const { reasoningText, text, usage } = await generateText({ ...model(), providerOptions: thinking });
    expect([reasoningText, text]).toEqual(['Let me see.', 'A sea.']);
    expect(usage.outputTokenDetails.reasoningTokens).toBe(3);
    expect((await generateText(model())).reasoningText).toBeUndefined();
  });

  it('calls a tool, sealed, and takes what it gave', async () => {
    double.answer(({ turns }) =>
      turns.at(-1)?.role === 'tool'
        ? { text: 'Cold.' }
        : { toolCalls: [{ name: 'look', arguments: '{"where":"sea"}' }] },
    );
    const seen: string[] = [];
    const look = tool({ inputSchema: schema, execute: ({ where }) => `${seen.push(where)} fish` });
    const { text } = await generateText({ ...model('gemini-3-pro-preview'), tools: { look }, stopWhen: () => false });
    expect([seen, text]).toEqual([['sea'], 'Cold.']);
    expect(JSON.stringify(double.requests[1]?.body)).toMatch(/"functionResponse".*1 fish/);
  });

  it('wants the seal of a call back from Gemini 3 on', async () => {
    const call = { functionCall: { name: 'look', args: {} } };
    const body = {
      contents: [
        ...contents,
        { role: 'model', parts: [call] },
        { role: 'user', parts: [{ functionResponse: { name: 'look', response: {} } }] },
      ],
    };
    const url = `${double.baseUrl}/models/gemini-3-pro-preview:generateContent`;
    const { status, text } = await ask(url, body, { 'x-goog-api-key': double.key ?? '' });
    expect([status, text]).toEqual([400, expect.stringContaining('missing a thought_signature')]);
    expect((await asked('generateContent', body)).status).toBe(200);
    const alone = { contents: body.contents.slice(0, 2) };
    expect((await asked('generateContent', { contents: [...alone.contents, ...contents] })).status).toBe(400);
  });

  it('keeps to a schema, in its own words and in those of JSON Schema', async () => {
    const { output } = await generateText({ ...model(), output: Output.object({ schema }) });
    expect(output).toEqual({ where: 'sea' });
    const responseSchema = { type: 'OBJECT', properties: { deep: { type: 'INTEGER', minimum: 3 } } };
    const config = { responseMimeType: 'application/json', responseSchema };
    const { text } = await asked('generateContent', { contents, generationConfig: config });
    expect(text).toContain(JSON.stringify('{"deep":3}'));
  });

  it('says why it stopped', async () => {
    double.answer(() => ({ text: 'one two three' }));
    expect((await generateText({ ...model(), maxOutputTokens: 2 })).finishReason).toBe('length');
    double.answer(() => ({ finish: 'content-filter' }));
    expect((await generateText(model())).rawFinishReason).toBe('SAFETY');
    double.answer(() => ({ toolCalls: [{ name: 'look', arguments: '{"where' }] }));
    expect((await generateText(model())).rawFinishReason).toBe('MALFORMED_FUNCTION_CALL');
    double.fail('filtered');
    expect((await asked('streamGenerateContent?alt=sse', { contents })).text).toContain('"blockReason"');
  });

  it('streams as one array where nobody asked for events', async () => {
    const { text, headers } = await asked('streamGenerateContent', { contents });
    expect(headers.get('content-type')).toBe('application/json');
    const events = eventsIn((await asked('streamGenerateContent?alt=sse', { contents })).text);
    expect(JSON.parse(text)).toHaveLength(events.length);
  });
});

describe('the rest of it', () => {
  it('embeds one text or many', async () => {
    const embedding = google.embedding('gemini-embedding-001');
    const { embeddings } = await embedMany({ model: embedding, values: ['the sea', 'the shore'], maxRetries: 0 });
    expect(embeddings.map(({ length }) => length)).toEqual([3072, 3072]);
    const one = { content: { parts: [{ text: 'the sea' }] } };
    const { text } = await asked('embedContent', one);
    expect(JSON.parse(text).embedding.values).toEqual(embeddings[0]);
    expect((await asked('batchEmbedContents', { requests: [one] })).status).toBe(400);
  });

  it('counts tokens and lists its models by pages', async () => {
    expect(JSON.parse((await asked('countTokens', { contents })).text)).toMatchObject({ totalTokens: 2 });
    const page = async (query: string) =>
      JSON.parse(
        (await ask(`${double.baseUrl}/models?${query}`, undefined, { 'x-goog-api-key': double.key ?? '' })).text,
      );
    const { models, nextPageToken } = await page('pageSize=3');
    expect(models).toHaveLength(3);
    expect((await page(`pageSize=3&pageToken=${nextPageToken}`)).models).toMatchObject([
      { name: 'models/gemini-embedding-001', supportedGenerationMethods: expect.arrayContaining(['embedContent']) },
    ]);
  });

  it('says no in the words of Google', async () => {
    const error = async (body: object, key?: string) =>
      JSON.parse((await asked('generateContent', body, key)).text).error;
    expect(await error({ contents }, 'wrong')).toMatchObject({
      code: 400,
      status: 'INVALID_ARGUMENT',
      details: [{ reason: 'API_KEY_INVALID' }],
    });
    expect((await error({ contents, prompt: 'x' })).message).toContain('Unknown name "prompt"');
    expect((await error({ contents: [] })).status).toBe('INVALID_ARGUMENT');
    double.fail({ mode: 'rate-limited', retryAfter: 37 });
    expect((await error({ contents })).details).toMatchObject([{}, { retryDelay: '37s' }]);
  });
});
