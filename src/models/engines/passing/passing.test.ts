import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Dialect, JsonObject, PassedRequest } from '../../contract/index.ts';
import { openEngine } from '../index.ts';
import { KEY, never, openTrial, type Trial } from '../trial/engine.ts';
import { telling } from '../trial/telling.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(async () => await trial.close());
beforeEach(() => {
  trial.server.seen.length = 0;
});

type Kind = 'openai' | 'vllm' | 'anthropic' | 'openai-responses';
const DIALECT: Readonly<Record<Kind, Dialect>> = {
  openai: 'openai-chat',
  vllm: 'openai-chat',
  anthropic: 'anthropic-messages',
  'openai-responses': 'openai-responses',
};
const KINDS = Object.keys(DIALECT) as Kind[];

const asking = (kind: Kind, more: JsonObject = {}, headers: Record<string, string> = {}): PassedRequest => {
  const parsed = { model: 'm', stream: true, messages: [{ role: 'user', content: 'Grüße 🎬' }], ...more };
  return { dialect: DIALECT[kind], body: Buffer.from(JSON.stringify(parsed)), parsed, stream: parsed.stream, headers };
};
const opened = (kind: Kind, request: PassedRequest, signal = never, options = {}) => {
  const { pass } = openEngine(trial.settings(kind, { options }), trial.wire.send);
  if (pass === undefined) throw new Error(`${kind} hands nothing through`);
  return pass('m', request, signal);
};
const stream = (pieces: readonly (string | Uint8Array)[], end: 'end' | 'cut' | 'hang' = 'end') => {
  trial.server.reply = { kind: 'pieces', type: 'text/event-stream', pieces, end };
};

/** What comes through, pulled or poured. */
async function through(kind: Kind, request = asking(kind), way: 'pull' | 'pour' = 'pull') {
  const answer = await opened(kind, request);
  const pieces: Uint8Array[] = [];
  if (way === 'pour') await answer.pour?.((piece) => void pieces.push(piece));
  else for await (const piece of answer.body) pieces.push(piece);
  return { answer, text: Buffer.concat(pieces).toString(), ending: await answer.ending };
}

const isUsageOnly = (event: string) => event.includes('"choices":[]');

