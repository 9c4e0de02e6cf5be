import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { start } from './cli.ts';

/** What became of a build that was killed again and again. */
export interface Killed {
  /** Builds that ended before they were killed. */
  readonly finished: number;
  /** Steps that were made although they had been finished before. */
  readonly repeated: readonly string[];
  /** SHA-256 of the film the last, undisturbed run made. */
  readonly film: string;
}

/**
 * Starts a build and kills it with SIGKILL after each of the delays (milliseconds), then lets it run to its end. A step that
 * was finished before a kill must never be finished again: its row keeps the moment it was made.
 */
export async function killAgainAndAgain(
  source: string,
  home: string,
  cwd: string,
  options: readonly string[],
  delays: readonly number[],
): Promise<Killed> {
  const args = ['film', source, '-o', join(cwd, 'killed.mp4'), ...options, '--quiet'];
  const repeated: string[] = [];
  let known = new Map<string, number>();
  let finished = 0;
  const look = () => {
    const now = finishedSteps(home);
    for (const [key, at] of known) if (now.get(key) !== at) repeated.push(key);
    known = now;
  };
  for (const delay of delays) {
    const child = start(args, { home, cwd });
    child.stdin?.end();
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    if ((await ended) === 0) finished += 1;
    clearTimeout(timer);
    look();
  }
  const last = start(args, { home, cwd });
  last.stdin?.end();
  let error = '';
  last.stderr?.on('data', (bytes: Buffer) => {
    error += bytes.toString();
  });
  const code = await new Promise<number | null>((resolve) => last.on('close', resolve));
  if (code !== 0) throw new Error(`the last run ended with ${code}: ${error}`);
  look();
  return { finished, repeated, film: hashOf(join(cwd, 'killed.mp4')) };
}

export const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The key of every finished step and when it was finished; empty while there is no database yet. */
function finishedSteps(home: string): Map<string, number> {
  try {
    const database = new Database(join(home, 'builds.db'), { readonly: true, fileMustExist: true });
    try {
      const rows = database.prepare('select key, at from finished').all([]) as { key: string; at: number }[];
      return new Map(rows.map(({ key, at }) => [key, at]));
    } finally {
      database.close();
    }
  } catch {
    return new Map();
  }
}
