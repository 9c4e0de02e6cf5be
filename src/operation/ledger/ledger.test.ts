import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attribution,
  accountsOf,
  budgetExceeded,
  CAP_SCOPES,
  type Cap,
  capSubjects,
  checkedCap,
  checkedReservation,
  checkedSettlement,
  dollars,
  inDollars,
  type MicroDollars,
  microDollars,
  monthOf,
  NOTHING,
  periodOf,
  roomLeft,
  type Standing,
  standingAfter,
  UNTOUCHED,
  warningsOf,
} from '#operation';

const Amount = fc.oneof(fc.nat(), fc.nat(200), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
/** From 1970 to 2100. */
const Moment = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
const optional = (name: string) => fc.option(fc.constant(name), { nil: undefined });

const filmCap = (limit: number): Cap => ({ scope: 'film', subject: 'night', limit: microDollars(limit) });
const under = (limit: number, standing: Standing) => ({ cap: filmCap(limit), standing, subject: 'night' });

describe('what a call counts for', () => {
  it('L1: its month, its user, and what it names; nothing else', () => {
    fc.assert(
      fc.property(optional('k'), optional('f'), optional('r'), Moment, (key, film, run, at) => {
        const places = Object.fromEntries(Object.entries({ key, film, run }).filter(([, name]) => name !== undefined));
        const attribution: Attribution = { user: 'mara', operation: 'text.generate', shot: '3', ...places };
        const accounts = accountsOf(attribution, at);
        expect(Object.fromEntries(accounts.map(({ scope, subject }) => [scope, subject]))).toEqual({
          ...{ month: '', user: 'mara' },
          ...places,
        });
        expect(accounts).toHaveLength(2 + Object.keys(places).length);
        for (const { scope, period } of accounts) expect(period).toBe(periodOf(scope, at));
      }),
    );
  });

  it('L2: has its own cap, else the one for each; the month has one only', () => {
    expect(capSubjects({ scope: 'month', subject: '' })).toEqual(['']);
    for (const scope of CAP_SCOPES.filter((each) => each !== 'month')) {
      expect(capSubjects({ scope, subject: 'x' })).toEqual(['x', '*']);
    }
  });

  it('L3: months are those of the calendar in UTC; films and runs have none', () => {
    expect(monthOf(Date.UTC(2026, 10, 30, 23, 59, 59, 999))).toBe('2026-11');
    expect(monthOf(Date.UTC(2026, 11, 1))).toBe('2026-12');
    fc.assert(
      fc.property(Moment, (at) => {
        const day = new Date(at);
        const month = `${day.getUTCFullYear()}-${String(day.getUTCMonth() + 1).padStart(2, '0')}`;
        expect(CAP_SCOPES.map((scope) => periodOf(scope, at))).toEqual([month, month, month, '', '']);
      }),
    );
  });
});

describe('room', () => {
  it('L5: is what is left of the limit, and never less than nothing', () => {
    fc.assert(
      fc.property(Amount, Amount, Amount, Amount, (limit, settled, reserved, worst) => {
        fc.pre(Number.isSafeInteger(settled + reserved + worst));
        const room = roomLeft(limit, { settled, reserved });
        expect(room).toBeGreaterThanOrEqual(0);
        expect(worst <= room).toBe(worst === 0 || settled + reserved + worst <= limit);
      }),
    );
  });

  it('L12: nothing is ever added to what cannot be counted exactly', () => {
    fc.assert(
      fc.property(Amount, Amount, Amount, (settled, reserved, more) => {
        fc.pre(Number.isSafeInteger(settled + reserved));
        const standing = { settled, reserved, peak: settled };
        if (!Number.isSafeInteger(settled + reserved + more)) {
          for (const by of [{ settled: more }, { reserved: more }]) {
            expect(() => standingAfter(standing, by)).toThrow(expect.objectContaining({ code: 'amount-too-large' }));
          }
        } else {
          const after = standingAfter(standing, { settled: more });
          expect(after).toEqual({ settled: settled + more, reserved, peak: settled + more });
          expect(standingAfter(after, { settled: -more })).toEqual({ settled, reserved, peak: settled + more });
        }
      }),
    );
  });
});

describe('warnings', () => {
  it('L9: are said once for each step, when it is reached and not before, whatever the way there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 40 }),
        fc.array(fc.integer({ min: -300, max: 1000 })),
        (limit, moves) => {
          let standing = UNTOUCHED;
          const said: number[] = [];
          for (const thousandths of moves) {
            const by = Math.max(-standing.settled, Math.floor((limit * thousandths) / 2000));
            const after = standingAfter(standing, { settled: by });
            const warnings = warningsOf(under(limit, standing), under(limit, after));
            for (const { percent } of warnings) {
              expect(BigInt(after.settled) * 100n).toBeGreaterThanOrEqual(BigInt(limit) * BigInt(percent));
            }
            said.push(...warnings.map(({ percent }) => percent));
            standing = after;
          }
          const reached = [80, 90, 100].filter((percent) => BigInt(standing.peak) * 100n >= BigInt(limit * percent));
          expect(said).toEqual(limit === 0 ? [] : reached);
        },
      ),
    );
  });

  it('L9: come at the exact micro-dollar, for any limit there can be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.constantFrom(80, 90, 100),
        (limit, percent) => {
          const step = Number((BigInt(limit) * BigInt(percent) + 99n) / 100n);
          const at = (settled: number) =>
            warningsOf(under(limit, UNTOUCHED), under(limit, standingAfter(UNTOUCHED, { settled }))).map(
              (each) => each.percent,
            );
          expect(at(step)).toContain(percent);
          expect(at(step - 1)).not.toContain(percent);
        },
      ),
    );
  });

  it('L9: what is only reserved says nothing, and a cap of nothing has no steps', () => {
    const held = standingAfter(UNTOUCHED, { reserved: 100 });
    expect(warningsOf(under(100, UNTOUCHED), under(100, held))).toEqual([]);
    expect(warningsOf(under(0, UNTOUCHED), under(0, UNTOUCHED))).toEqual([]);
  });

  it('L9: another limit says what it has reached and the one before had not', () => {
    const standing = standingAfter(UNTOUCHED, { settled: 85 });
    const from = (limit: number | null, to: number) =>
      warningsOf({ cap: limit === null ? undefined : filmCap(limit), standing }, under(to, standing)).map(
        ({ percent }) => percent,
      );
    expect(from(null, 100)).toEqual([80]);
    expect(from(100, 90)).toEqual([90]);
    expect(from(100, 85)).toEqual([90, 100]);
    expect(from(85, 100)).toEqual([]);
  });
});

