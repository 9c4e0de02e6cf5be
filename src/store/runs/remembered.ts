import type Database from 'better-sqlite3';
import * as z from 'zod';
import type { GroupCommit } from '../money/group-commit.ts';
import type { RunTables } from './run-tables.ts';

/** An answer as it can be given again. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is known of a request that carried a key. */
export type Recollection =
  | { readonly state: 'new' }
  | { readonly state: 'answered'; readonly fingerprint: string; readonly answer: KeptAnswer }
  | { readonly state: 'begun'; readonly fingerprint: string };

/** Requests that must not be done twice, and their answers, for 24 hours. */
export interface RememberedRequests {
  /** Of two at once, in two processes, one is `new`. */
  begin(key: string, fingerprint: string): Promise<Recollection>;
  finish(key: string, answer: KeptAnswer): Promise<void>;
  /** Nothing was done: it may be sent again. */
  forget(key: string): Promise<void>;
}

const KEPT_FOR = 24 * 3_600_000;
const Headers = z.record(z.string(), z.string());

export function openRemembered(raw: Database, books: GroupCommit, clock: () => number): RememberedRequests {
  const find = raw.prepare('select * from remembered where key = ? and begun > ?');
  const begin = raw.prepare('insert or replace into remembered (key, fingerprint, begun) values (?, ?, ?)');
  const finish = raw.prepare('update remembered set status = ?, headers = ?, body = ? where key = ?');
  const old = raw.prepare('delete from remembered where begun <= ?');
  return {
    async begin(key, fingerprint) {
      return await books.write((): Recollection => {
        const [row] = find.all<RunTables['remembered']>([key, clock() - KEPT_FOR]);
        if (row !== undefined) return recollected(row);
        old.run([clock() - KEPT_FOR]);
        begin.run([key, fingerprint, clock()]);
        return { state: 'new' };
      });
    },
    async finish(key, { status, headers, body }) {
      await books.write(() => finish.run([status, JSON.stringify(headers), body, key]));
    },
    async forget(key) {
      await books.write(() => raw.prepare('delete from remembered where key = ?').run([key]));
    },
  };
}

function recollected({ fingerprint, status, headers, body }: RunTables['remembered']): Recollection {
  if (status === null) return { state: 'begun', fingerprint };
  return {
    state: 'answered',
    fingerprint,
    answer: { status, headers: Headers.parse(JSON.parse(headers ?? '{}')), body: body ?? '' },
  };
}
