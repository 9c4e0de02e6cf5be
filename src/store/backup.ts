import { existsSync } from 'node:fs';
import { type FileHandle, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Fault } from '#fault';
import { artifactPath, type KeptArtifacts } from './artifacts.ts';
import { BACKUP_ENDING } from './backup-list.ts';
import type { BuildTables } from './build-tables.ts';
import { withKysely } from './database.ts';
import { fileOf } from './databases.ts';
import { syncFolder, withFile, writeDurably } from './durable.ts';
import type { FilmTables } from './film-tables.ts';
import type { Layout } from './layout.ts';
import { formatOf, MANIFEST, type Manifest } from './manifest.ts';
import { BUSY_TIMEOUT } from './patience.ts';
import { hashesInBuilds, hashesInFilms, keysOf, livingFilms } from './references.ts';
import type { DatabaseName } from './schema.ts';
import type { Scratch } from './scratch.ts';
import { endTape, record, recordBytes } from './tape.ts';
import { guardedLater } from './trouble.ts';

export interface BackupOptions {
  /** Also the artifacts films and their builds reach; default true. Without them the films are safe and builds start anew. */
  readonly withArtifacts?: boolean;
}

/** A finished backup. */
export interface Backup {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly files: number;
  /** Hashes of artifacts something names that are missing or damaged, and so are not in it. */
  readonly leftOut: readonly string[];
}

export interface BackingUp {
  readonly places: Layout;
  readonly scratch: Scratch;
  readonly clock: () => number;
}

/** `backups/<why>-<time>.reelwright-backup`; two in the same millisecond have different names. */
export function backupPath(places: Layout, why: string, at: number): string {
  const time = new Date(at).toISOString().replace(/[:.]/g, '-');
  for (let count = 1; ; count++) {
    const path = join(places.backups, `${why}-${time}${count === 1 ? '' : `-${count}`}${BACKUP_ENDING}`);
    if (!existsSync(path)) return path;
  }
}

/** Backs up the databases named, as they are this moment, while others go on writing; and the artifacts they reach. */
export async function writeBackup(
  { places, scratch, clock }: BackingUp,
  target: string,
  databases: readonly DatabaseName[],
  artifacts: KeptArtifacts | null,
): Promise<Backup> {
  const path = resolve(target);
  if (existsSync(path)) {
    throw new Fault('conflict', 'backup-exists', `${path} is there already.`, {
      facts: { path },
      hint: 'Choose another name: a backup is never written over.',
    });
  }
  const at = clock();
  const files: { name: string; size: number; hash: string }[] = [];
  const leftOut: string[] = [];
  const copies: Partial<Record<DatabaseName, string>> = {};

  async function write(tape: FileHandle): Promise<void> {
    const add = async (name: string, from: string) =>
      files.push({ name, ...(await withFile(from, (source) => record(tape, name, source, at))) });
    for (const name of databases) {
      const copy = scratch.path('db');
      copies[name] = copy;
      await snapshot(places[name], copy);
      await add(fileOf(name), copy);
    }
    for (const hash of artifacts === null ? [] : await reached(copies, places)) {
      // A first look sets a damaged file aside; its loss must not cost everything else its backup.
      if ((await artifacts?.find(hash, '')) === undefined) leftOut.push(hash);
      else await add(`artifacts/${hash.slice(0, 2)}/${hash}`, artifactPath(places, hash));
      const last = files.at(-1);
      if (last !== undefined && last.name.endsWith(hash) && last.hash !== hash) throw changed(hash);
    }
    const manifest: Manifest = {
      product: 'reelwright',
      format: formatOf(databases),
      at,
      withArtifacts: artifacts !== null,
      files,
      leftOut,
    };
    await recordBytes(tape, MANIFEST, Buffer.from(JSON.stringify(manifest)), at);
    await endTape(tape);
  }

  // In our own folder a draft is cleared away after a kill; elsewhere it must lie beside the target to be renamed.
  const draft = dirname(path) === places.backups ? scratch.path('part') : `${path}.${process.pid}.part`;
  try {
    await guardedLater(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeDurably(draft, write);
      await rename(draft, path);
      await syncFolder(dirname(path));
    });
  } finally {
    for (const copy of Object.values(copies)) await rm(copy, { force: true });
  }
  return { path, size: (await stat(path)).size, files: files.length, leftOut };
}

/** Pages copied before other work gets its turn: 4 MB. */
const PAGES = 1000;

/** Copies a database as it is this moment into one plain file. Reading holds the moment; writers are not kept waiting. */
async function snapshot(path: string, to: string): Promise<void> {
  const raw = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
  try {
    raw.exec('begin');
    raw.prepare('select count(*) from sqlite_schema').all([]);
    await raw.backup(to, { progress: () => PAGES });
  } finally {
    raw.close();
  }
  const copy = new Database(to);
  try {
    copy.pragma('journal_mode = delete', { simple: true });
  } finally {
    copy.close();
  }
}

/** The hashes living films' builds and all films reach, by the copies: what is copied and what is listed agree. */
async function reached(copies: { films?: string; builds?: string }, places: Layout): Promise<readonly string[]> {
  const { films, builds } = copies;
  if (films === undefined || builds === undefined) return [];
  const open = <Tables>(path: string) => withKysely<Tables>(new Database(path, { readonly: true }), path, places).query;
  const inFilms = open<FilmTables>(films);
  const inBuilds = open<BuildTables>(builds);
  try {
    const keys = await keysOf(inBuilds, await livingFilms(inFilms));
    const hashes = await hashesInFilms(inFilms);
    for (const hash of await hashesInBuilds(inBuilds, (key) => keys.has(key))) hashes.add(hash);
    return [...hashes].sort();
  } finally {
    await inFilms.destroy();
    await inBuilds.destroy();
  }
}

const changed = (hash: string): Fault =>
  new Fault('conflict', 'backup-source-changed', `The artifact ${hash} changed while it was being backed up.`, {
    facts: { hash },
    hint: 'Make the backup again.',
  });
