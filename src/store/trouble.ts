import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '#fault';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);
const UNWRITABLE = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'SQLITE_PERM', 'SQLITE_CANTOPEN']);
const FILES = new Set(['EMFILE', 'ENFILE']);

/** The system's or SQLite's name of an error: `ENOSPC`, `SQLITE_BUSY`; empty for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** True when SQLite only asks for patience: somebody else is writing, opening or closing the same database. */
export const isBusy = (error: unknown): boolean =>
  codeOf(error).startsWith('SQLITE_BUSY') || codeOf(error) === 'SQLITE_PROTOCOL';

/** Bytes free to us on the disk a path is on, or would be on; null when the system does not say. */
export function freeBytes(path: string): number | null {
  for (let place = path; ; place = dirname(place)) {
    try {
      const disk = statfsSync(place);
      return disk.bavail * disk.bsize;
    } catch {
      if (place === dirname(place)) return null;
    }
  }
}

/** What the disk has against us, as a fault; anything that is not the disk's doing comes back as it was. */
export function diskTrouble(error: unknown, path: string): unknown {
  if (error instanceof Fault) return error;
  const code = codeOf(error);
  const free = freeBytes(path);
  // SQLite reports a full disk as a plain input/output error where it was growing its shared memory file.
  if (FULL.has(code) || (code.startsWith('SQLITE_IOERR') && free !== null && free < 65_536))
    return diskFull(error, path);
  if (UNWRITABLE.has(code) || code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return new Fault('configuration', 'data-directory-unwritable', `Reelwright cannot write to ${path}.`, {
      facts: { path, reason: code },
      hint: 'Give this user write access to that folder, or choose another one with REELWRIGHT_HOME.',
      cause: error,
    });
  }
  if (code === 'EIO' || code.startsWith('SQLITE_IOERR')) {
    return new Fault('failure', 'disk-error', `The disk that holds ${path} does not do as it is told.`, {
      facts: { path, reason: code },
      hint: 'Look at the system log: the disk may be failing. Save what you can with a backup to another one.',
      cause: error,
    });
  }
  if (FILES.has(code)) {
    return new Fault('limit', 'too-many-open-files', `The system allows no more open files, at ${path}.`, {
      facts: { path, reason: code },
      hint: 'Raise the limit (ulimit -n 4096) or build fewer things at once.',
      cause: error,
    });
  }
  return error;
}

/** The fault of a disk with no room left; `needed` bytes, where that is known. */
export function diskFull(cause: unknown, path: string, needed?: number): Fault {
  const free = freeBytes(path);
  const room = free === null ? 'no room' : `only ${free} bytes free`;
  return new Fault('failure', 'disk-full', `There is ${room} on the disk that holds ${path}.`, {
    facts: { path, freeBytes: free, ...(needed === undefined ? {} : { neededBytes: needed }) },
    hint: 'Make room on that disk, then do it again: nothing that was finished is lost.',
    cause,
  });
}

/** Runs work on the disk and turns its trouble into faults that name the path. */
export function guarded<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw diskTrouble(error, path);
  }
}

/** The same for work that takes a while. */
export async function guardedLater<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw diskTrouble(error, path);
  }
}
