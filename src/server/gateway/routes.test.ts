import { request as ask } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GatewayDouble } from './trial/gateway-double.ts';
import { appOf, doorTo, type Listening, listen } from './trial/house.ts';
import { TEXT } from './trial/scenes.ts';

const KEY = { authorization: 'Bearer house-key', 'content-type': 'application/json' };
const gateway = new GatewayDouble('openai-chat');
const app = appOf(doorTo(gateway));
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { ...KEY, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const chat = (model: string, more: object = {}) => ({ model, messages: [{ role: 'user', content: 'Hello' }], ...more });

const jsonOf = async (answer: Response) => JSON.parse(await answer.text());

describe('without a port', () => {
  it('hands bytes through, whole and streamed', async () => {
    const whole = await post('/v1/chat/completions', chat('shot'));
    expect(whole.status).toBe(200);
    expect(whole.headers.get('x-reelwright-engine')).toBe('double');
    expect((await jsonOf(whole)).choices[0].message.content).toBe(TEXT);
    const streamed = await post('/v1/chat/completions', chat('shot', { stream: true }));
    expect(streamed.headers.get('content-type')).toBe('text/event-stream');
    expect(await streamed.text()).toMatch(/data: \[DONE\]\n\n$/);
    expect(gateway.passed.at(-1)?.stream).toBe(true);
  });

  it('M2: a stream that is cut half-way through an event ends with an error and no end mark', async () => {
    const text = await (await post('/v1/chat/completions', chat('cut', { stream: true }))).text();
    expect(text).toMatch(/data: \{"half\n\ndata: \{"error":\{[^\n]*"code":"stream-cut"\}\}\n\n$/);
    expect(text).not.toContain('[DONE]');
    const whole = await post('/v1/chat/completions', chat('cut'));
    expect(whole.status).toBe(502);
  });

  it('M3: what the engine said of its failure is said once', async () => {
    const text = await (await post('/v1/chat/completions', chat('failing', { stream: true }))).text();
    expect(text.match(/"error"/g)).toHaveLength(1);
  });

  it('says in headers what the body has no place for', async () => {
    const { headers } = await post('/v1/completions', { model: 'shot', prompt: 'x' }, { 'x-request-id': 'mine-1' });
    expect(headers.get('x-request-id')).toBe('mine-1');
    expect(headers.get('x-reelwright-cached')).toBe('true');
    expect(headers.get('x-reelwright-cost-usd')).toBe('0.0125');
    const switched = await post('/v1/completions', { model: 'switched', prompt: 'x' }, { 'x-request-id': 'a b' });
    expect(switched.headers.get('x-reelwright-notice')).toBe('engine-switched');
    expect(switched.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('asks anew unless the caller wants it from memory, and says whose call it is', async () => {
    await post('/v1/completions', { model: 'shot', prompt: 'x' });
    expect(gateway.asked.at(-1)?.asking).toMatchObject({
      cache: 'skip',
      attribution: { user: 'mara', key: 'key-1', operation: 'gateway.openai-completions' },
    });
    await post('/v1/completions', { model: 'shot', prompt: 'x' }, { 'x-reelwright-cache': 'use' });
    expect(gateway.asked.at(-1)?.asking.cache).toBe('use');
  });

  it.each([
    ['not JSON', '{"model":', {}, 400],
    ['a list', '[]', {}, 400],
    ['a mark at its start', '\ufeff{}', {}, 400],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['too large', JSON.stringify({ messages: 'x'.repeat(200_000) }), {}, 413],
    ['without a key', '{}', { authorization: 'Bearer no' }, 401],
    ['nested ten thousand deep', `{"prompt":"x","a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, {}, 400],
  ])('A11, A20: a body that is %s is refused in the dialect', async (_, body, headers, status) => {
    const answer = await post('/v1/completions', body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({
      error: {
        message: expect.any(String),
        type: expect.any(String),
        param: body.startsWith('{"prompt') ? 'a' : null,
        code: expect.any(String),
      },
    });
  });

  it('refuses bytes that are no UTF-8', async () => {
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    expect((await app.request('/v1/completions', { method: 'POST', headers: KEY, body })).status).toBe(400);
  });

  it('A17: what is not there yet is missing in the caller’s shape', async () => {
    for (const path of ['/v1/audio/speech', '/v1/images/generations', '/v1/files']) {
      const answer = await post(path, {});
      expect(answer.status).toBe(404);
      expect((await jsonOf(answer)).error.code).toBe('route-unknown');
    }
    const anthropic = await post('/v1/messages/batches', {}, { 'anthropic-version': '2023-06-01' });
    expect(await anthropic.json()).toMatchObject({ type: 'error', error: { type: 'not_found_error' } });
  });

  it('A11: nothing a caller sends is a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/v1/chat/completions', '/v1/messages', '/v1/embeddings', '/v1/messages/count_tokens'),
        fc.object(),
        async (path, body) => {
          const answer = await post(path, { ...body, model: 'shot' });
          expect([200, 400]).toContain(answer.status);
          expect(await answer.json()).not.toEqual({});
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** Waits until something is so, at most a second. */
async function until(so: () => boolean): Promise<void> {
  for (let tries = 0; !so() && tries < 200; tries++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(so()).toBe(true);
}

describe('on a port', () => {
  const double = new GatewayDouble();
  let house: Listening;
  beforeAll(async () => {
    house = await listen(doorTo(double, { limits: { bodyBytes: 100_000, heartbeat: 5 } }));
  });
  afterAll(() => house.close());

  it('E5: a reader who is slow holds the engine back and nobody else', async () => {
    const body = JSON.stringify(chat('flood', { stream: true }));
    const slow = ask(`${house.url}/v1/chat/completions`, { method: 'POST', headers: KEY });
    slow.end(body);
    const answer = await new Promise<import('node:http').IncomingMessage>((resolve) => slow.once('response', resolve));
    answer.pause();
    const before = process.memoryUsage().rss;
    const other = await fetch(`${house.url}/v1/chat/completions`, {
      method: 'POST',
      headers: KEY,
      body: JSON.stringify(chat('shot')),
    });
    expect((await jsonOf(other)).choices[0].message.content).toBe(TEXT);
    let length = 0;
    for await (const piece of answer) length += piece.length;
    expect(length).toBeGreaterThan(20e6);
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
  });

  it('E8: says in silence that it is still there, as the dialect does', async () => {
    const lines: string[] = [];
    for (const [path, more, mark] of [
      ['/v1/chat/completions', {}, ': still here'],
      ['/v1/messages', { max_tokens: 9 }, 'event: ping'],
    ] as const) {
      const left = new AbortController();
      const answer = await fetch(`${house.url}${path}`, {
        method: 'POST',
        headers: KEY,
        body: JSON.stringify(chat('drip', { stream: true, ...more })),
        signal: left.signal,
      });
      let text = '';
      for await (const piece of answer.body ?? []) {
        text += new TextDecoder().decode(piece);
        if (text.includes(mark)) break;
      }
      lines.push(text);
      left.abort();
    }
    expect(lines).toHaveLength(2);
    await until(() => double.stopped.length === 2);
  });

  it('E4: 300 callers who come and leave at once leave nothing behind', async () => {
    const before = double.stopped.length;
    for (let wave = 0; wave < 6; wave++) {
      await Promise.all(
        Array.from({ length: 50 }, async () => {
          const left = new AbortController();
          const body = JSON.stringify(chat('drip', { stream: true }));
          const asking = fetch(`${house.url}/v1/chat/completions`, {
            method: 'POST',
            headers: KEY,
            body,
            signal: left.signal,
          });
          await (await asking).body?.getReader().read();
          left.abort();
        }),
      );
    }
    await until(() => double.stopped.length === before + 300);
  });

  it('B2: a body without a length is cut off at the limit', async () => {
    const large = ask(`${house.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { ...KEY, 'transfer-encoding': 'chunked' },
    });
    for (let piece = 0; piece < 20; piece++) large.write('x'.repeat(10_000));
    const status = await new Promise((resolve) =>
      large.once('response', (answer) => resolve(answer.resume().statusCode)),
    );
    expect(status).toBe(413);
    large.destroy();
  });
});
