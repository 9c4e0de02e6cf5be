import { Fault } from '#fault';
import { FILM_SCHEMA, Film } from './film.ts';
import { isRecord, MIGRATIONS, type RawFilm } from './migration.ts';
import { placeOf, wordsOf } from './unreadable.ts';

/**
 * Reads a film out of any value, bringing an older one forward. Throws `film-too-new` (conflict) for a film written by a later
 * Reelwright and `film-unreadable` (failure) for anything that is not a film, naming the first place that is wrong.
 * Whether its ids hold together is `checkFilm`'s to say.
 */
export function parseFilm(value: unknown): Film {
  if (!isRecord(value)) throw unreadable('the film', 'A film is an object with a schema number; this is not.');
  const current = forward(value, schemaOf(value));
  const parsed = Film.safeParse(current);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw first === undefined
    ? unreadable('the film', 'This is not a film.')
    : unreadable(placeOf(first.path), wordsOf(first, current), parsed.error.issues.length);
}

function schemaOf(value: RawFilm): number {
  const schema = value['schema'];
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 0) {
    throw unreadable('schema', 'The film does not say which schema it was written in.');
  }
  if (schema > FILM_SCHEMA) {
    throw new Fault(
      'conflict',
      'film-too-new',
      `This film is of schema ${schema}; this Reelwright reads up to ${FILM_SCHEMA}.`,
      {
        facts: { schema, known: FILM_SCHEMA },
        hint: 'Open it with the Reelwright that wrote it, or bring this one up to date. The film is untouched.',
      },
    );
  }
  return schema;
}

function forward(film: RawFilm, schema: number): RawFilm {
  return MIGRATIONS.slice(schema).reduce((older, migrate) => migrate(older), film);
}

function unreadable(path: string, sentence: string, problems = 1): Fault {
  return new Fault('failure', 'film-unreadable', sentence, {
    facts: { path, problems },
    hint: 'Restore an earlier version of the film, or correct that place by hand.',
  });
}
