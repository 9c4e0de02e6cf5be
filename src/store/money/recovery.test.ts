import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { microDollars } from '#operation';
import type { Store } from '#store';
import { type Actor, type Stage, setStage } from '../trial/stage.ts';
import { call, spent } from './trial/calls.ts';

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});
afterEach(() => stage.strike());

const filmCap = async (store: Store, limit: number) =>
  store.ledger.setCap({ scope: 'film', subject: 'night', limit: microDollars(limit) });
const night = async (store: Store) =>
  (await store.ledger.standings()).find(({ subject }) => subject === 'night') ?? { settled: -1, reserved: -1 };

/** What the running sums say, and what the lines of the book add up to, straight from the database. */
function recount(home: string): { sums: unknown[]; lines: unknown[]; reservations: number } {
  const raw = new Database(join(home, 'money.db'), { readonly: true });
  try {
    const lines = (scope: string, subject: string, period: string, from: string, who: string) => `
      select '${scope}' as scope, ${subject} as subject, ${period} as period,
        sum(settled) as settled, sum(reserved) as reserved from (
          select at, ${who} as who, cost as settled, 0 as reserved from charges
          union all select at, ${from} as who, 0, worst from reservations
        ) where who is not null group by 2, 3`;
    const month = "strftime('%Y-%m', at / 1000, 'unixepoch')";
    const named = (name: string) => `json_extract(request, '$.attribution.${name}')`;
    return {
      sums: raw
        .prepare(
          'select scope, subject, period, settled, reserved from sums where settled + reserved > 0 order by 1, 2, 3',
        )
        .all([]),
      lines: raw
        .prepare(
          `select * from (${[
            lines('month', "''", month, "''", "''"),
            lines('user', 'who', month, named('user'), 'user'),
            lines('film', 'who', "''", named('film'), 'film'),
          ].join(' union all ')}) where settled + reserved > 0 order by 1, 2, 3`,
        )
        .all([]),
      reservations: raw.prepare('select count(*) as count from reservations').get<{ count: number }>([])?.count ?? -1,
    };
  } finally {
    raw.close();
  }
}

describe('a process that died', () => {
  it('L11: its money is booked at the worst case when the books are opened, and says so', async () => {
    const actor = stage.actor('hold', 'night', 'one', '70');
    await actor.said(1);
    await actor.kill();
    const store = await stage.open();
    expect(await store.charges.get('one')).toMatchObject({
      ...{ cost: 70, reserved: 70, presumed: true, outcome: 'interrupted', source: 'estimated', units: {} },
      attribution: { film: 'night', user: 'mara' },
    });
    await filmCap(store, 100);
    expect(await night(store)).toMatchObject({ settled: 70, reserved: 0 });
    expect((await store.charges.total()).presumed).toBe(70);
  });

  it('L11: is found before a refusal and in the standings, while one that lives keeps what it holds', async () => {
    const store = await stage.open();
    await filmCap(store, 100);
    const living = stage.actor('hold', 'night', 'living', '30');
    const dying = stage.actor('hold', 'night', 'dying', '50');
    await Promise.all([living.said(1), dying.said(1)]);
    expect(await night(store)).toMatchObject({ settled: 0, reserved: 80 });
    await dying.kill();
    await expect(store.ledger.reserve(call('more', 21, { film: 'night' }))).rejects.toMatchObject({
      facts: { settled: 50, reserved: 30, room: 20 },
    });
    const another = stage.actor('hold', 'night', 'another', '20');
    await another.said(1);
    await another.kill();
    expect(await night(store)).toMatchObject({ settled: 70, reserved: 30 });
    living.tell('settle');
    await living.ended;
    expect(living.lines).toEqual(['held', 'settled 1']);
    expect(await night(store)).toMatchObject({ settled: 71, reserved: 0 });
    expect(await store.charges.get('living')).toMatchObject({ presumed: false });
  });

  it('L11: should the truth come after all, it takes the place of the presumption', async () => {
    const store = await stage.open();
    await filmCap(store, 200);
    for (const id of ['settled', 'released']) await store.ledger.reserve(call(id, 90, { film: 'night' }));
    // To everybody else it looks dead when its folder is gone.
    for (const name of readdirSync(join(stage.home, 'tmp'), { withFileTypes: true })) {
      if (name.isDirectory()) rmSync(join(stage.home, 'tmp', name.name), { recursive: true });
    }
    const other = await stage.open();
    expect(await night(other)).toMatchObject({ settled: 180, reserved: 0 });
    expect(await store.ledger.settle('settled', spent(40))).toMatchObject({ cost: 40, presumed: false });
    expect(await store.ledger.settle('settled', spent(50))).toMatchObject({ cost: 40 });
    await store.ledger.release('released');
    expect(await night(other)).toMatchObject({ settled: 40, reserved: 0 });
    expect(await other.charges.get('released')).toBeUndefined();
    expect(await other.charges.total()).toMatchObject({ cost: 40, presumed: 0, charges: 1 });
  });

  it('L11: a store that is closed with money set aside counts as gone', async () => {
    const store = await stage.open();
    await store.ledger.reserve(call('one', 5));
    await store.close();
    expect(await (await stage.open()).charges.get('one')).toMatchObject({ cost: 5, presumed: true });
  });
});

