import { HOURS, OBJECTS, PEOPLE, PLACES, TROUBLE } from './vocabulary.ts';

/** Somebody the brief speaks of. */
export interface BriefPerson {
  /** As a screenplay names them: `MINA`, `KEEPER`. */
  readonly name: string;
  /** The brief's own words for them, without article: `lonely lighthouse keeper`. */
  readonly words: string;
  readonly pronoun: 'she' | 'he' | 'it' | 'they';
  /** True for a name (`Mina`), false for a common noun (`fisherman`). */
  readonly proper: boolean;
  /** The words that stand for this person in a sentence, lower case. */
  readonly called: ReadonlySet<string>;
}

/** Where something happens. */
export interface BriefPlace {
  readonly name: string;
  readonly interior: boolean;
}

/** One sentence of the brief and what it speaks of. */
export interface BriefSentence {
  readonly text: string;
  readonly people: readonly BriefPerson[];
  readonly place: BriefPlace | undefined;
  readonly hour: string | undefined;
  readonly objects: readonly string[];
  /** What somebody says in it, and the sentence without that. */
  readonly quotes: readonly { readonly speaker: BriefPerson | undefined; readonly words: string }[];
  readonly told: string;
}

export interface BriefReading {
  readonly sentences: readonly BriefSentence[];
  /** Most often named first. */
  readonly people: readonly BriefPerson[];
  readonly objects: readonly string[];
  readonly trouble: boolean;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];

