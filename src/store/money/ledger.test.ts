import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Attribution, type Cap, type MicroDollars, microDollars } from '#operation';
import type { Store } from '#store';
import { type Stage, setStage } from '../trial/stage.ts';
import { call, PRICE, spent } from './trial/calls.ts';

const NOVEMBER = Date.UTC(2026, 10, 15, 12);

let stage: Stage;
let store: Store;
let now: number;
beforeEach(async () => {
  stage = setStage();
  now = NOVEMBER;
  store = await stage.open({ clock: () => now });
});
afterEach(() => stage.strike());

const cap = (scope: Cap['scope'], subject: string, limit: number): Cap => ({
  scope,
  subject,
  limit: microDollars(limit),
});
const exceeded = { name: 'Fault', kind: 'limit', code: 'budget-exceeded' };
const standing = async (subject: string) =>
  (await store.ledger.standings()).find((each) => each.subject === subject) ?? { settled: -1, reserved: -1 };

describe('setting aside', () => {
  it('L5, L6: up to the last micro-dollar, and then says which cap, what is left and what would be enough', async () => {
    await store.ledger.setCap(cap('film', 'night', 1_000_000));
    await store.ledger.reserve(call('one', 400_000, { film: 'night' }));
    await store.ledger.settle('one', spent(150_000));
    await store.ledger.reserve(call('two', 850_000, { film: 'night' }));
    const refusal = await store.ledger.reserve(call('three', 1, { film: 'night' })).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      ...exceeded,
      message: 'This may cost $0.000001, and the budget of the film night has $0.00 left of $1.00.',
      facts: { scope: 'film', subject: 'night', cap: 'night', limit: 1_000_000, settled: 150_000, reserved: 850_000 },
      hint: expect.stringContaining('Raise the budget of the film night to at least $1.000001'),
    });
    expect(refusal).toMatchObject({ facts: { asked: 1, room: 0 } });
    expect(await store.charges.get('three')).toBeUndefined();
    expect(await standing('night')).toMatchObject({ settled: 150_000, reserved: 850_000 });
    await store.ledger.release('two');
    await store.ledger.reserve(call('three', 850_000, { film: 'night' }));
  });

  it('L5: is never cut down to what is left, and what costs nothing always goes', async () => {
    await store.ledger.setCap(cap('month', '', 10));
    await expect(store.ledger.reserve(call('one', 11))).rejects.toMatchObject(exceeded);
    await store.ledger.reserve(call('two', 10));
    await store.ledger.setCap(cap('month', '', 5));
    await store.ledger.reserve(call('three', 0));
    await expect(store.ledger.reserve(call('four', 1))).rejects.toMatchObject({ facts: { room: 0 } });
  });

  it('L6: of several caps the one with the least room is named', async () => {
    for (const each of [cap('month', '', 90), cap('user', '*', 70), cap('film', 'night', 80)]) {
      await store.ledger.setCap(each);
    }
    await expect(store.ledger.reserve(call('one', 100, { film: 'night' }))).rejects.toMatchObject({
      facts: { scope: 'user', subject: 'mara', cap: '*', period: '2026-11', room: 70 },
    });
  });

  it('L1: without any cap it is booked all the same, and a cap that is set later knows of it', async () => {
    await store.ledger.reserve(call('one', 500, { film: 'night' }));
    await store.ledger.settle('one', spent(300));
    await store.ledger.reserve(call('two', 50, { film: 'night' }));
    await store.ledger.setCap(cap('film', 'night', 400));
    expect(await standing('night')).toMatchObject({ settled: 300, reserved: 50 });
    await expect(store.ledger.reserve(call('three', 51, { film: 'night' }))).rejects.toMatchObject(exceeded);
  });

  it('L2: a cap of its own goes before the one for each', async () => {
    await store.ledger.setCap(cap('film', '*', 100));
    await store.ledger.setCap(cap('film', 'rich', 1000));
    await store.ledger.setCap(cap('film', 'poor', 10));
    await store.ledger.reserve(call('one', 1000, { film: 'rich' }));
    await store.ledger.reserve(call('two', 100, { film: 'other' }));
    await expect(store.ledger.reserve(call('three', 11, { film: 'poor' }))).rejects.toMatchObject(exceeded);
    await store.ledger.removeCap('film', 'poor');
    await store.ledger.reserve(call('three', 11, { film: 'poor' }));
    expect((await store.ledger.standings()).map((each) => [each.cap.subject, each.subject, each.reserved])).toEqual([
      ['*', 'other', 100],
      ['*', 'poor', 11],
      ['rich', 'rich', 1000],
    ]);
  });

  it('L3, L4: a new month (UTC) begins with nothing, for users and keys too, and a call stays in its month', async () => {
    now = Date.UTC(2026, 10, 30, 23, 59, 59, 999);
    for (const each of [cap('month', '', 100), cap('user', 'mara', 100), cap('key', 'k', 100), cap('film', 'f', 150)]) {
      await store.ledger.setCap(each);
    }
    await store.ledger.reserve(call('one', 100, { key: 'k', film: 'f' }));
    now += 1;
    await store.ledger.reserve(call('two', 50, { key: 'k', film: 'f' }));
    await expect(store.ledger.reserve(call('three', 1, { film: 'f' }))).rejects.toMatchObject({
      facts: { scope: 'film' },
    });
    const charge = await store.ledger.settle('one', spent(100));
    expect(charge.at).toBe(now - 1);
    for (const subject of ['', 'mara', 'k']) {
      expect(await standing(subject)).toMatchObject({ settled: 0, reserved: 50 });
    }
    await store.ledger.reserve(call('three', 50));
  });

  it('L10: an id is set aside once; what was released may come again', async () => {
    await store.ledger.reserve(call('one', 5));
    await expect(store.ledger.reserve(call('one', 5))).rejects.toMatchObject({ code: 'reservation-exists' });
    await store.ledger.release('one');
    await store.ledger.reserve(call('one', 5));
    await store.ledger.settle('one', spent(5));
    await expect(store.ledger.reserve(call('one', 5))).rejects.toMatchObject({ code: 'reservation-exists' });
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses to set %d aside', async (worst) => {
    const request = { ...call('one', 0), worst: worst as MicroDollars };
    await expect(store.ledger.reserve(request)).rejects.toMatchObject({ code: 'reservation-impossible' });
    await expect(store.ledger.setCap({ scope: 'month', subject: '', limit: request.worst })).rejects.toMatchObject({
      code: 'cap-impossible',
    });
  });

  it.each([
    ['month', 'november'],
    ['film', ''],
  ] as const)('refuses a cap on %s "%s"', async (scope, subject) => {
    await expect(store.ledger.setCap(cap(scope, subject, 1))).rejects.toMatchObject({ code: 'cap-impossible' });
  });

  it('L12: no sum ever grows past what can be counted exactly', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    await store.ledger.reserve(call('one', most - 5));
    await expect(store.ledger.reserve(call('two', 6))).rejects.toMatchObject({ code: 'amount-too-large' });
    await store.ledger.reserve(call('two', 5));
    await expect(store.ledger.settle('two', spent(6))).rejects.toMatchObject({ code: 'amount-too-large' });
    await store.ledger.settle('one', spent(most - 5));
    await store.ledger.settle('two', spent(5));
    expect((await store.charges.total()).cost).toBe(most);
  });
});

