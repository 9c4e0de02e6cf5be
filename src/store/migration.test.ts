import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups, restoreBackup } from '#store';
import { layout } from './layout.ts';
import { checkedVersion, openMigrated } from './migration.ts';
import type { Schema } from './schema.ts';
import { openScratch } from './scratch.ts';
import { type Stage, setStage } from './trial/stage.ts';
import { tallRows, tallSchema } from './trial/tall-schema.ts';

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});
afterEach(() => stage.strike());

/** So many versions that none of the kills comes too late. */
const LAST = 12;

/** Opens `tall.db` in the data directory with the first so many migrations; returns its version and the backups asked for. */
async function openTall(upTo: number): Promise<{ version: number; rows: number; backups: number[] }> {
  const places = layout(stage.home);
  const scratch = openScratch(places.tmp);
  const backups: number[] = [];
  try {
    const schema = tallSchema(upTo);
    const path = join(stage.home, 'tall.db');
    const opening = { places, scratch, backUp: async (_schema: Schema, version: number) => void backups.push(version) };
    const { raw } = await openMigrated(path, schema, opening);
    try {
      const rows = raw.prepare('select count(*) as count from steps').all<{ count: number }>([])[0]?.count ?? -1;
      return { version: checkedVersion(raw, path, schema, places), rows, backups };
    } finally {
      raw.close();
    }
  } finally {
    scratch.close();
  }
}

describe('migrations', () => {
  beforeEach(async () => {
    await (await stage.open()).close();
  });

  it('S9: go forward one by one, with a backup before the first of a database in use', async () => {
    expect(await openTall(1)).toMatchObject({ version: 1, backups: [] });
    expect(await openTall(1)).toMatchObject({ version: 1, backups: [] });
    expect(await openTall(4)).toMatchObject({ version: 4, backups: [1] });
    expect(await openTall(4)).toMatchObject({ version: 4, backups: [] });
  });

  it('S9: are not begun while another process has the database open, which knows only the old tables', async () => {
    await openTall(1);
    const actor = stage.actor('claim', 'anything');
    await actor.said(1);
    await expect(openTall(2)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'already-running',
      facts: { pid: actor.pid },
    });
    expect(await openTall(1)).toMatchObject({ version: 1 });
    await actor.kill();
    expect(await openTall(2)).toMatchObject({ version: 2 });
  });

  it('S8: a newer version is refused and not touched', async () => {
    await openTall(3);
    const before = readFileSync(join(stage.home, 'tall.db'));
    await expect(openTall(2)).rejects.toMatchObject({
      kind: 'configuration',
      code: 'database-too-new',
      facts: { found: 3, known: 2 },
    });
    expect(readFileSync(join(stage.home, 'tall.db')).equals(before)).toBe(true);
  });

  it('S8: films of a newer version are refused through the door, too', async () => {
    const raw = new Database(join(stage.home, 'films.db'));
    raw.exec('update schema_version set version = 99; pragma user_version = 99');
    raw.close();
    await expect(stage.open()).rejects.toMatchObject({ code: 'database-too-new', facts: { found: 99, known: 1 } });
    await expect(stage.open({ readOnly: true })).rejects.toMatchObject({ code: 'database-too-new' });
  });

  it('S9: the backup that is made before can be restored', async () => {
    const path = join(stage.home, 'films.db');
    rmSync(path);
    const raw = new Database(path);
    raw.exec('create table schema_version (version integer not null) strict; insert into schema_version values (0)');
    raw.pragma(`application_id = ${0x5257464d}`, { simple: true });
    raw.close();
    await (await stage.open()).close();
    const [backup] = listBackups(stage.home);
    expect(backup?.path).toMatch(/films-version-0-.*\.reelwright-backup$/);
    const elsewhere = join(stage.folder, 'elsewhere');
    expect(await restoreBackup(backup?.path ?? '', elsewhere)).toMatchObject({ files: 1 });
    const restored = new Database(join(elsewhere, 'films.db'), { readonly: true });
    expect(restored.pragma('user_version', { simple: true })).toBe(0);
    restored.close();
  });

  it('S9: a failing step leaves the version before it', async () => {
    await openTall(2);
    await expect(openTall(-1)).rejects.toThrow(/no such table/);
    expect(await openTall(2)).toMatchObject({ version: 2 });
  });

  it('S9: a kill at any time leaves one version or the next, and the next opening goes on', async () => {
    await openTall(1);
    const seen = new Set<number>();
    for (let turn = 0; turn < 4; turn++) {
      const actor = stage.actor('migrate', `${LAST}`);
      await actor.said(1);
      await new Promise((resolve) => setTimeout(resolve, 5 + turn * 30));
      await actor.kill();
      const raw = new Database(join(stage.home, 'tall.db'), { readonly: true });
      const version = Number(raw.pragma('user_version', { simple: true }));
      const rows = raw.prepare('select count(*) as count from steps').all<{ count: number }>([])[0]?.count;
      raw.close();
      // Every step adds its rows and nothing else: half a step would show.
      expect(rows).toBe(tallRows(version));
      seen.add(version);
    }
    expect(await openTall(LAST)).toMatchObject({ version: LAST, rows: tallRows(LAST) });
    expect([...seen].some((version) => version < LAST)).toBe(true);
  });

  it('S10: a database is never seen half made', async () => {
    const actors = Array.from({ length: 4 }, (_, index) => stage.actor('save', `film-${index}`, '3'));
    await Promise.all(actors.map((actor) => actor.ended));
    expect(actors.flatMap((actor) => actor.lines.filter((line) => line.startsWith('{')))).toEqual([]);
    expect(await (await stage.open()).films.list()).toHaveLength(4);
    expect(readdirSync(join(stage.home, 'backups'))).toEqual([]);
  });
});
