import type { Schema } from '../schema.ts';

/** `runs.db`: what has been running, and what it said. */
export interface RunTables {
  runs: { id: string };
}

export const RUN_DATABASE: Schema = {
  name: 'runs',
  application: 0x5257_524e, // "RWRN"
  synchronous: 'normal',
  migrations: [{ version: 1, sql: 'create table runs (id text primary key) strict' }],
};
