import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Double,
  type DoubleOptions,
  FAULT_MODES,
  type FaultMode,
  startAnthropicDouble,
  startGeminiDouble,
  startOllamaDouble,
  startOpenAiDouble,
  startVllmDouble,
} from '#doubles';
import type { Dialect } from '../contract/index.ts';
import { type EngineKind, message, type TextRequest } from '../contract/index.ts';
import { engineGate, networkWire } from '../wire/index.ts';
import { foundEngine, openEngine, Secret } from './index.ts';
import { heard, never } from './trial/engine.ts';

const PROVIDERS: readonly (readonly [EngineKind, (options?: DoubleOptions) => Promise<Double>, Dialect | undefined])[] =
  [
    ['openai', startOpenAiDouble, 'openai-chat'],
    ['openai-responses', startOpenAiDouble, 'openai-responses'],
    ['openai-compatible', startOpenAiDouble, 'openai-chat'],
    ['anthropic', startAnthropicDouble, 'anthropic-messages'],
    ['gemini', startGeminiDouble, undefined],
    ['ollama', startOllamaDouble, 'openai-chat'],
    ['vllm', startVllmDouble, 'openai-chat'],
  ];

const wire = networkWire({ gate: engineGate(['127.0.0.1']) });
afterAll(() => wire.close());

const WORDS = ['Once', ' upon', ' a time', ' there was', ' a sea', ' 🎬 of stories', '.'];
const asked: TextRequest = { messages: [message('user', 'Tell me of “the sea”.')] };
const tool = { name: 'look', description: 'Looks.', parameters: { type: 'object', properties: {} } };

/** What an engine makes of each: the code of a refusal, or the outcome of an answer. `pass` where handing through differs. */
const EXPECTED: Readonly<Record<FaultMode, { readonly open: RegExp; readonly pass?: RegExp }>> = {
  unreachable: { open: /^provider-unreachable$/ },
  unauthorized: { open: /^provider-key$/ },
  'insufficient-balance': { open: /^provider-balance$/ },
  'quota-used-up': { open: /^provider-balance$/ },
  forbidden: { open: /^provider-key$/ },
  'model-unknown': { open: /^model-unknown$/ },
  'rate-limited': { open: /^provider-rate-limited$/ },
  'rate-limited-until': { open: /^provider-rate-limited$/ },
  'rate-limited-silent': { open: /^provider-rate-limited$/ },
  'server-error': { open: /^provider-overloaded$/ },
  'bad-gateway': { open: /^provider-overloaded$/ },
  unavailable: { open: /^provider-overloaded$/ },
  overloaded: { open: /^provider-overloaded$/ },
  'context-too-long': { open: /^context-too-long$/ },
  'bad-request': { open: /^provider-refused$/ },
  filtered: { open: /^content-filtered$/ },
  'hang-before-head': { open: /^provider-timeout$/ },
  html: { open: /^provider-garbled$/ },
  'empty-body': { open: /^provider-garbled$/ },
  'hang-before-body': { open: /^provider-timeout$/ },
  'slow-drip': { open: /^complete$/ },
  cut: { open: /^truncated cut$/ },
  'cut-in-character': { open: /^truncated cut$/ },
  restart: { open: /^truncated cut$/ },
  'ends-early': { open: /^truncated cut$/ },
  // Read event by event it is broken; handed through, its events are nobody's to read, and its end came.
  'malformed-json': { open: /^failed provider-garbled$/, pass: /^complete$/ },
  'wrong-content-type': { open: /^complete$/ },
  'huge-event': { open: /^complete$/ },
  'no-usage': { open: /^complete reckoned$/ },
  'usage-negative': { open: /^complete reckoned$/ },
  'usage-nan': { open: /^complete reckoned$/ },
  'usage-bare-nan': { open: /^complete reckoned$/ },
  'cut-in-tool-call': { open: /^truncated cut$/ },
  'error-inside': { open: /^failed answer-failed$/ },
  'done-twice': { open: /^complete$/ },
  'odd-lines': { open: /^complete$/ },
};

/** Where one of them is by itself. */
const BY_ITSELF: Partial<Record<EngineKind, Partial<typeof EXPECTED>>> = {
  // It says so in an answer without candidates.
  gemini: { filtered: { open: /^failed content-filtered$/ } },
  // A server in Go writes no such figures: a line with one is none of its lines.
  ollama: { 'usage-bare-nan': { open: /^failed provider-garbled$/, pass: /^complete reckoned$/ } },
};

