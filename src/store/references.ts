import type { Kysely } from 'kysely';
import type { BuildTables } from './build-tables.ts';
import { hashesIn } from './document.ts';
import type { FilmTables } from './film-tables.ts';

/** Changes read at a time: a film's log may be longer than memory. */
const AT_ONCE = 200;

/**
 * Every content hash that films mention: in what they are now, in their named versions, and in every change, so that an
 * undo finds the take it brings back. Removed films count too: they can be restored, and what was imported for them
 * cannot be made again.
 */
export async function hashesInFilms(films: Kysely<FilmTables>): Promise<Set<string>> {
  const found = new Set<string>();
  const add = (words: string) => {
    for (const hash of hashesIn(words)) found.add(hash);
  };
  for (const { id } of await films.selectFrom('films').select('id').execute()) {
    const film = await films.selectFrom('films').select('document').where('id', '=', id).executeTakeFirst();
    if (film !== undefined) add(film.document);
    const versions = films.selectFrom('versions').select('name').where('film', '=', id);
    for (const { name } of await versions.execute()) {
      const version = films.selectFrom('versions').select('document').where('film', '=', id).where('name', '=', name);
      add((await version.executeTakeFirst())?.document ?? '');
    }
    await eachChange(films, id, add);
  }
  return found;
}

async function eachChange(films: Kysely<FilmTables>, film: string, add: (words: string) => void): Promise<void> {
  for (let after = 0; ; ) {
    const some = await films
      .selectFrom('changes')
      .select(['revision', 'change'])
      .where('film', '=', film)
      .where('revision', '>', after)
      .orderBy('revision')
      .limit(AT_ONCE)
      .execute();
    for (const { change } of some) add(change);
    const newest = some.at(-1);
    if (newest === undefined || some.length < AT_ONCE) return;
    after = newest.revision;
  }
}

/** The content hash of every output of the finished work that counts. */
export async function hashesInBuilds(
  builds: Kysely<BuildTables>,
  counts: (key: string) => boolean,
): Promise<Set<string>> {
  const found = new Set<string>();
  for (let after = ''; ; ) {
    const some = await builds
      .selectFrom('finished')
      .select(['key', 'outputs'])
      .where('key', '>', after)
      .orderBy('key')
      .limit(AT_ONCE)
      .execute();
    for (const { key, outputs } of some) {
      if (!counts(key)) continue;
      for (const hash of hashesIn(outputs)) found.add(hash);
    }
    const newest = some.at(-1);
    if (newest === undefined || some.length < AT_ONCE) return found;
    after = newest.key;
  }
}

/** The keys these builds point at. */
export async function keysOf(builds: Kysely<BuildTables>, of: ReadonlySet<string>): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const build of of) {
    const rows = await builds.selectFrom('points').select('key').where('build', '=', build).execute();
    for (const { key } of rows) keys.add(key);
  }
  return keys;
}

/** The films that live. */
export async function livingFilms(films: Kysely<FilmTables>): Promise<Set<string>> {
  const rows = await films.selectFrom('films').select('id').where('removed', 'is', null).execute();
  return new Set(rows.map(({ id }) => id));
}
