import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cap, microDollars, monthOf } from '#operation';
import { setStage } from '../trial/stage.ts';
import { call, spent } from './trial/calls.ts';
import { NaiveBook } from './trial/naive-book.ts';

const NOVEMBER = Date.UTC(2026, 10, 15, 12);
const exceeded = { name: 'Fault', kind: 'limit', code: 'budget-exceeded' };
const cap = (scope: Cap['scope'], subject: string, limit: number): Cap => ({
  scope,
  subject,
  limit: microDollars(limit),
});

/** A call of the property: who, how much, and what becomes of it. */
const Calls = fc.array(
  fc.record({
    user: fc.constantFrom('mara', 'ben'),
    film: fc.option(fc.constantFrom('night', 'day'), { nil: undefined }),
    key: fc.option(fc.constantFrom('k1', 'k2'), { nil: undefined }),
    run: fc.option(fc.constantFrom('r1', 'r2', 'r3'), { nil: undefined }),
    worst: fc.oneof(fc.nat(1000), fc.nat(100), fc.nat(100)),
    /** What it came to, in per cent of the worst case. */
    share: fc.oneof(fc.nat(100), fc.constant(100)),
    fate: fc.constantFrom('settle', 'settle', 'settle', 'release', 'settle twice', 'cancel at once'),
    /** Turns of the event loop before it begins, and before it is over. */
    wait: fc.oneof(fc.nat(3), fc.nat(80)),
    lasts: fc.nat(4),
  }),
  { minLength: 200, maxLength: 200 },
);
const Caps = fc.uniqueArray(
  fc.record({
    at: fc.constantFrom(
      ...(['month:', 'user:mara', 'user:*', 'film:night', 'film:*', 'key:*', 'key:k1', 'run:*', 'run:r2'] as const),
    ),
    limit: fc.oneof(fc.integer({ min: 1000, max: 8000 }), fc.nat(20_000), fc.nat(500), fc.constant(0)),
  }),
  { selector: ({ at }) => at, minLength: 1, maxLength: 6 },
);

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

describe('the law of the budget', () => {
  it('D11, L5, L7, L9, L13: 200 calls at once, with cancels, come to what adding up one by one comes to', async () => {
    let refused = 0;
    let warned = 0;
    await fc.assert(
      fc.asyncProperty(Caps, Calls, async (caps, calls) => {
        const other = setStage();
        try {
          const { ledger, charges } = await other.open({ clock: () => NOVEMBER });
          const book = new NaiveBook();
          const said: string[] = [];
          ledger.onWarning((warning) => said.push(`${warning.cap.scope}:${warning.subject} ${warning.percent}`));
          for (const { at, limit } of caps) {
            const [scope, subject] = at.split(':') as [Cap['scope'], string];
            book.cap(cap(scope, subject, limit));
            await ledger.setCap(cap(scope, subject, limit));
          }
          await Promise.all(
            calls.map(async ({ worst, share, fate, wait, lasts, user, ...places }, index) => {
              await turns(wait);
              const id = `${index}`;
              const named = Object.fromEntries(Object.entries(places).filter(([, name]) => name !== undefined));
              const request = call(id, worst, { user, ...named });
              const granted = book.reserve(id, NOVEMBER, worst, request.attribution);
              if (!granted) {
                refused += 1;
                const refusal = await ledger.reserve(request).catch((error: unknown) => error);
                expect(refusal).toMatchObject(exceeded);
                const { facts } = refusal as { facts: Record<string, number> };
                expect(facts['asked']).toBe(worst);
                expect(facts['room']).toBeLessThan(worst);
                const { limit = 0, settled = 0, reserved = 0 } = facts;
                expect(facts['room']).toBe(limit - settled - reserved);
                return;
              }
              const reserving = ledger.reserve(request);
              if (fate === 'cancel at once') {
                book.release(id);
                await Promise.all([reserving, ledger.release(id)]);
                return;
              }
              await reserving;
              await turns(lasts);
              if (fate === 'release') {
                book.release(id);
                await ledger.release(id);
                return;
              }
              const cost = Math.floor((worst * share) / 100);
              book.settle(id, cost);
              const settling = ledger.settle(id, spent(cost));
              if (fate === 'settle twice') await Promise.all([ledger.settle(id, spent(worst)), ledger.release(id)]);
              expect((await settling).cost).toBe(cost);
            }),
          );
          for (const { cap: each, subject, settled, reserved } of await ledger.standings()) {
            expect(settled).toBeLessThanOrEqual(each.limit);
            expect(reserved).toBe(0);
            const window = each.scope === 'film' || each.scope === 'run' ? 'for good' : monthOf(NOVEMBER);
            if (subject !== '*') expect({ settled, reserved }).toEqual(book.sum(each.scope, subject, window));
          }
          expect((await charges.total()).cost).toBe(
            [...book.calls.values()].reduce((sum, { settled }) => sum + settled, 0),
          );
          expect(said.toSorted()).toEqual(book.said.toSorted());
          warned += said.length;
        } finally {
          await other.strike();
        }
      }),
      { numRuns: 25 },
    );
    // Were nothing ever refused or said, this would prove little.
    expect(refused).toBeGreaterThan(100);
    expect(warned).toBeGreaterThan(10);
  }, 60_000);
});
