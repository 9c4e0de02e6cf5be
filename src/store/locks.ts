import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { Fault } from '#fault';
import { type FileLock, tryFileLock } from './file-lock.ts';
import { ownStart, processStart } from './process-start.ts';
import { closed } from './read-only.ts';
import { guarded } from './trouble.ts';

/** Who holds a claim. */
const Holder = z.strictObject({
  name: z.string(),
  pid: z.int().positive(),
  /** The process's start, so that its number is not mistaken for a later process's. */
  started: z.string(),
  /** Milliseconds since 1970. */
  since: z.number(),
});
export type Holder = z.infer<typeof Holder>;

/** Gives a claim back; doing it twice does nothing. */
export type Release = () => Promise<void>;

export interface ClaimOptions {
  /** Wait for the holder to finish; default false: the fault `already-running` at once. */
  readonly wait?: boolean;
  readonly signal?: AbortSignal;
  /** Told once, when there is waiting to do. The holder is null where it has not said yet who it is. */
  readonly onWait?: (holder: Holder | null) => void;
}

/** Exclusive claims by name, across processes. A claim dies with its holder, kill -9 included. */
export interface Locks {
  /** `server`, `build:<film>`. Throws `already-running` with the holder's `pid` and `since`. */
  claim(name: string, options?: ClaimOptions): Promise<Release>;
  /** The claims held right now, by anybody, whose names begin so. */
  held(prefix: string): Promise<readonly Holder[]>;
}

/** Milliseconds for a new holder to say who it is, and for others' brief looks at a lock to pass. */
const SETTLING = 1000;
const BETWEEN_TRIES = 25;

/** A claim's name as a file name: readable, and never two names for one file. */
function lockFile(folder: string, name: string): string {
  const readable = name.replace(/[^\w-]+/g, '_').slice(0, 40);
  return join(folder, `${readable}-${createHash('sha256').update(name).digest('hex').slice(0, 16)}.lock`);
}

function readHolder(lock: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(`${lock}.holder`, 'utf8')));
  } catch {
    return null; // Not written yet, or half written: whoever asks looks again.
  }
}

/** True unless it is certain that the process named is gone; without `/proc` nothing is certain. */
const mayBeAlive = (holder: Holder): boolean =>
  processStart(process.pid) === null || processStart(holder.pid) === holder.started;

function alreadyRunning(name: string, holder: Holder | null): Fault {
  const who =
    holder === null
      ? `Another process holds "${name}".`
      : `Process ${holder.pid} has held "${name}" since ${new Date(holder.since).toISOString()}.`;
  return new Fault('conflict', 'already-running', who, {
    facts: { name, pid: holder?.pid ?? null, since: holder?.since ?? null },
    hint: holder === null ? 'Wait for it to finish.' : `Wait for it to finish, or stop process ${holder.pid}.`,
  });
}

const cancelled = (name: string, cause: unknown): Fault =>
  new Fault('cancelled', 'claim-cancelled', `Waiting for "${name}" was cancelled.`, { facts: { name }, cause });

export function openLocks(folder: string, clock: () => number): Locks {
  function hold(name: string, path: string, lock: FileLock): Release {
    const holder: Holder = { name, pid: process.pid, started: ownStart(), since: clock() };
    try {
      guarded(path, () => writeFileSync(`${path}.holder`, JSON.stringify(holder)));
    } catch (error) {
      lock.release();
      throw error;
    }
    let held = true;
    return async () => {
      if (!held) return;
      held = false;
      rmSync(`${path}.holder`, { force: true });
      lock.release();
    };
  }

  return {
    async claim(name, { wait = false, signal, onWait } = {}) {
      const path = lockFile(folder, name);
      let told = false;
      for (let waited = 0; ; waited += BETWEEN_TRIES) {
        if (signal?.aborted) throw cancelled(name, signal.reason);
        const lock = tryFileLock(path);
        if (lock !== undefined) return hold(name, path, lock);
        const holder = readHolder(path);
        const known = holder !== null && mayBeAlive(holder);
        if (!wait && (known || waited >= SETTLING)) throw alreadyRunning(name, known ? holder : null);
        if (wait && !told && (known || waited >= SETTLING)) {
          told = true;
          onWait?.(known ? holder : null);
        }
        await pause(BETWEEN_TRIES);
      }
    },

    async held(prefix) {
      const held: Holder[] = [];
      for (const file of readdirSync(folder)) {
        if (!file.endsWith('.lock')) continue;
        const path = join(folder, file);
        const holder = readHolder(path);
        if (holder === null || !holder.name.startsWith(prefix)) continue;
        const lock = tryFileLock(path);
        if (lock === undefined) held.push(holder);
        else lock.release();
      }
      return held;
    },
  };
}

/** Locks for a store that only reads: it can see what is held, and claims nothing. */
export const watchLocks = (folder: string, clock: () => number): Locks => ({
  claim: async (name) => {
    throw closed(`claim "${name}"`);
  },
  held: openLocks(folder, clock).held,
});
