import type Database from 'better-sqlite3';
import { Fault } from '#fault';
import { patiently } from '../patience.ts';
import { closed } from '../read-only.ts';

/** Writes that arrive in the same turn of the event loop share one transaction, and so one wait for the disk. */
export interface GroupCommit {
  /**
   * Does the work inside a transaction, after all work that was handed in before, and resolves when it is on the disk. Work
   * never waits. It throws its faults before it has written anything, so that they are its own and nobody else's; any
   * other error takes the whole transaction back.
   */
  write<Result>(work: () => Result): Promise<Result>;
  /** Resolves when there is nothing left to write. */
  quiet(): Promise<void>;
}

/** What goes along with every transaction. */
export interface Companion {
  /** Before it is committed. */
  complete(): void;
  /** It is on the disk. */
  committed(): void;
  /** It never was. May be called for one that had not begun. */
  takenBack(): void;
}

/** The most work done in one transaction: a few milliseconds of it. */
const MOST = 500;
/** Where so much came together in one turn, much is coming: a millisecond more gathers it into fewer waits for the disk. */
const BUSY = 3;

interface Job {
  attempt(): void;
  acknowledge(): void;
  fail(error: unknown): void;
}

export function openGroupCommit(
  raw: Database,
  trouble: (error: unknown) => unknown,
  companion: Companion,
): GroupCommit {
  const [begin, commit, rollback] = ['begin immediate', 'commit', 'rollback'].map((words) => raw.prepare(words));
  let waiting: Job[] = [];
  let writing: Promise<void> | null = null;
  let busy = false;

  function transaction(jobs: readonly Job[]): void {
    try {
      begin?.run([]);
      for (const job of jobs) job.attempt();
      companion.complete();
      commit?.run([]);
    } catch (error) {
      // A full disk has taken it back already.
      if (raw.inTransaction) rollback?.run([]);
      companion.takenBack();
      throw error;
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      // Whoever else has something to write this turn comes along.
      await new Promise((resolve) => (busy ? setTimeout(resolve, 1) : setImmediate(resolve)));
      busy = waiting.length > BUSY;
      const jobs = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      try {
        await patiently(raw, () => transaction(jobs), trouble);
      } catch (error) {
        for (const job of jobs) job.fail(error);
        continue;
      }
      for (const job of jobs) job.acknowledge();
      companion.committed();
    }
    writing = null;
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        let acknowledge = () => {};
        const attempt = () => {
          try {
            const result = work();
            acknowledge = () => resolve(result);
          } catch (error) {
            if (!(error instanceof Fault)) throw error;
            acknowledge = () => reject(error);
          }
        };
        waiting.push({ attempt, acknowledge: () => acknowledge(), fail: reject });
        writing ??= writeAll();
      }),
    async quiet() {
      await writing;
    },
  };
}

/** For a database that was opened for reading. */
export const refuseWrites: GroupCommit = {
  write: async () => {
    throw closed('change anything');
  },
  quiet: async () => {},
};
