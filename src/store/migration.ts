import { existsSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { Fault } from '#fault';
import { newestBackup } from './backup-list.ts';
import { damagedDatabase, databaseThere, databaseTrouble, type OpenDatabase, openRaw, withKysely } from './database.ts';
import { syncFolder } from './durable.ts';
import type { Layout } from './layout.ts';
import { latestVersion, type Schema } from './schema.ts';
import { inUse, type Scratch } from './scratch.ts';
import { guardedLater } from './trouble.ts';

export interface Opening {
  readonly places: Layout;
  readonly scratch: Scratch;
  /** Called before the tables of a database that is in use are changed. */
  readonly backUp: (schema: Schema, version: number) => Promise<void>;
}

/** Opens a database with the tables of this version: makes it, migrates it or refuses it. Only while nobody else opens. */
export async function openMigrated<Tables>(
  path: string,
  schema: Schema,
  opening: Opening,
): Promise<OpenDatabase<Tables>> {
  const { places } = opening;
  if (!databaseThere(path, places)) await create(path, schema, opening);
  const raw = await openRaw(path, schema, places, false);
  try {
    const version = checkedVersion(raw, path, schema, places);
    if (version < latestVersion(schema)) {
      const [other] = opening.scratch.others();
      if (other !== undefined) throw inUse(places.home, other);
      await opening.backUp(schema, version);
      await guardedLater(path, async () => migrate(raw, schema, version));
    }
  } catch (error) {
    raw.close();
    throw error;
  }
  return withKysely<Tables>(raw, path, places);
}

/** Opens a database as it is, for reading. */
export async function openForReading<Tables>(
  path: string,
  schema: Schema,
  places: Layout,
): Promise<OpenDatabase<Tables>> {
  if (!databaseThere(path, places)) {
    missed(path, schema, places);
    // A data directory from before there were these two is read as one in which nothing was spent and nothing ran.
    if (schema.name === 'money' || schema.name === 'runs') return withKysely<Tables>(unwritten(schema), path, places);
    throw new Fault('not-found', 'database-missing', `There is no database at ${path}.`, {
      facts: { path },
      hint: 'Open the data directory for writing once: that makes it.',
    });
  }
  const raw = await openRaw(path, schema, places, true);
  try {
    const version = checkedVersion(raw, path, schema, places);
    if (version < latestVersion(schema)) throw tooOld(path, version, latestVersion(schema));
  } catch (error) {
    raw.close();
    throw error;
  }
  return withKysely<Tables>(raw, path, places);
}

const tooOld = (path: string, found: number, known: number): Fault =>
  new Fault('configuration', 'database-too-old', `${path} was written by an older Reelwright.`, {
    facts: { path, found, known },
    hint: 'Open it once for writing, with any command that changes something: that brings it up to date.',
  });

/** The version of a database's tables, once in its header and once in a table: they must agree. */
export function checkedVersion(raw: Database, path: string, schema: Schema, places: Layout): number {
  const version = Number(raw.pragma('user_version', { simple: true }));
  const written = writtenVersion(raw, path, places);
  if (version !== written) {
    throw damagedDatabase(path, places, `its header says version ${version}, its tables say ${written}`);
  }
  if (version <= latestVersion(schema)) return version;
  const backup = newestBackup(places.backups);
  throw new Fault('configuration', 'database-too-new', `${path} was written by a newer Reelwright.`, {
    facts: { path, found: version, known: latestVersion(schema), newestBackup: backup },
    hint: `Use that newer version${backup === null ? '' : `, or restore a backup from before: reelwright restore ${backup} --force`}.`,
  });
}

function writtenVersion(raw: Database, path: string, places: Layout): number | undefined {
  try {
    return raw.prepare('select version from schema_version').all<{ version: number }>([])[0]?.version;
  } catch (error) {
    throw databaseTrouble(error, path, places, true);
  }
}

/** Throws when a database that is not there must have been there: what came after it is. */
function missed(path: string, { name }: Schema, places: Layout): void {
  if (name === 'films' && existsSync(places.builds)) {
    throw damagedDatabase(path, places, 'the file is gone, while what was built from it is still there');
  }
  // A data directory from before there were books of money has neither of the two.
  if (name === 'money' && existsSync(places.runs)) {
    throw damagedDatabase(path, places, 'the file is gone, while the runs it was spent on are still there');
  }
}

/** An empty database of this version that exists in memory only, for reading. */
function unwritten(schema: Schema): Database {
  const draft = new Database(':memory:');
  try {
    lay(draft, schema);
    return new Database(draft.serialize(), { readonly: true });
  } finally {
    draft.close();
  }
}

/** Makes the tables of a new database. */
function lay(raw: Database, schema: Schema): void {
  raw.pragma(`application_id = ${schema.application}`, { simple: true });
  raw.exec('create table schema_version (version integer not null) strict; insert into schema_version values (0)');
  migrate(raw, schema, 0);
}

/** Makes the database under another name first: a file at its path is whole or not there. */
async function create(path: string, schema: Schema, { places, scratch }: Opening): Promise<void> {
  missed(path, schema, places);
  await guardedLater(path, async () => {
    const draft = scratch.path('db');
    const raw = new Database(draft);
    try {
      lay(raw, schema);
      raw.pragma('journal_mode = wal', { simple: true });
    } finally {
      raw.close();
    }
    const file = await open(draft, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    await syncFolder(places.home);
  });
}

/** Brings the tables forward, each step in one transaction: a kill leaves the version before or the version after. */
function migrate(raw: Database, schema: Schema, from: number): void {
  for (const { version, sql } of schema.migrations) {
    if (version <= from) continue;
    raw.exec('begin immediate');
    try {
      raw.exec(sql);
      raw.exec(`update schema_version set version = ${version}`);
      raw.pragma(`user_version = ${version}`, { simple: true });
      raw.exec('commit');
    } catch (error) {
      if (raw.inTransaction) raw.exec('rollback');
      throw error;
    }
  }
}
