import type { Schema } from './schema.ts';

/** `films.db`: what people made. */
export interface FilmTables {
  films: {
    id: string;
    title: string;
    /** Where the source was read from; empty for none. One living film a path. */
    source: string;
    revision: number;
    shots: number;
    created: number;
    changed: number;
    /** Milliseconds since 1970; null while the film lives. */
    removed: number | null;
    /** The film as JSON. */
    document: string;
  };
  changes: {
    film: string;
    revision: number;
    operation: string;
    at: number;
    /** The whole change as JSON. */
    change: string;
  };
  versions: { film: string; name: string; revision: number; at: number; document: string };
}

export const FILM_DATABASE: Schema = {
  name: 'films',
  application: 0x5257_464d, // "RWFM"
  synchronous: 'full',
  migrations: [
    {
      version: 1,
      sql: `
        create table films (
          id text primary key,
          title text not null,
          source text not null,
          revision integer not null check (revision > 0),
          shots integer not null,
          created real not null,
          changed real not null,
          removed real,
          document text not null
        ) strict;
        create unique index living_source on films (source) where source <> '' and removed is null;
        create table changes (
          film text not null references films (id) on delete cascade,
          revision integer not null check (revision > 0),
          operation text not null,
          at real not null,
          change text not null,
          primary key (film, revision)
        ) strict;
        create table versions (
          film text not null references films (id) on delete cascade,
          name text not null,
          revision integer not null,
          at real not null,
          document text not null,
          primary key (film, name)
        ) strict;
      `,
    },
  ],
};
