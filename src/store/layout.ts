import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { guarded } from './trouble.ts';

/** Where everything lies in a data directory. */
export interface Layout {
  readonly home: string;
  readonly films: string;
  readonly builds: string;
  readonly money: string;
  readonly runs: string;
  /** What the keys of providers are locked with, where nobody says otherwise. Never in a backup. */
  readonly masterKey: string;
  /** `artifacts/ab/<hash>`. */
  readonly artifacts: string;
  /** Files whose bytes no longer had their hash, kept for whoever wants to look. */
  readonly damaged: string;
  /** One folder a process: `tmp/<pid>-<start time>-<chance>`. */
  readonly tmp: string;
  readonly backups: string;
  readonly locks: string;
}

export function layout(home: string): Layout {
  const root = resolve(home);
  return {
    home: root,
    films: join(root, 'films.db'),
    builds: join(root, 'builds.db'),
    money: join(root, 'money.db'),
    runs: join(root, 'runs.db'),
    masterKey: join(root, 'master.key'),
    artifacts: join(root, 'artifacts'),
    damaged: join(root, 'damaged'),
    tmp: join(root, 'tmp'),
    backups: join(root, 'backups'),
    locks: join(root, 'locks'),
  };
}

/**
 * Where films are kept: `REELWRIGHT_HOME`, or `reelwright` in `XDG_DATA_HOME`, or in `~/.local/share`.
 * An empty variable counts as unset, and so does a relative `XDG_DATA_HOME` (the XDG base directory rule).
 */
export function dataDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment['REELWRIGHT_HOME']) return resolve(environment['REELWRIGHT_HOME']);
  const data = environment['XDG_DATA_HOME'];
  if (data && isAbsolute(data)) return join(data, 'reelwright');
  return join(environment['HOME'] || homedir(), '.local', 'share', 'reelwright');
}

/** Makes the data directory itself and what opening needs. A directory we make is its owner's alone (0700). */
export function makeGround(places: Layout): void {
  guarded(places.home, () => {
    const first = mkdirSync(places.home, { recursive: true, mode: 0o700 });
    makeFolders(places.tmp, places.locks);
    if (first === undefined) return;
    chmodSync(places.home, 0o700);
    // The new names must survive a power cut as surely as what is written below them.
    for (let folder = dirname(places.home); ; folder = dirname(folder)) {
      syncFolderNow(folder);
      if (folder === dirname(first) || folder === dirname(folder)) return;
    }
  });
}

/** Makes the rest, once what is there is known to be whole. */
export const makeRooms = (places: Layout): void =>
  guarded(places.home, () => makeFolders(places.artifacts, places.backups));

function makeFolders(...folders: readonly string[]): void {
  for (const folder of folders) mkdirSync(folder, { recursive: true, mode: 0o700 });
}

function syncFolderNow(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
