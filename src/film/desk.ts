import type { Film } from './film.ts';

/** Where an operation finds the one film it is about, and how it changes it. */
export interface FilmDesk {
  /** The film as it is now; throws a fault `film-not-named` when the call named none. */
  readonly film: Film;
  /** Records the change from the film as it is to `next` and saves both; resolves to the saved film. */
  change(summary: string, next: Film): Promise<Film>;
}
