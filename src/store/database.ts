import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { Fault } from '#fault';
import { newestBackup } from './backup-list.ts';
import { sqliteDialect } from './dialect.ts';
import type { Layout } from './layout.ts';
import { BUSY_TIMEOUT } from './patience.ts';
import { closed } from './read-only.ts';
import type { Schema } from './schema.ts';
import { codeOf, diskTrouble, isBusy } from './trouble.ts';

/** Up to this many bytes every page is looked over when a database is opened (3 ms for 10 MB, measured). */
const LOOKED_OVER = 64 << 20;
/** The write-ahead log is cut back to this many bytes once its content is in the database. */
const LOG_KEPT = 64 << 20;

/** Another process that closes the database at this very moment makes an opening fail. */
const OPENING_TRIES = 8;

/** SQLite's ways of saying that it may not, or cannot, write beside the database. */
const UNWRITABLE = /^SQLITE_(CANTOPEN|READONLY|FULL|IOERR_SHM)/;

const DAMAGED = new Set(['SQLITE_NOTADB', 'SQLITE_IOERR_SHORT_READ', 'SQLITE_ERROR']);

/** One open database: the connection itself, ... */
export interface OpenFile {
  readonly raw: Database;
  readonly path: string;
}

/** ... and Kysely over it. */
export interface OpenDatabase<Tables> extends OpenFile {
  readonly query: Kysely<Tables>;
}

/** Says that a database cannot be read, and which backup comes next. Nothing is ever written over it. */
export function damagedDatabase(path: string, places: Layout, detail: string, cause?: unknown): Fault {
  const backup = newestBackup(places.backups);
  return new Fault('failure', 'database-damaged', `The database ${path} is damaged: ${detail}.`, {
    facts: { path, detail, newestBackup: backup },
    hint:
      backup === null
        ? `There is no backup in ${places.backups}. Keep a copy of the file; "sqlite3 ${basename(path)} .recover" may save what is in it.`
        : `Restore the newest backup: reelwright restore ${backup} --force (what is there now is moved aside, not deleted).`,
    cause,
  });
}

/** Turns SQLite's errors into faults. `opening` takes a plain SQL error for damage: our own statements are sound. */
export function databaseTrouble(error: unknown, path: string, places: Layout, opening = false): unknown {
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : '';
  if (code.startsWith('SQLITE_CORRUPT')) return damagedDatabase(path, places, detail, error);
  if (DAMAGED.has(code) && (opening || code !== 'SQLITE_ERROR')) return damagedDatabase(path, places, detail, error);
  return diskTrouble(error, path);
}

/** True when there is a database to open; throws when what is there cannot be one. Never opens the file. */
export function databaseThere(path: string, places: Layout): boolean {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) {
    if (existsSync(`${path}-wal`)) throw damagedDatabase(path, places, 'the file is gone, only its log is left');
    return false;
  }
  if (entry.isDirectory()) throw damagedDatabase(path, places, 'it is a folder');
  if (entry.size === 0) throw damagedDatabase(path, places, 'the file is empty');
  return true;
}

/**
 * Opens a database that is there. A file that can be written is only ever touched through SQLite: the system drops
 * SQLite's locks when the same process closes any other handle on the file.
 */
export async function openRaw(path: string, schema: Schema, places: Layout, readOnly: boolean): Promise<Database> {
  for (let tries = 1; ; tries++) {
    let raw: Database | undefined;
    try {
      raw = new Database(path, { readonly: readOnly, fileMustExist: true, timeout: BUSY_TIMEOUT });
      settle(raw, schema, readOnly);
      lookOver(raw, path, schema, places);
      return raw;
    } catch (error) {
      raw?.close();
      if (readOnly && UNWRITABLE.test(codeOf(error))) return openCopy(path, schema, places, error);
      if (!isBusy(error) || tries === OPENING_TRIES) throw databaseTrouble(error, path, places, true);
    }
    await pause(20 * tries);
  }
}

/** True when there are writes the database's own file may not hold yet. */
const hasLog = (path: string): boolean => (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/**
 * Reads a database into memory, where SQLite cannot lay its shared memory file beside it: a disk that is read-only, or
 * full. Only what has no log is whole in one file.
 */
function openCopy(path: string, schema: Schema, places: Layout, cause: unknown): Database {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw databaseTrouble(cause, path, places, true);
  let raw: Database | undefined;
  try {
    const bytes = readFileSync(path);
    // Bytes 18 and 19 of the header say "with a log" (2) or "without" (1); in memory there is none.
    bytes.fill(1, 18, 20);
    raw = new Database(bytes, { readonly: true });
    lookOver(raw, path, schema, places);
    return raw;
  } catch (error) {
    raw?.close();
    throw databaseTrouble(error, path, places, true);
  }
}

/** Sets what must hold of a connection, and makes sure that it does. */
function settle(raw: Database, schema: Schema, readOnly: boolean): void {
  if (!readOnly) raw.pragma('journal_mode = wal', { simple: true });
  raw.pragma(`synchronous = ${schema.synchronous}`, { simple: true });
  raw.pragma('foreign_keys = on', { simple: true });
  raw.pragma('temp_store = memory', { simple: true });
  raw.pragma(`journal_size_limit = ${LOG_KEPT}`, { simple: true });
  const wanted: Record<string, unknown> = {
    journal_mode: 'wal',
    synchronous: schema.synchronous === 'full' ? 2 : 1,
    foreign_keys: 1,
    busy_timeout: BUSY_TIMEOUT,
  };
  for (const [name, value] of Object.entries(wanted)) {
    const found = raw.pragma(name, { simple: true });
    if (found === value) continue;
    throw new Fault('failure', 'database-unsafe', `SQLite refuses ${name} = ${value}: it says ${found}.`, {
      facts: { name, wanted: value, found },
      hint: 'Put the data directory on a local disk.',
    });
  }
}

function lookOver(raw: Database, path: string, schema: Schema, places: Layout): void {
  if (raw.pragma('application_id', { simple: true }) !== schema.application) {
    throw damagedDatabase(path, places, `it is not a ${schema.name} database`);
  }
  const pages = Number(raw.pragma('page_count', { simple: true }));
  const bytes = pages * Number(raw.pragma('page_size', { simple: true }));
  // SQLite takes a last page that is cut short for a whole one.
  const size = statSync(path).size;
  if (!hasLog(path) && size !== bytes) throw damagedDatabase(path, places, `it has ${size} bytes instead of ${bytes}`);
  if (bytes > LOOKED_OVER) return;
  const verdict = quickCheck(raw);
  if (verdict !== 'ok') throw damagedDatabase(path, places, verdict);
}

/** SQLite's look at every page of the database: `ok`, or the first thing wrong with it. */
export const quickCheck = (raw: Database): string => String(raw.pragma('quick_check(1)', { simple: true }));

export function withKysely<Tables>(raw: Database, path: string, places: Layout): OpenDatabase<Tables> {
  const trouble = (error: unknown) =>
    raw.readonly && codeOf(error).startsWith('SQLITE_READONLY')
      ? closed('change anything')
      : databaseTrouble(error, path, places);
  return { raw, path, query: new Kysely<Tables>({ dialect: sqliteDialect(raw, trouble) }) };
}
