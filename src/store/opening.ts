import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tryFileLock } from './file-lock.ts';

/**
 * Opening, making, migrating and restoring happen one at a time in a data directory; this waits for its turn. It says
 * nothing about who holds it, so that a full disk, where nothing can be written, can still be opened.
 */
export async function holdOpening(locks: string): Promise<() => void> {
  for (let turn = 1; ; turn = Math.min(turn * 2, 25)) {
    const lock = tryFileLock(join(locks, 'opening.lock'));
    if (lock !== undefined) return () => lock.release();
    await pause(turn);
  }
}
