import type { Film } from '#film';
import { plainText } from '../fountain/index.ts';
import { placeName } from './setting.ts';
import { nameKey } from './speaker.ts';
import type { Story } from './story.ts';
import { wordsOf } from './words.ts';

/** What of a film or a screenplay matters for finding the same things again. */
export interface Outline {
  readonly people: readonly OutlinePerson[];
  readonly scenes: readonly OutlineScene[];
  readonly lines: readonly OutlineLine[];
}

export interface OutlinePerson {
  /** The names this person goes by. */
  readonly keys: readonly string[];
  readonly description: string;
}

export interface OutlineScene {
  readonly heading: string;
  readonly place: string;
  /** Everything done and said, in order. */
  readonly words: readonly string[];
}

export interface OutlineLine {
  /** Places in the outline's scenes and people. */
  readonly scene: number;
  readonly person: number;
  readonly words: readonly string[];
  /** The line itself; lines with the same text are the same words. */
  readonly text: string;
}

const headingKey = (heading: string): string => placeName(plainText(heading));

/** The outline of a story as it was read from a screenplay. */
export function outlineOfStory({ people, scenes }: Story): Outline {
  const lines: OutlineLine[] = [];
  const outlined = scenes.map((scene, index) => {
    const words: string[] = [];
    for (const element of scene.elements) {
      if (element.kind === 'action') words.push(...wordsOf(element.text));
      if (element.kind !== 'line') continue;
      const spoken = wordsOf(element.line.spoken);
      lines.push({ scene: index, person: element.line.person, words: spoken, text: element.line.spoken });
      words.push(...spoken);
    }
    return { heading: headingKey(scene.heading), place: scene.place.name, words };
  });
  return {
    people: people.map(({ name, description }) => ({ keys: [nameKey(name)], description })),
    scenes: outlined,
    lines,
  };
}

/** The outline of a film. Its lines come in the order of `film.lines`. */
export function outlineOfFilm(film: Film): Outline {
  const people = new Map(film.characters.map(({ id }, index) => [id, index]));
  const places = new Map(film.scenes.map(({ id }, index) => [id, index]));
  const spoken = new Map(film.lines.map((line) => [line.id, wordsOf(line.spoken)]));
  const scenes = film.scenes.map((scene) => ({
    heading: headingKey(scene.heading),
    place: scene.place.name,
    words: scene.elements.flatMap((element) =>
      element.kind === 'action'
        ? wordsOf(element.text)
        : element.kind === 'line'
          ? (spoken.get(element.line) ?? [])
          : [],
    ),
  }));
  return {
    people: film.characters.map(({ name, description }) => ({ keys: [nameKey(name)], description })),
    scenes,
    lines: film.lines.map((line) => ({
      scene: places.get(line.scene) ?? -1,
      person: people.get(line.character) ?? -1,
      words: spoken.get(line.id) ?? [],
      text: line.spoken,
    })),
  };
}
