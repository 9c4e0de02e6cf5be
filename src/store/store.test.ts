import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataDirectory, networkFileSystem } from '#store';
import { changeTo, filmNamed, type Stage, setStage } from './trial/stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});
afterEach(() => stage.strike());

/** "nobody", for what root may do and others may not. */
const NOBODY = 65534;
/** Root may act as somebody else, who must be able to read this checkout (a root's home usually keeps others out). */
const asRoot =
  process.getuid?.() === 0 &&
  foldersAbove(import.meta.dirname).every((path) => (statSync(path).mode & 0o005) === 0o005);

function foldersAbove(path: string): string[] {
  return path === dirname(path) ? [path] : [path, ...foldersAbove(dirname(path))];
}

describe('the data directory', () => {
  it.each([
    [{ REELWRIGHT_HOME: '/films', XDG_DATA_HOME: '/data', HOME: '/home/mara' }, '/films'],
    [{ REELWRIGHT_HOME: '', XDG_DATA_HOME: '/data', HOME: '/home/mara' }, '/data/reelwright'],
    [{ XDG_DATA_HOME: 'relative', HOME: '/home/mara' }, '/home/mara/.local/share/reelwright'],
    [{ HOME: '/home/mara' }, '/home/mara/.local/share/reelwright'],
  ])('S1: %j is %s', (environment, directory) => {
    expect(dataDirectory(environment)).toBe(directory);
  });

  it("S2: is its owner's alone, and holds what it says", async () => {
    const store = await stage.open();
    expect(statSync(stage.home).mode & 0o777).toBe(0o700);
    expect(readdirSync(stage.home)).toEqual(
      expect.arrayContaining(['artifacts', 'backups', 'builds.db', 'films.db', 'locks', 'money.db', 'runs.db', 'tmp']),
    );
    expect((await store.health()).warnings).toEqual([]);
    chmodSync(stage.home, 0o755);
    expect((await store.health()).warnings).toEqual([expect.stringContaining('chmod 700')]);
  });

  it('S3: films, money and runs survive a power cut, builds anything short of one', async () => {
    const { databases, freeBytes } = await (await stage.open()).health();
    expect(databases).toMatchObject([
      { name: 'films', journal: 'wal', synchronous: 'full', integrity: 'ok' },
      { name: 'builds', journal: 'wal', synchronous: 'normal', integrity: 'ok' },
      { name: 'money', journal: 'wal', synchronous: 'full', integrity: 'ok' },
      { name: 'runs', journal: 'wal', synchronous: 'full', integrity: 'ok' },
    ]);
    expect(freeBytes).toBeGreaterThan(0);
  });

  it('S4: a file in its place is no data directory', async () => {
    writeFileSync(stage.home, 'not a folder');
    await expect(stage.open()).rejects.toMatchObject({
      kind: 'configuration',
      code: 'data-directory-unwritable',
      facts: { path: stage.home },
      hint: expect.stringContaining('REELWRIGHT_HOME'),
    });
  });

  it.runIf(asRoot)(
    'S4: a folder of somebody else is refused with its path (needs root, and a checkout others can read)',
    async () => {
      const others = setStage(NOBODY);
      try {
        chmodSync(others.folder, 0o755);
        mkdirSync(others.home, { mode: 0o755 });
        const actor = others.actor('open');
        await actor.ended;
        expect(JSON.parse(actor.lines[0] ?? '')).toMatchObject({
          code: 'data-directory-unwritable',
          facts: { path: others.home },
        });
        expect(readdirSync(others.home)).toEqual([]);
      } finally {
        await others.strike();
      }
    },
  );

  it('names network file systems and no others', () => {
    expect(networkFileSystem(0x6969)).toBe('NFS');
    expect(networkFileSystem(0xfe534d42)).toBe('SMB 2');
    expect(networkFileSystem(0xfe534d42 | 0)).toBe('SMB 2');
    expect(networkFileSystem(0xef53)).toBeNull(); // ext4
    expect(networkFileSystem(0x01021994)).toBeNull(); // tmpfs
  });
});

