import { applyPatches, enablePatches, produce } from 'immer';
import { Fault } from '#fault';
import type { Change, Patch } from './change.ts';
import type { Film } from './film.ts';
import type { RawFilm } from './migration.ts';
import { patchesBetween } from './patching.ts';
import { parseFilm } from './reading.ts';
import { foundation, redoable, undoable } from './undoing.ts';

enablePatches();

/** Who changed a film, by what, when, and as which revision. */
export type ChangeDetails = Pick<Change, 'author' | 'operation' | 'summary' | 'at' | 'revision'>;
/** A film and the change that made it so. A change without patches changed nothing and needs no keeping. */
export interface Changed {
  readonly film: Film;
  readonly change: Change;
}

/** Changes a film by writing on a draft of it. The film given stays as it is; the film given back is frozen. Throws `film-unreadable` when the draft is no film any more. */
export function record(film: Film, details: ChangeDetails, recipe: (draft: Film) => void): Changed {
  const next = produce(film, (draft) => {
    recipe(draft);
  });
  return recordReplacement(film, next, details);
}

/**
 * The change from one film to another made elsewhere, with as few patches as the two allow: what has an id is followed by it.
 * `before` is null for the change that makes the film, and may be a film of an older schema when the change brings it forward.
 * Throws `film-unreadable` rather than recording what could not be read again.
 */
export function recordReplacement(before: Film | RawFilm | null, film: Film, details: ChangeDetails): Changed {
  parseFilm(film);
  const patches = patchesBetween(before, film);
  const inverse = patchesBetween(film, before);
  return { film, change: { ...pick(details), patches, inverse, undoes: null, redoes: null } };
}

/** Takes back the latest change that stands, as a new change; throws `nothing-to-undo` where there is none. */
export function undo(film: Film, log: readonly Change[], details: Pick<Change, 'author' | 'at'>): Changed {
  const target = undoable(log);
  if (!target) throw new Fault('conflict', 'nothing-to-undo', 'There is no change to take back.');
  const change: Change = {
    revision: nextRevision(log),
    author: details.author,
    operation: 'history.undo',
    summary: `Undid: ${target.summary}`,
    at: details.at,
    patches: target.inverse,
    inverse: target.patches,
    undoes: target.revision,
    redoes: null,
  };
  return { film: applyChange(film, change), change };
}

/** Does again what was undone last, as a new change; throws `nothing-to-redo` where nothing was, or something else was done since. */
export function redo(film: Film, log: readonly Change[], details: Pick<Change, 'author' | 'at'>): Changed {
  const target = redoable(log);
  if (!target) throw new Fault('conflict', 'nothing-to-redo', 'There is no undone change to do again.');
  const change: Change = {
    revision: nextRevision(log),
    author: details.author,
    operation: 'history.redo',
    summary: `Redid: ${target.summary}`,
    at: details.at,
    patches: target.patches,
    inverse: target.inverse,
    undoes: null,
    redoes: target.revision,
  };
  return { film: applyChange(film, change), change };
}

/** The film after a change, given the film before it (null before the first). Lets a film be brought forward from a kept state. */
export function applyChange(film: Film | null, change: Change): Film {
  return parseFilm(applied(film, change.patches));
}

/** The film as it was after a revision, the last one unless told otherwise, made from the patches alone. */
export function replay(log: readonly Change[], revision: number = log.length): Film {
  if (!Number.isInteger(revision) || revision < 1 || revision > log.length) {
    throw new Fault('not-found', 'revision-unknown', `There is no revision ${revision}; the film has ${log.length}.`, {
      facts: { revision, last: log.length },
    });
  }
  let film: unknown = null;
  for (const [index, change] of log.slice(0, revision).entries()) {
    if (change.revision !== index + 1) throw broken(index + 1, `found ${change.revision} in its place`);
    film = applied(film, change.patches);
  }
  return parseFilm(film);
}

function applied(film: unknown, patches: readonly Patch[]): unknown {
  const whole = foundation(patches);
  const base = whole ? whole.value : film;
  const rest = whole ? patches.slice(patches.indexOf(whole) + 1) : patches;
  if (typeof base !== 'object' || base === null) throw broken(1, 'no film to change');
  return applyPatches(base, [...rest]);
}

function pick({ author, operation, summary, at, revision }: ChangeDetails): ChangeDetails {
  return { author, operation, summary, at, revision };
}

function nextRevision(log: readonly Change[]): number {
  return (log.at(-1)?.revision ?? 0) + 1;
}

function broken(revision: number, what: string): Fault {
  return new Fault('failure', 'history-broken', `The film's history has a hole at revision ${revision}: ${what}.`, {
    facts: { revision },
    hint: 'Restore the film from a backup or a named version.',
  });
}