describe('settling', () => {
  it('L8: books what it cost, with everything about it, and gives the rest back', async () => {
    await store.ledger.setCap(cap('user', '*', 100));
    const attribution: Attribution = {
      ...{ user: 'mara', operation: 'shot.describe', key: 'k', run: 'r', film: 'f', scene: 's', shot: '3', line: 'l' },
      ...{ take: 't2', template: 'shot_description@3' },
    };
    await store.ledger.reserve(call('one', 100, attribution));
    const settlement = { ...spent(40, { input: 1000, cacheRead: 400, output: 20 }), source: 'counted' as const };
    const charge = await store.ledger.settle('one', settlement);
    expect(charge).toEqual({
      ...{ id: 'one', at: NOVEMBER, attribution, engine: 'openai', model: 'gpt-4o', price: PRICE, presumed: false },
      ...{ ...settlement, reserved: 100 },
    });
    expect(await store.charges.get('one')).toEqual(charge);
    expect(await standing('mara')).toMatchObject({ settled: 40, reserved: 0 });
  });

  it('L8: more than was set aside is booked as it is, and says so', async () => {
    await store.ledger.setCap(cap('month', '', 100));
    await store.ledger.reserve(call('one', 100));
    expect(await store.ledger.settle('one', spent(130))).toMatchObject({ cost: 130, reserved: 100 });
    expect(await standing('')).toMatchObject({ settled: 130, reserved: 0 });
    await expect(store.ledger.reserve(call('two', 1))).rejects.toMatchObject({ facts: { room: 0, settled: 130 } });
  });

  it('D12, L8: figures that cannot be true are refused, and the money stays set aside', async () => {
    await store.ledger.setCap(cap('month', '', 100));
    await store.ledger.reserve(call('one', 100));
    const impossible = [Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY].flatMap((odd) => [
      { ...spent(1), cost: odd as MicroDollars },
      ...(odd === 0.5 ? [] : [spent(1, { input: 5, output: odd })]),
    ]);
    for (const settlement of impossible) {
      await expect(store.ledger.settle('one', settlement)).rejects.toMatchObject({ code: 'settlement-impossible' });
    }
    expect(impossible).toHaveLength(7);
    expect(await standing('')).toMatchObject({ settled: 0, reserved: 100 });
    await store.ledger.settle('one', spent(1, { seconds: 0.5 }));
  });

  it('L10: a second time changes nothing, in any order', async () => {
    await store.ledger.setCap(cap('month', '', 100));
    await store.ledger.reserve(call('one', 100));
    const charge = await store.ledger.settle('one', spent(40));
    expect(await store.ledger.settle('one', spent(90))).toEqual(charge);
    await store.ledger.release('one');
    expect(await standing('')).toMatchObject({ settled: 40, reserved: 0 });
    await store.ledger.reserve(call('two', 60));
    await store.ledger.release('two');
    await store.ledger.release('two');
    await store.ledger.release('never');
    expect(await standing('')).toMatchObject({ settled: 40, reserved: 0 });
    await expect(store.ledger.settle('two', spent(1))).rejects.toMatchObject({ code: 'reservation-missing' });
  });

  it('L10: at the same time it is booked once', async () => {
    await store.ledger.reserve(call('one', 100));
    const settled = await Promise.all([40, 50, 60].map((cost) => store.ledger.settle('one', spent(cost))));
    expect(settled.map(({ cost }) => cost)).toEqual([40, 40, 40]);
    expect(await store.charges.total()).toMatchObject({ cost: 40, charges: 1 });
  });
});

