import { statfsSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { artifactFiles, entries, gone } from './artifact-files.ts';
import { type OpenFile, quickCheck } from './database.ts';
import { DATABASE_NAMES } from './databases.ts';
import { networkFileSystem } from './file-system.ts';
import type { Layout } from './layout.ts';
import type { DatabaseName } from './schema.ts';
import { freeBytes } from './trouble.ts';

export interface DatabaseHealth {
  readonly name: DatabaseName;
  readonly path: string;
  /** Bytes, the log included. */
  readonly size: number;
  /** SQLite's words: `wal`. */
  readonly journal: string;
  readonly synchronous: 'full' | 'normal' | 'other';
  /** `ok`, or the first thing wrong with it. */
  readonly integrity: string;
  readonly version: number;
}

/** How the store is. */
export interface Health {
  readonly home: string;
  readonly freeBytes: number | null;
  /** The network file system the data lies on; null for a local disk. */
  readonly networkFileSystem: string | null;
  readonly databases: readonly DatabaseHealth[];
  readonly counts: {
    readonly films: number;
    readonly removed: number;
    readonly changes: number;
    readonly versions: number;
    readonly finished: number;
    readonly artifacts: number;
    /** Bytes of all artifacts. */
    readonly artifactBytes: number;
    /** Files that were set aside because their bytes no longer had their hash. */
    readonly damaged: number;
  };
  /** What a person should know, one sentence each; empty when all is well. */
  readonly warnings: readonly string[];
}

/** Warns below this many free bytes: about ten minutes of 1080p film. */
const LITTLE_ROOM = 1 << 30;

export async function healthOf(places: Layout, open: Readonly<Record<DatabaseName, OpenFile>>): Promise<Health> {
  const databases = DATABASE_NAMES.map((name) => databaseHealth(name, open[name]));
  const network = networkFileSystem(statfsSync(places.home).type);
  const free = freeBytes(places.home);
  const counts = await count(places, open);
  const warnings: string[] = [];
  if (network !== null) {
    warnings.push(
      `${places.home} lies on a network file system (${network}), where SQLite can lose data: use a local disk.`,
    );
  }
  if (free !== null && free < LITTLE_ROOM)
    warnings.push(`Only ${Math.floor(free / (1 << 20))} MB are free on that disk.`);
  if ((statSync(places.home).mode & 0o077) !== 0) warnings.push(`Others can look into ${places.home}: chmod 700 it.`);
  for (const { path, integrity } of databases)
    if (integrity !== 'ok') warnings.push(`${path} is damaged: ${integrity}.`);
  const key = statSync(places.masterKey, { throwIfNoEntry: false });
  if (key !== undefined && (key.mode & 0o077) !== 0)
    warnings.push(`Others can read ${places.masterKey}: chmod 600 it.`);
  if (counts.damaged > 0) warnings.push(`${counts.damaged} damaged artifacts were set aside in ${places.damaged}.`);
  return { home: places.home, freeBytes: free, networkFileSystem: network, databases, counts, warnings };
}

function databaseHealth(name: DatabaseHealth['name'], { raw, path }: OpenFile): DatabaseHealth {
  const ask = (pragma: string) => raw.pragma(pragma, { simple: true });
  const size = [path, `${path}-wal`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  const synchronous = ask('synchronous');
  return {
    name,
    path,
    size,
    journal: String(ask('journal_mode')),
    synchronous: synchronous === 2 ? 'full' : synchronous === 1 ? 'normal' : 'other',
    integrity: quickCheck(raw),
    version: Number(ask('user_version')),
  };
}

async function count(
  places: Layout,
  { films, builds }: Readonly<Record<'films' | 'builds', OpenFile>>,
): Promise<Health['counts']> {
  const rows = ({ raw }: OpenFile, words: string) =>
    raw.prepare(`select count(*) as count from ${words}`).all<{ count: number }>([])[0]?.count ?? 0;
  let artifacts = 0;
  let artifactBytes = 0;
  for (const path of artifactFiles(places)) {
    const file = await stat(path).catch(gone);
    if (file === undefined) continue; // Collected by another process while we were counting.
    artifacts += 1;
    artifactBytes += file.size;
  }
  return {
    films: rows(films, 'films where removed is null'),
    removed: rows(films, 'films where removed is not null'),
    changes: rows(films, 'changes'),
    versions: rows(films, 'versions'),
    finished: rows(builds, 'finished'),
    artifacts,
    artifactBytes,
    damaged: entries(places.damaged).length,
  };
}
