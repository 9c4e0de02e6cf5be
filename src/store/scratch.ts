import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '#fault';
import { tryFileLock } from './file-lock.ts';
import { ownStart } from './process-start.ts';
import { guarded } from './trouble.ts';

/** A process's own folder for files in the making. */
export interface Scratch {
  readonly folder: string;
  /** A path nobody else has; nothing is there yet. */
  path(extension: string): string;
  /** The folders of the other living processes (or stores) that have this data directory open. */
  others(): readonly string[];
  /** Clears everything away. */
  close(): void;
}

const lockOf = (tmp: string, name: string): string => join(tmp, `${name}.lock`);

/** Opens this process's folder in `tmp`, and clears away the folders of processes that are gone. */
export function openScratch(tmp: string): Scratch {
  sweep(tmp);
  const name = `${process.pid}-${ownStart()}-${randomBytes(4).toString('hex')}`;
  const folder = join(tmp, name);
  // The lock comes first: a folder whose lock is free belongs to nobody.
  const lock = tryFileLock(lockOf(tmp, name));
  if (lock === undefined) throw new Fault('conflict', 'already-running', `Somebody else took ${folder}.`);
  guarded(folder, () => mkdirSync(folder, { mode: 0o700 }));
  let count = 0;
  return {
    folder,
    path(extension) {
      const ending = extension.replace(/^\./, '');
      if (!/^[A-Za-z0-9.]{0,20}$/.test(ending)) {
        throw new Fault('usage', 'extension-odd', `"${extension}" is not a file extension.`, { facts: { extension } });
      }
      count += 1;
      return join(folder, ending === '' ? `${count}` : `${count}.${ending}`);
    },
    others: () => sweep(tmp).filter((other) => other !== name),
    close() {
      rmSync(folder, { recursive: true, force: true });
      rmSync(lockOf(tmp, name), { force: true });
      lock.release();
    },
  };
}

/** Removes the folders nobody holds and returns the names of those that are held. */
export function sweep(tmp: string): string[] {
  const alive: string[] = [];
  for (const entry of guarded(tmp, () => readdirSync(tmp, { withFileTypes: true }))) {
    if (!entry.isDirectory()) continue;
    const lock = tryFileLock(lockOf(tmp, entry.name));
    if (lock === undefined) {
      alive.push(entry.name);
      continue;
    }
    guarded(tmp, () => rmSync(join(tmp, entry.name), { recursive: true, force: true }));
    rmSync(lockOf(tmp, entry.name), { force: true });
    lock.release();
  }
  return alive;
}

/** What cannot be done while another process, named by its folder, has the data directory open. */
export function inUse(home: string, folder: string): Fault {
  const pid = Number(folder.split('-')[0]);
  return new Fault('conflict', 'already-running', `Process ${pid} is using ${home}.`, {
    facts: { name: 'store', pid, since: null, path: home },
    hint: `Stop process ${pid}, or wait for it to finish, then do this again.`,
  });
}
