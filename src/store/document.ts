import { Fault } from '#fault';
import { type Film, parseFilm } from '#film';

/** A film as it is stored, and the revision to hand back when saving it. */
export interface StoredFilm {
  readonly film: Film;
  readonly revision: number;
}

/** Reads a film as it was stored: the one place that turns stored words into a film. */
export function readFilm(document: string, id: string): Film {
  try {
    return parseFilm(JSON.parse(document));
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('failure', 'film-unreadable', `The film ${id} is stored in a form this version cannot read.`, {
      facts: { film: id },
      hint: 'Restore a named version of it, or a backup.',
      cause: error,
    });
  }
}

/** A content hash, wherever one stands in stored words. */
const HASH = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** Every content hash a stored document or change mentions: takes that are there, and takes an undo would bring back. */
export const hashesIn = (words: string): readonly string[] => words.match(HASH) ?? [];
