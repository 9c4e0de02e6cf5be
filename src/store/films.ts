import { Fault } from '#fault';
import { Change, type Film, FilmId } from '#film';
import type { OpenDatabase } from './database.ts';
import { readFilm, type StoredFilm } from './document.ts';
import { changedMeanwhile, filmMissing, filmRemoved, outOfOrder, sourceTaken } from './film-faults.ts';
import type { FilmTables } from './film-tables.ts';
import { codeOf } from './trouble.ts';
import { openVersions, type Versions } from './versions.ts';

/** A film in a list. */
export interface FilmSummary {
  readonly id: Film['id'];
  readonly title: string;
  /** Where its source was read from; empty for none. */
  readonly source: string;
  readonly revision: number;
  readonly shots: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
  /** When it was removed; null while it lives. */
  readonly removed: number | null;
}

export interface Films {
  /** Stores a new film with the change that made it, revision 1. */
  create(film: Film, change: Change): Promise<void>;
  /**
   * Stores a film with the change that led to it, both or neither. `expected` is the revision the change was made on,
   * null for a new film; when another change came first: `film-changed-meanwhile`, and nothing is stored.
   */
  save(film: Film, change: Change, expected: { readonly revision: number | null }): Promise<void>;
  /** Throws `film-missing` for one that is not there and `film-removed` for one that was removed. */
  load(id: string): Promise<StoredFilm>;
  /** Living films, the one changed last first; with `removed` the removed ones instead. */
  list(options?: { readonly removed?: boolean }): Promise<readonly FilmSummary[]>;
  /** The living film made from the file at this path. */
  findBySource(path: string): Promise<FilmSummary | undefined>;
  /** Takes a film out of the lists; everything of it is kept. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** The log of a film, oldest first: those after a revision (default 0), at most `limit` of them (default all). */
  changes(id: string, options?: { readonly after?: number; readonly limit?: number }): Promise<readonly Change[]>;
  readonly versions: Versions;
}

const SUMMARY = ['id', 'title', 'source', 'revision', 'shots', 'created', 'changed', 'removed'] as const;

export function openFilms({ query }: OpenDatabase<FilmTables>, clock: () => number): Films {
  const summaries = () => query.selectFrom('films').select(SUMMARY);

  async function save(film: Film, change: Change, expected: { readonly revision: number | null }): Promise<void> {
    if (change.revision !== (expected.revision ?? 0) + 1) throw outOfOrder(film.id, change.revision, expected.revision);
    const document = JSON.stringify(film);
    const told = { title: film.title, source: film.source.path, shots: film.shots.length, document };
    const row = { ...told, revision: change.revision, changed: clock() };
    await query.transaction().execute(async (transaction) => {
      const stored = await transaction
        .selectFrom('films')
        .select(['revision', 'removed'])
        .where('id', '=', film.id)
        .executeTakeFirst();
      if ((stored?.revision ?? null) !== expected.revision) throw changedMeanwhile(film.id, expected.revision, stored);
      if (stored !== undefined && stored.removed !== null) throw filmRemoved(film.id);
      try {
        if (stored === undefined) {
          await transaction
            .insertInto('films')
            .values({ id: film.id, created: row.changed, removed: null, ...row })
            .execute();
        } else await transaction.updateTable('films').set(row).where('id', '=', film.id).execute();
      } catch (error) {
        throw codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE' ? sourceTaken(film.id, film.source.path, error) : error;
      }
      const { revision, operation, at } = change;
      const logged = { film: film.id, revision, operation, at, change: JSON.stringify(change) };
      await transaction.insertInto('changes').values(logged).execute();
    });
  }

  async function mark(id: string, removed: number | null): Promise<void> {
    const there = await summaries().where('id', '=', id).executeTakeFirst();
    if (there === undefined) throw filmMissing(id);
    try {
      await query
        .updateTable('films')
        .set({ removed })
        .where('id', '=', id)
        .where('removed', removed === null ? 'is not' : 'is', null)
        .execute();
    } catch (error) {
      throw codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE' ? sourceTaken(id, there.source, error) : error;
    }
  }

  return {
    create: (film, change) => save(film, change, { revision: null }),
    save,
    async load(id) {
      const row = await query
        .selectFrom('films')
        .select(['document', 'revision', 'removed'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) throw filmMissing(id);
      if (row.removed !== null) throw filmRemoved(id);
      return { film: readFilm(row.document, id), revision: row.revision };
    },
    async list({ removed = false } = {}) {
      const rows = await summaries()
        .where('removed', removed ? 'is not' : 'is', null)
        .orderBy('changed', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(summary);
    },
    async findBySource(path) {
      if (path === '') return undefined;
      const row = await summaries().where('source', '=', path).where('removed', 'is', null).executeTakeFirst();
      return row === undefined ? undefined : summary(row);
    },
    remove: (id) => mark(id, clock()),
    restore: (id) => mark(id, null),
    async changes(id, { after = 0, limit } = {}) {
      const wanted = query
        .selectFrom('changes')
        .select('change')
        .where('film', '=', id)
        .where('revision', '>', after)
        .orderBy('revision');
      const rows = await (limit === undefined ? wanted : wanted.limit(limit)).execute();
      return rows.map(({ change }) => readChange(change, id));
    },
    versions: openVersions(query, clock),
  };
}

function readChange(words: string, film: string): Change {
  try {
    return Change.parse(JSON.parse(words));
  } catch (cause) {
    throw new Fault('failure', 'change-unreadable', `A change of film ${film} cannot be read.`, {
      facts: { film },
      cause,
    });
  }
}

const summary = (row: Omit<FilmTables['films'], 'document'>): FilmSummary => ({ ...row, id: FilmId.parse(row.id) });
