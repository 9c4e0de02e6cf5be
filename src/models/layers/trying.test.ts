import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROVIDER_CODES, providerFault, type Target } from '../contract/index.ts';
import { Breakers, deadline, falling, retrying } from './index.ts';
import { heard, trialCall, trialEngine } from './trial/engine.ts';
import { FakeClock, settled } from './trial/fake-clock.ts';

const answer = { kind: 'answer', items: 3, every: 0 } as const;
const AGAIN = [
  'provider-unreachable',
  'provider-timeout',
  'provider-rate-limited',
  'provider-overloaded',
  'provider-garbled',
];

/** Lets time pass until a promise is settled. */
async function within<Result>(
  clock: FakeClock,
  work: Promise<Result>,
  step = 1000,
): Promise<PromiseSettledResult<Result>> {
  let done: PromiseSettledResult<Result> | undefined;
  void Promise.allSettled([work]).then(([result]) => {
    done = result;
  });
  for (let turn = 0; turn < 500 && done === undefined; turn++) await clock.pass(step);
  if (done === undefined) throw new Error('it never ended');
  return done;
}

describe('retrying', () => {
  it('M8: asks again only for faults that pass, never sooner than it was asked to wait, at most three times', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            code: fc.constantFrom(...PROVIDER_CODES),
            retryAfter: fc.option(fc.integer({ min: 0, max: 40 })),
          }),
          { maxLength: 5 },
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (failures, luck) => {
          const clock = new FakeClock();
          const engine = trialEngine(clock, (_call, count) => {
            const failure = failures[count - 1];
            if (failure === undefined) return answer;
            return {
              kind: 'refuse',
              code: failure.code,
              ...(failure.retryAfter === null ? {} : { retryAfter: failure.retryAfter }),
            };
          });
          const result = await within(clock, retrying({ clock, chance: () => luck }, engine.open)(trialCall()));
          const passing = failures.findIndex(({ code, retryAfter }) => !AGAIN.includes(code) || (retryAfter ?? 0) > 20);
          const most = Math.min(3, passing < 0 ? failures.length + 1 : passing + 1);
          expect(engine.calls).toHaveLength(most);
          expect(result.status).toBe(most > failures.length ? 'fulfilled' : 'rejected');
          engine.calls.slice(1).forEach(({ at }, index) => {
            const waited = at - (engine.calls[index]?.at ?? 0);
            expect(waited).toBeGreaterThanOrEqual((failures[index]?.retryAfter ?? 0) * 1000);
            expect(waited).toBeLessThanOrEqual(20_000);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('M5: a stop ends the waiting at once', async () => {
    const clock = new FakeClock();
    const stop = new AbortController();
    const engine = trialEngine(clock, () => ({ kind: 'refuse', code: 'provider-overloaded' }));
    const open = retrying({ clock, chance: () => 1 }, engine.open)(trialCall({ signal: stop.signal }));
    await settled();
    stop.abort();
    await expect(open).rejects.toMatchObject({ code: 'provider-overloaded' });
    expect(engine.calls).toHaveLength(1);
  });
});

describe('the breaker', () => {
  it('M11, D14: opens after five failures in a row, lets one call try after a rest, and closes when that is well', async () => {
    const clock = new FakeClock();
    let well = false;
    const engine = trialEngine(clock, () => (well ? answer : { kind: 'refuse', code: 'provider-overloaded' }));
    const breakers = new Breakers({ clock });
    const open = breakers.around(engine.open);
    for (let turn = 0; turn < 5; turn++) await expect(open(trialCall())).rejects.toThrow('one said');
    await expect(open(trialCall())).rejects.toThrow(/several times in a row.*30 s/);
    expect(engine.calls).toHaveLength(5);
    expect(breakers.list()).toEqual([{ engine: 'one', model: 'm', failures: 5, state: 'open', rest: 30_000 }]);
    await clock.pass(30_001);
    await expect(open(trialCall())).rejects.toThrow('one said');
    await expect(open(trialCall())).rejects.toThrow(/in a row/);
    await clock.pass(30_001);
    well = true;
    const both = await Promise.allSettled([open(trialCall()), open(trialCall())]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    for (const one of both) if (one.status === 'fulfilled') await heard(one.value);
    await settled();
    expect(breakers.list()[0]?.state).toBe('closed');
    await heard(await open(trialCall()));
  });

  it('M11: a refused request and a wait that was asked for are no failures; the wait is kept', async () => {
    const clock = new FakeClock();
    const codes = ['provider-refused', 'context-too-long', 'content-filtered', 'model-unknown'] as const;
    const engine = trialEngine(clock, (_call, count) =>
      count <= 8
        ? { kind: 'refuse', code: codes[count % 4] ?? 'provider-refused' }
        : count === 9
          ? { kind: 'refuse', code: 'provider-rate-limited', retryAfter: 7 }
          : answer,
    );
    const breakers = new Breakers({ clock });
    const open = breakers.around(engine.open);
    for (let turn = 0; turn < 9; turn++) await expect(open(trialCall())).rejects.toThrow();
    await expect(open(trialCall())).rejects.toThrow(/asked us to wait.*7 s/);
    await clock.pass(7001);
    expect(await heard(await open(trialCall()))).toHaveLength(3);
  });

  it('M11: an answer that fails after it began counts; one that somebody stopped does not', async () => {
    const clock = new FakeClock();
    let outcome: 'failed' | 'stopped' = 'stopped';
    const engine = trialEngine(clock, () => ({
      ...answer,
      ending: { outcome, reason: outcome === 'failed' ? 'error' : 'stopped' },
    }));
    const open = new Breakers({ clock }).around(engine.open);
    for (let turn = 0; turn < 10; turn++) await heard(await open(trialCall()));
    outcome = 'failed';
    for (let turn = 0; turn < 5; turn++) await heard(await open(trialCall()));
    await settled();
    await expect(open(trialCall())).rejects.toThrow(/in a row/);
  });
});

describe('the fallback chain', () => {
  const chain: Target[] = [
    { engine: 'two', model: 'm2' },
    { engine: 'three', model: 'm3' },
  ];

  it('M7: asks the next only for faults another could do better with, in order, and says who answered', async () => {
    const codes = fc.constantFrom(...PROVIDER_CODES, 'well' as const);
    await fc.assert(
      fc.asyncProperty(fc.tuple(codes, codes, codes), async (deeds) => {
        const clock = new FakeClock();
        const engine = trialEngine(clock, (_call, count) => {
          const deed = deeds[count - 1] ?? 'well';
          return deed === 'well' ? answer : { kind: 'refuse', code: deed };
        });
        const switches: string[] = [];
        const open = falling<string, string>(
          {
            clock,
            chain: () => chain,
            retarget: (call, target) => ({ ...call, target }),
            announce: (body, failed, by) => announced(body, `${failed.map((one) => one.engine).join()} > ${by.engine}`),
            onSwitch: (_call, failed) => switches.push(failed.map(({ code }) => code).join()),
          },
          engine.open,
        );
        const [result] = await Promise.allSettled([open(trialCall())]);
        const elsewhere = new Set([...AGAIN, 'provider-key', 'provider-balance', 'model-unknown']);
        const stops = deeds.findIndex((deed) => deed === 'well' || !elsewhere.has(deed));
        const asked = stops < 0 ? 3 : stops + 1;
        expect(engine.calls.map(({ call }) => call.target.engine)).toEqual(['one', 'two', 'three'].slice(0, asked));
        const ok = deeds[asked - 1] === 'well';
        expect(result.status).toBe(ok ? 'fulfilled' : 'rejected');
        if (result.status === 'fulfilled') {
          expect(result.value.engine).toBe(['one', 'two', 'three'][asked - 1]);
          const items = await heard(result.value);
          expect(items[0]?.includes('>')).toBe(asked > 1);
          expect(switches).toHaveLength(asked > 1 ? 1 : 0);
        } else if (stops < 0) {
          expect(result.reason.message).toMatch(/None of 3 engines could answer: one .*, two .*, three/);
        } else expect(result.reason.code).toBe(deeds[asked - 1]);
      }),
      { numRuns: 80 },
    );
  });

  it('M7: never switches once an answer has begun', async () => {
    const clock = new FakeClock();
    const engine = trialEngine(clock, () => ({ ...answer, ending: { outcome: 'truncated', reason: 'cut' } }));
    const open = falling<string, string>(
      { clock, chain: () => chain, retarget: (call, target) => ({ ...call, target }) },
      engine.open,
    );
    const begun = await open(trialCall());
    await heard(begun);
    expect(await begun.ending).toMatchObject({ outcome: 'truncated' });
    expect(engine.calls).toHaveLength(1);
  });

  it('does not switch when there is no money left, or nobody wants the answer any more', async () => {
    const clock = new FakeClock();
    const stop = new AbortController();
    stop.abort();
    const engine = trialEngine(clock, () => ({ kind: 'refuse', code: 'provider-overloaded' }));
    const options = {
      clock,
      chain: () => chain,
      retarget: (call: ReturnType<typeof trialCall>, target: Target) => ({ ...call, target }),
    };
    await expect(falling(options, engine.open)(trialCall({ signal: stop.signal }))).rejects.toThrow();
    expect(engine.calls).toHaveLength(1);
  });
});

describe('the deadline', () => {
  it('stops an answer that takes too long, and says how long it had', async () => {
    const clock = new FakeClock();
    const engine = trialEngine(clock, () => ({ kind: 'answer', items: 100, every: 1000 }));
    const open = deadline({ clock, of: () => 5000 }, engine.open);
    const begun = within(
      clock,
      open(trialCall()).then(async (one) => ({ items: await heard(one), ending: await one.ending })),
      100,
    );
    expect(await begun).toMatchObject({ status: 'fulfilled', value: { ending: { outcome: 'stopped' } } });
    expect(engine.stopped[0]).toBe(5000);
  });

  it('refuses with its own fault when not even the first byte came', async () => {
    const clock = new FakeClock();
    const engine = trialEngine(clock, () => ({ kind: 'refuse', code: 'provider-overloaded', after: 60_000 }));
    const result = await within(clock, deadline({ clock, of: () => 5000 }, engine.open)(trialCall()), 100);
    expect(result).toMatchObject({
      status: 'rejected',
      reason: { code: 'provider-timeout', message: expect.stringContaining('5 s') },
    });
  });

  it('leaves answers alone that are in time', async () => {
    const clock = new FakeClock();
    const engine = trialEngine(clock, () => answer);
    expect(await heard(await deadline({ clock, of: () => 5000 }, engine.open)(trialCall()))).toHaveLength(3);
    await clock.pass(60_000);
    expect(engine.stopped).toEqual([]);
  });
});

async function* announced(body: AsyncIterable<string>, words: string): AsyncGenerator<string> {
  yield words;
  yield* body;
}

it('every code of a provider is known to one side or the other', () => {
  for (const code of PROVIDER_CODES) expect(providerFault(code, 'It went wrong.', { engine: 'one' }).code).toBe(code);
});