describe('words', () => {
  it('L6: a refusal names the cap with the least room, and the limit it would take', () => {
    const hindrance = (scope: Cap['scope'], limit: number, settled: number) => ({
      account: { scope, subject: 'x', period: scope === 'film' ? '' : '2026-11' },
      cap: { scope, subject: '*', limit: microDollars(limit) },
      standing: { settled, reserved: 1, peak: settled },
    });
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(500), fc.nat(500), (film, user, spentOnFilm, spentByUser) => {
        const fault = budgetExceeded(
          [hindrance('film', film, spentOnFilm), hindrance('user', user, spentByUser)],
          2000,
        );
        const rooms = { film: Math.max(0, film - spentOnFilm - 1), user: Math.max(0, user - spentByUser - 1) };
        const scope = rooms.user < rooms.film ? 'user' : 'film';
        const settled = scope === 'user' ? spentByUser : spentOnFilm;
        expect(fault).toMatchObject({ kind: 'limit', code: 'budget-exceeded' });
        expect(fault.facts).toMatchObject({
          scope,
          subject: 'x',
          cap: '*',
          asked: 2000,
          room: rooms[scope],
          settled,
          reserved: 1,
        });
        expect(fault.hint).toContain(inDollars(settled + 1 + 2000));
      }),
    );
  });

  it('amounts are said to the last micro-dollar', () => {
    expect([0, 1, 10_000, 1_500_000, 123_456_789].map(inDollars)).toEqual([
      ...['$0.00', '$0.000001', '$0.01', '$1.50', '$123.456789'],
    ]);
    fc.assert(
      fc.property(Amount, (amount) => {
        const [whole = '', part = ''] = inDollars(amount).slice(1).split('.');
        expect(BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0'))).toBe(BigInt(amount));
      }),
    );
  });
});

describe('what is refused', () => {
  const odd = [Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY, 2 ** 53];

  it.each(odd)('L8: %d is neither set aside, nor settled, nor a limit', (amount) => {
    const money = amount as MicroDollars;
    const attribution = { user: 'mara', operation: 'text.generate' };
    const request = { id: 'one', worst: money, attribution, engine: 'e', model: 'm', price: { source: 'none' } };
    expect(() => checkedReservation(request)).toThrow(expect.objectContaining({ code: 'reservation-impossible' }));
    const settlement = { cost: money, outcome: 'complete', units: {}, source: 'provider' } as const;
    expect(() => checkedSettlement('one', settlement)).toThrow(
      expect.objectContaining({ code: 'settlement-impossible' }),
    );
    expect(() => checkedCap({ ...filmCap(1), limit: money })).toThrow(
      expect.objectContaining({ code: 'cap-impossible' }),
    );
    expect(() => checkedReservation({ ...request, id: '', worst: NOTHING })).toThrow(/cannot be set aside/);
  });

  it('a cap is on something there is', () => {
    expect(checkedCap({ scope: 'month', subject: '', limit: dollars(20) })).toMatchObject({ limit: 20_000_000 });
    expect(() => checkedCap({ scope: 'month', subject: 'x', limit: NOTHING })).toThrow(/everything together/);
    expect(() => checkedCap({ scope: 'user', subject: '', limit: NOTHING })).toThrow(/which user/);
    expect(() => checkedCap({ scope: 'scene' as Cap['scope'], subject: '1', limit: NOTHING })).toThrow(/scene/);
  });
});
