import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Attribution } from '#operation';
import { CHARGE_GROUPS, type Store } from '#store';
import { type Stage, setStage } from '../trial/stage.ts';
import { call, spent } from './trial/calls.ts';

const DAY = 24 * 60 * 60_000;
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

async function pay(id: string, cost: number, attribution: Partial<Attribution>, units = { input: cost }) {
  await store.ledger.reserve(call(id, 1000, attribution));
  await store.ledger.settle(id, spent(cost, units));
}

describe('reports', () => {
  beforeEach(async () => {
    await pay('a', 10, { film: 'night', scene: '1', shot: '3', take: 't1', user: 'mara', key: 'k' });
    await pay('b', 20, { film: 'night', scene: '1', shot: '3', take: 't2', user: 'ben' });
    await pay('c', 5, { film: 'night', scene: '2', shot: '4', user: 'mara', template: 'shot_description@3' });
    now += DAY;
    await pay('d', 40, { film: 'day', scene: '1', shot: '3', user: 'mara' });
    await store.ledger.reserve(call('e', 1000, { user: 'ben', operation: 'text.embed' }));
    await store.ledger.settle('e', { ...spent(1, { input: 7 }), source: 'estimated' });
    await store.ledger.reserve(call('open', 1000, { user: 'ben', film: 'night' }));
  });
  const by = async (...parameters: Parameters<Store['charges']['by']>) =>
    (await store.charges.by(...parameters)).map(({ group, film, cost }) => [group, film, cost]);

  it('sum everything that is booked, rejected takes included, and nothing that is only set aside', async () => {
    expect(await store.charges.total()).toEqual({
      ...{ cost: 76, charges: 5, presumed: 0, units: { input: 82 } },
      sources: { provider: 4, counted: 0, estimated: 1 },
    });
    expect(await store.charges.total({ film: 'night', shot: '3' })).toMatchObject({ cost: 30, charges: 2 });
    expect(await store.charges.total({ film: 'none' })).toEqual({
      ...{ cost: 0, charges: 0, presumed: 0, units: {} },
      sources: { provider: 0, counted: 0, estimated: 0 },
    });
  });

  it('are grouped, the dearest first; a shot belongs to its film', async () => {
    expect(await by('film')).toEqual([
      ['day', null, 40],
      ['night', null, 35],
      [null, null, 1],
    ]);
    expect(await by('shot')).toEqual([
      ['3', 'day', 40],
      ['3', 'night', 30],
      ['4', 'night', 5],
      [null, null, 1],
    ]);
    expect(await by('take', { film: 'night', shot: '3' })).toEqual([
      ['t2', 'night', 20],
      ['t1', 'night', 10],
    ]);
    expect(await by('operation')).toEqual([
      ['text.generate', null, 75],
      ['text.embed', null, 1],
    ]);
    expect(await by('day')).toEqual([
      ['2026-11-15', null, 35],
      ['2026-11-16', null, 41],
    ]);
    expect(await by('user', { since: NOVEMBER + 1, until: NOVEMBER + DAY + 1 })).toEqual([
      ['mara', null, 40],
      ['ben', null, 1],
    ]);
    const [first] = await store.charges.by('engine', { user: 'mara' });
    expect(first).toMatchObject({ group: 'openai', units: { input: 55 }, sources: { provider: 3 } });
  });

  it.each(CHARGE_GROUPS)('grouped by %s come to the total', async (group) => {
    const groups = await store.charges.by(group);
    expect(groups.reduce((sum, { cost }) => sum + cost, 0)).toBe(76);
    expect(groups.reduce((sum, { charges }) => sum + charges, 0)).toBe(5);
    expect(groups.reduce((sum, { units }) => sum + (units['input'] ?? 0), 0)).toBe(82);
  });

  it('take names for names', async () => {
    expect(await store.charges.total({ film: "night' or '1' = '1" })).toMatchObject({ charges: 0 });
  });
});

describe('the list', () => {
  it('gives every charge once, the newest first, whatever the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), async (steps, limit) => {
        const film = `film-${(now += DAY)}`;
        const paid: string[] = [];
        for (const [index, step] of steps.entries()) {
          now += step;
          paid.unshift(`${film} ${index}`);
          await pay(`${film} ${index}`, index, { film });
        }
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Awaited<ReturnType<Store['charges']['list']>> = await store.charges.list(
            { film },
            { after, limit },
          );
          expect(page.charges.length).toBeLessThanOrEqual(limit);
          seen.push(...page.charges.map(({ id }) => id));
          after = page.next;
        } while (after !== null);
        expect(seen).toEqual(paid);
      }),
      { numRuns: 15 },
    );
  });

  it.each(['', 'x', '1', '1:2:3', "1:2'"])('refuses the cursor "%s"', async (after) => {
    await expect(store.charges.list({}, { after })).rejects.toMatchObject({ kind: 'usage', code: 'cursor-odd' });
  });

  it.each([0, 1001, 1.5])('refuses a page of %d', async (limit) => {
    await expect(store.charges.list({}, { limit })).rejects.toMatchObject({ kind: 'usage', code: 'page-odd' });
  });
});

describe('a store that only reads', () => {
  it('S5: tells what was spent and spends nothing', async () => {
    await pay('a', 10, { film: 'night' });
    const reader = await stage.open({ readOnly: true });
    expect(await reader.charges.total()).toMatchObject({ cost: 10 });
    expect(await reader.ledger.standings()).toEqual([]);
    const refused = { kind: 'configuration', code: 'store-read-only' };
    await expect(reader.ledger.reserve(call('b', 1))).rejects.toMatchObject(refused);
    await expect(reader.ledger.settle('a', spent(1))).rejects.toMatchObject(refused);
    await expect(reader.keys.create({ name: 'n', user: 'u', scopes: [] })).rejects.toMatchObject(refused);
    await expect(reader.secrets.set('openai', 'sk-1')).rejects.toMatchObject(refused);
  });
});

describe('prices set by hand', () => {
  it('are kept one for each model, with when and why', async () => {
    const price = { engine: 'openai', model: 'gpt-4o', rates: { input: 2.5, output: 10 }, note: 'our contract' };
    expect(await store.prices.keep(price)).toEqual({ ...price, at: NOVEMBER });
    await store.prices.keep({ ...price, model: '*' });
    now += 5;
    await store.prices.keep({ ...price, rates: { input: 2 } });
    expect(await store.prices.list()).toEqual([
      { ...price, model: '*', at: NOVEMBER },
      { ...price, rates: { input: 2 }, at: NOVEMBER + 5 },
    ]);
    expect(await store.prices.remove('openai', '*')).toBe(true);
    expect(await store.prices.remove('openai', '*')).toBe(false);
    expect(await store.prices.list()).toHaveLength(1);
  });

  it.each([{ input: -1 }, { input: Number.NaN }, {}])('are not %j', async (rates) => {
    const price = { engine: 'openai', model: 'gpt-4o', rates, note: '' };
    await expect(store.prices.keep(price)).rejects.toMatchObject({ kind: 'usage', code: 'price-impossible' });
  });
});