const MESSAGES = { messages: [{ role: 'user', content: 'Tell me.' }] };
/** The same question in each dialect. */
const PASSED: Readonly<Record<Dialect, object>> = {
  'openai-chat': MESSAGES,
  'openai-completions': { prompt: 'Tell me.' },
  'openai-responses': { input: 'Tell me.' },
  'anthropic-messages': { ...MESSAGES, max_tokens: 1000 },
};

interface Told {
  readonly text: string;
  readonly calls: number;
  /** The code of a refusal, or the outcome with what makes it special. */
  readonly came: string;
  readonly retryAfter: unknown;
}

describe.each(PROVIDERS)('%s against a server that fails', (kind, start, dialect) => {
  let double: Double;
  beforeAll(async () => {
    double = await start({ answer: () => ({ text: WORDS }) });
  });
  afterAll(async () => await double.close());
  beforeEach(() => double.heal());

  const engine = () =>
    openEngine(
      {
        ...foundEngine('trial', kind, double.baseUrl),
        timeout: 150,
        ...(double.key === undefined ? {} : { key: new Secret(double.key) }),
      },
      wire.send,
    );
  const expected = (mode: FaultMode) => BY_ITSELF[kind]?.[mode] ?? EXPECTED[mode];
  const model = async () => (await engine().models(never))[0]?.model ?? '';
  const ended = (
    { outcome, reason, usage, fault }: Awaited<ReturnType<typeof heard>>['ending'],
    text: string,
    calls: number,
  ): Told => {
    const special =
      outcome === 'failed'
        ? ` ${fault?.code}`
        : outcome === 'truncated'
          ? ` ${reason}`
          : usage.source === 'provider'
            ? ''
            : ' reckoned';
    return { text, calls, came: outcome + special, retryAfter: undefined };
  };
  const refused = (error: { code: string; facts: Record<string, unknown> }): Told => ({
    text: '',
    calls: 0,
    came: error.code,
    retryAfter: error.facts['retryAfter'],
  });

  it.each(FAULT_MODES)('D1, D2, D7, D12: %s, through its own contract', async (mode) => {
    const name = await model();
    double.fail({ mode, every: 0 }, mode === 'unreachable' ? 2 : 1);
    const told = await heard(
      engine(),
      { ...asked, ...(mode === 'cut-in-tool-call' ? { tools: [tool] } : {}) },
      never,
      name,
    ).then(({ ending, text, calls }) => ended(ending, text, calls.length), refused);
    expect(told.came).toMatch(expected(mode).open);
    expect(told.calls).toBe(0);
    if (mode !== 'huge-event') expect(WORDS.join('').startsWith(told.text)).toBe(true);
    if (told.came.startsWith('complete') && mode !== 'huge-event') expect(told.text).toBe(WORDS.join(''));
    if (mode === 'rate-limited' || mode === 'rate-limited-until') expect(told.retryAfter).toBeGreaterThanOrEqual(0);
  });

  it.each(dialect === undefined ? [] : FAULT_MODES)('D1, D2, D7, D12: %s, handed through', async (mode) => {
    const by = dialect ?? 'openai-chat';
    const parsed = { model: await model(), stream: true, ...PASSED[by] };
    const request = {
      dialect: by,
      body: Buffer.from(JSON.stringify(parsed)),
      parsed,
      stream: true,
      headers: {},
    };
    double.fail({ mode, every: 0 }, mode === 'unreachable' ? 2 : 1);
    const { pass } = engine();
    const told = await pass?.(parsed.model, request, never).then(async (answer) => {
      for await (const _ of answer.body);
      return ended(await answer.ending, '', 0);
    }, refused);
    expect(told?.came).toMatch(expected(mode).pass ?? expected(mode).open);
  });

  it('M5: a stop reaches the provider within 200 ms, and it hears of nobody after that', async () => {
    double.answer(() => ({ text: 'again ', endless: true }));
    const stop = new AbortController();
    const answer = await engine().open(await model(), asked, stop.signal);
    let stopped = 0;
    for await (const { type } of answer.body) {
      if (type !== 'text-delta' || stopped > 0) continue;
      stopped = performance.now();
      stop.abort();
    }
    await expect.poll(() => double.cancelled.at(-1)?.at ?? 0).toBeGreaterThan(stopped);
    expect((double.cancelled.at(-1)?.at ?? 0) - stopped).toBeLessThan(200);
  });
});