describe.each(KINDS)('%s handed through', (kind) => {
  it.each(['pull', 'pour'] as const)('M6: the bytes are the engine’s own, however they are cut (%s)', async (way) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 400 }),
        fc.boolean(),
        async (words, size, carriageReturns) => {
          const events = telling(kind, { words }).map((event) =>
            carriageReturns ? event.replaceAll('\n', '\r\n') : event,
          );
          const bytes = Buffer.from(events.join(''));
          stream(
            Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
              bytes.subarray(at * size, (at + 1) * size),
            ),
          );
          const { text, ending } = await through(kind, asking(kind), way);
          expect(text).toBe(events.filter((event) => !isUsageOnly(event)).join(''));
          expect(ending).toMatchObject({
            outcome: 'complete',
            reason: 'stop',
            usage: { input: 20, output: 9, source: 'provider' },
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each(['pull', 'pour'] as const)(
    'M2: a stream that is cut anywhere before its end is truncated, with no end mark of ours (%s)',
    async (way) => {
      const events = telling(kind, { words: ['Once', ' upon', ' a time'], end: 'none' });
      for (const end of ['cut', 'end'] as const)
        for (let count = 1; count <= events.length; count++) {
          stream(events.slice(0, count), end);
          const { text, ending } = await through(kind, asking(kind), way);
          expect(ending).toMatchObject({ outcome: 'truncated', reason: 'cut', fault: { code: 'stream-cut' } });
          expect(events.join('').startsWith(text)).toBe(true);
          expect(text).not.toMatch(/\[DONE\]|message_stop/);
        }
    },
  );

  it('M4, D7: without figures usage is estimated from the words, within a factor of two, whatever stands around them', async () => {
    for (const repeat of [1, 40]) {
      const words = Array.from({ length: 300 }, (_, at) => `word${at} `.repeat(repeat));
      stream(telling(kind, { words, end: 'none' }));
      const { ending } = await through(kind);
      const tokens = words.join('').length / 3.6;
      expect(ending.usage.source).toBe(kind === 'anthropic' ? 'provider' : 'estimated');
      if (kind === 'anthropic') continue;
      expect(ending.usage.output).toBeGreaterThan(tokens * 0.7);
      expect(ending.usage.output).toBeLessThan(tokens * 2);
    }
  });

  it('M7: an error in place of an answer refuses; M3: one inside it fails and is handed on', async () => {
    const told = { error: { type: 'overloaded_error', message: 'Overloaded' } };
    const error =
      kind === 'openai-responses'
        ? `event: error\ndata: ${JSON.stringify({ type: 'error', code: 'overloaded', message: 'Overloaded', error: told.error })}\n\n`
        : `event: error\ndata: ${JSON.stringify({ type: 'error', ...told })}\n\n`;
    stream([error]);
    await expect(opened(kind, asking(kind))).rejects.toMatchObject({ code: 'provider-overloaded' });
    const events = [...telling(kind, { words: ['Once'], end: 'none' }), error];
    for (const end of ['end', 'cut'] as const) {
      stream(events, end);
      const { text, ending } = await through(kind);
      expect(text).toBe(events.join(''));
      expect(ending).toMatchObject({
        outcome: 'failed',
        fault: { code: 'answer-failed', message: expect.stringContaining('Overloaded') },
      });
    }
  });

  it('M5: a stop and a reader who leaves close the connection within 200 ms', async () => {
    for (const way of ['stop', 'leave', 'leave before reading', 'stop pouring'] as const) {
      stream(telling(kind, { words: ['Once'], end: 'none' }), 'hang');
      const before = trial.server.left();
      const stop = new AbortController();
      const answer = await opened(kind, asking(kind), stop.signal);
      const body = answer.body[Symbol.asyncIterator]();
      const poured = way === 'stop pouring' ? answer.pour?.(() => undefined) : undefined;
      const waiting =
        way === 'leave before reading' || poured !== undefined
          ? undefined
          : body
              .next()
              .then(() => body.next())
              .then(() => body.next());
      await new Promise((over) => setTimeout(over, 10));
      const leaving = performance.now();
      if (way.startsWith('stop')) stop.abort();
      else await body.return?.();
      expect(await answer.ending).toMatchObject({ outcome: 'stopped', usage: { input: expect.any(Number) } });
      await expect.poll(() => trial.server.left()).toBeGreaterThan(before);
      expect(trial.server.left() - leaving).toBeLessThan(200);
      await waiting;
      await poured;
    }
  });

  it('M20: the engine’s key goes out and never the caller’s, whatever it is called', async () => {
    stream(telling(kind, { words: ['ok'] }));
    await through(
      kind,
      asking(
        kind,
        {},
        {
          Authorization: 'Bearer callers-own',
          'X-API-Key': 'callers-own',
          'x-goog-api-key': 'callers-own',
          Cookie: 'callers-own',
          'Proxy-Authorization': 'callers-own',
          'anthropic-beta': 'a-feature',
          'openai-organization': 'org-1',
        },
      ),
    );
    const headers = JSON.stringify(trial.server.seen[0]?.headers);
    expect(headers).not.toContain('callers-own');
    for (const passed of [KEY, 'a-feature', 'org-1']) expect(headers).toContain(passed);
  });

  it('D1: a page, nothing, half an answer and an error dressed as one are refused before anybody has read of them', async () => {
    const replies: [string, string, string][] = [
      ['text/html', '<html>Welcome</html>', 'provider-garbled'],
      ['application/json', '', 'provider-garbled'],
      ['application/json', '{"choices":[{"mess', 'provider-garbled'],
      ['application/json', '[1]', 'provider-garbled'],
      ['application/json', '{"error":{"message":"Rate limit","type":"rate_limit_error"}}', 'provider-rate-limited'],
    ];
    for (const [type, body, code] of replies) {
      trial.server.reply = { kind: 'whole', status: 200, body, headers: { 'content-type': type } };
      await expect(opened(kind, asking(kind, { stream: false }))).rejects.toMatchObject({
        code,
        facts: { engine: 'trial' },
      });
    }
    trial.server.reply = { kind: 'pieces', type: 'application/json', pieces: ['{"choices":['], end: 'cut' };
    await expect(opened(kind, asking(kind, { stream: false }))).rejects.toMatchObject({ code: 'provider-garbled' });
  });
});

describe('a whole answer', () => {
  const WHOLE: [Kind, JsonObject, object][] = [
    [
      'openai',
      {
        choices: [{ index: 0, message: { content: 'Hi' }, finish_reason: 'length' }],
        usage: { prompt_tokens: 5, completion_tokens: 2 },
      },
      { outcome: 'truncated', reason: 'length', usage: { input: 5, output: 2, source: 'provider' } },
    ],
    [
      'openai',
      { choices: [{ index: 0, message: { content: 'Twelve bytes' }, finish_reason: 'stop' }] },
      { outcome: 'complete', usage: { output: 4, source: 'estimated' } },
    ],
    [
      'openai',
      {
        choices: [{ index: 0, message: { content: 'Hi' }, finish_reason: 'stop' }],
        usage: { prompt_tokens: -5, completion_tokens: 2 },
      },
      { outcome: 'complete', usage: { source: 'estimated' } },
    ],
    [
      'openai',
      { choices: [{ index: 0, message: {}, finish_reason: 'content_filter' }] },
      { outcome: 'failed', fault: { code: 'content-filtered' } },
    ],
    [
      'anthropic',
      {
        type: 'message',
        content: [],
        stop_reason: 'tool_use',
        usage: { input_tokens: 5, cache_read_input_tokens: 10, cache_creation_input_tokens: 3, output_tokens: 2 },
      },
      { outcome: 'complete', reason: 'tool-calls', usage: { input: 18, cacheRead: 10, cacheWrite: 3, output: 2 } },
    ],
    [
      'openai-responses',
      {
        object: 'response',
        status: 'incomplete',
        incomplete_details: { reason: 'content_filter' },
        output: [],
        usage: { input_tokens: 5, output_tokens: 2 },
      },
      { outcome: 'failed', reason: 'content-filter' },
    ],
    [
      'openai-responses',
      {
        object: 'response',
        status: 'completed',
        error: null,
        output: [{ type: 'function_call' }],
        usage: {
          input_tokens: 5,
          input_tokens_details: { cached_tokens: 4 },
          output_tokens: 2,
          output_tokens_details: { reasoning_tokens: 1 },
        },
      },
      { outcome: 'complete', reason: 'tool-calls', usage: { input: 5, cacheRead: 4, output: 2, reasoning: 1 } },
    ],
  ];
  it.each(WHOLE)('%s: %j ends as it says', async (kind, body, ending) => {
    trial.server.reply = { kind: 'whole', status: 200, body: JSON.stringify(body) };
    const told = await through(kind, asking(kind, { stream: false }));
    expect(told.text).toBe(JSON.stringify(body));
    expect(told.ending).toMatchObject(ending);
  });
});

describe('usage nobody asked for', () => {
  it('is asked for in front of the caller’s own bytes, and taken out of the answer', async () => {
    stream(telling('openai', { words: ['ok'] }));
    // Longer than a double can hold: read and written again it would be another number.
    const text = '{"model":"m","stream":true,"seed":12345678901234567890123,"messages":[]}';
    await through('openai', { ...asking('openai'), body: Buffer.from(` ${text}`) });
    expect(trial.server.texts[0]).toBe(` {"stream_options":{"include_usage":true},${text.slice(1)}`);
  });

  it('stays in the answer of a caller who asked for it', async () => {
    const events = telling('openai', { words: ['ok'] });
    stream(events);
    expect((await through('openai', asking('openai', { stream_options: { include_usage: true } }))).text).toBe(
      events.join(''),
    );
    stream(events);
    await through('openai', asking('openai', { stream_options: { include_obfuscation: false } }));
    expect(trial.server.seen[1]?.body['stream_options']).toEqual({ include_obfuscation: false, include_usage: true });
  });

  it('is not asked for where the settings say that the engine does not know the wish', async () => {
    stream(telling('openai', { words: ['ok'] }));
    const answer = await opened('openai', asking('openai'), never, { streamUsage: false });
    for await (const _ of answer.body);
    expect(trial.server.seen[0]?.body).not.toHaveProperty('stream_options');
  });

  it('is the only thing taken out: other events without choices stay', async () => {
    const filtered = 'data: {"choices":[],"prompt_filter_results":[{"prompt_index":0}]}\n\n';
    const tricky = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: '"choices":[],"usage":{}' }, finish_reason: null }] })}\n\n`;
    const events = [filtered, tricky, ...telling('openai', { words: ['ok'] })];
    stream([events.join('')]);
    const { text } = await through('openai');
    expect(text).toBe(
      [filtered, tricky, ...telling('openai', { words: ['ok'] }).filter((event) => !isUsageOnly(event))].join(''),
    );
  });

  it('an event of two megabytes in small pieces passes as it came', async () => {
    const large = `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'x'.repeat(2_000_000) }, finish_reason: null }] })}\n\n`;
    const bytes = Buffer.from([large, ...telling('openai', { words: ['ok'] })].join(''));
    stream(Array.from({ length: 2000 }, (_, at) => bytes.subarray(at * 1024, (at + 1) * 1024)));
    const { text, ending } = await through('openai');
    expect(text.startsWith(large)).toBe(true);
    expect(ending.usage).toMatchObject({ input: 20, output: 9, source: 'provider' });
  });
});

describe('engines that differ', () => {
  it('a stream whose server forgets to say so, and one without [DONE], are streams', async () => {
    const events = telling('vllm', { words: ['ok'] }).slice(0, -1);
    trial.server.reply = { kind: 'pieces', type: 'text/plain', pieces: events, end: 'end' };
    const { answer, ending } = await through('vllm');
    expect([answer.contentType, ending.outcome]).toEqual(['text/event-stream', 'complete']);
  });

  it('Ollama speaks OpenAI’s dialect under /v1, unless the size of its context is set', async () => {
    const asked = asking('openai');
    stream(telling('openai', { words: ['ok'] }));
    const ollama = openEngine(trial.settings('ollama'), trial.wire.send);
    await ollama.pass?.('m', asked, never).then(async ({ body }) => {
      for await (const _ of body);
    });
    expect(trial.server.seen[0]?.url).toBe('/v1/chat/completions');
    expect(openEngine(trial.settings('ollama', { options: { contextTokens: 32768 } }), trial.wire.send)).toMatchObject({
      dialects: [],
    });
  });
});
