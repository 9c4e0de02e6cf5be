import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Double, FAULT_MODES, type FaultMode } from '#doubles';
import { ask, type Came, eventsIn } from './trial/asking.ts';
import { PROVIDERS } from './trial/providers.ts';

const WORDS = ['Once', ' upon', ' a time', ' there was', ' a sea', ' 🎬 of stories', '.'];

/** The statuses of refusals, where a provider has its own. */
const STATUS: Partial<Record<FaultMode, number | Readonly<Record<string, number>>>> = {
  unauthorized: { usual: 401, gemini: 400 },
  'insufficient-balance': 402,
  'quota-used-up': { usual: 429, anthropic: 400 },
  forbidden: 403,
  'model-unknown': 404,
  'rate-limited': 429,
  'rate-limited-until': 429,
  'rate-limited-silent': 429,
  'server-error': 500,
  'bad-gateway': 502,
  unavailable: 503,
  overloaded: 529,
  'context-too-long': 400,
  'bad-request': 400,
  filtered: { usual: 400, gemini: 200 },
};
/** Whether an answer has come to its end, as its protocol says it. */
const FINISHED = /"finish_reason":"|response\.completed|message_stop|"finishReason"|"done":true/;
const FIGURES = /"usage":\{|_eval_count|eval_count"|"usageMetadata"/;

describe.each(PROVIDERS)('$name', ({ name, start, request, headers }) => {
  let double: Double;
  beforeAll(async () => {
    double = await start({ answer: () => ({ text: WORDS }) });
  });
  afterAll(async () => await double.close());
  beforeEach(() => double.heal());

  const asked = (stream: boolean): Promise<Came> => {
    const [path, body] = request('Tell me of the sea.', stream);
    return ask(double.baseUrl + path, body, headers(double.key));
  };
  const failing = (mode: FaultMode, more: object = {}): Promise<Came> => {
    double.fail({ mode, every: 0, ...more });
    return asked(true);
  };

  it('says its words, whole and in events, when nothing is wrong', async () => {
    const stream = await asked(true);
    expect(stream.status).toBe(200);
    expect(stream.text).toMatch(FINISHED);
    expect(stream.text).toMatch(FIGURES);
    for (const word of WORDS) expect(stream.text).toContain(word);
    const whole = await asked(false);
    expect(whole.headers.get('content-type')).toBe('application/json');
    expect(JSON.stringify(JSON.parse(whole.text))).toContain(WORDS.join(''));
  });

  it.each(FAULT_MODES.filter((mode) => STATUS[mode] !== undefined))('is refused: %s', async (mode) => {
    const given = STATUS[mode];
    const status = typeof given === 'number' ? given : (given?.[name] ?? given?.['usual']);
    const came = await failing(mode, { retryAfter: 3, words: 'in these words' });
    expect(came.status).toBe(status);
    if (mode === 'bad-gateway') expect(came.headers.get('content-type')).toContain('text/html');
    else if (status !== 200) expect(came.text).toContain('in these words');
    const after = came.headers.get('retry-after');
    if (mode === 'rate-limited') expect(after).toBe('3');
    else if (mode === 'rate-limited-until') expect(Date.parse(after ?? '') - Date.now()).toBeLessThan(4000);
    else expect(after).toBeNull();
    expect(double.requests.at(-1)).toMatchObject({ fault: mode, billed: false });
    expect((await asked(false)).status).toBe(200);
  });

  it('sends what is no answer', async () => {
    expect((await failing('context-too-long')).text).toMatch(/token|context length/);
    const page = await failing('html');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<html>');
    expect(await failing('empty-body')).toMatchObject({ status: 200, text: '', broken: undefined });
  });

  it('is not there, or says nothing', async () => {
    await expect(failing('unreachable')).rejects.toThrow('fetch failed');
    double.heal();
    for (const mode of ['hang-before-head', 'hang-before-body'] as const) {
      double.fail(mode);
      const [path, body] = request('Tell me.', true);
      const answer = fetch(double.baseUrl + path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: headers(double.key),
        signal: AbortSignal.timeout(50),
      });
      if (mode === 'hang-before-body') expect((await answer).status).toBe(200);
      await expect(answer.then((came) => came.text())).rejects.toThrow(/timeout/);
    }
  });

  it.each(['cut', 'cut-in-character', 'cut-in-tool-call', 'restart'] as const)('breaks off: %s', async (mode) => {
    const came = await failing(mode);
    expect(came.broken).toBeDefined();
    expect(came.text).not.toMatch(FINISHED);
    // What calls a tool says its words before.
    if (mode !== 'cut-in-tool-call') expect(came.text).not.toContain('of stories');
    if (mode === 'cut-in-character') expect(came.text).toMatch(/\uFFFD$/);
    if (mode === 'cut-in-tool-call') expect(came.text).toMatch(/look|tool_calls/);
    expect((await asked(true)).text).toMatch(FINISHED);
  });

  it('ends early, as if nothing were wrong', async () => {
    const came = await failing('ends-early', { after: 3 });
    expect(came.broken).toBeUndefined();
    expect(came.text).toContain(' a time');
    expect(came.text).not.toContain(' there was');
    expect(came.text).not.toMatch(FINISHED);
  });

  it('has something broken in its events', async () => {
    const broken = eventsIn((await failing('malformed-json')).text);
    expect(broken.filter((event) => typeof event === 'string' && event !== '[DONE]')).toHaveLength(1);
    const error = eventsIn((await failing('error-inside', { words: 'it broke' })).text);
    expect(JSON.stringify(error.filter((event) => event !== '[DONE]').at(-1))).toContain('it broke');
    const [whole, odd] = [await asked(true), await failing('odd-lines')];
    expect(odd.text).toMatch(/\r\n(: still here)?\r\n/);
    expect(eventsIn(odd.text)).toHaveLength(eventsIn(whole.text).length);
    const twice = eventsIn((await failing('done-twice')).text);
    expect(twice.at(-1)).toEqual(twice.at(-2));
    expect(eventsIn((await failing('slow-drip')).text)).toHaveLength(eventsIn(whole.text).length);
  });

  it('D12: has figures that are none', async () => {
    expect((await failing('no-usage')).text).not.toMatch(FIGURES);
    expect((await failing('usage-negative')).text).toMatch(/:-7[,}]/);
    expect((await failing('usage-nan')).text).toMatch(/(tokens|Count|_count)":null/i);
    expect((await failing('usage-bare-nan')).text).toMatch(/(tokens|Count|_count)":NaN/i);
  });

  it('has the wrong type, and one event of 10 MB', async () => {
    expect((await failing('wrong-content-type')).headers.get('content-type')).toBe('text/plain');
    const sizes = eventsIn((await failing('huge-event')).text).map((event) => JSON.stringify(event).length);
    expect(Math.max(...sizes)).toBeGreaterThan(10_000_000);
  });

  it('keeps faults of streams for streams, and for work those of answers', async () => {
    double.fail('error-inside');
    double.fail('cut');
    expect((await asked(false)).broken).toBeDefined();
    expect((await asked(true)).text).not.toMatch(FINISHED);
    expect((await asked(true)).text).toMatch(FINISHED);
  });
});
