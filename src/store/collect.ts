import { rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Kysely } from 'kysely';
import { artifactFiles, entries, gone } from './artifact-files.ts';
import type { BuildTables } from './build-tables.ts';
import type { FilmTables } from './film-tables.ts';
import type { Layout } from './layout.ts';
import type { Locks } from './locks.ts';
import { hashesInBuilds, hashesInFilms, keysOf, livingFilms } from './references.ts';
import type { Scratch } from './scratch.ts';
import { guardedLater } from './trouble.ts';

export interface CollectOptions {
  /** Days that work nothing needs is kept since it was last used, so that an undo is quick; default 7. */
  readonly keepDays?: number;
  /** Only count; default false. */
  readonly dryRun?: boolean;
}

/** What collecting took away, or would. */
export interface Collected {
  readonly dryRun: boolean;
  /** Pieces of finished work forgotten. */
  readonly finished: number;
  readonly files: number;
  /** Bytes of those files. */
  readonly bytes: number;
  /** Files that stay, and their bytes. */
  readonly keptFiles: number;
  readonly keptBytes: number;
}

/** Nothing younger than this is ever taken: somebody may just be about to point at it. Milliseconds. */
const YOUNG = 60 * 60_000;
const DAY = 24 * 60 * 60_000;

export interface Collecting {
  readonly places: Layout;
  readonly films: Kysely<FilmTables>;
  readonly builds: Kysely<BuildTables>;
  readonly locks: Locks;
  readonly scratch: Scratch;
  readonly clock: () => number;
}

/**
 * Takes away what no living film, running build, version or undo can reach. Rows go before files: a kill in between
 * leaves files nobody names, which the next collecting finds.
 */
export async function collect(store: Collecting, options: CollectOptions = {}): Promise<Collected> {
  const { keepDays = 7, dryRun = false } = options;
  const release = await store.locks.claim('collect', { wait: true });
  try {
    const running = await store.locks.held('build:');
    // What a running build has kept may not be pointed at before its step ends, however long that takes.
    const now = running.reduce((oldest, holder) => Math.min(oldest, holder.since), store.clock());
    const needed = await livingFilms(store.films);
    for (const { name } of running) needed.add(name.slice('build:'.length));
    const doomed = await forgetFinished(store.builds, needed, now - Math.max(YOUNG, keepDays * DAY), dryRun);
    const reachable = await hashesInFilms(store.films);
    for (const hash of await hashesInBuilds(store.builds, (key) => !(dryRun && doomed.has(key)))) reachable.add(hash);
    const swept = await sweepFiles(store, reachable, now - YOUNG, dryRun);
    if (!dryRun) await sweepDamaged(store.places.damaged, now - Math.max(YOUNG, keepDays * DAY));
    return { dryRun, finished: doomed.size, ...swept };
  } finally {
    await release();
  }
}

/** Forgets finished work nobody needs, in one transaction: what a build has just found was marked as used before. */
async function forgetFinished(
  builds: Kysely<BuildTables>,
  needed: ReadonlySet<string>,
  before: number,
  dryRun: boolean,
): Promise<ReadonlySet<string>> {
  return builds.transaction().execute(async (transaction) => {
    const pointed = await keysOf(transaction, needed);
    const old = await transaction.selectFrom('finished').select('key').where('used', '<', before).execute();
    const doomed = old.map(({ key }) => key).filter((key) => !pointed.has(key));
    for (const key of dryRun ? [] : doomed) {
      await transaction.deleteFrom('finished').where('key', '=', key).execute();
      await transaction.deleteFrom('points').where('key', '=', key).execute();
    }
    return new Set(doomed);
  });
}

async function sweepFiles(
  { places, scratch }: Collecting,
  reachable: ReadonlySet<string>,
  before: number,
  dryRun: boolean,
): Promise<Omit<Collected, 'dryRun' | 'finished'>> {
  const count = { files: 0, bytes: 0, keptFiles: 0, keptBytes: 0 };
  for (const path of artifactFiles(places)) {
    const file = await stat(path).catch(gone);
    if (file === undefined) continue;
    const unwanted = !reachable.has(basename(path)) && file.mtimeMs < before;
    if (unwanted && (dryRun || (await takeAway(path, scratch.path(''), before)))) {
      count.files += 1;
      count.bytes += file.size;
    } else {
      count.keptFiles += 1;
      count.keptBytes += file.size;
    }
  }
  return count;
}

/** Removes a file unless somebody renews it at this very moment: it is moved first, looked at again, and then removed. */
async function takeAway(path: string, away: string, before: number): Promise<boolean> {
  return guardedLater(path, async () => {
    await rename(path, away);
    if ((await stat(away)).mtimeMs < before) {
      await rm(away);
      return true;
    }
    await rename(away, path);
    return false;
  });
}

async function sweepDamaged(folder: string, before: number): Promise<void> {
  for (const { name } of entries(folder)) {
    const file = await stat(join(folder, name)).catch(gone);
    if (file !== undefined && file.ctimeMs < before) await rm(join(folder, name), { force: true });
  }
}
