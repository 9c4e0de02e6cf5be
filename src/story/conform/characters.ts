import type { Appearance, Casting, Character } from '#film';
import type { EarlierFilm } from './earlier.ts';
import { linesOf } from './earlier.ts';
import { kept, keptText } from './keep.ts';
import { characterIds } from './numbering.ts';
import type { Person } from './people.ts';
import type { Story } from './story.ts';

/** How a new character looks and sounds, given who is there already. */
export interface Dressing {
  readonly design: (person: Person, others: readonly Character[]) => Appearance;
  readonly cast: (person: Person, others: readonly Character[], language: string) => Casting;
  /** BCP 47 of the film. */
  readonly language: string;
}

/** The characters of a story, in its order: who was there keeps id, face and voice; the others are designed one after the other. */
export function charactersOf(story: Story, earlier: EarlierFilm | null, dressing: Dressing): Character[] {
  const known = story.people.map((person, place) => knownCharacter(person, place, earlier));
  const others = known.filter((character) => character !== undefined);
  others.push(...(earlier?.madeByHand ?? []));
  const nextId = characterIds((earlier?.film.characters ?? []).map(({ id }) => id));
  const languages = languagesSpoken(story);
  return story.people.map((person, place) => {
    const old = known[place];
    if (old !== undefined) return old;
    const { name, role, description } = person;
    const spoken = languages.get(place);
    const language = spoken?.size === 1 ? ([...spoken][0] ?? dressing.language) : dressing.language;
    const appearance = dressing.design(person, [...others]);
    const casting = dressing.cast(person, [...others], language);
    const character = { id: nextId(name), name, role, description, appearance, casting };
    others.push(character);
    return character;
  });
}

function knownCharacter(person: Person, place: number, earlier: EarlierFilm | null): Character | undefined {
  const old = earlier?.person(place);
  if (old === undefined) return undefined;
  return {
    ...old.made,
    name: keptText(old.made.name, old.read?.name, person.name),
    role: kept(old.made.role, old.read?.role, person.role),
    description: keptText(old.made.description, old.read?.description, person.description),
  };
}

/** In which languages each person speaks. */
function languagesSpoken(story: Story): Map<number, Set<string>> {
  const languages = new Map<number, Set<string>>();
  for (const { person, language } of linesOf(story))
    languages.set(person, (languages.get(person) ?? new Set()).add(language));
  return languages;
}
