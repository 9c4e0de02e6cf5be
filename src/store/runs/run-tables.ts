import type { RunState } from '#operation';
import type { Schema } from '../schema.ts';

/** `runs.db`: what has been running and what it said; answers that are remembered; what was asked and must not be done twice. */
export interface RunTables {
  runs: {
    id: string;
    operation: string;
    user: string;
    film: string | null;
    state: RunState;
    /** The folder in `tmp` of the process that runs it: others see by its lock that it lives. */
    owner: string;
    started: number;
    ended: number | null;
    /** The number of its last event. */
    last: number;
    /** 1 when somebody wants it stopped. */
    stop: number;
  };
  events: { run: string; seq: number; type: string; payload: string; at: number };
  answers: { key: string; value: Uint8Array; bytes: number; expires: number; used: number };
  remembered: {
    key: string;
    fingerprint: string;
    begun: number;
    status: number | null;
    headers: string | null;
    body: string | null;
  };
  scores: { task: string; target: string; at: number; score: string };
  comparisons: { at: number; comparison: string };
  conversations: {
    id: string;
    user: string;
    title: string;
    system: string;
    model: string | null;
    film: string | null;
    started: number;
  };
  turns: {
    conversation: string;
    seq: number;
    role: 'user' | 'assistant';
    text: string;
    outcome: string | null;
    at: number;
  };
  waiting: {
    id: string;
    user: string;
    request: string;
    model: string | null;
    attribution: string;
    since: number;
    state: 'waiting' | 'claimed' | 'answered' | 'failed' | 'cancelled';
    /** A claim holds until then. */
    until: number;
    tries: number;
    fault: string | null;
  };
  summaries: { conversation: string; up_to: number; text: string; by: 'model' | 'rules' };
}

export const RUN_DATABASE: Schema = {
  name: 'runs',
  application: 0x5257_524e, // "RWRN"
  // A paid call must not be made again after a power cut: what was asked is on the disk before it is answered.
  synchronous: 'full',
  migrations: [
    {
      version: 1,
      sql: `
        create table runs (
          id text primary key,
          operation text not null,
          user text not null,
          film text,
          state text not null,
          owner text not null,
          started real not null,
          ended real,
          last integer not null default 0,
          stop integer not null default 0
        ) strict;
        create index runs_by_start on runs (started);
        create index runs_at_work on runs (owner) where state = 'running';
        create table events (
          run text not null references runs (id) on delete cascade,
          seq integer not null check (seq > 0),
          type text not null,
          payload text not null,
          at real not null,
          primary key (run, seq)
        ) strict, without rowid;
        create table answers (
          key text primary key,
          value blob not null,
          bytes integer not null,
          expires real not null,
          used real not null
        ) strict;
        create index answers_by_use on answers (used);
        create table remembered (
          key text primary key,
          fingerprint text not null,
          begun real not null,
          status integer,
          headers text,
          body text
        ) strict, without rowid;
        create table scores (
          task text not null,
          target text not null,
          at real not null,
          score text not null
        ) strict;
        create index scores_by_task on scores (task, at);
        create table comparisons (at real not null, comparison text not null) strict;
        create table conversations (
          id text primary key,
          user text not null,
          title text not null,
          system text not null,
          model text,
          film text,
          started real not null
        ) strict;
        create index conversations_by_user on conversations (user, started);
        create table turns (
          conversation text not null references conversations (id) on delete cascade,
          seq integer not null check (seq > 0),
          role text not null,
          text text not null,
          outcome text,
          at real not null,
          primary key (conversation, seq)
        ) strict, without rowid;
        create table waiting (
          id text primary key,
          user text not null,
          request text not null,
          model text,
          attribution text not null,
          since real not null,
          state text not null,
          until real not null default 0,
          tries integer not null default 0,
          fault text
        ) strict;
        create index waiting_by_user on waiting (user, since);
        create index still_waiting on waiting (since) where state in ('waiting', 'claimed');
        create table summaries (
          conversation text not null references conversations (id) on delete cascade,
          up_to integer not null,
          text text not null,
          by text not null,
          primary key (conversation, up_to)
        ) strict, without rowid;
      `,
    },
  ],
};
