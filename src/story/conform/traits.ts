import { FEMININE_NAMES, MASCULINE_NAMES } from './tables/names.ts';
import { AGE_LIMITS, AGE_ROWS, type Age, GENDER_ROWS, type Gender, NUMBER_WORDS } from './tables/people.ts';
import { type Score, strongest, together, wordsOf, wordTable } from './words.ts';

const genders = wordTable(GENDER_ROWS);
const ages = wordTable(AGE_ROWS);

/** What is known about somebody when gender and age are guessed. */
export interface Evidence {
  readonly name: string;
  /** The words that introduce somebody, empty if none. */
  readonly description: string;
  /** Sentences in which nobody else is named, where a pronoun can only mean this person. */
  readonly aloneIn: readonly string[];
  /** BCP 47 of the film. */
  readonly language: string;
}

/** What a first name says: the tables, then how Romance names end. */
function byFirstName(name: string, language: string): Score<'feminine' | 'masculine'> {
  const romance = /^(?:it|es|pt)\b/.test(language);
  for (const word of wordsOf(name)) {
    if (FEMININE_NAMES.has(word)) return new Map([['feminine', 4]]);
    if (MASCULINE_NAMES.has(word)) return new Map([['masculine', 4]]);
    if (romance && word.length > 2 && /[ao]$/.test(word))
      return new Map([[word.endsWith('a') ? 'feminine' : 'masculine', 1]]);
  }
  return new Map();
}

/** Feminine or masculine by the name's own words, the introduction, the first name and the pronouns; else neutral. */
export function genderOf({ name, description, aloneIn, language }: Evidence): Gender {
  const introduction = withoutKin(description.slice(0, 160));
  const score = together(
    [genders(name, language), 3],
    [genders(introduction, language), 1],
    [byFirstName(name, language), 1],
    [byPronouns(aloneIn, language), PRONOUN_WEIGHT],
    [genders(kinOf(name, description), language), KIN_WEIGHT],
  );
  const feminine = score.get('feminine') ?? 0;
  const masculine = score.get('masculine') ?? 0;
  if (feminine === masculine) return 'neutral';
  return feminine > masculine ? 'feminine' : 'masculine';
}

/** Which pronouns prevail, 0 to 1 each. */
function byPronouns(sentences: readonly string[], language: string): Score<'feminine' | 'masculine'> {
  const words = sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => wordsOf(sentence.replace(APPOSED, ', ')));
  const score = genders(words.filter((word) => PRONOUN.test(word)).join(' '), language);
  const all = Math.max(
    1,
    [...score.values()].reduce((sum, value) => sum + value, 0),
  );
  return new Map([...score].map(([gender, value]) => [gender, value / all]));
}

/** `Her brother SAM`: what somebody is to another, said right before the name; empty if nothing is. */
function kinOf(name: string, description: string): string {
  const at = description.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? '' : (KIN.exec(description.slice(0, at))?.[1] ?? '');
}
const KIN = /\b(?:his|her|their|my|sua|suo|son|sa|seine?|ihre?|su)\s+(?:\p{L}+\s+)?(\p{L}+)\s+$/iu;
/** What is said outright outweighs a pronoun that may mean the other. */
const KIN_WEIGHT = 5;

/** What the pronouns say outweighs nothing that is said outright. */
const PRONOUN_WEIGHT = 3;
const MOST_SENTENCES = 12;
const PRONOUN = /^(?:she|her|hers|herself|he|his|himself|lei|ella|elle|lui|egli|sie|er|él)$/;

/** `his mother's coat`, `con sua sorella`: somebody else is meant, though `his` itself tells. */
const withoutKin = (text: string): string => text.replace(APPOSED, ', ').replace(SOMEBODY_ELSE, '$1 ');
/** `TOMAS, 9, her grandson`: he is the grandson, and it is not he who is meant by `her`. */
const APPOSED = /,\s*(?:his|her|their|my|sua|suo|sue|suoi|son|sa|seine?|ihre?|su)\s+(?=\p{L})/giu;
const SOMEBODY_ELSE =
  /(?<!\p{L})(his|her|their|my|sua|suo|sue|suoi|son|sa|ses|seine?[nmrs]?|ihre?[nmrs]?|su|sus|with|con|avec|mit)\s+(?:(?:an?|the|una?|il|la|le|his|her|their|sua|suo|su|son|sa)\s+)?(?:(?:old|young|little|big|vecchi[ao]|piccol[ao])\s+)?\p{L}+(?:['’]s)?/giu;

const AGE_NUMBER =
  /^[\s,(:–—-]*(?:is |aged? |age |about |around |early |mid |mid-|late |circa |di |sui |sull[ao] |anni )*(?:in (?:her|his|their) )?(?:early |mid |mid-|late )?(?:(\d{1,3})|(\p{L}+))(?:['’]?s\b)?/iu;
const YEARS =
  /\b(\d{1,3})[\s-]*(?:years?[\s-]old|year[\s-]old|anni|ans|jahre|años|yo\b)|\bin (?:her|his|their) (?:early |mid |mid-|late )?(\p{L}+|\d0)s?\b/iu;

/** The age somebody's name is followed by: `MARA, 60,`, `ELI (8)`, `a man in his forties`; null if none is stated. */
export function statedAge(afterName: string): number | null {
  // The rest of a longer name, as in `LUCA BIANCHI (12)`, says no age.
  const near = afterName
    .slice(0, 120)
    .replace(/^(?: \p{Lu}[\p{Lu}\p{M}'’.-]{0,40}){1,3}(?!\p{L})/u, '')
    .slice(0, 90);
  const direct = AGE_NUMBER.exec(near);
  const number = direct?.[1] ?? YEARS.exec(near)?.[1];
  if (number !== undefined) return plausible(Number(number));
  const spelled = (direct?.[2] ?? '').toLowerCase();
  const words = [spelled, spelled.replace(/s$/, ''), (YEARS.exec(near)?.[2] ?? '').toLowerCase()];
  for (const word of words) {
    const age =
      NUMBER_WORDS.get(word) ?? NUMBER_WORDS.get(`${word}s`) ?? (/^\d0$/.test(word) ? Number(word) : undefined);
    if (age !== undefined) return age;
  }
  return null;
}

const plausible = (age: number): number | null => (age > 0 && age <= 120 ? age : null);

/** Child, young, adult or old: by a stated age, else by words. Adult when nothing is said. */
export function ageOf({ name, description, language }: Omit<Evidence, 'aloneIn'>): Age {
  const at = description.toLowerCase().indexOf(name.toLowerCase());
  const stated = statedAge(at < 0 ? description : description.slice(at + name.length));
  if (stated !== null) return AGE_LIMITS.find(([limit]) => stated <= limit)?.[1] ?? 'adult';
  const near = description.slice(0, 120);
  return strongest(together([ages(name, language), 2], [ages(near, language), 1]), 3) ?? 'adult';
}
