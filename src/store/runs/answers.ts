import type Database from 'better-sqlite3';
import type { GroupCommit } from '../money/group-commit.ts';

/** Answers that are remembered: at most so many bytes; what has not been asked for longest goes first. */
export interface Answers {
  get(key: string): Promise<{ readonly value: Uint8Array } | undefined>;
  put(key: string, value: Uint8Array, options: { readonly seconds: number }): Promise<void>;
  stats(): Promise<{
    readonly entries: number;
    readonly bytes: number;
    readonly hits: number;
    readonly misses: number;
  }>;
  /** Says how many there were. */
  clear(): Promise<number>;
}

const MOST_BYTES = 256 << 20;
/** Milliseconds within which an answer is not marked as used once more. */
const USED_AGAIN = 60_000;

/** The answers in `runs.db`. Hits and misses are those of this process. */
export function openAnswers(raw: Database, books: GroupCommit, clock: () => number, most = MOST_BYTES): Answers {
  const find = raw.prepare('select value, used from answers where key = ? and expires > ?');
  const use = raw.prepare('update answers set used = ? where key = ?');
  const put = raw.prepare('insert or replace into answers (key, value, bytes, expires, used) values (?, ?, ?, ?, ?)');
  const sum = raw.prepare(
    'select count(*) as entries, coalesce(sum(bytes), 0) as bytes from answers where expires > ?',
  );
  const expired = raw.prepare('delete from answers where expires <= ?');
  const oldest = raw.prepare('delete from answers where key in (select key from answers order by used limit 16)');
  let hits = 0;
  let misses = 0;
  let size: number | undefined;

  const measure = () => sum.all<{ entries: number; bytes: number }>([clock()])[0] ?? { entries: 0, bytes: 0 };

  return {
    async get(key) {
      const [row] = find.all<{ value: Uint8Array; used: number }>([key, clock()]);
      if (row === undefined) {
        misses += 1;
        return undefined;
      }
      hits += 1;
      if (!raw.readonly && row.used < clock() - USED_AGAIN) await books.write(() => use.run([clock(), key]));
      return { value: row.value };
    },
    async put(key, value, { seconds }) {
      if (value.byteLength > most) return;
      await books.write(() => {
        put.run([key, Buffer.from(value), value.byteLength, clock() + seconds * 1000, clock()]);
        size = (size ?? measure().bytes) + value.byteLength;
        if (size <= most) return;
        expired.run([clock()]);
        for (size = measure().bytes; size > most; size = measure().bytes) oldest.run([]);
      });
    },
    async stats() {
      return { ...measure(), hits, misses };
    },
    async clear() {
      size = 0;
      return await books.write(() => Number(raw.prepare('delete from answers').run([]).changes));
    },
  };
}
