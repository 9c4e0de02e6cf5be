import Database from 'better-sqlite3';
import { guarded, isBusy } from './trouble.ts';

/** An exclusive hold on a file. The system itself gives it back when the process ends, however it ends. */
export interface FileLock {
  release(): void;
}

/**
 * Takes the lock of a file, or undefined when somebody else has it, here or in another process. It is SQLite's own file
 * lock on an empty database that is never written: no process number is compared, so nothing can go stale, not even
 * between containers that share a disk. Node itself offers no file locks.
 */
export function tryFileLock(path: string): FileLock | undefined {
  return guarded(path, () => {
    const database = new Database(path, { timeout: 0 });
    try {
      // Without a journal on disk there is nothing beside the lock file, and nothing to clean up after a kill.
      database.pragma('journal_mode = memory', { simple: true });
      database.exec('begin exclusive');
      return { release: () => void database.close() };
    } catch (error) {
      database.close();
      if (isBusy(error)) return undefined;
      throw error;
    }
  });
}
