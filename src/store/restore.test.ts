import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore, restoreBackup } from '#store';
import { call, spent } from './money/trial/calls.ts';
import { contents, fill } from './trial/filling.ts';
import { changeTo, filmNamed, type Stage, setStage } from './trial/stage.ts';
import { readTar, type TarFile, writeTar } from './trial/tar.ts';

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});
afterEach(() => stage.strike());

const elsewhere = () => join(stage.folder, 'elsewhere');

describe('restoring', () => {
  let path: string;
  /** Where the backup comes from. */
  let source: Stage;
  beforeAll(async () => {
    source = setStage();
    const store = await source.open();
    await fill(store);
    ({ path } = await store.backup());
    await store.close();
  });
  afterAll(() => source.strike());
  const damaged = { kind: 'failure', code: 'backup-damaged' };

  it('says that there is no such backup', async () => {
    const missing = restoreBackup(join(stage.folder, 'none'), elsewhere());
    await expect(missing).rejects.toMatchObject({ kind: 'not-found', code: 'backup-missing' });
  });

  it('S33: over films needs force, and moves them aside', async () => {
    const there = await openStore(elsewhere());
    await there.films.create(filmNamed('other'), changeTo(1));
    const kept = await there.artifacts.keep(Buffer.from('other'), 'a/b');
    await there.close();
    await expect(restoreBackup(path, elsewhere())).rejects.toMatchObject({ kind: 'conflict', code: 'home-not-empty' });
    const { movedAside } = await restoreBackup(path, elsewhere(), { force: true });
    expect(await contents(elsewhere())).toEqual(await contents(source.home));
    // What was moved aside is a data directory of its own.
    const before = await openStore(movedAside ?? '');
    expect((await before.films.list()).map(({ id }) => id)).toEqual(['other']);
    expect(await before.artifacts.intact(kept)).toBe(true);
    await before.close();
  });

  it('S33: a kill while places were changing is put right at the next opening', async () => {
    const there = await openStore(elsewhere());
    await there.films.create(filmNamed('other'), changeTo(1));
    await there.close();
    const fresh = join(stage.folder, 'fresh');
    await restoreBackup(path, fresh);
    // As it stands after any number of the parts have moved.
    const parts = ['films.db', 'builds.db', 'money.db', 'runs.db', 'artifacts'];
    for (let done = 0; done <= parts.length; done++) {
      const home = `${elsewhere()}-${done}`;
      execFileSync('cp', ['-r', elsewhere(), home]);
      const waiting = join(home, 'restored-123-4');
      execFileSync('cp', ['-r', fresh, waiting]);
      for (const extra of ['tmp', 'locks', 'backups']) execFileSync('rm', ['-rf', join(waiting, extra)]);
      mkdirSync(join(home, 'before-restore-123-4'));
      for (const part of parts.slice(0, done)) {
        renameSync(join(home, part), join(home, 'before-restore-123-4', part));
        renameSync(join(waiting, part), join(home, part));
      }
      mkdirSync(join(home, 'restored-5-6.part'));
      expect(await contents(home)).toEqual(await contents(source.home));
      expect(readdirSync(home).filter((name) => name.startsWith('restored'))).toEqual([]);
      const before = await openStore(join(home, 'before-restore-123-4'));
      expect((await before.films.list()).map(({ id }) => id)).toEqual(['other']);
      await before.close();
    }
  });

  it('S33: one that was killed never comes after a later one', async () => {
    const fresh = join(stage.folder, 'fresh');
    await restoreBackup(path, fresh);
    const there = await openStore(elsewhere());
    await there.films.create(filmNamed('other'), changeTo(1));
    await there.close();
    const waiting = join(fresh, 'restored-123-4');
    mkdirSync(waiting);
    copyFileSync(join(elsewhere(), 'films.db'), join(waiting, 'films.db'));
    await restoreBackup(path, fresh, { force: true });
    expect(await contents(fresh)).toEqual(await contents(source.home));
  });

  it('S34: is refused while somebody has the data directory open, and says who', async () => {
    const actor = stage.actor('claim', 'server');
    await actor.said(1);
    await expect(restoreBackup(path, stage.home, { force: true })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'already-running',
      facts: { pid: actor.pid },
    });
    await actor.kill();
    await restoreBackup(path, stage.home, { force: true });
  });

  it('S32: any flipped bit is found before anything is touched', async () => {
    const whole = readFileSync(path);
    const bent = join(stage.folder, 'bent');
    const files = readTar(path).map(({ name }) => name);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1025), fc.nat(7), async (at, bit) => {
        const copy = Buffer.from(whole);
        copy[at] = (copy[at] ?? 0) ^ (1 << bit);
        writeFileSync(bent, copy);
        const result = await restoreBackup(bent, elsewhere()).catch((error: unknown) => error);
        if (result instanceof Error) {
          expect(['backup-damaged', 'backup-too-new']).toContain((result as Error & { code: string }).code);
          expect(existsSync(elsewhere())).toBe(false);
          return;
        }
        // Padding after a file is nobody's: then every file is still to the letter what it was.
        expect(readTar(bent)).toEqual(readTar(path));
        execFileSync('rm', ['-r', elsewhere()]);
      }),
      { numRuns: 60 },
    );
    expect(files).toHaveLength(8);
  });

  it('S32: a backup cut short anywhere is refused', async () => {
    const size = readFileSync(path).length;
    const cut = join(stage.folder, 'cut');
    for (const length of [0, 1, 511, 512, 5000, Math.floor(size / 2), size - 3000, size - 1025]) {
      copyFileSync(path, cut);
      truncateSync(cut, length);
      await expect(restoreBackup(cut, elsewhere())).rejects.toMatchObject(damaged);
    }
    expect(existsSync(elsewhere())).toBe(false);
  });

  it('S40: a backup from before there were books of money is restored, and the books stay as they are', async () => {
    const old = join(stage.folder, 'old');
    const files = readTar(path).filter(({ name }) => name !== 'money.db' && name !== 'runs.db');
    const manifest = JSON.parse(files.pop()?.bytes.toString() ?? '');
    expect(manifest.format).toBe(2);
    const listed = manifest.files.filter(({ name }: { name: string }) => files.some((file) => file.name === name));
    const words = JSON.stringify({ ...manifest, format: 1, files: listed });
    writeTar(old, [...files, { name: 'manifest.json', bytes: Buffer.from(words), type: '0' }]);
    const there = await openStore(elsewhere());
    await there.ledger.reserve(call('one', 5));
    await there.ledger.settle('one', spent(5));
    await there.close();
    for (const home of [elsewhere(), join(stage.folder, 'empty')]) {
      await restoreBackup(old, home, { force: true });
      expect(await contents(home)).toEqual(await contents(source.home));
    }
    const books = await openStore(elsewhere());
    expect(await books.charges.total()).toMatchObject({ cost: 5 });
    await books.close();
  });

  const forged = (forge: (files: TarFile[]) => TarFile[]): string => {
    const other = join(stage.folder, 'forged');
    const files = forge(readTar(path).slice(0, -1));
    const listed = files.map(({ name, bytes }) => ({
      name,
      size: bytes.length,
      hash: createHash('sha256').update(bytes).digest('hex'),
    }));
    const manifest = { product: 'reelwright', format: 1, at: 1, withArtifacts: true, files: listed, leftOut: [] };
    writeTar(other, [...files, { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)), type: '0' }]);
    return other;
  };

  it('S32: a forgery that is sound in itself is restored: the next tests do not fail for another reason', async () => {
    await restoreBackup(
      forged((files) => files),
      elsewhere(),
    );
    expect(await contents(elsewhere())).toEqual(await contents(source.home));
  });

  it.each([
    '../outside',
    '/etc/outside',
    'artifacts/../../outside',
    `artifacts/aa/${'b'.repeat(64)}`,
    `artifacts/aa/${'a'.repeat(64)}/x`,
    'films.db-wal',
    'locks/opening.lock',
    'films.db\n',
    '',
  ])('S32: refuses the name %j', async (name) => {
    const other = forged((files) => [...files, { name, bytes: Buffer.from('evil'), type: '0' }]);
    await expect(restoreBackup(other, elsewhere())).rejects.toMatchObject(damaged);
    expect(existsSync(elsewhere())).toBe(false);
    expect(existsSync(join(stage.folder, 'outside'))).toBe(false);
  });

  it('S32: refuses links, doubles, files nobody listed, and artifacts with a false name', async () => {
    for (const forge of [
      (files: TarFile[]) => files.map((file) => (file.name === 'films.db' ? { ...file, type: '2' } : file)),
      (files: TarFile[]) => [...files, ...files.slice(0, 1)],
      (files: TarFile[]) =>
        files.map((file) => (file.name.startsWith('a') ? { ...file, bytes: Buffer.from('false') } : file)),
    ]) {
      await expect(restoreBackup(forged(forge), elsewhere())).rejects.toMatchObject(damaged);
    }
    const unlisted = join(stage.folder, 'unlisted');
    const files = readTar(path);
    const extra = { name: `artifacts/aa/${'a'.repeat(64)}`, bytes: Buffer.from('x'), type: '0' };
    writeTar(unlisted, [...files.slice(0, -1), extra, ...files.slice(-1)]);
    await expect(restoreBackup(unlisted, elsewhere())).rejects.toMatchObject(damaged);
    expect(existsSync(elsewhere())).toBe(false);
  });

  it('S6: a sound backup of a damaged database is not put in place', async () => {
    const other = forged((files) =>
      files.map((file) => (file.name === 'films.db' ? { ...file, bytes: Buffer.alloc(8192, 'x') } : file)),
    );
    await expect(restoreBackup(other, elsewhere())).rejects.toMatchObject({ code: 'database-damaged' });
    expect(readdirSync(elsewhere()).filter((name) => !['tmp', 'locks'].includes(name))).toEqual([]);
  });
});
