import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { message, type TextEngine, type TextEvent, type TextRequest } from '../contract/index.ts';
import { engineGate, networkWire } from '../wire/index.ts';
import { type EngineSettings, openEngine, Secret } from './index.ts';
import { SCRIPTS } from './trial/scripts.ts';
import { type TrialServer, trialServer } from './trial/server.ts';

const KEY = 'sk-canary-0123456789';
const never = new AbortController().signal;
const wire = networkWire({ gate: engineGate(['127.0.0.1']) });
let server: TrialServer;

beforeAll(async () => {
  server = await trialServer();
});
afterAll(async () => {
  wire.close();
  await server.close();
});

const asked: TextRequest = {
  messages: [message('system', 'Be short.'), message('user', 'Hello?')],
  maxTokens: 50,
  temperature: 0.5,
};
const look: TextRequest = {
  ...asked,
  tools: [
    {
      name: 'look',
      description: 'Looks somewhere.',
      parameters: { type: 'object', properties: { where: { type: 'string' } }, required: ['where'] },
    },
  ],
};

function settings(kind: EngineSettings['kind']): EngineSettings {
  return {
    name: 'trial',
    kind,
    baseUrl: `http://127.0.0.1:${server.port}${kind === 'ollama' ? '' : '/v1'}`,
    key: new Secret(KEY),
    headers: {},
    timeout: 5000,
    defaultModel: undefined,
    capabilities: {},
    rate: {},
    options: {},
  };
}

async function heard(engine: TextEngine, request: TextRequest, signal = never) {
  const answer = await engine.open('m', request, signal);
  const events: TextEvent[] = [];
  for await (const event of answer.body) events.push(event);
  const text = events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
  return { events, text, ending: await answer.ending };
}

