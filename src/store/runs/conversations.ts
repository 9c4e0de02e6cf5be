import type Database from 'better-sqlite3';
import { Fault } from '#fault';
import type { GroupCommit } from '../money/group-commit.ts';
import type { RunTables } from './run-tables.ts';

type Row = RunTables['conversations'];
type Turn = Omit<RunTables['turns'], 'conversation'>;
type Summary = Omit<RunTables['summaries'], 'conversation' | 'up_to'> & { readonly upTo: number };

/** Conversations and what was said in them. */
export interface KeptConversations {
  create(record: Row): Promise<void>;
  get(id: string): Promise<Row | undefined>;
  /** Newest first. */
  list(user: string): Promise<readonly Row[]>;
  add(id: string, turn: Omit<Turn, 'seq'>): Promise<Turn>;
  turns(id: string): Promise<readonly Turn[]>;
  /** The latest. */
  summary(id: string): Promise<Summary | undefined>;
  keepSummary(id: string, summary: Summary): Promise<void>;
  remove(id: string): Promise<boolean>;
}

export function openConversationShelf(raw: Database, books: GroupCommit): KeptConversations {
  const create = raw.prepare(
    'insert into conversations (id, user, title, system, model, film, started) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const find = raw.prepare('select * from conversations where id = ?');
  const list = raw.prepare('select * from conversations where user = ? order by started desc, rowid desc');
  const last = raw.prepare('select coalesce(max(seq), 0) as seq from turns where conversation = ?');
  const add = raw.prepare('insert into turns (conversation, seq, role, text, outcome, at) values (?, ?, ?, ?, ?, ?)');
  const turns = raw.prepare('select seq, role, text, outcome, at from turns where conversation = ? order by seq');
  const summary = raw.prepare(
    'select up_to as upTo, text, by from summaries where conversation = ? order by up_to desc limit 1',
  );
  const keep = raw.prepare('insert or replace into summaries (conversation, up_to, text, by) values (?, ?, ?, ?)');
  return {
    async create({ id, user, title, system, model, film, started }) {
      await books.write(() => create.run([id, user, title, system, model, film, started]));
    },
    get: async (id) => find.all<Row>([id])[0],
    list: async (user) => list.all<Row>([user]),
    async add(id, { role, text, outcome, at }) {
      return await books.write(() => {
        if (find.all<Row>([id]).length === 0)
          throw new Fault('not-found', 'conversation-unknown', `There is no conversation ${id}.`);
        const seq = (last.all<{ seq: number }>([id])[0]?.seq ?? 0) + 1;
        add.run([id, seq, role, text, outcome, at]);
        return { seq, role, text, outcome, at };
      });
    },
    turns: async (id) => turns.all<Turn>([id]),
    summary: async (id) => summary.all<Summary>([id])[0],
    async keepSummary(id, { upTo, text, by }) {
      await books.write(() => keep.run([id, upTo, text, by]));
    },
    async remove(id) {
      return await books.write(() => raw.prepare('delete from conversations where id = ?').run([id]).changes > 0);
    },
  };
}
