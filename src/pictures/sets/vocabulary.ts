import { seedOf } from '#chance';
import type { SetDescription } from '../staging.ts';
import { type Phrase, PhraseBook, type Sighting, wordsOf } from '../words/index.ts';
import { buildingOf } from './building.ts';
import { HEADING_CONDITIONS } from './condition-words.ts';
import { FEATURE_WORDS } from './feature-words.ts';
import { INSIDE } from './inside-words.ts';
import { INSIDE_OF, OUTSIDE_OF } from './other-side.ts';
import { OUTSIDE } from './outside-words.ts';
import { EITHER, type PlaceWords } from './place-words.ts';
import { DENS, PLAYROOMS, SPECIAL_INSIDE, SPECIAL_OUTSIDE } from './special-words.ts';

interface Meaning {
  readonly kind: string;
  readonly precision: number;
}

function bookOf(places: readonly PlaceWords<string>[]): PhraseBook<Meaning> {
  return new PhraseBook(
    places.flatMap(({ kind, precision, words }): Phrase<Meaning>[] =>
      words.split(',').map((phrase) => ({ phrase: phrase.trim(), meaning: { kind, precision } })),
    ),
  );
}

const inside = bookOf([...INSIDE, ...SPECIAL_INSIDE, ...DENS, ...PLAYROOMS]);
const outside = bookOf([...OUTSIDE, ...SPECIAL_OUTSIDE]);
const namedBy = (entries: Readonly<Record<string, string>>): PhraseBook<string> =>
  new PhraseBook(
    Object.entries(entries).flatMap(([feature, words]) =>
      words.split(',').map((phrase) => ({ phrase: phrase.trim(), meaning: feature })),
    ),
  );

const features = namedBy(FEATURE_WORDS);
const conditions = namedBy(HEADING_CONDITIONS);

/** How many words are taken for the heading's where the place's name does not say. */
const HEADING = 8;
/** How far into the action a place the heading does not tell is looked for, words. */
const OPENING = 14;

/** How many of the words are the heading's: the place's words begin with its name, and its name ends the seed's text. */
function headingOf(words: readonly string[], name: readonly string[]): number {
  for (let length = Math.min(words.length, name.length); length > 0; length--)
    if (name.slice(-length).every((word, index) => word === words[index])) return length;
  return HEADING;
}

/**
 * How much a sighting says where we are. The most precise word wins, then the one said first; of two words side by side
 * the second is the place and the first only describes it (`train station`, `hospital corridor`).
 */
function weight(sighting: Sighting<Meaning>, before: Sighting<Meaning> | undefined): number {
  const described = before !== undefined && before.end === sighting.start;
  const length = sighting.end - sighting.start;
  return sighting.meaning.precision * 10 + (length - 1) * 3 + (described ? 4 : 0) - Math.min(sighting.start, 40);
}

function best(sightings: readonly Sighting<Meaning>[]): string | undefined {
  let kind: string | undefined;
  let most = Number.NEGATIVE_INFINITY;
  sightings.forEach((sighting, index) => {
    const here = weight(sighting, sightings[index - 1]);
    if (here > most) [kind, most] = [sighting.meaning.kind, here];
  });
  return kind;
}

/** The kind a heading names on this side of the door; else what the place it names is on this side of its own. */
function kindIn(words: readonly string[], interior: boolean): string | undefined {
  const own = best((interior ? inside : outside).read(words));
  if (own !== undefined) return own;
  const beyond = interior ? INSIDE_OF : OUTSIDE_OF;
  const others = (interior ? outside : inside).read(words);
  const other = best(others.filter(({ meaning: { kind } }) => EITHER.has(kind) || kind in beyond));
  return other === undefined || EITHER.has(other) ? other : beyond[other];
}

/** The kind of set: as the heading has it; where it names none, as the action's first words do, if they are clear. */
function kindOf(words: readonly string[], heading: number, interior: boolean): string {
  const named = kindIn(words.slice(0, heading), interior);
  if (named !== undefined) return named;
  const opening = (interior ? inside : outside).read(words.slice(heading, heading + OPENING));
  return best(opening.filter(({ meaning }) => meaning.precision === 3)) ?? 'abstract';
}

/**
 * Reads a place's words: what kind of set it is, and what stands in it. English, Italian, French, German and Spanish;
 * words in none of them lead to the kind `abstract`. `seedText` ends with the place's name: it fixes the details, so that the
 * same place is the same in every shot whatever else its words say, and it tells the heading's words from the action's.
 */
export function describeSet(words: string, interior: boolean, seedText: string): SetDescription {
  const spoken = wordsOf(words);
  const heading = headingOf(spoken, wordsOf(seedText));
  const sightings = [...features.readAll(spoken), ...conditions.readAll(spoken.slice(0, heading))];
  const found = new Set(sightings.map((sighting) => sighting.meaning));
  const building = buildingOf(seedText);
  return {
    kind: kindOf(spoken, heading, interior),
    interior,
    features: [...found].sort(),
    seed: seedOf(seedText),
    ...(building ? { building } : {}),
  };
}