/** Reads a brief by rules: its own people, places, hours and objects, sentence by sentence. */
export function readBrief(text: string, language: string): BriefReading {
  const plain = text
    .replace(/^#+\s.*$/gm, '')
    .replace(/[*_>`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const texts = sentencesOf(plain, language);
  const people = findPeople(texts);
  let last: BriefPerson | undefined;
  const sentences = texts.map((sentence): BriefSentence => {
    const named = peopleIn(sentence, people, last);
    last = named[0] ?? last;
    const { quotes, told } = quotesIn(sentence, people, last);
    return {
      text: sentence,
      people: named,
      place: placeIn(sentence),
      hour: hourIn(sentence),
      objects: objectsIn(sentence),
      quotes,
      told,
    };
  });
  const count = (person: BriefPerson) => sentences.filter((sentence) => sentence.people.includes(person)).length;
  return {
    sentences,
    people: [...people].sort((a, b) => count(b) - count(a)),
    objects: [...new Set(sentences.flatMap((sentence) => sentence.objects))],
    trouble: TROUBLE.test(plain),
  };
}

/** True while a quotation that was opened has not been closed. */
function quoting(text: string): boolean {
  const straight = (text.match(/"/g) ?? []).length % 2 === 1;
  const curly = (text.match(/[“«]/g) ?? []).length > (text.match(/[”»]/g) ?? []).length;
  return straight || curly;
}

function sentencesOf(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const joined: string[] = [];
  for (const part of [...segments].map(({ segment }) => segment.trim()).filter((part) => part !== '')) {
    const before = joined.at(-1);
    // What is quoted stays in one piece, and `“Who is there?” asked the bear.` is one sentence, whatever the question mark says.
    const goesOn = before !== undefined && (quoting(before) || (/["”»][)]?$/.test(before) && /^\p{Ll}/u.test(part)));
    if (goesOn) joined[joined.length - 1] = `${before} ${part}`;
    else joined.push(part);
  }
  return joined;
}

const NOT_NAMES = new Set(
  `I The A An He She It They We You His Her Its Their Our My Your This That These Those There Here When Where Who What Why How If But
  And Or So Then Now One Once Every Each All Some No Not In On At To From With For Of By As After Before While Until Because Suddenly
  Finally Later Soon Meanwhile Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
  August September October November December Christmas God English Italian French German Spanish Only Just Even Still Yet`.split(
    /\s+/,
  ),
);

function findPeople(texts: readonly string[]): BriefPerson[] {
  const found: BriefPerson[] = [];
  const known = (called: string) => found.some((person) => person.called.has(called));
  for (const text of texts) {
    for (const person of [...nounsWithNames(text), ...properNames(text, texts), ...nouns(text)]) {
      if (![...person.called].some(known)) found.push(person);
    }
  }
  return found;
}

const upper = (text: string): string => text.toLocaleUpperCase();

const DETERMINER = '(?:an?|the|one|two|three|his|her|their|its|my|our)';
const DESCRIBED = '((?:[\\p{Ll}-]+\\s+){0,4}?)(\\p{Ll}+)';
const NAME = "(\\p{Lu}[\\p{L}’'-]+)";
/** How a brief gives somebody's kind and name together; each says in which order. */
const NAMED: readonly { readonly pattern: RegExp; readonly nameFirst: boolean }[] = [
  {
    pattern: new RegExp(`\\b${DETERMINER}\\s+${DESCRIBED},?\\s+(?:who is |who was )?(?:named|called)\\s+${NAME}`, 'gu'),
    nameFirst: false,
  },
  { pattern: new RegExp(`\\b${DETERMINER}\\s+${DESCRIBED}\\s+${NAME}`, 'gu'), nameFirst: false },
  { pattern: new RegExp(`\\b${NAME},\\s+${DETERMINER}\\s+${DESCRIBED}\\b`, 'gu'), nameFirst: true },
  { pattern: new RegExp(`\\b${NAME}\\s+(?:is|was)\\s+${DETERMINER}\\s+${DESCRIBED}\\b`, 'gu'), nameFirst: true },
];

/** `a girl named Mina`, `her dog Bolt`, `Mina, a girl`, `Mina is a girl`. */
function nounsWithNames(text: string): BriefPerson[] {
  const lowered = text.replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) =>
    /^(?:an?|the|his|her|their|one|two|three)\s/i.test(text) ? letter.toLowerCase() : letter,
  );
  return NAMED.flatMap(({ pattern, nameFirst }) =>
    [...lowered.matchAll(pattern)].flatMap(([, first = '', second = '', third = '']) => {
      const [name, described, noun] = nameFirst ? [first, second, third] : [third, first, second];
      return PEOPLE[noun] === undefined || NOT_NAMES.has(name) ? [] : [person(name, `${described}${noun}`, noun, true)];
    }),
  );
}

function person(name: string, described: string, noun: string, proper: boolean): BriefPerson {
  return {
    name: upper(name),
    words: described.trim(),
    pronoun: PEOPLE[noun] ?? 'they',
    proper,
    called: new Set([name.toLowerCase(), noun]),
  };
}

/** Capitalised words that are no sentence's mere beginning: seen inside a sentence, or before a verb more than once. */
function properNames(text: string, all: readonly string[]): BriefPerson[] {
  const people: BriefPerson[] = [];
  for (const match of text.matchAll(/\p{Lu}[\p{Ll}\p{M}]{1,}(?:[’'-]\p{L}+)?/gu)) {
    const name = match[0].replace(/[’']s$/, '');
    if (NOT_NAMES.has(name) || PLACES[name.toLowerCase()] !== undefined || PEOPLE[name.toLowerCase()] !== undefined)
      continue;
    const inside = match.index > 0 && !/["“«]\s*$/.test(text.slice(0, match.index));
    const before = text.slice(0, match.index);
    if (/\b(?:in|at|from|to|near|of|city of|called)\s+$/i.test(before) && /\b(?:in|at|near|from)\s+$/i.test(before))
      continue;
    const often = all.filter((other) => new RegExp(`\\b${name}\\b`).test(other)).length > 1;
    if (inside || often)
      people.push({
        name: upper(name),
        words: '',
        pronoun: 'they',
        proper: true,
        called: new Set([name.toLowerCase()]),
      });
  }
  return people;
}

/** `an old fisherman`, `her little dogs`: a determiner, up to three words, and a noun we know. */
function nouns(text: string): BriefPerson[] {
  return nounPhrases(text, DETERMINERS).flatMap(({ described, noun }) => {
    const known = [noun, noun.replace(/s$/, ''), noun.replace(/es$/, '')].find((form) => PEOPLE[form] !== undefined);
    return known === undefined ? [] : [person(known, [...described, known].join(' '), known, false)];
  });
}

const DETERMINERS = new Set(['a', 'an', 'the', 'one', 'two', 'three', 'his', 'her', 'their', 'its', 'my', 'our']);
const PREPOSITIONS = new Set(
  'in into inside at on onto through to near across along under over from by beneath behind'.split(' '),
);

/** For each opening word, every reading of the next one to four words as description and noun, shortest first. */
function nounPhrases(text: string, openings: ReadonlySet<string>): { described: string[]; noun: string }[] {
  const phrases: { described: string[]; noun: string }[] = [];
  for (const clause of text.split(/[,.;:!?()"“”«»]/)) {
    const said = words(clause);
    for (const [index, word] of said.entries()) {
      if (!openings.has(word)) continue;
      let from = index + 1;
      while (DETERMINERS.has(said[from] ?? '')) from += 1;
      for (let to = from; to < Math.min(from + 4, said.length) && !PREPOSITIONS.has(said[to] ?? ''); to++) {
        phrases.push({ described: said.slice(from, to), noun: said[to] ?? '' });
      }
    }
  }
  return phrases;
}

function peopleIn(text: string, people: readonly BriefPerson[], last: BriefPerson | undefined): BriefPerson[] {
  const said = words(text);
  const at = (one: BriefPerson) => said.findIndex((word) => one.called.has(word.replace(/[’']s$/, '')));
  const named = people.filter((one) => at(one) >= 0).sort((a, b) => at(a) - at(b));
  if (named.length > 0) return named;
  const pronoun = said.find((word) => ['she', 'he', 'it', 'they', 'her', 'him', 'them'].includes(word));
  if (pronoun === undefined) return [];
  const subject = { her: 'she', him: 'he', them: 'they' }[pronoun] ?? pronoun;
  const fits =
    people.find((one) => one.pronoun === subject && one === last) ?? people.find((one) => one.pronoun === subject);
  return fits === undefined ? (last === undefined ? [] : [last]) : [fits];
}

/** The first place after a preposition, with the words before it: `in an old lighthouse by the sea` gives `old lighthouse`. */
function placeIn(text: string): BriefPlace | undefined {
  const phrase = nounPhrases(text, PREPOSITIONS).find(({ noun }) => PLACES[noun] !== undefined);
  if (phrase !== undefined)
    return { name: [...phrase.described, phrase.noun].join(' '), interior: PLACES[phrase.noun] === true };
  const bare = words(text).find((word) => PLACES[word] !== undefined);
  return bare === undefined ? undefined : { name: bare, interior: PLACES[bare] === true };
}

function hourIn(text: string): string | undefined {
  const word = words(text).find((one) => HOURS[one] !== undefined);
  return word === undefined ? undefined : HOURS[word];
}

function objectsIn(text: string): string[] {
  return [...new Set(words(text).filter((word) => OBJECTS.has(word)))];
}

function quotesIn(
  text: string,
  people: readonly BriefPerson[],
  last: BriefPerson | undefined,
): { quotes: BriefSentence['quotes']; told: string } {
  const quotes: { speaker: BriefPerson | undefined; words: string }[] = [];
  const told = text.replace(/["“«]\s*([^"”»]{2,}?)\s*["”»]/gu, (_all, said: string) => {
    quotes.push({ speaker: undefined, words: said.replace(/,$/, '.') });
    return '';
  });
  const speaker = peopleIn(told, people, last)[0] ?? last;
  const rest = told
    .replace(/^[\s,.;:!?—-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const merely =
    /^(?:(?:\p{L}+\s+){0,4}(?:said|says|asked|asks|replied|replies|cried|cries|whispered|whispers|shouted|shouts)\b[^,.;]{0,30}|)[.!?,]*$/iu.test(
      rest,
    );
  return { quotes: quotes.map((quote) => ({ ...quote, speaker })), told: quotes.length > 0 && merely ? '' : rest };
}
