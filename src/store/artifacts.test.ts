import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Artifact, ContentHash } from '#graph';
import type { Store } from '#store';
import { type Stage, setStage } from './trial/stage.ts';

let stage: Stage;
let store: Store;
beforeEach(async () => {
  stage = setStage();
  store = await stage.open();
});
afterEach(() => stage.strike());

const temporaries = () =>
  readdirSync(join(stage.home, 'tmp'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(stage.home, 'tmp', name)));

describe('keeping', () => {
  it('S18, S19: gives back any bytes, kept or adopted, under the hash of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), async (bytes, adopt) => {
        const path = await store.artifacts.temporary('bin');
        if (adopt) writeFileSync(path, bytes);
        const artifact = await (adopt ? store.artifacts.adopt(path, 'a/b') : store.artifacts.keep(bytes, 'a/b'));
        expect(artifact).toMatchObject({ size: bytes.length, type: 'a/b' });
        expect(Buffer.from(await store.artifacts.read(artifact)).equals(Buffer.from(bytes))).toBe(true);
        expect(readFileSync(await store.artifacts.path(artifact)).equals(Buffer.from(bytes))).toBe(true);
        expect(await store.artifacts.intact(artifact)).toBe(true);
        expect(existsSync(path)).toBe(false);
        expect(await store.artifacts.find(artifact.hash, 'a/b')).toEqual(artifact);
      }),
      { numRuns: 60 },
    );
    expect(temporaries()).toEqual([]);
  });

  it('S18: the same bytes are one file, whoever keeps them, all at once', async () => {
    const other = await stage.open();
    const kept = await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 ? store : other).artifacts.keep(Buffer.from('same'), 'a/b')),
    );
    expect(new Set(kept.map(({ hash }) => hash)).size).toBe(1);
    expect((await store.health()).counts).toMatchObject({ artifacts: 1, artifactBytes: 4 });
    expect(temporaries()).toEqual([]);
  });

  it('S18: adopts from another disk', async (context) => {
    if (!existsSync('/dev/shm') || statSync('/dev/shm').dev === statSync(stage.folder).dev) {
      context.skip('there is no second file system at /dev/shm');
    }
    const elsewhere = mkdtempSync('/dev/shm/reelwright-');
    try {
      const path = join(elsewhere, 'film.mp4');
      writeFileSync(path, Buffer.alloc(3_000_000, 'film'));
      const artifact = await store.artifacts.adopt(path, 'video/mp4');
      expect(artifact.size).toBe(3_000_000);
      expect(await store.artifacts.intact(artifact)).toBe(true);
      expect(readdirSync(elsewhere)).toEqual([]);
      expect(temporaries()).toEqual([]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('S21: adopts no folder, and leaves what is not its own where it is', async () => {
    const adopt = store.artifacts.adopt(stage.folder, 'a/b');
    await expect(adopt).rejects.toMatchObject({ code: 'artifact-not-a-file', facts: { path: stage.folder } });
    expect(existsSync(stage.folder)).toBe(true);
  });

  it.each(['../x', 'a/b', '\0', 'x'.repeat(30)])('gives no temporary file the extension %j', async (extension) => {
    await expect(store.artifacts.temporary(extension)).rejects.toMatchObject({ code: 'extension-odd' });
  });

  it.each(['../../../etc/passwd', 'A'.repeat(64), '', `${'a'.repeat(63)}/`])(
    'has no artifact named %j',
    async (name) => {
      const artifact: Artifact = { hash: name as ContentHash, size: 1, type: 'a/b' };
      await expect(store.artifacts.path(artifact)).rejects.toMatchObject({ code: 'artifact-name-odd' });
    },
  );
});

describe('damage', () => {
  const bent = async (bend: (path: string) => void): Promise<Artifact> => {
    const artifact = await store.artifacts.keep(Buffer.from('the bytes of a voice'), 'audio/wav');
    bend(await store.artifacts.path(artifact));
    return artifact;
  };

  it('S20: any flipped bit is found, set aside, and put right by keeping the bytes again', async () => {
    const bytes = Buffer.from('the bytes of a voice');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), fc.boolean(), async (at, bit, read) => {
        const artifact = await bent((path) => {
          const wrong = Buffer.from(bytes);
          wrong[at] = (wrong[at] ?? 0) ^ (1 << bit);
          writeFileSync(path, wrong);
        });
        const asked = read ? store.artifacts.read(artifact) : store.artifacts.path(artifact);
        await expect(asked).rejects.toMatchObject({
          kind: 'failure',
          code: 'artifact-damaged',
          facts: { hash: artifact.hash },
        });
        expect(await store.artifacts.intact(artifact)).toBe(false);
        expect(readdirSync(join(stage.home, 'damaged')).some((name) => name.startsWith(artifact.hash))).toBe(true);
        expect(await store.artifacts.keep(bytes, 'audio/wav')).toEqual(artifact);
        expect(await store.artifacts.intact(artifact)).toBe(true);
      }),
      { numRuns: 40 },
    );
    expect((await store.health()).warnings).toEqual([expect.stringContaining('damaged artifacts were set aside')]);
  });

  it('S20: a file cut short is damaged, one that is gone is missing', async () => {
    const cut = await bent((path) => truncateSync(path, 5));
    await expect(store.artifacts.path(cut)).rejects.toMatchObject({ code: 'artifact-damaged' });
    await expect(store.artifacts.path(cut)).rejects.toMatchObject({ kind: 'not-found', code: 'artifact-missing' });
    const gone = await bent((path) => rmSync(path));
    await expect(store.artifacts.read(gone)).rejects.toMatchObject({ code: 'artifact-missing' });
    expect(await store.artifacts.intact(gone)).toBe(false);
    expect(await store.artifacts.find(gone.hash, 'a/b')).toBeUndefined();
  });

  it('S19: is found though the file keeps its size and its time', async () => {
    const artifact = await bent((path) => {
      const { atime, mtime } = statSync(path);
      writeFileSync(path, 'the bytes of a choir');
      utimesSync(path, atime, mtime);
    });
    expect(await store.artifacts.intact(artifact)).toBe(false);
  });

  it('S19: hashes a file once', async () => {
    const big = await store.artifacts.keep(Buffer.alloc(64 << 20, 'x'), 'a/b');
    const other = await stage.open();
    const time = async () => {
      const start = process.cpuUsage();
      await other.artifacts.path(big);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const first = await time();
    const second = await time();
    expect(second).toBeLessThan(first / 3);
  });
});

describe('temporary files', () => {
  it('S21: of a process that was killed are cleared away, of a living one never', async () => {
    const dead = stage.actor('litter');
    const living = stage.actor('litter');
    await Promise.all([dead.said(1), living.said(1)]);
    await dead.kill();
    const mine = await store.artifacts.temporary('wav');
    writeFileSync(mine, 'mine');
    await stage.open();
    expect(existsSync(dead.lines[0] ?? '')).toBe(false);
    expect(existsSync(living.lines[0] ?? '')).toBe(true);
    expect(existsSync(mine)).toBe(true);
  });
});
