import type Database from 'better-sqlite3';
import { Fault } from '#fault';
import type { RunEvent, RunLog, RunRecord, RunState } from '#operation';
import type { GroupCommit } from '../money/group-commit.ts';
import type { RunTables } from './run-tables.ts';
import { Wakes } from './wakes.ts';

export interface Running {
  readonly raw: Database;
  /** This process's folder in `tmp`; empty for a reader. */
  readonly owner: string;
  /** The folders of the others that live. */
  readonly others: () => readonly string[];
  readonly clock: () => number;
  readonly books: GroupCommit;
}

/** A run log that also carries wishes to stop, from whichever process they come. */
export interface KeptRunLog extends RunLog {
  /** Asks whoever runs it to stop. False when it is not running. */
  wishStop(run: string): Promise<boolean>;
  /** Resolves when somebody wants the run stopped, or when it has ended: true for a stop. */
  stopWished(run: string, signal: AbortSignal): Promise<boolean>;
  /** Takes away ended runs and their events from before so many milliseconds since 1970; says how many. */
  forget(before: number): Promise<number>;
  /** Runs whose process is gone are `interrupted` from now on; says how many. */
  recover(): Promise<number>;
}

/** Events read in one go. */
const PAGE = 1000;
/** Milliseconds between two looks for what other processes wrote. */
const LOOK_EVERY = 100;

type Row = RunTables['runs'];

/** The log of runs over `runs.db`. */
export function openRunLog({ raw, owner, others, clock, books }: Running): KeptRunLog {
  const wakes = new Wakes();
  const insert = raw.prepare(
    'insert into runs (id, operation, user, film, state, owner, started) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const find = raw.prepare('select * from runs where id = ?');
  const add = raw.prepare('insert into events (run, seq, type, payload, at) values (?, ?, ?, ?, ?)');
  const advance = raw.prepare('update runs set last = ? where id = ?');
  const finish = raw.prepare("update runs set state = ?, ended = ? where id = ? and state = 'running'");
  const page = raw.prepare('select * from events where run = ? and seq > ? order by seq limit ?');
  const wish = raw.prepare("update runs set stop = 1 where id = ? and state = 'running'");

  const row = (id: string): Row | undefined => find.all<Row>([id])[0];
  const events = (run: string, after: number, limit: number): RunEvent[] =>
    page.all<RunTables['events']>([run, after, limit]).map((one) => ({ ...one, payload: JSON.parse(one.payload) }));

  async function ended(id: string, state: Exclude<RunState, 'running'>): Promise<void> {
    await books.write(() => finish.run([state, clock(), id]));
    wakes.wake(id);
  }

  return {
    async begin({ id, operation, user, film }) {
      await books.write(() => {
        if (row(id) !== undefined)
          throw new Fault('conflict', 'run-twice', `There is a run ${id} already.`, { facts: { run: id } });
        insert.run([id, operation, user, film, 'running', owner, clock()]);
      });
      return recordOf(row(id), id);
    },
    async append(run, wanted) {
      await books.write(() => {
        const { last, state } = found(row(run), run);
        if (state !== 'running')
          throw new Fault('conflict', 'run-ended', `The run ${run} has ended: nothing is added to it.`, {
            facts: { run, state },
          });
        wanted.forEach(({ type, payload }, index) =>
          add.run([run, last + index + 1, type, JSON.stringify(payload ?? null), clock()]),
        );
        advance.run([last + wanted.length, run]);
      });
      wakes.wake(run);
    },
    end: ended,
    async get(id) {
      const one = row(id);
      return one === undefined ? undefined : recordOf(one, id);
    },
    async list({ user, film, limit = 100 } = {}) {
      const where = [user === undefined ? [] : ['user = ?', user], film === undefined ? [] : ['film = ?', film]].filter(
        ({ length }) => length > 0,
      );
      const words = where.length === 0 ? '' : `where ${where.map(([words]) => words).join(' and ')}`;
      const rows = raw
        .prepare(`select * from runs ${words} order by started desc, rowid desc limit ?`)
        .all<Row>([...where.map(([, value]) => value), limit]);
      return rows.map((one) => recordOf(one, one.id));
    },
    async read(run, after, limit = PAGE) {
      found(row(run), run);
      return events(run, after, limit);
    },
    async *follow(run, after, signal) {
      found(row(run), run);
      for (let seen = after; !signal.aborted; ) {
        // The state is read before the events: what ended before then has all its events there.
        const { state, owner: whose } = found(row(run), run);
        const batch = events(run, seen, PAGE);
        for (const event of batch) {
          yield event;
          seen = event.seq;
          if (signal.aborted) return;
        }
        if (batch.length === PAGE) continue;
        if (state !== 'running') return;
        if (batch.length === 0)
          await wakes.next(
            run,
            whose === owner ? LOOK_EVERY * 50 : LOOK_EVERY,
            signal,
            () => lastOf(row(run)) > seen || row(run)?.state !== 'running',
          );
      }
    },
    async wishStop(run) {
      const wished = await books.write(() => wish.run([run]).changes > 0);
      wakes.wake(run);
      return wished;
    },
    async stopWished(run, signal) {
      for (;;) {
        const one = row(run);
        if (one === undefined || one.state !== 'running' || signal.aborted) return false;
        if (one.stop === 1) return true;
        await wakes.next(run, LOOK_EVERY, signal, () => row(run)?.stop === 1);
      }
    },
    async forget(before) {
      const forget = raw.prepare("delete from runs where state <> 'running' and ended < ?");
      return await books.write(() => Number(forget.run([before]).changes));
    },
    async recover() {
      const alive = new Set([owner, ...others()]);
      const lost = raw
        .prepare("select * from runs where state = 'running'")
        .all<Row>([])
        .filter((one) => !alive.has(one.owner));
      for (const { id } of lost) await ended(id, 'interrupted');
      return lost.length;
    },
  };
}

const lastOf = (one: Row | undefined): number => one?.last ?? 0;

function found(one: Row | undefined, run: string): Row {
  if (one !== undefined) return one;
  throw new Fault('not-found', 'run-unknown', `There is no run ${run}.`, { facts: { run } });
}

function recordOf(one: Row | undefined, run: string): RunRecord {
  const { id, operation, user, film, state, started, ended, last } = found(one, run);
  return { id, operation, user, film, state, started, ended, lastSeq: last };
}
