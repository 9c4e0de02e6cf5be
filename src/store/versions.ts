import type { Kysely } from 'kysely';
import { readFilm, type StoredFilm } from './document.ts';
import { changedMeanwhile, filmMissing, filmRemoved, versionExists, versionMissing } from './film-faults.ts';
import type { FilmTables } from './film-tables.ts';
import { codeOf } from './trouble.ts';

/** A revision with a name. */
export interface Version {
  readonly name: string;
  readonly revision: number;
  /** When it was named, milliseconds since 1970. */
  readonly at: number;
}

/** Named revisions of films. The film as it was is stored with the name, so it never has to be worked out again. */
export interface Versions {
  /** Names the film as it is now; `revision` is what the caller takes it to be, or `film-changed-meanwhile`. */
  name(film: string, name: string, revision: number): Promise<void>;
  /** In the order of their revisions. */
  list(film: string): Promise<readonly Version[]>;
  /** The film to the letter as it was. */
  load(film: string, name: string): Promise<StoredFilm>;
  /** Takes the name back; the film itself is as it was. */
  forget(film: string, name: string): Promise<void>;
}

export function openVersions(query: Kysely<FilmTables>, clock: () => number): Versions {
  return {
    async name(film, name, revision) {
      await query.transaction().execute(async (transaction) => {
        const stored = await transaction
          .selectFrom('films')
          .select(['document', 'revision', 'removed'])
          .where('id', '=', film)
          .executeTakeFirst();
        if (stored === undefined) throw filmMissing(film);
        if (stored.removed !== null) throw filmRemoved(film);
        if (stored.revision !== revision) throw changedMeanwhile(film, revision, stored);
        const version = { film, name, revision, at: clock(), document: stored.document };
        try {
          await transaction.insertInto('versions').values(version).execute();
        } catch (error) {
          throw codeOf(error).startsWith('SQLITE_CONSTRAINT') ? versionExists(film, name, error) : error;
        }
      });
    },
    list: (film) =>
      query
        .selectFrom('versions')
        .select(['name', 'revision', 'at'])
        .where('film', '=', film)
        .orderBy('revision')
        .orderBy('name')
        .execute(),
    async load(film, name) {
      const row = await query
        .selectFrom('versions')
        .select(['document', 'revision'])
        .where('film', '=', film)
        .where('name', '=', name)
        .executeTakeFirst();
      if (row === undefined) throw versionMissing(film, name);
      return { film: readFilm(row.document, film), revision: row.revision };
    },
    async forget(film, name) {
      const { numDeletedRows } = await query
        .deleteFrom('versions')
        .where('film', '=', film)
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) throw versionMissing(film, name);
    },
  };
}
