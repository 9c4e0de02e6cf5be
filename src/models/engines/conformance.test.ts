import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Message, message, type TextEngine, type TextRequest } from '../contract/index.ts';
import { openEngine } from './index.ts';
import { heard, KEY, never, openTrial, type Trial } from './trial/engine.ts';
import { SCRIPTS } from './trial/scripts.ts';
import { type Tale, telling } from './trial/telling.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(async () => await trial.close());

const asked: TextRequest = { messages: [message('user', 'Hello?')], maxTokens: 50 };
const tool = {
  name: 'look',
  description: 'Looks somewhere.',
  parameters: { type: 'object', properties: { where: { type: 'string' } }, required: ['where'] },
};
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
type Kind = keyof typeof SCRIPTS;
const KINDS = Object.keys(SCRIPTS) as Kind[];

describe.each(KINDS)('%s', (kind) => {
  let engine: TextEngine;
  beforeEach(() => {
    engine = openEngine(trial.settings(kind), trial.wire.send);
    trial.server.seen.length = 0;
  });
  const pieces = (all: readonly (string | Uint8Array)[], end: 'end' | 'cut' | 'hang' = 'end', pause?: number) => {
    const { type } = SCRIPTS[kind];
    trial.server.reply = { kind: 'pieces', type, pieces: all, end, ...(pause === undefined ? {} : { pause }) };
  };
  const tell = (tale: Tale, end?: 'end' | 'cut' | 'hang', pause?: number) => pieces(telling(kind, tale), end, pause);
  const sent = () => JSON.stringify(trial.server.seen[0]?.body);

  it('M6, D7: any text comes out whole, wherever the network cuts it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 300 }),
        async (words, size) => {
          const bytes = Buffer.from(telling(kind, { words }).join(''));
          pieces(
            Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
              bytes.subarray(at * size, (at + 1) * size),
            ),
          );
          const { text, ending } = await heard(engine, asked);
          expect(text).toBe(words.join('').toWellFormed());
          expect(ending.outcome).toBe('complete');
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keeps to the grammar of answers: start, deltas, end, and nothing after it', async () => {
    tell({ words: ['a', 'b'], calls: [{ id: 'call_1', name: 'look', arguments: '{"where":"here"}' }] });
    const { events } = await heard(engine, { ...asked, tools: [tool] });
    const kinds = events.map(({ type }) => type).filter((type) => type !== 'notice');
    expect(kinds.join(' ')).toMatch(/^answer-start( text-delta)+ tool-start( tool-delta)+ tool-end answer-end$/);
  });

  it('options in the words of a dialect it does not speak are left out, and named', async () => {
    tell({ words: ['a'] });
    const foreign = ['anthropic', 'openai-responses'].includes(kind) ? 'openai-chat' : 'anthropic-messages';
    trial.server.seen.length = 0;
    const { events } = await heard(engine, { ...asked, extra: { odd_wish: 'left out' }, extraFrom: foreign });
    expect(sent()).not.toContain('odd_wish');
    expect(events[1]).toMatchObject({ type: 'notice', notice: { code: 'option-ignored' } });
    expect(JSON.stringify(events[1])).toContain('odd_wish');
    tell({ words: ['a'] });
    trial.server.seen.length = 0;
    await heard(engine, { ...asked, extra: { odd_wish: 'kept' } });
    expect(sent()).toContain('odd_wish');
  });

  it('D8: a hundred calls at once all arrive, each with its own arguments', async () => {
    const calls = Array.from({ length: 100 }, (_, at) => ({
      id: `call_${at}`,
      name: 'look',
      arguments: JSON.stringify({ where: `"place" ${at} 🎬` }),
    }));
    tell({ calls });
    const told = await heard(engine, { ...asked, tools: [tool] });
    expect(told.calls.map((call) => JSON.parse(call.arguments))).toEqual(
      calls.map((call) => JSON.parse(call.arguments)),
    );
    expect(new Set(told.calls.map(({ id }) => id)).size).toBe(100);
    expect(told.ending).toMatchObject({ outcome: 'complete', reason: 'tool-calls' });
  });

  it('M2, D7, D8: a call that is cut in its arguments is no call', async () => {
    const whole = telling(kind, {
      calls: [{ id: 'call_1', name: 'look', arguments: '{"where":"the sea"}' }],
      end: 'none',
    });
    for (const end of ['end', 'cut'] as const) {
      const half = kind === 'ollama' || kind === 'gemini' ? [`${whole.join('').slice(0, -20)}`] : whole.slice(0, 4);
      pieces(kind === 'anthropic' ? whole.slice(0, 3) : half, end);
      const result = await heard(engine, { ...asked, tools: [tool] }).catch((error) => error);
      if (result instanceof Error) expect(result).toMatchObject({ code: 'provider-garbled' });
      else {
        expect(result.calls).toEqual([]);
        expect(result.ending).toMatchObject({ outcome: expect.stringMatching(/truncated|failed/) });
      }
    }
  });

  it('thoughts are kept apart from words, and their seals go back to whoever gave them', async () => {
    if (kind === 'openai') return;
    tell({ thought: 'It is a trap.', words: ['No.'] });
    const { thought, text, seals, ending } = await heard(engine, asked);
    expect([thought, text]).toEqual(['It is a trap.', 'No.']);
    if (kind !== 'ollama' && kind !== 'anthropic') expect(ending.usage.reasoning).toBe(3);
    const [signature] = seals;
    if (signature === undefined) return expect(['vllm', 'openai-compatible', 'ollama']).toContain(kind);
    const turn: Message = {
      role: 'assistant',
      parts: [
        { kind: 'reasoning', text: thought, signature },
        { kind: 'text', text },
      ],
    };
    const again = { ...asked, messages: [message('user', 'Well?'), turn, message('user', 'Sure?')] };
    tell({ words: ['Yes.'] });
    trial.server.seen.length = 0;
    await heard(engine, again);
    expect(sent()).toContain('SEAL');
    trial.server.seen.length = 0;
    const foreign = signature.startsWith('google') ? 'anthropic:FOREIGN' : 'google:FOREIGN';
    await heard(engine, {
      ...again,
      messages: [
        message('user', 'Well?'),
        { ...turn, parts: [{ kind: 'reasoning', text: 'Hm.', signature: foreign }] },
        message('user', 'Sure?'),
      ],
    });
    expect(sent()).not.toContain('FOREIGN');
  });

  it('an answer of nothing is an answer, when the engine says that it is', async () => {
    tell({});
    const { text, ending } = await heard(engine, asked);
    expect([text, ending.outcome, ending.usage.output]).toEqual(['', 'complete', 9]);
  });

  it('the limit of tokens truncates, a filter fails, both keep what was said', async () => {
    tell({ words: ['Once'], end: 'length' });
    expect(await heard(engine, asked)).toMatchObject({
      text: 'Once',
      ending: { outcome: 'truncated', reason: 'length' },
    });
    if (kind === 'ollama') return;
    tell({ words: ['Once'], end: 'filter' });
    expect(await heard(engine, asked)).toMatchObject({
      text: 'Once',
      ending: { outcome: 'failed', reason: 'content-filter', fault: { code: 'content-filtered' } },
    });
  });

  it('sends pictures, tools, the schema of the answer and the sampling', async () => {
    tell({ words: ['{}'] });
    await heard(engine, {
      messages: [
        {
          role: 'user',
          parts: [
            { kind: 'text', text: 'What is it?' },
            { kind: 'media', media: { type: 'image/png', source: { kind: 'bytes', bytes: PIXEL } } },
          ],
        },
      ],
      maxTokens: 77,
      temperature: 0.25,
      topP: 0.5,
      format: {
        kind: 'json-schema',
        name: 'thing',
        schema: {
          type: 'object',
          properties: { marker: { type: 'string' } },
          required: ['marker'],
          additionalProperties: false,
        },
      },
    });
    for (const piece of [PIXEL.toString('base64'), 'What is it?', '77', '0.25', 'marker'])
      expect(sent()).toContain(piece);
    trial.server.seen.length = 0;
    tell({ words: ['ok'] });
    const call = { kind: 'tool-call', id: 'call_1', name: 'look', arguments: '{"where":"sea"}' } as const;
    await heard(engine, {
      ...asked,
      tools: [tool],
      messages: [
        message('user', 'Look.'),
        { role: 'assistant', parts: [call] },
        { role: 'tool', parts: [{ kind: 'tool-result', id: 'call_1', name: 'look', text: 'Waves.', failed: false }] },
      ],
    });
    for (const piece of ['Looks somewhere.', 'Waves.', 'sea']) expect(sent()).toContain(piece);
  });

  it('M7: an error before the first word refuses, so that another engine can be asked', async () => {
    const error = SCRIPTS[kind].error.at(-1) ?? '';
    const start = kind === 'anthropic' || kind === 'openai-responses' ? telling(kind, { end: 'none' }) : [];
    pieces([...start, error]);
    await expect(engine.open('m', asked, never)).rejects.toMatchObject({
      code: 'provider-overloaded',
      facts: { engine: 'trial' },
    });
  });

  it('M3: an error inside an answer says so in the provider’s words', async () => {
    pieces(SCRIPTS[kind].error);
    const { ending } = await heard(engine, asked);
    expect(ending.fault).toMatchObject({ code: 'answer-failed', message: expect.stringMatching(/error|overloaded/i) });
  });

  it('D1: no head in time, no connection and a redirect are faults that say so', async () => {
    trial.server.reply = { kind: 'hang' };
    const hasty = openEngine(trial.settings(kind, { timeout: 40 }), trial.wire.send);
    await expect(hasty.open('m', asked, never)).rejects.toMatchObject({
      code: 'provider-timeout',
      facts: { engine: 'trial' },
    });
    const nowhere = openEngine(trial.settings(kind, { baseUrl: 'http://127.0.0.1:9/v1' }), trial.wire.send);
    await expect(nowhere.open('m', asked, never)).rejects.toMatchObject({
      code: 'provider-unreachable',
      facts: { engine: 'trial' },
    });
    trial.server.reply = {
      kind: 'whole',
      status: 302,
      body: '',
      headers: { location: 'https://evil.example/v1?key=x' },
    };
    await expect(engine.open('m', asked, never)).rejects.toMatchObject({
      code: 'provider-refused',
      message: expect.stringContaining('https://evil.example/v1 '),
    });
  });

  it('M5: whoever leaves, before reading or while waiting, closes the connection within 200 ms', async () => {
    for (const way of ['before', 'waiting'] as const) {
      tell({ words: ['a', 'b'], end: 'none' }, 'hang');
      const before = trial.server.left();
      const answer = await engine.open('m', asked, never);
      const body = answer.body[Symbol.asyncIterator]();
      if (way === 'waiting') {
        for (let turn = 0; turn < 3; turn++) await body.next();
        void body.next();
      }
      const left = performance.now();
      await body.return?.();
      expect(await answer.ending).toMatchObject({ outcome: 'stopped' });
      await expect.poll(() => trial.server.left()).toBeGreaterThan(before);
      expect(trial.server.left() - left).toBeLessThan(200);
    }
  });

  it('M5: a stop before anything came is told at once, and nothing is waited for', async () => {
    trial.server.reply = { kind: 'hang' };
    const stop = new AbortController();
    const opening = engine.open('m', asked, stop.signal);
    const began = performance.now();
    setTimeout(() => stop.abort(), 20);
    await expect(opening).rejects.toMatchObject({ kind: 'cancelled' });
    expect(performance.now() - began).toBeLessThan(200);
  });

  it('D17: an answer that never ends is stopped in the middle, with what it said', async () => {
    const word = telling(kind, { words: ['again '.repeat(50)], end: 'none' });
    trial.server.reply = {
      kind: 'endless',
      type: SCRIPTS[kind].type,
      opening: word,
      again: word.at(kind === 'openai-responses' ? -2 : kind === 'anthropic' ? -2 : -1) ?? '',
    };
    const stop = new AbortController();
    const answer = await engine.open('m', asked, stop.signal);
    let length = 0;
    for await (const event of answer.body) {
      if (event.type === 'text-delta') length += event.text.length;
      if (length > 1_000_000) stop.abort();
    }
    const { outcome, usage } = await answer.ending;
    expect(outcome).toBe('stopped');
    expect(usage.output).toBeGreaterThan(200_000);
  });

  it('M20: no key is in what went wrong', async () => {
    for (const status of [400, 401, 500]) {
      trial.server.reply = { kind: 'whole', status, body: `{"error":{"message":"Bearer ${KEY} is wrong: ${KEY}"}}` };
      const fault = await engine.open('m', asked, never).catch((error) => error);
      const everything = JSON.stringify(fault) + String(fault.stack) + JSON.stringify(fault.cause ?? null);
      expect(everything).not.toContain('canary');
    }
  });
});
