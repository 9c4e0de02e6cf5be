import { adapt, type Manuscript } from '#compiler';
import type { Film, FilmId } from '#film';
import { type Finding, lintContinuity, type ScreenplayProblem } from '#story';

/** A manuscript read and looked over: what cannot be read in it, and what would throw an audience out. */
export interface Proof {
  readonly film: Film;
  readonly problems: readonly ScreenplayProblem[];
  readonly findings: readonly Finding[];
}

/** Reads a manuscript as a film and looks it over; nothing is kept. */
export async function proofread(manuscript: Manuscript, signal: AbortSignal): Promise<Proof> {
  const { film, problems } = await adapt({
    manuscript,
    wishes: {},
    previous: null,
    filmId: 'film-proof' as FilmId,
    signal,
  });
  return { film, problems, findings: lintContinuity(film) };
}
