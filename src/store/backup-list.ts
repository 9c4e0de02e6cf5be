import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { layout } from './layout.ts';

/** What a backup's name ends in. */
export const BACKUP_ENDING = '.reelwright-backup';

export interface BackupFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** When it was finished, milliseconds since 1970. */
  readonly at: number;
}

/** The backups in a data directory, the newest first. Works without opening it: that is when backups are wanted. */
export const listBackups = (home: string): readonly BackupFile[] => backupsIn(layout(home).backups);

export function backupsIn(folder: string): readonly BackupFile[] {
  const found: BackupFile[] = [];
  for (const name of names(folder)) {
    if (!name.endsWith(BACKUP_ENDING)) continue;
    const file = statSync(join(folder, name), { throwIfNoEntry: false });
    if (file?.isFile()) found.push({ path: join(folder, name), size: file.size, at: file.mtimeMs });
  }
  return found.sort((one, other) => other.at - one.at || (one.path < other.path ? 1 : -1));
}

export const newestBackup = (folder: string): string | null => backupsIn(folder)[0]?.path ?? null;

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // No folder, no backups.
  }
}
