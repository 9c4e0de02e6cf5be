import type { Schema } from './schema.ts';

/** `builds.db`: what was made of it, and can be made again. */
export interface BuildTables {
  finished: {
    key: string;
    ingredients: string;
    outputs: string;
    seconds: number;
    at: number;
    /** When it was last found, so that collecting never takes what a build has just found. */
    used: number;
  };
  points: { build: string; step: string; key: string };
}

export const BUILD_DATABASE: Schema = {
  name: 'builds',
  application: 0x5257_4244, // "RWBD"
  synchronous: 'normal',
  migrations: [
    {
      version: 1,
      sql: `
        create table finished (
          key text primary key,
          ingredients text not null,
          outputs text not null,
          seconds real not null,
          at real not null,
          used real not null
        ) strict;
        create table points (
          build text not null,
          step text not null,
          key text not null,
          primary key (build, step)
        ) strict, without rowid;
        create index points_by_key on points (key);
      `,
    },
  ],
};
