import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import {
  type Ledger,
  type MicroDollars,
  microDollars,
  NOTHING,
  type Quote,
  type ReserveRequest,
  type Settlement,
} from '#operation';
import { Budget, type UnpricedPolicy } from './index.ts';
import { heard, trialCall, trialEngine } from './trial/engine.ts';
import { FakeClock } from './trial/fake-clock.ts';

/** A ledger in a few lines, which keeps its one law. */
function trialLedger(cap: number) {
  const open = new Map<string, ReserveRequest>();
  const settled = new Map<string, Settlement>();
  const total = () => [...settled.values()].reduce((sum, { cost }) => sum + cost, 0);
  const reserved = () => [...open.values()].reduce((sum, { worst }) => sum + worst, 0);
  const ledger: Pick<Ledger, 'reserve' | 'settle' | 'release'> = {
    async reserve(request) {
      if (total() + reserved() + request.worst > cap)
        throw new Fault('limit', 'budget-exceeded', 'There is no money left.');
      open.set(request.id, request);
    },
    async settle(id, settlement) {
      const request = open.get(id);
      if (request === undefined) throw new Error(`settled twice: ${id}`);
      open.delete(id);
      settled.set(id, settlement);
      return { ...request, ...settlement, at: 0, presumed: false };
    },
    async release(id) {
      if (!open.delete(id)) throw new Error(`released twice: ${id}`);
    },
  };
  return { ledger: ledger as Ledger, open, settled, total, reserved };
}

const PRICE = { source: 'trial' };
const quoted = (worst: number, priced = true): Quote => ({
  low: NOTHING,
  expected: NOTHING,
  worst: microDollars(worst),
  priced,
  price: PRICE,
  basis: '',
});

function budgetOver(
  ledger: Ledger,
  { worst = 100, priced = true, unpriced = { kind: 'refuse' } as UnpricedPolicy } = {},
) {
  const lost: unknown[] = [];
  const budget = new Budget({
    ledger,
    quote: async () => quoted(worst, priced),
    price: async (_target, { output }) => ({
      cost: microDollars(Math.min(worst, output * 10)),
      units: { output },
      price: PRICE,
      priced,
    }),
    unpriced,
    onUnsettled: (_call, error) => lost.push(error),
  });
  return { budget, lost };
}

describe('the budget layer', () => {
  it('M14, M16: every reservation is settled or released exactly once, whatever happens, and the cap holds', async () => {
    const deed = fc.oneof(
      fc.record({
        kind: fc.constant('answer' as const),
        items: fc.integer({ min: 0, max: 8 }),
        every: fc.constantFrom(0, 10),
      }),
      fc.record({
        kind: fc.constant('refuse' as const),
        code: fc.constantFrom('provider-overloaded' as const, 'provider-refused' as const),
        after: fc.constantFrom(0, 25),
      }),
    );
    const asking = fc.record({ deed, at: fc.nat(100), stop: fc.option(fc.nat(120)) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(asking, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 800 }),
        async (askings, cap) => {
          const clock = new FakeClock();
          const { ledger, open, total, reserved } = trialLedger(cap);
          const { budget, lost } = budgetOver(ledger);
          const engine = trialEngine(
            clock,
            (call) => askings[Number(call.request)]?.deed ?? { kind: 'answer', items: 1, every: 0 },
          );
          const layered = budget.around(engine.open);
          const results = askings.map(async ({ at, stop }, index) => {
            await clock.after(at);
            const control = new AbortController();
            if (stop !== null) void clock.after(stop).then(() => control.abort());
            try {
              await heard(await layered(trialCall({ request: `${index}`, signal: control.signal })));
            } catch {
              // Refused, failed or stopped before the first byte.
            }
            expect(total() + reserved()).toBeLessThanOrEqual(cap);
          });
          for (let step = 0; step < 60; step++) await clock.pass(10);
          await Promise.all(results);
          await budget.quiet();
          expect(open.size).toBe(0);
          expect(lost).toEqual([]);
          expect(total()).toBeLessThanOrEqual(cap);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('M14: nothing is sent when there is no room', async () => {
    const clock = new FakeClock();
    const engine = trialEngine(clock, () => ({ kind: 'answer', items: 1, every: 0 }));
    const { budget } = budgetOver(trialLedger(99).ledger);
    await expect(budget.around(engine.open)(trialCall())).rejects.toMatchObject({ code: 'budget-exceeded' });
    expect(engine.calls).toHaveLength(0);
  });

  it('M15, D12: what has no price is refused, booked at the cap, or booked at nothing and said so, as the policy has it', async () => {
    const clock = new FakeClock();
    const engine = trialEngine(clock, () => ({ kind: 'answer', items: 2, every: 0 }));
    const policies: readonly [UnpricedPolicy, number | string][] = [
      [{ kind: 'refuse' }, 'price-unknown'],
      [{ kind: 'cap', amount: microDollars(70) }, 70],
      [{ kind: 'allow' }, 0],
    ];
    for (const [unpriced, expected] of policies) {
      const { ledger, settled } = trialLedger(1000);
      const { budget } = budgetOver(ledger, { priced: false, unpriced });
      const asked = budget.around(engine.open)(trialCall());
      if (typeof expected === 'string') await expect(asked).rejects.toMatchObject({ code: expected });
      else {
        await heard(await asked);
        await budget.quiet();
        expect([...settled.values()].map(({ cost }): MicroDollars => cost)).toEqual([expected]);
      }
    }
  });

  it('books only what the ledger has taken: a ledger that fails is said, and the reader is not kept waiting', async () => {
    const clock = new FakeClock();
    const engine = trialEngine(clock, () => ({ kind: 'answer', items: 2, every: 0 }));
    const { ledger } = trialLedger(1000);
    const { budget, lost } = budgetOver({
      ...ledger,
      settle: async () => Promise.reject(new Error('the disk is full')),
    } as Ledger);
    expect(await heard(await budget.around(engine.open)(trialCall()))).toHaveLength(2);
    await budget.quiet();
    expect(lost).toHaveLength(1);
  });
});
