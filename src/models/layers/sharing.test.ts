import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Codec, memoryShelf, remembering } from '../memory/index.ts';
import { flying, Limit } from './index.ts';
import { heard, trialCall, trialEngine } from './trial/engine.ts';
import { FakeClock, settled } from './trial/fake-clock.ts';

describe('single-flight', () => {
  it('M10: whoever shares a call reads all of it; who leaves stops nobody; the last who leaves stops it', async () => {
    const party = fc.record({ joins: fc.nat(900), leaves: fc.option(fc.nat(1200)) });
    await fc.assert(
      fc.asyncProperty(fc.array(party, { minLength: 1, maxLength: 6 }), async (parties) => {
        const clock = new FakeClock();
        const engine = trialEngine(clock, () => ({ kind: 'answer', items: 10, every: 100 }));
        const open = flying(engine.open);
        const results: { items: string[]; outcome: string; left: boolean }[] = [];
        await clock.pass(1);
        for (const { joins, leaves } of parties) {
          const stop = new AbortController();
          void clock.after(joins).then(async () => {
            if (leaves !== null) void clock.after(leaves).then(() => stop.abort());
            const call = trialCall({ signal: stop.signal, fingerprint: () => 'same' });
            try {
              const answer = await open(call);
              const items = await heard(answer);
              results.push({ items, outcome: (await answer.ending).outcome, left: stop.signal.aborted });
            } catch {
              results.push({ items: [], outcome: 'refused', left: true });
            }
          });
        }
        for (let step = 0; step < 60; step++) await clock.pass(50);
        expect(results).toHaveLength(parties.length);
        const whole = Array.from({ length: 10 }, (_, at) => `words ${at}`);
        for (const { items, outcome, left } of results) {
          expect(whole.slice(0, items.length)).toEqual(items);
          if (!left) expect([outcome, items.length]).toEqual(['complete', 10]);
        }
        expect(engine.busy()).toBe(0);
        // Somebody who never leaves is enough for one call to have been answered whole.
        if (parties.every(({ leaves }) => leaves === null)) expect(engine.stopped).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('M10: identical calls at the same time are one call; different ones are not; a refusal is everybody’s', async () => {
    const clock = new FakeClock();
    const engine = trialEngine(clock, (call) =>
      call.request === 'bad' ? { kind: 'refuse', code: 'provider-refused' } : { kind: 'answer', items: 2, every: 10 },
    );
    const open = flying(engine.open);
    const asked = (request: string) => open(trialCall({ request, fingerprint: () => request }));
    const all = Promise.allSettled([asked('a'), asked('a'), asked('b'), asked('bad'), asked('bad')]);
    await clock.pass(100);
    expect((await all).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(engine.calls).toHaveLength(3);
    await clock.pass(100);
    void asked('a');
    await settled();
    expect(engine.calls).toHaveLength(4);
  });
});

const codec: Codec<string> = {
  encode: (items, ending) => Buffer.from(JSON.stringify({ items, ending })),
  decode: (bytes) => JSON.parse(Buffer.from(bytes).toString()),
};

describe('the exact cache', () => {
  it('M9, D13: gives the same answer again while it is fresh, piece by piece, and says it is remembered', async () => {
    const clock = new FakeClock();
    const shelf = memoryShelf(() => clock.now());
    const engine = trialEngine(clock, () => ({ kind: 'answer', items: 3, every: 0 }));
    const open = remembering({ shelf, codec, seconds: 60 }, engine.open);
    const asked = async (key: string) => {
      const answer = await open(trialCall({ fingerprint: () => key }));
      return { items: await heard(answer), cached: 'cached' in answer, ending: await answer.ending };
    };
    const first = await asked('a');
    await settled();
    expect(await asked('a')).toEqual({ ...first, cached: true });
    expect((await asked('b')).cached).toBe(false);
    expect(await shelf.stats()).toMatchObject({ entries: 2, hits: 1, misses: 2 });
    await clock.pass(60_001);
    expect((await asked('a')).cached).toBe(false);
    await settled();
    expect(await shelf.clear()).toBe(2);
    expect((await asked('a')).cached).toBe(false);
  });

  it('M9, D13: keeps only what is complete and was read to its end', async () => {
    const clock = new FakeClock();
    const shelf = memoryShelf(() => clock.now());
    const outcomes = ['truncated', 'stopped', 'failed'] as const;
    let turn = 0;
    const engine = trialEngine(clock, () => ({
      kind: 'answer',
      items: 3,
      every: 0,
      ending: { outcome: outcomes[turn++ % 3] ?? 'failed' },
    }));
    const open = remembering({ shelf, codec }, engine.open);
    for (let at = 0; at < 3; at++) await heard(await open(trialCall({ fingerprint: () => 'a' })));
    const left = await remembering(
      { shelf, codec },
      trialEngine(clock, () => ({ kind: 'answer', items: 3, every: 0 })).open,
    )(trialCall({ fingerprint: () => 'a' }));
    for await (const _item of left.body) break;
    await settled();
    expect(await shelf.stats()).toMatchObject({ entries: 0 });
  });

  it('never holds more than it may; what was not asked for longest goes first', async () => {
    const shelf = memoryShelf(() => 0, 100);
    for (const key of ['a', 'b', 'c']) await shelf.put(key, Buffer.alloc(40), { seconds: 60 });
    expect([await shelf.get('a'), await shelf.get('b'), await shelf.get('c')].map((one) => one !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
    await shelf.get('b');
    await shelf.put('d', Buffer.alloc(40), { seconds: 60 });
    expect([await shelf.get('b'), await shelf.get('c')].map((one) => one !== undefined)).toEqual([true, false]);
    expect((await shelf.stats()).bytes).toBeLessThanOrEqual(100);
  });
});

describe('limits', () => {
  const asking = fc.record({
    at: fc.nat(300_000),
    user: fc.constantFrom('anna', 'ben', 'cleo'),
    tokens: fc.integer({ min: 1, max: 400 }),
  });

  it('M12, A19: no window of a minute, wherever it begins, ever holds more; nobody who may wait is forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(asking, { minLength: 1, maxLength: 25 }), async (askings) => {
        const clock = new FakeClock();
        const limit = new Limit({
          clock,
          rate: { requests: 5, tokens: 900 },
          code: 'rate-limited',
          subject: 'the trial',
        });
        const passed: { at: number; tokens: number }[] = [];
        for (const { at, user, tokens } of askings) {
          void clock.after(at).then(async () => {
            await limit.acquire(user, tokens, Number.POSITIVE_INFINITY, new AbortController().signal);
            passed.push({ at: clock.now(), tokens });
          });
        }
        for (let step = 0; step < 60; step++) await clock.pass(20_000);
        expect(passed).toHaveLength(askings.length);
        for (const { at } of passed) {
          const inside = passed.filter((one) => one.at >= at && one.at < at + 60_000);
          expect(inside.length).toBeLessThanOrEqual(5);
          expect(inside.reduce((sum, one) => sum + one.tokens, 0)).toBeLessThanOrEqual(900);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('M12: serves each party in turn: one that asks much starves nobody', async () => {
    const clock = new FakeClock();
    const limit = new Limit({ clock, rate: { requests: 1 }, code: 'rate-limited', subject: 'the trial' });
    const order: string[] = [];
    const ask = (user: string) =>
      void limit.acquire(user, 0, Number.POSITIVE_INFINITY, new AbortController().signal).then(() => order.push(user));
    for (const user of ['anna', 'anna', 'anna', 'anna', 'ben', 'cleo']) ask(user);
    await clock.pass(400_000);
    expect(order).toEqual(['anna', 'anna', 'ben', 'cleo', 'anna', 'anna']);
  });

  it('says at once when it takes longer than somebody will wait, and how long', async () => {
    const clock = new FakeClock();
    const limit = new Limit({ clock, rate: { requests: 2 }, code: 'rate-limited', subject: 'user anna' });
    const ask = () => limit.acquire('anna', 0, 1000, new AbortController().signal);
    await ask();
    await clock.pass(10_000);
    await ask();
    await expect(ask()).rejects.toMatchObject({ kind: 'limit', code: 'rate-limited', facts: { retryAfter: 50 } });
    expect(limit.standing()).toEqual({ limit: 2, remaining: 0, reset: 50 });
    await clock.pass(50_001);
    expect(limit.standing()).toMatchObject({ remaining: 1, reset: 0 });
  });

  it('a stop gives the turn to the next', async () => {
    const clock = new FakeClock();
    const limit = new Limit({ clock, rate: { requests: 1 }, code: 'rate-limited', subject: 'the trial' });
    const never = new AbortController().signal;
    await limit.acquire('anna', 0, 0, never);
    const stop = new AbortController();
    const left = limit.acquire('anna', 0, 100_000, stop.signal);
    const next = limit.acquire('ben', 0, 200_000, never);
    stop.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    await clock.pass(60_001);
    await next;
  });
});
