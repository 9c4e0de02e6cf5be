import type { Character, CharacterId, Film, Line, Scene } from '#film';
import { Links } from './links.ts';
import { type Matches, match } from './match.ts';
import { type Outline, outlineOfFilm, outlineOfStory } from './outline.ts';
import type { Person } from './people.ts';
import { readStory, type Story, type StoryLine, type StoryScene } from './story.ts';

/** Something of the earlier film and what its own screenplay said there: the difference is a person's work. */
export interface Earlier<Made, Read> {
  readonly made: Made;
  /** Undefined for what the screenplay did not have, or had quite differently. */
  readonly read: Read | undefined;
}

/** The film there was before, as far as the new story goes on with it. Places are those in the new story. */
export interface EarlierFilm {
  readonly film: Film;
  readonly title: string;
  readonly author: string;
  person(place: number): Earlier<Character, Person> | undefined;
  scene(place: number): Earlier<Scene, StoryScene> | undefined;
  line(place: number): Earlier<Line, StoryLine> | undefined;
  /** The earlier film's line that one of its own screenplay's lines became. */
  lineRead(line: StoryLine): Line | undefined;
  /** The character who, by the earlier screenplay, says one of its lines. */
  speakerRead(line: StoryLine): CharacterId | undefined;
  /** Characters no screenplay knew: a person made them. */
  readonly madeByHand: readonly Character[];
  readonly matched: { readonly scenes: number; readonly lines: number; readonly characters: number };
}

/** The lines of a story in order. */
export const linesOf = ({ scenes }: Story): StoryLine[] =>
  scenes.flatMap(({ elements }) => elements.flatMap((element) => (element.kind === 'line' ? [element.line] : [])));

/**
 * Reads the earlier film's own screenplay again and compares three things: what it said then, what it says now, and
 * what the film has become. Screenplays are compared with one another first, so that work by hand does not blur what is the same.
 */
export function earlierFilm(film: Film, story: Story): EarlierFilm {
  const read = readStory(film.screenplay, film.source.path, film.settings.language);
  const outline = outlineOfFilm(film);
  const then = outlineOfStory(read);
  const now = outlineOfStory(story);
  const made = match(then, outline);
  const found = match(outline, now, chained(made, match(then, now), then));
  const readLines = linesOf(read);
  const placeRead = new Map(readLines.map((line, place) => [line, place]));
  const earlier = <Made, Read>(links: Links, kind: Links, all: readonly Made[], said: readonly Read[]) => {
    return (place: number): Earlier<Made, Read> | undefined => {
      const old = links.beforeOf(place) ?? -1;
      const one = all[old];
      return one === undefined ? undefined : { made: one, read: said[kind.beforeOf(old) ?? -1] };
    };
  };
  return {
    film,
    title: read.title,
    author: read.author,
    person: earlier(found.people, made.people, film.characters, read.people),
    scene: earlier(found.scenes, made.scenes, film.scenes, read.scenes),
    line: earlier(found.lines, made.lines, film.lines, readLines),
    lineRead: (line) => film.lines[made.lines.afterOf(placeRead.get(line) ?? -1) ?? -1],
    speakerRead: ({ person }) => film.characters[made.people.afterOf(person) ?? -1]?.id,
    madeByHand: film.characters.filter((_, place) => !made.people.isAfter(place) && !found.people.isBefore(place)),
    matched: { scenes: found.scenes.size, lines: found.lines.size, characters: found.people.size },
  };
}

/** From the film over what its screenplay said to what is said now. */
function chained(made: Matches, said: Matches, then: Outline): Matches {
  const chain = (first: Links, second: Links, count: number): Links => {
    const links = new Links();
    for (let place = 0; place < count; place++) {
      const film = first.afterOf(place);
      const now = second.afterOf(place);
      if (film !== undefined && now !== undefined) links.join(film, now);
    }
    return links;
  };
  return {
    people: chain(made.people, said.people, then.people.length),
    scenes: chain(made.scenes, said.scenes, then.scenes.length),
    lines: chain(made.lines, said.lines, then.lines.length),
  };
}
