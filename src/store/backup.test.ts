import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dollars } from '#operation';
import { listBackups, openStore, restoreBackup, type Store } from '#store';
import { formatOf } from './manifest.ts';
import { call, spent } from './money/trial/calls.ts';
import { contents, fill } from './trial/filling.ts';
import { type Stage, setStage, stepId } from './trial/stage.ts';
import { readTar } from './trial/tar.ts';

let stage: Stage;
let store: Store;
beforeEach(async () => {
  stage = setStage();
  store = await stage.open();
});
afterEach(() => stage.strike());

const elsewhere = () => join(stage.folder, 'elsewhere');

describe('a backup', () => {
  it('S30: brings everything back in another place', async () => {
    await fill(store);
    const stray = await store.artifacts.keep(Buffer.from('nobody names me'), 'a/b');
    const backup = await store.backup();
    expect(backup).toMatchObject({ files: 7, leftOut: [] });
    expect(listBackups(stage.home)).toMatchObject([{ path: backup.path, size: backup.size }]);
    const restored = await restoreBackup(backup.path, elsewhere());
    expect(restored).toMatchObject({ home: elsewhere(), files: 7, movedAside: null, leftOut: [] });
    expect(await contents(elsewhere())).toEqual(await contents(stage.home));
    expect(existsSync(join(elsewhere(), 'artifacts', stray.hash.slice(0, 2), stray.hash))).toBe(false);
    expect(readdirSync(elsewhere()).filter((name) => name.startsWith('restored'))).toEqual([]);
  });

  it('S30: is a tar file whose list of hashes is true', async () => {
    await fill(store);
    const { path } = await store.backup(join(stage.folder, 'mine.reelwright-backup'));
    expect(execFileSync('tar', ['tf', path], { encoding: 'utf8' }).trim().split('\n')).toHaveLength(8);
    const files = readTar(path);
    expect(files.at(-1)?.name).toBe('manifest.json');
    const { files: listed } = JSON.parse(files.at(-1)?.bytes.toString() ?? '');
    expect(listed).toEqual(
      files.slice(0, -1).map(({ name, bytes }) => ({
        name,
        size: bytes.length,
        hash: createHash('sha256').update(bytes).digest('hex'),
      })),
    );
  });

  it('S30: holds the books of money as they were', async () => {
    await store.ledger.setCap({ scope: 'month', subject: '', limit: dollars(1) });
    await store.ledger.reserve(call('one', 70));
    await store.ledger.settle('one', spent(50));
    await store.prices.keep({ engine: 'openai', model: '*', rates: { input: 1 }, note: '' });
    const { path } = await store.backup();
    await store.ledger.reserve(call('two', 70));
    await restoreBackup(path, elsewhere());
    const there = await openStore(elsewhere());
    expect(await there.ledger.standings()).toMatchObject([{ subject: '', settled: 50, reserved: 0 }]);
    expect(await there.charges.get('one')).toEqual(await store.charges.get('one'));
    expect(await there.prices.list()).toEqual(await store.prices.list());
    await there.close();
  });

  it('S9: one made before a migration of films can be restored by whoever knew only films and builds', () => {
    expect(formatOf(['films'])).toBe(1);
    expect(formatOf(['films', 'builds'])).toBe(1);
    expect(formatOf(['films', 'money'])).toBe(2);
  });

  it('S30: can be made without artifacts', async () => {
    await fill(store);
    const { path, files } = await store.backup(null, { withArtifacts: false });
    expect(files).toBe(4);
    await restoreBackup(path, elsewhere());
    const there = await openStore(elsewhere());
    const work = await there.memory.last('film', stepId('a'));
    expect(work?.outputs['sound'] && (await there.artifacts.intact(work.outputs['sound']))).toBe(false);
    await there.close();
  });

  it('S30: names what was damaged, and saves all the rest', async () => {
    await fill(store);
    const sound = await store.artifacts.keep(Buffer.from('sound of b'.repeat(100)), 'audio/wav');
    writeFileSync(await store.artifacts.path(sound), 'bent');
    const backup = await store.backup();
    expect(backup).toMatchObject({ files: 6, leftOut: [sound.hash] });
    expect((await restoreBackup(backup.path, elsewhere())).leftOut).toEqual([sound.hash]);
  });

  it('S31: never replaces a file, and leaves no half of one', async () => {
    const path = join(stage.folder, 'precious');
    writeFileSync(path, 'mine');
    await expect(store.backup(path)).rejects.toMatchObject({ kind: 'conflict', code: 'backup-exists' });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    await expect(store.backup(join(path, 'below a file'))).rejects.toMatchObject({ code: 'data-directory-unwritable' });
    expect(readdirSync(stage.folder).sort()).toEqual(['home', 'precious']);
  });

  it('S30: made while two processes write holds one moment of each film', async () => {
    const actors = [stage.actor('save', 'one'), stage.actor('save', 'two')];
    await Promise.all(actors.map((actor) => actor.said(5)));
    for (let turn = 0; turn < 3; turn++) {
      const { path } = await store.backup();
      await restoreBackup(path, `${elsewhere()}${turn}`);
      const there = await openStore(`${elsewhere()}${turn}`);
      for (const { id, revision } of await there.films.list()) {
        expect(revision).toBeGreaterThanOrEqual(5);
        expect((await there.films.changes(id)).map((change) => change.revision)).toEqual(
          Array.from({ length: revision }, (_, index) => index + 1),
        );
      }
      await there.close();
    }
    expect(actors.map((actor) => actor.lines.filter((line) => line.startsWith('{')))).toEqual([[], []]);
  });
});
