import type Database from 'better-sqlite3';
import type { GroupCommit } from '../money/group-commit.ts';
import type { RunTables } from './run-tables.ts';

type Row = RunTables['waiting'];

/** A request that waits; what stands in `request`, `attribution` and `fault` is the gateway's to say. */
export interface KeptWaiting<Request, Attribution, Fault> {
  readonly id: string;
  readonly user: string;
  readonly request: Request;
  readonly model: string | null;
  readonly attribution: Attribution;
  readonly since: number;
  readonly state: Row['state'];
  readonly tries: number;
  readonly fault: Fault | null;
}

/** Requests that wait for somebody who can answer. */
export interface KeptQueue {
  add(waiting: {
    id: string;
    user: string;
    request: unknown;
    model: string | null;
    attribution: unknown;
    since: number;
  }): Promise<void>;
  /** Oldest first. */
  list<Request, Attribution, Fault>(user: string): Promise<readonly KeptWaiting<Request, Attribution, Fault>[]>;
  /** The oldest that waits, or whose claim is over. */
  claim<Request, Attribution, Fault>(
    until: number,
    now: number,
  ): Promise<KeptWaiting<Request, Attribution, Fault> | undefined>;
  settle(id: string, state: Exclude<Row['state'], 'claimed'>, fault: unknown): Promise<void>;
  cancel(id: string, user: string): Promise<boolean>;
}

export function openQueueShelf(raw: Database, books: GroupCommit): KeptQueue {
  const add = raw.prepare(
    "insert into waiting (id, user, request, model, attribution, since, state) values (?, ?, ?, ?, ?, ?, 'waiting')",
  );
  const list = raw.prepare('select * from waiting where user = ? order by since, rowid');
  const next = raw.prepare(
    "select * from waiting where state = 'waiting' or (state = 'claimed' and until <= ?) order by since, rowid limit 1",
  );
  const claim = raw.prepare("update waiting set state = 'claimed', until = ?, tries = tries + 1 where id = ?");
  const settle = raw.prepare('update waiting set state = ?, fault = ? where id = ?');
  const cancel = raw.prepare("update waiting set state = 'cancelled' where id = ? and user = ? and state = 'waiting'");
  return {
    async add({ id, user, request, model, attribution, since }) {
      await books.write(() => add.run([id, user, JSON.stringify(request), model, JSON.stringify(attribution), since]));
    },
    async list<Request, Attribution, Fault>(user: string) {
      return list.all<Row>([user]).map((row) => waitingOf<Request, Attribution, Fault>(row));
    },
    async claim(until, now) {
      return await books.write(() => {
        const [row] = next.all<Row>([now]);
        if (row !== undefined) claim.run([until, row.id]);
        return row === undefined ? undefined : waitingOf(row);
      });
    },
    async settle(id, state, fault) {
      await books.write(() => settle.run([state, fault === null ? null : JSON.stringify(fault), id]));
    },
    cancel: async (id, user) => await books.write(() => cancel.run([id, user]).changes > 0),
  };
}

const waitingOf = <Request, Attribution, Fault>(row: Row): KeptWaiting<Request, Attribution, Fault> => ({
  id: row.id,
  user: row.user,
  request: JSON.parse(row.request),
  model: row.model,
  attribution: JSON.parse(row.attribution),
  since: row.since,
  state: row.state,
  tries: row.tries,
  fault: row.fault === null ? null : JSON.parse(row.fault),
});
