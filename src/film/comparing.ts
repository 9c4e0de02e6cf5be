import { alignment } from './alignment.ts';
import { fieldChanges, quoted } from './field-changes.ts';
import type { Film } from './film.ts';

/** One thing that is not the same in two films. */
export interface FilmDifference {
  readonly about: 'film' | 'character' | 'scene' | 'shot' | 'line';
  /** The id of what differs: a film's, a shot's. */
  readonly id: string;
  readonly what: 'new' | 'gone' | 'moved' | 'changed';
  /** For people: `Shot 3B: size was “medium”, is “close”.` */
  readonly sentence: string;
}

type Kind = Exclude<FilmDifference['about'], 'film'>;

/** What a person would say has changed from one film to another, in the order of the film. Empty when nothing has. */
export function compareFilms(before: Film, after: Film): readonly FilmDifference[] {
  const { characters, scenes, shots, lines, ...rest } = before;
  const whole = fieldChanges(rest, {
    ...after,
    characters: undefined,
    scenes: undefined,
    shots: undefined,
    lines: undefined,
  });
  const named = (film: Film) => new Map(film.characters.map(({ id, name }) => [id, name]));
  const names = new Map([...named(before), ...named(after)]);
  return [
    ...whole.map((change): FilmDifference => changed('film', before.id, 'The film', change)),
    ...compareLists('character', characters, after.characters, (character) => character.name),
    ...compareLists('scene', scenes, after.scenes, (scene) => `Scene ${scene.number}`),
    ...compareLists('shot', shots, after.shots, (shot) => `Shot ${shot.number}`),
    ...compareLists('line', lines, after.lines, (line) => `${names.get(line.character) ?? '?'}: ${quoted(line.text)}`),
  ];
}

function* compareLists<Item extends { id: string }>(
  about: Kind,
  before: readonly Item[],
  after: readonly Item[],
  name: (item: Item) => string,
): Generator<FilmDifference> {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const later = new Set(after.map((item) => item.id));
  const unmoved = new Set(alignment(before, after).map(([, to]) => to));
  for (const item of before) {
    if (!later.has(item.id)) yield { about, id: item.id, what: 'gone', sentence: `${name(item)} is gone.` };
  }
  for (const [index, item] of after.entries()) {
    const old = earlier.get(item.id);
    if (old === undefined) {
      yield { about, id: item.id, what: 'new', sentence: `${name(item)} is new.` };
      continue;
    }
    if (!unmoved.has(index)) {
      yield { about, id: item.id, what: 'moved', sentence: `${name(item)} stands in another place.` };
    }
    for (const change of fieldChanges(old, item)) yield changed(about, item.id, name(old), change);
  }
}

function changed(about: FilmDifference['about'], id: string, name: string, change: string): FilmDifference {
  return { about, id, what: 'changed', sentence: `${name}: ${change}.` };
}
