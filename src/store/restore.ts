import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { type FileHandle, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '#fault';
import { BUILD_DATABASE } from './build-tables.ts';
import { openRaw } from './database.ts';
import { copyDurably, copyStretch, syncFolder, withFile } from './durable.ts';
import { FILM_DATABASE } from './film-tables.ts';
import { type Layout, layout, makeDirectories } from './layout.ts';
import { openLocks } from './locks.ts';
import { isBackupName, MANIFEST, type Manifest, readManifest } from './manifest.ts';
import { checkedVersion } from './migration.ts';
import { sweep } from './scratch.ts';
import { damagedTape, entriesOf, type TapeEntry } from './tape.ts';
import { diskFull, freeBytes, guarded, guardedLater } from './trouble.ts';

export interface RestoreOptions {
  /** Restore over what is there; it is moved aside within the data directory, never deleted. Default false. */
  readonly force?: boolean;
  readonly clock?: () => number;
}

/** What a restore came to. */
export interface Restored {
  readonly home: string;
  /** Milliseconds since 1970: the moment the data is from. */
  readonly at: number;
  readonly files: number;
  /** Where what was there before lies now; null when nothing was. */
  readonly movedAside: string | null;
  /** Artifacts that were missing when the backup was made. */
  readonly leftOut: readonly string[];
}

/** What may lie in a data directory that still counts as empty. */
const NOTHING = new Set(['tmp', 'locks', 'backups', 'lost+found']);
/** The longest list of files that is believed: about a million artifacts. Bytes. */
const LONGEST_LIST = 256 << 20;

/**
 * Puts a backup in place. Every byte is checked against its hash before anything is touched; then everything is written
 * beside what is there, and only whole parts change places. A kill at any point leaves the old or the new state:
 * the next opening finishes a change of places that had begun.
 */
export async function restoreBackup(path: string, home: string, options: RestoreOptions = {}): Promise<Restored> {
  const { force = false, clock = Date.now } = options;
  const places = layout(home);
  return withFile(path, async (tape) => {
    const { manifest, entries } = await checkedTape(tape);
    if (!force && !isEmpty(places.home)) throw notEmpty(places.home);
    makeDirectories(places);
    const release = await openLocks(places.locks, clock).claim('restore');
    try {
      const [other] = sweep(places.tmp);
      if (other !== undefined) throw inUse(places.home, other);
      const stamp = `${clock()}-${process.pid}`;
      await unpack(tape, entries, places, stamp);
      const movedAside = await changePlaces(places, stamp);
      return { home: places.home, at: manifest.at, files: entries.length, movedAside, leftOut: manifest.leftOut };
    } finally {
      await release();
    }
  });
}
