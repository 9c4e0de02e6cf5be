import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AssetHash, type Film, TakeId } from '#film';
import type { Artifact } from '#graph';
import type { Store } from '#store';
import { changeTo, filmNamed, finishedWork, type Stage, setStage, stepId, stepKey } from './trial/stage.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let stage: Stage;
let store: Store;
/** The store's clock. Everything is made on day 0; what collects comes later. */
let now: number;
beforeEach(async () => {
  now = 1_700_000_000_000;
  stage = setStage();
  store = await stage.open({ clock: () => now });
});
afterEach(() => stage.strike());

async function made(name: string, build?: string): Promise<Artifact> {
  const sound = await store.artifacts.keep(Buffer.from(`sound of ${name}`), 'audio/wav');
  const work = finishedWork(name, { sound });
  await store.memory.remember(work);
  if (build !== undefined) await store.memory.point(build, stepId(name), work.key);
  return sound;
}

const withTake = (film: Film, asset: Artifact): Film => ({
  ...film,
  lines: film.lines.map((line, index) =>
    index > 0
      ? line
      : {
          ...line,
          takes: [
            {
              id: TakeId.parse('take-1'),
              engine: 'import',
              seed: 0,
              asset: AssetHash.parse(asset.hash),
              type: 'audio/wav',
              note: '',
            },
          ],
        },
  ),
});

