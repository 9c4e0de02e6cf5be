import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dollars } from '#operation';
import { listBackups } from '#store';
import { call, spent } from './money/trial/calls.ts';
import { changeTo, filmNamed, finishedWork, type Stage, setStage, stepKey } from './trial/stage.ts';

/** A data directory with films, builds and a backup; every test damages a copy of it. */
let whole: Stage;
beforeAll(async () => {
  whole = setStage();
  const store = await whole.open();
  for (let film = 0; film < 20; film++) await store.films.create(filmNamed(`film-${film}`), changeTo(1));
  for (let step = 0; step < 50; step++) await store.memory.remember(finishedWork(`${step}`, {}));
  await store.ledger.setCap({ scope: 'month', subject: '', limit: dollars(1) });
  for (let paid = 0; paid < 50; paid++) {
    await store.ledger.reserve(call(`${paid}`, 10));
    await store.ledger.settle(`${paid}`, spent(7));
  }
  await store.backup();
  await store.close();
});
afterAll(() => whole.strike());

let stage: Stage;
let backup: string;
const file = (name: string) => join(stage.home, name);
beforeEach(() => {
  stage = setStage();
  cpSync(whole.home, stage.home, { recursive: true });
  backup = listBackups(stage.home)[0]?.path ?? '';
});
afterEach(() => stage.strike());

describe.each(['films.db', 'builds.db', 'money.db'])('a damaged %s', (name) => {
  const bytesOf = (path: string) => (statSync(path).isFile() ? readFileSync(path).toString('hex') : 'a folder');

  it.each<[string, (path: string) => void]>([
    ['cut to nothing', (path) => truncateSync(path, 0)],
    ['cut to 50 bytes', (path) => truncateSync(path, 50)],
    ['cut to one page', (path) => truncateSync(path, 4096)],
    ['cut by its last page', (path) => truncateSync(path, statSync(path).size - 4096)],
    ['cut by its last byte', (path) => truncateSync(path, statSync(path).size - 1)],
    ['zeros', (path) => writeFileSync(path, Buffer.alloc(statSync(path).size))],
    ['another file', (path) => writeFileSync(path, 'a film script, by mistake\n'.repeat(500))],
    ['a wiped page in the middle', (path) => wipe(path, 8192)],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
    [
      'the other database',
      (path) => copyFileSync(join(path, '..', path.endsWith('films.db') ? 'builds.db' : 'films.db'), path),
    ],
  ])('S6: %s is refused, names the backup, and is left as it is', async (_what, damage) => {
    const path = file(name);
    damage(path);
    const before = bytesOf(path);
    for (const readOnly of [false, true]) {
      await expect(stage.open({ readOnly })).rejects.toMatchObject({
        kind: 'failure',
        code: 'database-damaged',
        facts: { path, newestBackup: backup },
        hint: expect.stringContaining(backup),
      });
    }
    expect(bytesOf(path)).toBe(before);
    expect(readdirSync(join(stage.home, 'tmp'))).toEqual([]);
  });

  it('S7: no flipped bit in its header is ever taken for something else', async () => {
    const path = file(name);
    const whole = readFileSync(path);
    const survived: number[] = [];
    await fc.assert(
      fc.asyncProperty(fc.nat(99), fc.nat(7), async (at, bit) => {
        const bent = Buffer.from(whole);
        bent[at] = (bent[at] ?? 0) ^ (1 << bit);
        writeFileSync(path, bent);
        try {
          const store = await stage.open();
          expect((await store.films.list()).length).toBe(20);
          expect((await store.films.load('film-7')).film).toEqual(filmNamed('film-7'));
          for (let step = 0; step < 50; step++) expect(await store.memory.find(stepKey(`${step}`))).toBeDefined();
          expect(await store.ledger.standings()).toMatchObject([{ settled: 350, reserved: 0 }]);
          expect(await store.charges.total()).toMatchObject({ cost: 350, charges: 50 });
          await store.close();
          survived.push(at);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Fault', facts: { path } });
          expect(readFileSync(path).equals(bent)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
    // Most of the header matters: were every flip survived, this test would not see damage.
    expect(survived.length).toBeLessThan(40);
  });
});

describe('a database that is gone', () => {
  it('S6: while its log is there', async () => {
    rmSync(file('films.db'));
    writeFileSync(file('films.db-wal'), 'what was written last');
    await expect(stage.open()).rejects.toMatchObject({ code: 'database-damaged' });
    expect(readFileSync(file('films.db-wal'), 'utf8')).toBe('what was written last');
  });

  it('S6: while what was built of it is there', async () => {
    rmSync(file('films.db'));
    await expect(stage.open()).rejects.toMatchObject({
      code: 'database-damaged',
      hint: expect.stringContaining(backup),
    });
    expect(readdirSync(stage.home)).not.toContain('films.db');
  });

  it('S6: money, while the runs it was spent on are there', async () => {
    rmSync(file('money.db'));
    for (const readOnly of [false, true]) {
      await expect(stage.open({ readOnly })).rejects.toMatchObject({ code: 'database-damaged' });
    }
    expect(readdirSync(stage.home)).not.toContain('money.db');
  });

  it('builds alone may be thrown away: they are made again', async () => {
    rmSync(file('builds.db'));
    const store = await stage.open();
    expect(await store.films.list()).toHaveLength(20);
    expect(await store.memory.find(stepKey('1'))).toBeUndefined();
  });

  it('S6: without a backup it says how to save what can be saved', async () => {
    rmSync(backup);
    truncateSync(file('films.db'), 5000);
    await expect(stage.open()).rejects.toMatchObject({
      hint: expect.stringContaining('.recover'),
      facts: { newestBackup: null },
    });
  });
});

function wipe(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0x5a, at, at + 4096);
  writeFileSync(path, bytes);
}
