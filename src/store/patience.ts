import { setTimeout as pause } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { Fault } from '#fault';
import { isBusy } from './trouble.ts';

/** How long a write goes on trying while others write, and the longest pause between two tries; milliseconds. */
const PATIENCE = 60_000;
const LONGEST_TURN = 25;
/** Milliseconds SQLite itself waits where it is asked directly: while a database is opened, and inside transactions. */
export const BUSY_TIMEOUT = 5000;

/**
 * Does work on a database and, while somebody else is writing to it, waits and does it again. It waits without holding up
 * this process: SQLite's own waiting would, and whoever holds the write lock may be another store in this very process.
 * Inside a transaction nobody else writes and there is nothing to wait for. Errors come back through `trouble`.
 */
export async function patiently<Result>(
  database: Database,
  work: () => Result,
  trouble: (error: unknown) => unknown,
): Promise<Result> {
  for (let waited = 0, longest = 1; ; longest = Math.min(longest * 2, LONGEST_TURN)) {
    try {
      return database.inTransaction ? work() : atOnce(database, work);
    } catch (error) {
      if (!isBusy(error)) throw trouble(error);
      if (waited >= PATIENCE) throw busy(error);
    }
    // Chance keeps processes from trying in step.
    const turn = 1 + Math.random() * longest;
    waited += turn;
    await pause(turn);
  }
}

/** SQLite reads this setting when a statement is prepared, not when it is run: a kept statement would change nothing. */
function atOnce<Result>(database: Database, work: () => Result): Result {
  database.pragma('busy_timeout = 0', { simple: true });
  try {
    return work();
  } finally {
    if (database.open) database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`, { simple: true });
  }
}

const busy = (cause: unknown): Fault =>
  new Fault('conflict', 'database-busy', 'Another process has been writing for more than a minute.', {
    hint: 'Wait for it to finish, then do this again.',
    cause,
  });