describe('the law of the budget across processes', () => {
  it('D11, F1, H3, L5, L7, L11, L13: 200 calls in four processes and kills at random never overspend, lose or leak', async () => {
    const LIMIT = 60_000;
    const watching = await stage.open();
    await filmCap(watching, LIMIT);
    const all: Actor[] = [];
    const start = () => {
      const actor = stage.actor('spend', 'night', `spender-${all.length}`);
      all.push(actor);
      return actor;
    };
    const playing = [start(), start(), start(), start()];
    let exceeded = 0;
    for (let kill = 0; kill < 8; kill++) {
      const actor = playing.shift();
      if (actor === undefined) break;
      await actor.said(150 + Math.floor(Math.random() * 300));
      await actor.kill();
      playing.push(start());
      const { settled, reserved } = await night(watching);
      if (settled + reserved > LIMIT) exceeded += 1;
    }
    for (const actor of playing) {
      await actor.said(100);
      await actor.kill();
    }
    expect(exceeded).toBe(0);

    const after = await night(watching);
    expect(after.reserved).toBe(0);
    expect(after.settled).toBeGreaterThan(0);
    expect(after.settled).toBeLessThanOrEqual(LIMIT);
    const { sums, lines, reservations } = recount(stage.home);
    expect(sums).toEqual(lines);
    expect(reservations).toBe(0);

    const told = all.flatMap((actor) => actor.lines.map((line) => line.split(' ')));
    const numbers = (words: readonly string[]) => words.slice(1).map(Number);
    let refusals = 0;
    const released = new Set(told.filter(([what]) => what === 'released').map(([, id = '']) => id));
    for (const words of told) {
      const [what, id = '', amount] = words;
      if (what === 'refused') {
        const [asked = 0, room = 0, limit = 0, settled = 0, reserved = 0] = numbers(words);
        expect(asked).toBeGreaterThan(room);
        expect([limit, room]).toEqual([LIMIT, LIMIT - settled - reserved]);
        refusals += 1;
      } else if (what === 'settled') {
        expect(await watching.charges.get(id), id).toMatchObject({ cost: Number(amount), presumed: false });
      } else if (what === 'released') {
        expect(await watching.charges.get(id), id).toBeUndefined();
      } else if (what === 'held') {
        // Acknowledged: it is booked, or was released, or the kill came between the release and the word of it.
        const charge = await watching.charges.get(id);
        if (charge === undefined) continue;
        expect(released.has(id)).toBe(false);
        expect(charge.reserved).toBe(Number(amount));
      } else throw new RangeError(`${words.join(' ')}`);
    }
    expect(refusals).toBeGreaterThan(0);
    expect((await watching.charges.total()).presumed).toBeGreaterThan(0);
  }, 60_000);
});
