import { type Character, FILM_SCHEMA, type Film, type FilmId, type Line, type Settings, type Source } from '#film';
import type { ScreenplayProblem } from '../fountain/index.ts';
import { charactersOf, type Dressing } from './characters.ts';
import { earlierFilm } from './earlier.ts';
import { kept } from './keep.ts';
import { stage } from './scenes.ts';
import { keptShots } from './shots.ts';
import { readStory } from './story.ts';

export interface ConformRequest extends Pick<Dressing, 'design' | 'cast'> {
  readonly source: Source;
  /** Fountain. */
  readonly screenplay: string;
  readonly settings: Settings;
  /** The film as it is so far; its ids, takes and everything done by hand are kept where the story still has them. */
  readonly previous: Film | null;
  readonly filmId: FilmId;
}

export interface Conformed {
  readonly film: Film;
  readonly problems: readonly ScreenplayProblem[];
  /** How much of the earlier film was found again; all 0 without one. */
  readonly matched: { readonly scenes: number; readonly lines: number; readonly characters: number };
}

/**
 * Makes a film of a screenplay, or brings a film into line with its revised screenplay. Planning shots for what is new
 * is left to the planner. The same request always gives the same film.
 */
export function conform({ source, screenplay, settings, previous, filmId, design, cast }: ConformRequest): Conformed {
  const story = readStory(screenplay, source.path, settings.language);
  const earlier = previous === null ? null : earlierFilm(previous, story);
  const speaking = charactersOf(story, earlier, { design, cast, language: settings.language });
  const present = [...speaking, ...(earlier?.madeByHand ?? [])];
  const { scenes, lines, problems } = stage(story, present, earlier);
  const characters = [...present, ...stillSpeaking(previous, present, lines)];
  const ids = new Set(characters.map(({ id }) => id));
  const shots = earlier === null ? [] : keptShots(earlier.film, scenes, lines, ids);
  const shotsOf = Map.groupBy(shots, ({ scene }) => scene);
  const film: Film = {
    schema: FILM_SCHEMA,
    id: filmId,
    title: earlier === null ? story.title : kept(earlier.film.title, earlier.title, story.title),
    author: earlier === null ? story.author : kept(earlier.film.author, earlier.author, story.author),
    settings,
    source,
    screenplay,
    characters,
    scenes: scenes.map((scene) => ({ ...scene, shots: (shotsOf.get(scene.id) ?? []).map(({ id }) => id) })),
    shots,
    lines: [...lines],
  };
  return {
    film,
    problems: [...story.problems, ...problems],
    matched: earlier?.matched ?? { scenes: 0, lines: 0, characters: 0 },
  };
}

/** Characters the screenplay has lost, but who say a line that a person put into the film. */
function stillSpeaking(previous: Film | null, present: readonly Character[], lines: readonly Line[]): Character[] {
  const speakers = new Set(lines.map(({ character }) => character));
  for (const { id } of present) speakers.delete(id);
  return (previous?.characters ?? []).filter(({ id }) => speakers.has(id));
}