describe.each(Object.entries(SCRIPTS) as [keyof typeof SCRIPTS, (typeof SCRIPTS)['openai']][])('%s', (kind, script) => {
  let engine: TextEngine;
  beforeEach(() => {
    engine = openEngine(settings(kind), wire.send);
    server.seen.length = 0;
  });
  const pieces = (all: readonly string[], end: 'end' | 'cut' | 'hang' = 'end', pause?: number) => {
    server.reply = { kind: 'pieces', type: script.type, pieces: all, end, ...(pause === undefined ? {} : { pause }) };
  };

  it('answers in order, with its usage, and its key where it belongs', async () => {
    pieces(script.text);
    const { events, text, ending } = await heard(engine, asked);
    expect(text).toBe('Hello there.');
    expect(events[0]).toEqual({ type: 'answer-start', engine: 'trial', model: 'm' });
    expect(events.at(-1)).toEqual({ type: 'answer-end', ending });
    const cacheRead = kind === 'ollama' ? 0 : 4;
    expect(ending).toMatchObject({
      outcome: 'complete',
      reason: 'stop',
      usage: { input: 12, cacheRead, output: 7, source: 'provider' },
    });
    const [{ url, headers, body } = { url: '', headers: {}, body: {} }] = server.seen;
    expect(url).toMatch(script.path);
    expect(JSON.stringify(headers)).toContain(KEY);
    expect(url + JSON.stringify(body)).not.toContain(KEY);
    expect(JSON.stringify(body)).toContain('Be short.');
  });

  it('M6: says the same wherever the network cuts, also inside characters', async () => {
    const bytes = Buffer.from(script.text.join('').replaceAll('Hel', 'Hé🎬'));
    for (const size of [1, 7, 50]) {
      const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      server.reply = {
        kind: 'pieces',
        type: script.type,
        pieces: size === 1 ? cut.slice(0, 0).concat(cut) : cut,
        end: 'end',
      };
      expect((await heard(engine, asked)).text).toBe('Hé🎬lo there.');
    }
  });

  it('asks for a tool, its arguments as the model wrote them', async () => {
    pieces(script.tool);
    const { events, ending } = await heard(engine, look);
    const ends = events.flatMap((event) => (event.type === 'tool-end' ? [event.call] : []));
    expect(ends).toHaveLength(1);
    expect(ends[0]?.name).toBe('look');
    expect(JSON.parse(ends[0]?.arguments ?? '')).toEqual({ where: 'the sea' });
    expect(ending).toMatchObject({ outcome: 'complete', reason: 'tool-calls' });
  });

  it('M2, D7: a connection that is cut is truncated, what came before is kept, its usage is estimated', async () => {
    pieces(script.text.slice(0, -2), 'cut');
    const { text, ending } = await heard(engine, asked);
    expect('Hello there.'.startsWith(text)).toBe(true);
    expect(ending).toMatchObject({ outcome: 'truncated', reason: 'cut', fault: { code: 'stream-cut' } });
  });

  it('M2, D7: a stream that ends without saying so is truncated', async () => {
    const last = { gemini: 3, ollama: 3, anthropic: 6, 'openai-responses': 5 }[kind as string] ?? 4;
    pieces(script.text.slice(0, last));
    expect((await heard(engine, asked)).ending).toMatchObject({ outcome: 'truncated', reason: 'cut' });
  });

  it('M3: an error inside an answer is told, and what came before is kept', async () => {
    pieces(script.error);
    const { text, ending } = await heard(engine, asked);
    expect(text).toBe('Hel');
    expect(ending).toMatchObject({ outcome: 'failed', reason: 'error', fault: { code: expect.any(String) } });
  });

  it('M5: a stop closes the connection within 200 ms', async () => {
    pieces(script.text.slice(0, -2), 'hang', 5);
    const stop = new AbortController();
    const answer = await engine.open('m', asked, stop.signal);
    let stopped = 0;
    for await (const event of answer.body) {
      if (event.type !== 'text-delta' || stopped > 0) continue;
      stopped = performance.now();
      stop.abort();
    }
    expect(await answer.ending).toMatchObject({ outcome: 'stopped' });
    await expect.poll(() => server.left()).toBeGreaterThan(stopped);
    expect(server.left() - stopped).toBeLessThan(200);
  });

  const refusals: [number, string, string, Record<string, string>?][] = [
    [401, '{"error":{"message":"Incorrect API key provided: sk-canary-0123456789"}}', 'provider-key'],
    [402, '{"error":{"message":"Insufficient Balance"}}', 'provider-balance'],
    [404, '{"error":{"message":"The model `m` does not exist"}}', 'model-unknown'],
    [429, '{"error":{"message":"Rate limit reached"}}', 'provider-rate-limited', { 'retry-after': '7' }],
    [429, '{"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}}', 'provider-balance'],
    [500, '<html>oops</html>', 'provider-overloaded'],
    [529, '{"error":{"message":"Overloaded"}}', 'provider-overloaded'],
    [422, '{"error":{"message":"temperature must be below 2"}}', 'provider-refused'],
  ];
  it.each(refusals)(
    'D1, D2: %i %s is %s, without the key',
    async (status: number, body: string, code: string, headers: Record<string, string> = {}) => {
      server.reply = { kind: 'whole', status, body, headers };
      const fault = await engine.open('m', asked, never).catch((error) => error);
      expect(fault).toMatchObject({ code, facts: { engine: 'trial', status } });
      expect(fault.facts.retryAfter).toBe(headers['retry-after'] === undefined ? undefined : 7);
      expect(JSON.stringify(fault) + fault.message).not.toContain('canary');
    },
  );

  it('D2: an input that is too long is recognised in the provider’s own words', async () => {
    const { status, body } = script.tooLong;
    server.reply = { kind: 'whole', status, body: JSON.stringify(body) };
    await expect(engine.open('m', asked, never)).rejects.toMatchObject({ kind: 'limit', code: 'context-too-long' });
  });

  it.each([
    ['a web page', 'text/html', '<html>Welcome</html>'],
    ['nothing', 'application/json', ''],
  ])('D1: %s instead of an answer is garbled', async (_what, type, body) => {
    server.reply = { kind: 'whole', status: 200, body, headers: { 'content-type': type } };
    const result = await heard(engine, asked).catch((error) => error);
    expect(result).toMatchObject({ code: 'provider-garbled' });
  });
});
