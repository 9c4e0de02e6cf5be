import type { Schema } from '../schema.ts';

/** `money.db`: what was spent, what may be, and who may spend it. All money is in millionths of a dollar. */
export interface MoneyTables {
  caps: { scope: string; subject: string; most: number };
  /** Running sums of everything a call can count for, capped or not, so that a cap set later knows what went before. */
  sums: {
    scope: string;
    subject: string;
    /** `2026-11`; empty for good. */
    period: string;
    settled: number;
    reserved: number;
    /** The most `settled` has ever been: warnings are said once, even where a presumed cost is corrected. */
    peak: number;
  };
  reservations: {
    id: string;
    at: number;
    worst: number;
    /** The folder of the process that holds it, in `tmp`: while its lock is held, the process lives. */
    owner: string;
    /** The whole request as JSON. */
    request: string;
  };
  charges: {
    /** Counts up in the order of booking. */
    number: number;
    id: string;
    /** When the money was set aside, milliseconds since 1970. */
    at: number;
    user: string;
    operation: string;
    key: string | null;
    run: string | null;
    film: string | null;
    scene: string | null;
    shot: string | null;
    line: string | null;
    take: string | null;
    template: string | null;
    engine: string;
    model: string;
    cost: number;
    reserved: number;
    outcome: string;
    /** JSON: a number for each unit. */
    units: string;
    source: string;
    price_source: string;
    price_date: string | null;
    /** 1 when nobody knows what it really cost. */
    presumed: number;
  };
  keys: {
    id: string;
    /** Lower-case hexadecimal SHA-256 of the whole secret. */
    hash: string;
    ending: string;
    name: string;
    user: string;
    /** JSON: a list of words. */
    scopes: string;
    requests_per_minute: number | null;
    tokens_per_minute: number | null;
    created: number;
    expires: number | null;
    used: number | null;
    revoked: number | null;
  };
  /** Sealed with AES-256-GCM: 12 bytes of chance, 16 bytes of tag, the rest. */
  secrets: { name: string; master: string; sealed: Uint8Array; changed: number };
  prices: { engine: string; model: string; rates: string; note: string; at: number };
}

export const MONEY_DATABASE: Schema = {
  name: 'money',
  application: 0x5257_4d59, // "RWMY"
  synchronous: 'full',
  migrations: [
    {
      version: 1,
      sql: `
        create table caps (
          scope text not null,
          subject text not null,
          most integer not null check (most >= 0),
          primary key (scope, subject)
        ) strict, without rowid;
        create table sums (
          scope text not null,
          subject text not null,
          period text not null,
          settled integer not null check (settled >= 0),
          reserved integer not null check (reserved >= 0),
          peak integer not null,
          primary key (scope, subject, period)
        ) strict, without rowid;
        create table reservations (
          id text primary key,
          at real not null,
          worst integer not null check (worst >= 0),
          owner text not null,
          request text not null
        ) strict, without rowid;
        create table charges (
          number integer primary key,
          id text not null unique,
          at real not null,
          user text not null,
          operation text not null,
          key text, run text, film text, scene text, shot text, line text, take text, template text,
          engine text not null,
          model text not null,
          cost integer not null check (cost >= 0),
          reserved integer not null,
          outcome text not null,
          units text not null,
          source text not null,
          price_source text not null,
          price_date text,
          presumed integer not null
        ) strict;
        create index charges_by_time on charges (at, number);
        create index charges_by_film on charges (film, at) where film is not null;
        create table keys (
          id text primary key,
          hash text not null unique,
          ending text not null,
          name text not null,
          user text not null,
          scopes text not null,
          requests_per_minute integer,
          tokens_per_minute integer,
          created real not null,
          expires real,
          used real,
          revoked real
        ) strict;
        create table secrets (
          name text primary key,
          master text not null,
          sealed blob not null,
          changed real not null
        ) strict;
        create table prices (
          engine text not null,
          model text not null,
          rates text not null,
          note text not null,
          at real not null,
          primary key (engine, model)
        ) strict, without rowid;
      `,
    },
  ],
};
