import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { adapt, type Manuscript, type Wishes } from '#compiler';
import { Fault } from '#fault';
import { type Film, FilmId, recordReplacement } from '#film';
import { dollars } from '#operation';
import { modelScreenwriter, SCREENPLAY_LIMIT, type ScreenplayProblem, type Screenwriter } from '#story';
import type { Studio } from './studio.ts';

/** A film as it stands after its source was read, and what is to be said about it. */
export interface Imported {
  readonly film: Film;
  readonly revision: number;
  readonly fresh: boolean;
  /** True when anything of the film is not as it was before. */
  readonly changed: boolean;
  readonly problems: readonly ScreenplayProblem[];
  readonly notes: readonly string[];
}

/** Reads a manuscript from a file, never more of it than a screenplay can be. */
export async function readManuscript(path: string): Promise<Manuscript> {
  try {
    const file = await open(path, 'r');
    try {
      const facts = await file.stat();
      if (facts.isDirectory())
        throw new Fault('usage', 'source-is-folder', `${path} is a folder, not a screenplay.`, { facts: { path } });
      if (facts.size > SCREENPLAY_LIMIT) throw tooLarge(path, facts.size);
      return { path, bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** Reads a manuscript from a stream, such as standard input. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Manuscript> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > SCREENPLAY_LIMIT) throw tooLarge('standard input', size);
    parts.push(bytes);
  }
  return { path: '', bytes: Buffer.concat(parts) };
}

function tooLarge(path: string, size: number): Fault {
  const limit = Math.round(SCREENPLAY_LIMIT / 1024 / 1024);
  return new Fault('limit', 'source-too-large', `${path} is larger than any screenplay: the limit is ${limit} MB.`, {
    facts: { path, size, limit: SCREENPLAY_LIMIT },
    hint: 'Is this the right file? A feature-length screenplay has about 0.3 MB.',
  });
}

function unreadable(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof Fault) return cause;
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') {
    return new Fault('not-found', 'source-missing', `There is no file ${path}.`, {
      facts: { path },
      hint: 'Check the path; `-` reads standard input.',
      cause,
    });
  }
  return new Fault('failure', 'source-unreadable', `${path} cannot be read: ${cause.message}.`, {
    facts: { path },
    hint: 'Check who may read the file.',
    cause,
  });
}

/** Who turns a brief into a screenplay: rules, or a language model, with the most it may cost in dollars. */
export type Writer =
  | { readonly by: 'rules' }
  | { readonly by: 'model'; readonly model?: string; readonly budget?: number };

/** The screenwriter for a film; what is written is charged to it, and never more than its budget. */
async function screenwriterOf(studio: Studio, writer: Writer, film: string): Promise<Screenwriter | undefined> {
  if (writer.by === 'rules') return undefined;
  const { gateway } = await studio.models();
  if (writer.budget !== undefined)
    await studio.store.ledger.setCap({ scope: 'film', subject: film, limit: dollars(writer.budget) });
  const attribution = { user: 'local', operation: 'film.write', film };
  return modelScreenwriter(gateway, { attribution, ...(writer.model === undefined ? {} : { model: writer.model }) });
}

/**
 * Makes a manuscript's film, or brings the film already made from the same path up to date. Nothing is recorded when nothing
 * changed.
 */
export async function importManuscript(
  studio: Studio,
  manuscript: Manuscript,
  wishes: Wishes,
  signal: AbortSignal,
  writer: Writer = { by: 'rules' },
): Promise<Imported> {
  const { films } = studio.store;
  const known = await films.findBySource(manuscript.path);
  const stored = known === undefined ? undefined : await films.load(known.id);
  const previous = stored?.film ?? null;
  const filmId = FilmId.parse(`film-${randomBytes(4).toString('hex')}`);
  const screenwriter = await screenwriterOf(studio, writer, previous?.id ?? filmId);
  const adapted = await adapt({
    manuscript,
    wishes,
    previous,
    filmId,
    signal,
    ...(screenwriter === undefined ? {} : { screenwriter }),
  });
  const revision = (stored?.revision ?? 0) + 1;
  const { film, change } = recordReplacement(previous, adapted.film, {
    author: studio.author,
    operation: 'film.import',
    summary: previous === null ? `Imported ${adapted.film.title}` : 'Read the source again',
    at: studio.clock(),
    revision,
  });
  const changed = previous === null || change.patches.length > 0;
  if (changed) await films.save(film, change, { revision: stored?.revision ?? null });
  const { problems, notes } = adapted;
  return { film, revision: changed ? revision : revision - 1, fresh: previous === null, changed, problems, notes };
}
