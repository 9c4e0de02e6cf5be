import { primaryTag } from '../../craft/index.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import type { Hours, Pronoun, Shapes, WordLists } from './lists.ts';
import { PLAIN } from './plain.ts';
import { SPANISH } from './spanish.ts';

/** A kind of person or creature, as one word of a text names it. */
export interface Noun {
  /** The word a screenplay calls them by, in small letters; plural stays plural. */
  readonly noun: string;
  readonly pronoun: Pronoun;
  /** True when the word means several. */
  readonly group: boolean;
}

/** A kind of place, as one word of a text names it. */
export interface Place {
  /** The word in its plain form. */
  readonly noun: string;
  readonly side: 'inside' | 'outside' | 'either';
}

type Words = ReadonlySet<string>;

/** What is known of one language, ready to be asked. */
export interface Vocabulary
  extends Pick<
    WordLists,
    | 'language'
    | 'narrator'
    | 'teller'
    | 'somewhere'
    | 'untitled'
    | 'gloss'
    | 'moments'
    | 'nounsAreCapital'
    | 'verbsAlone'
    | 'silence'
    | 'strangers'
  > {
  readonly people: ReadonlyMap<string, Noun>;
  readonly places: ReadonlyMap<string, Place>;
  readonly things: Words;
  readonly determiners: Words;
  readonly indefinite: Words;
  readonly another: Words;
  readonly telling: Words;
  readonly prepositions: ReadonlyMap<string, 'inside' | 'at' | 'beside' | 'towards'>;
  /** Everything that ends a noun's description, prepositions and determiners included. */
  readonly breaks: Words;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly firstPerson: Words;
  readonly titles: Words;
  readonly saying: Words;
  readonly manners: ReadonlyMap<string, string>;
  readonly thinking: Words;
  readonly going: Words;
  readonly notNames: Words;
  readonly trouble: Words;
  readonly hourWords: ReadonlyMap<string, keyof Hours>;
  readonly shapes: Shapes;
  readonly hours: Hours;
}

const split = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
const words = (list: string): Words => new Set(split(list));

/** `key=word word` turned round: every word with its key. */
function byWord<Key extends string>(lists: Readonly<Record<Key, string>>): Map<string, Key> {
  const found = new Map<string, Key>();
  for (const key of Object.keys(lists) as Key[])
    for (const word of split(lists[key])) if (!found.has(word)) found.set(word, key);
  return found;
}

/** Words that mean several although they are written as one. */
const SEVERAL = words(
  'people crowd couple family crew team gente folla famiglia coppia squadra gens foule famille équipe leute menge familie paar mannschaft multitud familia pareja equipo',
);

function nounsOf({ people, language }: WordLists): Map<string, Noun> {
  const nouns = new Map<string, Noun>();
  for (const pronoun of ['she', 'he', 'it', 'they'] as const) {
    for (const entry of split(people[pronoun])) {
      const [one = '', given] = entry.split(':');
      const many = given ?? (language === 'en' ? englishPlural(one) : undefined);
      nouns.set(one, { noun: one, pronoun: SEVERAL.has(one) ? 'they' : pronoun, group: SEVERAL.has(one) });
      if (many !== undefined && !nouns.has(many)) nouns.set(many, { noun: many, pronoun: 'they', group: true });
    }
  }
  return nouns;
}

function placesOf({ places, language }: WordLists): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const [noun, side] of byWord(places)) {
    // German says of a wood: des Waldes.
    const forms = language === 'de' ? [noun, `${noun}s`, `${noun}es`] : [noun];
    for (const form of forms) if (form === noun || !found.has(form)) found.set(form, { noun, side });
  }
  return found;
}

function englishPlural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function vocabularyOf(lists: WordLists): Vocabulary {
  const prepositions = byWord(lists.prepositions);
  const determiners = words(lists.determiners);
  const pronouns = byWord(lists.pronouns);
  const breaks = new Set([...split(lists.breaks), ...prepositions.keys(), ...determiners, ...pronouns.keys()]);
  for (const word of [...split(lists.telling), ...split(lists.another)]) breaks.delete(word);
  return {
    ...lists,
    people: nounsOf(lists),
    places: placesOf(lists),
    things: words(lists.things),
    determiners,
    indefinite: words(lists.indefinite),
    another: words(lists.another),
    telling: words(lists.telling),
    prepositions,
    breaks,
    pronouns,
    firstPerson: words(lists.firstPerson),
    titles: words(lists.titles),
    saying: words(lists.saying),
    manners: byWord(lists.manners),
    thinking: words(lists.thinking),
    going: words(lists.going),
    notNames: words(lists.notNames),
    trouble: words(lists.trouble),
    hourWords: byWord(lists.hourWords),
  };
}

const KNOWN = new Map(
  [ENGLISH, ITALIAN, FRENCH, GERMAN, SPANISH].map((lists) => [lists.language, vocabularyOf(lists)]),
);
const NONE = vocabularyOf(PLAIN);

/** The languages with words of their own. */
export const LANGUAGES: readonly Vocabulary[] = [...KNOWN.values()];

/** `somewhere` in languages of which nothing else is known, in capitals where there are any. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  pt: 'ALGURES',
  nl: 'ERGENS',
  sv: 'NÅGONSTANS',
  da: 'ET STED',
  nb: 'ET STED',
  fi: 'JOSSAIN',
  pl: 'GDZIEŚ',
  cs: 'NĚKDE',
  tr: 'BİR YERDE',
  el: 'ΚΑΠΟΥ',
  ru: 'ГДЕ-ТО',
  uk: 'ДЕСЬ',
  ar: 'مكان ما',
  he: 'אי שם',
  hi: 'कहीं',
  ja: 'どこか',
  zh: '某处',
  ko: '어딘가',
};

const RUSSIAN_HOURS: Hours = {
  dawn: 'РАССВЕТ',
  morning: 'УТРО',
  day: 'ДЕНЬ',
  evening: 'ВЕЧЕР',
  dusk: 'СУМЕРКИ',
  night: 'НОЧЬ',
};

/** The words of a language (BCP 47). Of a language that is not known: names at best, and everything told as it stands. */
export function vocabularyFor(language: string): Vocabulary {
  const tag = primaryTag(language);
  const known = KNOWN.get(tag);
  if (known !== undefined) return known;
  const russian = tag === 'ru' ? RUSSIAN_HOURS : NONE.hours;
  return { ...NONE, language: tag, somewhere: ELSEWHERE[tag] ?? NONE.somewhere, hours: russian };
}