describe('collecting', () => {
  it('S27, S28: takes what nothing reaches, and only when it is old', async () => {
    await store.films.create(filmNamed('film'), changeTo(1));
    const pointed = await made('pointed', 'film');
    const loose = await made('loose');
    const stray = await store.artifacts.keep(Buffer.from('nobody names me'), 'a/b');
    expect(await store.collect({ keepDays: 0 })).toMatchObject({ finished: 0, files: 0, keptFiles: 3 });
    now += 2 * HOUR;
    expect(await store.collect()).toMatchObject({ finished: 0, files: 1, bytes: 15, keptFiles: 2 });
    expect(await store.artifacts.intact(stray)).toBe(false);
    now += 7 * DAY;
    expect(await store.collect()).toMatchObject({
      finished: 1,
      files: 1,
      bytes: loose.size,
      keptFiles: 1,
      keptBytes: pointed.size,
    });
    expect(await store.memory.find(stepKey('loose'))).toBeUndefined();
    expect(await store.memory.last('film', stepId('pointed'))).toBeDefined();
    expect(await store.artifacts.intact(pointed)).toBe(true);
  });

  it('S29: a dry run counts the same and takes nothing', async () => {
    await store.films.create(filmNamed('film'), changeTo(1));
    for (const name of 'abcdef') await made(name, name < 'd' ? 'film' : undefined);
    now += 8 * DAY;
    const dry = await store.collect({ dryRun: true });
    expect((await store.health()).counts).toMatchObject({ finished: 6, artifacts: 6 });
    const wet = await store.collect();
    expect(dry).toEqual({ ...wet, dryRun: true });
    expect(wet).toMatchObject({ finished: 3, files: 3 });
    expect((await store.health()).counts).toMatchObject({ finished: 3, artifacts: 3 });
  });

  it('S27: keeps takes of films, versions and changes that an undo would bring back, removed films included', async () => {
    const asset = async (name: string) => store.artifacts.keep(Buffer.from(name), 'audio/wav');
    const [current, named, undone, removed] = [
      await asset('current'),
      await asset('named'),
      await asset('undone'),
      await asset('removed'),
    ];
    const film = filmNamed('film');
    await store.films.create(withTake(film, named), changeTo(1));
    await store.films.versions.name('film', 'first', 1);
    const change = {
      ...changeTo(2),
      inverse: [{ op: 'replace' as const, path: ['lines'], value: withTake(film, undone).lines }],
    };
    await store.films.save(withTake(film, current), change, { revision: 1 });
    await store.films.create(withTake(filmNamed('gone'), removed), changeTo(1));
    await store.films.remove('gone');
    now += 100 * DAY;
    expect(await store.collect({ keepDays: 0 })).toMatchObject({ files: 0, keptFiles: 4 });
    for (const each of [current, named, undone, removed]) expect(await store.artifacts.intact(each)).toBe(true);
  });

  it('S27: gives up what was built for a film that was removed, unless it is being built', async () => {
    await store.films.create(filmNamed('film'), changeTo(1));
    await made('a', 'film');
    await store.films.remove('film');
    now += 8 * DAY;
    const release = await store.locks.claim('build:film');
    expect(await store.collect()).toMatchObject({ finished: 0, files: 0 });
    await release();
    expect(await store.collect()).toMatchObject({ finished: 1, files: 1 });
  });

  it('S27: takes nothing a running build has kept, however long it runs', async () => {
    const release = await store.locks.claim('build:film');
    const kept = await store.artifacts.keep(Buffer.from('kept in the first minute of a long step'), 'a/b');
    now += 5 * HOUR;
    expect(await store.collect({ keepDays: 0 })).toMatchObject({ files: 0, keptFiles: 1 });
    await release();
    expect(await store.collect({ keepDays: 0 })).toMatchObject({ files: 1 });
    expect(await store.artifacts.intact(kept)).toBe(false);
  });

  it('S27: what is found or kept again is young again', async () => {
    await made('found');
    await made('forgotten');
    now += 8 * DAY;
    expect(await store.memory.find(stepKey('found'))).toBeDefined();
    const stray = await store.artifacts.keep(Buffer.from('stray'), 'a/b');
    now += 2 * HOUR;
    await store.artifacts.keep(Buffer.from('stray'), 'a/b');
    expect(await store.collect()).toMatchObject({ finished: 1, files: 1, keptFiles: 2 });
    expect(await store.memory.find(stepKey('found'))).toBeDefined();
    expect(await store.artifacts.intact(stray)).toBe(true);
  });

  it('S27: leaves alone what is not named by a hash', async () => {
    const kept = await store.artifacts.keep(Buffer.from('x'), 'a/b');
    const odd = join(stage.home, 'artifacts', kept.hash.slice(0, 2), 'README');
    writeFileSync(odd, 'mine');
    utimesSync(odd, 0, 0);
    now += 8 * DAY;
    await store.collect();
    expect(existsSync(odd)).toBe(true);
  });

  it('S28: a kill in the middle leaves no row without its files, and the next one goes on', async () => {
    const files = () =>
      readdirSync(join(stage.home, 'artifacts'), { recursive: true }).filter((name) => `${name}`.length > 60);
    now = Date.now() - 30 * DAY;
    for (let index = 0; index < 200; index++) await made(`step-${index}`);
    const actor = stage.actor('collect');
    await actor.said(1);
    // Files go after rows: as soon as the first is gone, the rows are.
    while (files().length === 200) await new Promise((resolve) => setImmediate(resolve));
    await actor.kill();
    const { finished, artifacts } = (await store.health()).counts;
    expect(finished).toBe(0);
    now = Date.now();
    expect(await store.collect()).toMatchObject({ finished: 0, files: artifacts, keptFiles: 0 });
  });

  it('S27: what is kept again while it is being collected stays', async () => {
    now = Date.now() - 30 * DAY;
    const bytes = Array.from({ length: 120 }, (_, index) => Buffer.from(`kept twice ${index}`));
    for (const each of bytes) await store.artifacts.keep(each, 'a/b');
    const other = await stage.open();
    const collecting = other.collect({ keepDays: 0 });
    now = Date.now();
    const kept = await Promise.all(bytes.map((each) => store.artifacts.keep(each, 'a/b')));
    await collecting;
    for (const each of kept) expect(await store.artifacts.intact(each)).toBe(true);
  });

  it('S28: work and collections in any order never lose what is reachable', async () => {
    await store.films.create(filmNamed('film'), changeTo(1));
    const deed = fc.record({
      name: fc.constantFrom(...'abcdefgh'),
      point: fc.boolean(),
      hours: fc.nat(400),
      collect: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        const used = new Map<string, number>();
        const pointed = new Set<string>();
        for (const { name, point, hours, collect } of deeds) {
          await made(name, point ? 'film' : undefined);
          used.set(name, now);
          if (point) pointed.add(name);
          now += hours * HOUR;
          if (collect) await store.collect({ keepDays: 3 });
          for (const [each, at] of used) {
            if (!pointed.has(each) && now - at >= 3 * DAY) continue;
            const last = await store.memory.last('film', stepId(each));
            if (pointed.has(each)) expect(last).toBeDefined();
            const sound = last?.outputs['sound'];
            if (sound !== undefined) expect(await store.artifacts.intact(sound)).toBe(true);
          }
        }
        await store.memory.keepOnly('film', new Set());
        now += 4 * DAY;
        await store.collect({ keepDays: 3 });
        expect((await store.health()).counts).toMatchObject({ finished: 0, artifacts: 0 });
      }),
      { numRuns: 12 },
    );
    expect(
      readdirSync(join(stage.home, 'tmp'), { recursive: true }).filter((name) => `${name}`.split('/').length > 1),
    ).toEqual([]);
  });
});
