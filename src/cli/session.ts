import { resolve } from 'node:path';
import { Fault } from '#fault';
import { dataDirectory } from '#store';
import { type AskedOperation, findFilm, openStudio, runOperation, type Studio, type StudioOptions } from '#studio';
import type { Call } from './command.ts';

/** Opens the studio for one command and closes it afterwards, whatever happens. */
export async function withStudio<Answer>(
  call: Call,
  use: (studio: Studio) => Promise<Answer>,
  watch: Pick<StudioOptions, 'onCall' | 'onTrouble'> = {},
): Promise<Answer> {
  const studio = await openStudio({ home: dataDirectory(call.environment), environment: call.environment, ...watch });
  try {
    return await use(studio);
  } finally {
    await studio.close();
  }
}

/** The film a person names on the command line: an id, a path, or a title. */
export async function filmNamed(studio: Studio, name: string | undefined): ReturnType<typeof findFilm> {
  if (name !== undefined) return await findFilm(studio, name, (path) => resolve(path));
  throw new Fault('usage', 'film-not-named', 'Which film?', {
    hint: 'Name it by its id, the path of its screenplay, or its title; `reelwright list films` shows them.',
  });
}

/** Runs one operation of the catalogue for a command; what it answers is the operation's own output. */
export async function operate<Answer>(call: Call, asked: AskedOperation): Promise<Answer> {
  return await withStudio(call, async (studio) => (await runOperation(studio, asked, call.signal)) as Answer);
}
