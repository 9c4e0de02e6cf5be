import { existsSync, readdirSync, statSync } from 'node:fs';
import { type FileHandle, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '#fault';
import { newestBackup } from './backup-list.ts';
import { openRaw } from './database.ts';
import { DATABASES, fileOf } from './databases.ts';
import { copyDurably, copyStretch, syncFolder, withFile } from './durable.ts';
import { type Layout, layout, makeGround } from './layout.ts';
import { isBackupName, MANIFEST, type Manifest, readManifest } from './manifest.ts';
import { checkedVersion } from './migration.ts';
import { holdOpening } from './opening.ts';
import { changePlaces, finishRestores, PART, RESTORED } from './places.ts';
import { inUse, sweep } from './scratch.ts';
import { damagedTape, entriesOf, type TapeEntry } from './tape.ts';
import { diskFull, freeBytes, guardedLater } from './trouble.ts';

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
const NOTHING = new Set(['tmp', 'locks', 'backups', 'master.key', 'lost+found']);
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
  if (!existsSync(path)) {
    throw new Fault('not-found', 'backup-missing', `There is no backup at ${path}.`, {
      facts: { path, newestBackup: newestBackup(places.backups) },
      hint: `Backups Reelwright made by itself lie in ${places.backups}.`,
    });
  }
  if (!statSync(path).isFile()) throw damagedTape('it is a folder');
  return withFile(path, async (tape) => {
    const { manifest, entries } = await checkedTape(tape);
    if (!force && !isEmpty(places.home)) throw notEmpty(places.home);
    makeGround(places);
    // Nobody opens the data directory while this is held, and whoever has it open has a folder in `tmp`.
    const release = await holdOpening(places.locks);
    try {
      const [other] = sweep(places.tmp);
      if (other !== undefined) throw inUse(places.home, other);
      // An earlier restore that was killed must not come after this one.
      await finishRestores(places);
      const stamp = `${clock()}-${process.pid}`;
      await unpack(tape, entries, places, stamp);
      const movedAside = await changePlaces(places, stamp);
      return { home: places.home, at: manifest.at, files: entries.length, movedAside, leftOut: manifest.leftOut };
    } finally {
      release();
    }
  });
}

type CheckedEntry = TapeEntry & { readonly hash: string };

/** Reads the whole tape once: every name, every hash, and that nothing is missing or too many. */
async function checkedTape(tape: FileHandle): Promise<{ manifest: Manifest; entries: readonly CheckedEntry[] }> {
  const found = new Map<string, CheckedEntry>();
  let manifest: Manifest | undefined;
  for await (const entry of entriesOf(tape)) {
    const { name, start, size } = entry;
    if (manifest !== undefined) throw damagedTape(`something follows its list of files: ${name}`, { name });
    if (name === MANIFEST) {
      if (size > LONGEST_LIST) throw damagedTape('its list of files is too long');
      const words = Buffer.alloc(size);
      await tape.read(words, 0, size, start);
      manifest = readManifest(words.toString('utf8'));
      continue;
    }
    if (!isBackupName(name)) throw damagedTape(`"${name}" does not belong into one`, { name });
    if (found.has(name)) throw damagedTape(`${name} is in it twice`, { name });
    found.set(name, { ...entry, hash: (await copyStretch(tape, null, start, start + size)).hash });
  }
  if (manifest === undefined) throw damagedTape('its list of files is missing');
  for (const { name, hash, size } of manifest.files) {
    const entry = found.get(name);
    if (entry === undefined) throw damagedTape(`${name} is missing`, { name });
    const named = !name.startsWith('artifacts/') || name.endsWith(hash);
    if (entry.hash !== hash || entry.size !== size || !named) throw damagedTape(`${name} has other bytes`, { name });
  }
  if (found.size !== manifest.files.length) throw damagedTape('it holds files its list does not name');
  return { manifest, entries: [...found.values()] };
}

/** Writes everything into a folder of its own in the data directory, synced, and looks into the databases there. */
async function unpack(
  tape: FileHandle,
  entries: readonly CheckedEntry[],
  places: Layout,
  stamp: string,
): Promise<void> {
  const needed = entries.reduce((sum, { size }) => sum + size, 0);
  const free = freeBytes(places.home);
  if (free !== null && free < needed) throw diskFull(undefined, places.home, needed);
  const folder = join(places.home, `${RESTORED}${stamp}${PART}`);
  try {
    await guardedLater(folder, async () => {
      const folders = new Set<string>();
      for (const { name, start, size, hash } of entries) {
        const path = join(folder, name);
        for (let above = dirname(path); above.startsWith(folder); above = dirname(above)) folders.add(above);
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        const copied = await copyDurably(tape, path, start, start + size);
        if (copied.hash !== hash) throw damagedTape(`${name} changed while it was being restored`, { name });
      }
      for (const each of folders) await syncFolder(each);
      for (const schema of DATABASES) {
        const path = join(folder, fileOf(schema.name));
        if (!existsSync(path)) continue;
        const raw = await openRaw(path, schema, places, false);
        try {
          checkedVersion(raw, path, schema, places);
        } finally {
          raw.close();
        }
      }
    });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

const isEmpty = (home: string): boolean => !existsSync(home) || readdirSync(home).every((name) => NOTHING.has(name));

const notEmpty = (home: string): Fault =>
  new Fault('conflict', 'home-not-empty', `There are films in ${home} already.`, {
    facts: { path: home },
    hint: 'Add --force to restore over them (they are moved aside, not deleted), or choose another data directory.',
  });
