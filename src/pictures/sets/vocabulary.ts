import { seedOf } from '#chance';
import type { SetDescription } from '../staging.ts';
import { type Phrase, PhraseBook, type Sighting, wordsOf } from '../words/index.ts';
import { FEATURE_WORDS } from './feature-words.ts';
import { INSIDE } from './inside-words.ts';
import { OUTSIDE } from './outside-words.ts';
import { EITHER, type PlaceWords } from './place-words.ts';

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

const inside = bookOf(INSIDE);
const outside = bookOf(OUTSIDE);
const features = new PhraseBook<string>(
  Object.entries(FEATURE_WORDS).flatMap(([feature, words]) =>
    words.split(',').map((phrase) => ({ phrase: phrase.trim(), meaning: feature })),
  ),
);

/** Words after this many are the action's: they may name what is in the place, and rarely where it is. */
const HEADING = 8;

/**
 * How much a sighting says where we are. The most precise word wins, then the one said first; of two words side by side
 * the second is the place and the first only describes it (`train station`, `hospital corridor`).
 */
function weight(sighting: Sighting<Meaning>, before: Sighting<Meaning> | undefined): number {
  const described = before !== undefined && before.end === sighting.start;
  const late = Math.min(sighting.start, 40) * (sighting.start < HEADING ? 1 : 1.6);
  const length = sighting.end - sighting.start;
  return sighting.meaning.precision * 10 + (length - 1) * 3 + (described ? 4 : 0) - late;
}

function placed(words: readonly string[], book: PhraseBook<Meaning>): string | undefined {
  const sightings = book.read(words);
  let best: Sighting<Meaning> | undefined;
  let most = Number.NEGATIVE_INFINITY;
  sightings.forEach((sighting, index) => {
    const here = weight(sighting, sightings[index - 1]);
    if (here > most) [best, most] = [sighting, here];
  });
  return best?.meaning.kind;
}

/** The kind of set the words name on this side of the door; places with two sides count on both. */
function kindOf(words: readonly string[], interior: boolean): string {
  const own = placed(words, interior ? inside : outside);
  if (own !== undefined) return own;
  const other = placed(words, interior ? outside : inside);
  return other !== undefined && EITHER.has(other) ? other : 'abstract';
}

/**
 * Reads a place's words: what kind of set it is, and what stands in it. English, Italian, French, German and Spanish;
 * words in none of them lead to the kind `abstract`. `seedText` is the place's name: it fixes the details, so that the same
 * place is the same in every shot whatever else its words say.
 */
export function describeSet(words: string, interior: boolean, seedText: string): SetDescription {
  const spoken = wordsOf(words);
  const found = new Set(features.readAll(spoken).map((sighting) => sighting.meaning));
  return { kind: kindOf(spoken, interior), interior, features: [...found].sort(), seed: seedOf(seedText) };
}
