import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '#store';
import { changeTo, filmNamed, finishedWork } from './trial/stage.ts';

const disk = mkdtempSync(join(tmpdir(), 'reelwright-full-'));
/** Only root may mount, and in some containers not even root. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'reelwright-test', disk]).status === 0;
afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true });
});

const filler = join(disk, 'filler');
/** Leaves no free page on the disk. */
function fill(): void {
  for (let size = 1 << 20; size >= 4096; size >>= 1) {
    for (let count = 0; ; count++) {
      try {
        writeFileSync(`${filler}-${size}-${count}`, Buffer.alloc(size, 'x'));
      } catch {
        break; // This size no longer fits: try half of it.
      }
    }
  }
}
function makeRoom(): void {
  for (const name of readdirSync(disk)) if (name.startsWith('filler')) rmSync(join(disk, name));
}

describe.runIf(mounted)('a full disk (needs a mount of its own)', () => {
  let home: string;
  let store: Store;
  let count = 0;
  beforeAll(() => expect(statSync(disk).isDirectory()).toBe(true));
  beforeEach(async () => {
    home = join(disk, `home-${count++}`);
    store = await openStore(home);
    await store.films.create(filmNamed('film'), changeTo(1));
  });
  afterEach(async () => {
    makeRoom();
    await store.close();
    rmSync(home, { recursive: true });
  });
  const full = {
    kind: 'failure',
    code: 'disk-full',
    facts: { freeBytes: expect.any(Number) },
    hint: expect.any(String),
  };
  const litter = () =>
    readdirSync(join(home, 'tmp'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(home, 'tmp', name)));

  it('S22: saving fails whole, reading goes on, and saving does when there is room', async () => {
    fill();
    let revision = 1;
    const failure = await (async () => {
      for (; ; revision++) await store.films.save(long(), changeTo(revision + 1), { revision });
    })().catch((error: unknown) => error);
    expect(failure).toMatchObject(full);
    expect((await store.films.load('film')).revision).toBe(revision);
    expect(await store.films.list()).toHaveLength(1);
    expect((await store.health()).databases[0]?.integrity).toBe('ok');
    makeRoom();
    await store.films.save(long(), changeTo(revision + 1), { revision });
    expect((await store.films.load('film')).revision).toBe(revision + 1);
  });

  it('S21, S22: an artifact fails without a trace, kept or adopted', async () => {
    const kept = await store.artifacts.keep(Buffer.from('before'), 'a/b');
    fill();
    await expect(store.artifacts.keep(Buffer.alloc(300_000, 'x'), 'a/b')).rejects.toMatchObject(full);
    expect(litter()).toEqual([]);
    const outside = mkdtempSync(join(tmpdir(), 'reelwright-outside-'));
    try {
      const path = join(outside, 'film.mp4');
      writeFileSync(path, Buffer.alloc(300_000, 'y'));
      await expect(store.artifacts.adopt(path, 'video/mp4')).rejects.toMatchObject(full);
      expect(litter()).toEqual([]);
      expect(readdirSync(outside)).toEqual(['film.mp4']);
      expect(Buffer.from(await store.artifacts.read(kept)).toString()).toBe('before');
      makeRoom();
      expect((await store.artifacts.adopt(path, 'video/mp4')).size).toBe(300_000);
      expect(readdirSync(outside)).toEqual([]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('S22: remembering fails as a full disk, and goes on when there is room', async () => {
    fill();
    const failure = await (async () => {
      for (let step = 0; ; step++) await store.memory.remember(finishedWork(`${step}`.repeat(20), {}));
    })().catch((error: unknown) => error);
    expect(failure).toMatchObject(full);
    makeRoom();
    await store.memory.remember(finishedWork('a', {}));
    expect(await store.memory.find(finishedWork('a', {}).key)).toBeDefined();
  });

  it('S22, S31: a backup fails without a trace, here or there', async () => {
    await store.artifacts.keep(Buffer.alloc(100_000), 'a/b');
    fill();
    const there = join(disk, 'there');
    mkdirSync(there);
    await expect(store.backup()).rejects.toMatchObject(full);
    await expect(store.backup(join(there, 'x.reelwright-backup'))).rejects.toMatchObject(full);
    expect(litter()).toEqual([]);
    expect(readdirSync(join(home, 'backups'))).toEqual([]);
    expect(readdirSync(there)).toEqual([]);
    makeRoom();
    expect((await store.backup()).files).toBe(4);
  });

  it('S22: opening on it is refused as a full disk, or works; what is there stays whole', async () => {
    await store.close();
    fill();
    const reader = await openStore(home, { readOnly: true });
    expect(await reader.films.list()).toHaveLength(1);
    await reader.close();
    const opened = await openStore(home).catch((error: unknown) => error);
    if (opened instanceof Error) expect(opened).toMatchObject(full);
    else await (opened as Store).close();
    const anew = await openStore(join(disk, 'anew')).catch((error: unknown) => error);
    expect(anew).toMatchObject(full);
    makeRoom();
    store = await openStore(home);
    expect((await store.films.load('film')).revision).toBe(1);
    await (await openStore(join(disk, 'anew'))).close();
    rmSync(join(disk, 'anew'), { recursive: true });
  });
});

const long = () => ({ ...filmNamed('film'), screenplay: 'A long night. '.repeat(2000) });
