import { describe, expect, it } from 'vitest';
import { echoOf, startOpenAiDouble } from '#doubles';
import { paceOf } from './server/latency.ts';
import { ask, closing, eventsIn } from './trial/asking.ts';
import { PROVIDERS } from './trial/providers.ts';

const opened = closing();
const never = () => ({ text: 'again ', endless: true });

describe.each(PROVIDERS)('$name', ({ start, request, headers }) => {
  it('says back what it was told, and keeps what came', async () => {
    const double = await opened(start());
    const [path, body] = request('“Æsop” & co. 🦊', false);
    const { text, status } = await ask(double.baseUrl + path, body, headers(double.key));
    expect(status).toBe(200);
    expect(JSON.stringify(JSON.parse(text))).toContain(echoOf('“Æsop” & co. 🦊'));
    expect(double.requests).toHaveLength(1);
    expect(double.requests[0]).toMatchObject({ method: 'POST', key: double.key, body, billed: true, fault: undefined });
  });

  it('takes no key but its own', async () => {
    const double = await opened(start({ key: 'the-right-key' }));
    const [path, body] = request('Hello.', true);
    const asked = async (key?: string) => (await ask(double.baseUrl + path, body, headers(key))).status;
    expect(await asked('the-right-key')).toBe(200);
    expect([400, 401]).toContain(await asked('the-wrong-key'));
    expect([401, 403]).toContain(await asked());
    expect(double.requests.map(({ billed }) => billed)).toEqual([true, false, false]);
    const open = await opened(start({ key: false }));
    expect((await ask(open.baseUrl + path, body, headers(undefined))).status).toBe(200);
  });

  it('has only the models it was given, and no more room in them than they have', async () => {
    const double = await opened(start({ models: ['other'], contextTokens: 5 }));
    const [path, body] = request('Hello.', true);
    expect((await ask(double.baseUrl + path, body, headers(double.key))).status).toBe(404);
    const there = await opened(start({ contextTokens: 5 }));
    const long = request('one two three four five six seven', true);
    // Ollama forgets the beginning unless it is told not to.
    const came = await ask(there.baseUrl + long[0], { ...long[1], ...OLLAMA_ONLY(long[0]) }, headers(there.key));
    expect(came.status).toBe(400);
    expect(there.requests[0]?.billed).toBe(false);
  });

  it('counts what is submitted twice, and what is paid for twice', async () => {
    const double = await opened(start());
    const [path, body] = request('Hello.', true);
    const asked = (more: object = {}) =>
      ask(double.baseUrl + path, { ...body, ...more }, headers(double.key)).catch(() => undefined);
    double.fail('server-error');
    await asked();
    expect([double.duplicates, double.billedTwice]).toEqual([0, 0]);
    await asked();
    expect([double.duplicates, double.billedTwice]).toEqual([1, 0]);
    double.fail('cut');
    await asked();
    expect([double.duplicates, double.billedTwice]).toEqual([2, 1]);
    await ask(double.baseUrl + path, body, { ...headers(double.key), 'idempotency-key': 'another' });
    expect([double.duplicates, double.billedTwice]).toEqual([2, 1]);
  });

  it('M5: sees that its reader has left, and after how much', async () => {
    const double = await opened(start({ answer: never, latency: { between: 1 } }));
    const [path, body] = request('Hello.', true);
    const leaving = new AbortController();
    const { body: stream } = await fetch(double.baseUrl + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: headers(double.key),
      signal: leaving.signal,
    });
    await stream?.getReader().read();
    expect(double.open).toBe(1);
    leaving.abort();
    await expect.poll(() => double.cancelled.length).toBe(1);
    expect(double.cancelled[0]?.sentEvents).toBeGreaterThan(0);
    expect(double.open).toBe(0);
  });

  it('cuts what is under way when it restarts, and is there again on the same port', async () => {
    const double = await opened(start({ answer: never, latency: { between: 1 } }));
    const [path, body] = request('Hello.', true);
    const asked = ask(double.baseUrl + path, body, headers(double.key));
    await expect.poll(() => double.open).toBe(1);
    // Its head has to be on its way, or there is nothing to break off.
    await new Promise((over) => setTimeout(over, 20));
    double.restart();
    expect((await asked).broken).toBeDefined();
    expect(double.cancelled).toEqual([]);
    double.answer(() => ({ text: 'I am here.' }));
    expect((await ask(double.baseUrl + path, body, headers(double.key))).text).toContain('here');
    expect(double.requests).toHaveLength(2);
  });
});

const OLLAMA_ONLY = (path: string): object =>
  path === '/api/chat' ? { truncate: false, options: { num_ctx: 5 } } : {};

describe('its pace', () => {
  const drawn = (seed: number) => {
    const pace = paceOf({ firstByte: [10, 60], between: [0, 10], seed });
    return [pace.firstByte(), ...Array.from({ length: 20 }, () => pace.between())];
  };

  it('is drawn by a seed, between its bounds', () => {
    const [first = 0, ...between] = drawn(7);
    expect(drawn(7)).toEqual([first, ...between]);
    expect(drawn(8)).not.toEqual(drawn(7));
    expect(first >= 10 && first <= 60 && between.every((wait) => wait >= 0 && wait <= 10)).toBe(true);
  });

  it('is kept', async () => {
    const double = await opened(startOpenAiDouble({ key: false, latency: { firstByte: 30, between: 5 } }));
    const before = performance.now();
    const body = { model: 'm', stream: true, messages: [{ role: 'user', content: 'Hello.' }] };
    const events = eventsIn((await ask(`${double.baseUrl}/chat/completions`, body)).text).length;
    expect(events).toBeGreaterThan(3);
    // A timer may be a millisecond early.
    expect(performance.now() - before).toBeGreaterThanOrEqual(30 + (events - 1) * 4 - 1);
  });
});