describe('a data directory from before there were books of money', () => {
  const old = async () => {
    const store = await stage.open();
    await store.films.create(filmNamed('one'), changeTo(1));
    await store.close();
    for (const name of ['money.db', 'runs.db']) rmSync(join(stage.home, name));
  };

  it('S10: gets them when it is opened, and keeps everything else', async () => {
    await old();
    const store = await stage.open();
    expect((await store.films.load('one')).film).toEqual(filmNamed('one'));
    expect(await store.charges.total()).toMatchObject({ charges: 0 });
    expect(readdirSync(stage.home)).toEqual(expect.arrayContaining(['money.db', 'runs.db']));
    expect(readdirSync(join(stage.home, 'backups'))).toEqual([]);
  });

  it('S5: is read as one in which nothing was spent, and is left as it is', async () => {
    await old();
    const before = readdirSync(stage.home);
    const reader = await stage.open({ readOnly: true });
    expect((await reader.films.list()).map(({ id }) => id)).toEqual(['one']);
    expect(await reader.charges.total()).toMatchObject({ charges: 0 });
    expect(await reader.ledger.standings()).toEqual([]);
    expect((await reader.health()).databases.map(({ integrity }) => integrity)).toEqual(['ok', 'ok', 'ok', 'ok']);
    const files = (names: readonly string[]) => names.filter((name) => !/-(wal|shm)$/.test(name)).sort();
    expect(files(readdirSync(stage.home))).toEqual(files(before));
  });
});

describe('reading only', () => {
  it('S5: reads beside a writer and changes nothing', async () => {
    const writer = await stage.open();
    await writer.films.create(filmNamed('one'), changeTo(1));
    const artifact = await writer.artifacts.keep(Buffer.from('kept'), 'text/plain');
    const reader = await stage.open({ readOnly: true });
    expect((await reader.films.load('one')).film).toEqual(filmNamed('one'));
    expect(Buffer.from(await reader.artifacts.read(artifact)).toString()).toBe('kept');
    const refused = { kind: 'configuration', code: 'store-read-only' };
    await expect(reader.films.save(filmNamed('one'), changeTo(2), { revision: 1 })).rejects.toMatchObject(refused);
    await expect(reader.films.remove('one')).rejects.toMatchObject(refused);
    await expect(reader.artifacts.keep(Buffer.from('x'), 'text/plain')).rejects.toMatchObject(refused);
    await expect(reader.artifacts.temporary('mp4')).rejects.toMatchObject(refused);
    await expect(reader.locks.claim('server')).rejects.toMatchObject(refused);
    await expect(reader.collect()).rejects.toMatchObject(refused);
    await expect(reader.backup()).rejects.toMatchObject(refused);
  });

  it('S5: leaves a damaged artifact where it is', async () => {
    const writer = await stage.open();
    const artifact = await writer.artifacts.keep(Buffer.from('kept'), 'text/plain');
    const path = await writer.artifacts.path(artifact);
    writeFileSync(path, 'bent');
    const reader = await stage.open({ readOnly: true });
    await expect(reader.artifacts.path(artifact)).rejects.toMatchObject({ code: 'artifact-damaged' });
    expect(existsSync(path)).toBe(true);
  });

  it('S5: makes no data directory', async () => {
    await expect(stage.open({ readOnly: true })).rejects.toMatchObject({
      kind: 'not-found',
      code: 'data-directory-missing',
    });
    expect(existsSync(stage.home)).toBe(false);
  });

  it.runIf(asRoot)('S5: opens what it may not write (needs root, and a checkout others can read)', async () => {
    const others = setStage(NOBODY);
    try {
      const store = await others.open();
      await store.films.create(filmNamed('one'), changeTo(1));
      await store.close();
      chmodSync(others.folder, 0o755);
      chmodSync(others.home, 0o755);
      for (const name of ['films.db', 'builds.db', 'money.db', 'runs.db']) chmodSync(join(others.home, name), 0o644);
      const before = readdirSync(others.home);
      const actor = others.actor('read');
      await actor.ended;
      expect(actor.lines).toEqual(['films 1']);
      expect(readdirSync(others.home)).toEqual(before);
    } finally {
      await others.strike();
    }
  });
});

describe('closing', () => {
  it('S21: leaves nothing in tmp, and can be done twice', async () => {
    const store = await stage.open();
    writeFileSync(await store.artifacts.temporary('.mp4'), 'half');
    await store.close();
    await store.close();
    expect(readdirSync(join(stage.home, 'tmp'))).toEqual([]);
    expect(existsSync(join(stage.home, 'films.db-wal'))).toBe(false);
  });
});