describe('warnings', () => {
  it('L9: are said once for each step, by what is spent and not by what is set aside', async () => {
    const said: [number, string, number][] = [];
    store.ledger.onWarning(({ percent, subject, settled }) => said.push([percent, subject, settled]));
    await store.ledger.setCap(cap('film', '*', 100));
    for (const [index, cost] of [79, 1, 9, 10].entries()) {
      await store.ledger.reserve(call(`${index}`, cost, { film: 'night' }));
      await store.ledger.settle(`${index}`, spent(cost));
    }
    await store.ledger.reserve(call('last', 1, { film: 'night' }));
    await store.ledger.settle('last', spent(1));
    await store.ledger.reserve(call('another', 95, { film: 'day' }));
    await store.ledger.settle('another', spent(95));
    expect(said).toEqual([
      [80, 'night', 80],
      [90, 'night', 99],
      [100, 'night', 100],
      [80, 'day', 95],
      [90, 'day', 95],
    ]);
  });

  it('L9: begin anew with another limit and another month, and end when nobody listens', async () => {
    const said: number[] = [];
    const stop = store.ledger.onWarning(({ percent }) => said.push(percent));
    const spend = async (id: string, cost: number) => {
      await store.ledger.reserve(call(id, cost));
      await store.ledger.settle(id, spent(cost));
    };
    await store.ledger.setCap(cap('month', '', 100));
    await spend('one', 85);
    await store.ledger.setCap(cap('month', '', 100));
    expect(said).toEqual([80]);
    await store.ledger.setCap(cap('month', '', 200));
    await spend('two', 80);
    expect(said).toEqual([80, 80]);
    await store.ledger.setCap(cap('month', '', 180));
    expect(said).toEqual([80, 80, 90]);
    now = Date.UTC(2026, 11, 1);
    await spend('three', 144);
    expect(said).toEqual([80, 80, 90, 80]);
    stop();
    await spend('four', 36);
    expect(said).toHaveLength(4);
  });
});
