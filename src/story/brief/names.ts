import { FEMININE_NAMES, MASCULINE_NAMES } from '../conform/tables/names.ts';
import { verbOf } from '../craft/index.ts';
import { PROPER_VERBS } from './evidence.ts';
import { type Kind, kindsIn } from './kinds.ts';
import { type Token, tokensOf } from './tokens.ts';
import { GAZETTEER, PLACE_NAMES, type Pronoun, type Vocabulary } from './vocabulary/index.ts';

/** Capital words that belong together, as tokens of one sentence. */
export interface Run {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
  /** Small letters; the title apart. */
  readonly parts: readonly string[];
  readonly title: string;
}

/** A name and what speaks for its being somebody's. */
export interface Name {
  /** The parts as first written. */
  readonly written: readonly string[];
  readonly parts: readonly string[];
  readonly title: string;
  readonly pronoun: Pronoun;
  /** How the brief says what they are, if it does. */
  readonly kind: Kind | undefined;
}

/** What was read of one sentence for finding people. */
export interface Seen {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: readonly Kind[];
}

export const seenIn = (text: string, vocabulary: Vocabulary): Seen => {
  const tokens = tokensOf(text);
  return { text, tokens, kinds: kindsIn(text, tokens, vocabulary) };
};

/** Small words that put people beside people. */
const BESIDE = new Set('with and con e avec et mit und y'.split(' '));
const PARTICLES = new Set('de del della di da dal von van der den la le bin ibn al du dos mac'.split(' '));
const bare = (word: string): string => word.replace(/'$/, '');
/** So much of a sentence written in capitals is a shout, so many capital words are a headline: neither tells names. */
const SHOUTING = 0.6;
const HEADLINE = 0.75;

export function isShouted(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 2);
  const share = (some: readonly Token[]) => some.length / Math.max(1, long.length);
  if (long.length > 2 && share(long.filter(({ shouted }) => shouted)) > SHOUTING) return true;
  return long.length > 5 && share(long.filter(({ capital }) => capital)) > HEADLINE;
}

/** The runs of capital words in a sentence that may be names, of people or of places. */
export function runsIn(tokens: readonly Token[], vocabulary: Vocabulary): Run[] {
  if (isShouted(tokens)) return [];
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const run = runAt(tokens, at, vocabulary);
    if (run === undefined) continue;
    runs.push(run);
    at = run.to - 1;
  }
  return runs;
}

function runAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Run | undefined {
  const { titles, notNames, people } = vocabulary;
  const isName = (token: Token | undefined) =>
    token?.capital === true && !notNames.has(bare(token.word)) && /\p{Ll}|^\p{Lu}{3,}$/u.test(token.text);
  const title = titles.has(tokens[at]?.word ?? '') && tokens[at]?.capital === true && isName(tokens[at + 1]);
  let to = title ? at + 1 : at;
  if (!isName(tokens[to])) return undefined;
  for (to += 1; to < tokens.length; to++) {
    const token = tokens[to];
    if (tokens[to - 1]?.owning === true || token?.joined !== true) break;
    const particle =
      PARTICLES.has(token.word) &&
      [1, 2].some((step) => leads(tokens.slice(to, to + step)) && isName(tokens[to + step]));
    if (!particle && !isName(token)) break;
  }
  const words = tokens.slice(title ? at + 1 : at, to).map(({ word }) => word);
  const [only] = words;
  if (!title && words.length === 1 && only !== undefined && people.has(only)) return undefined;
  const noun = !title && words.length > 1 && (people.has(only ?? '') || titles.has(only ?? ''));
  return {
    from: at,
    to,
    parts: noun ? words.slice(1) : words,
    title: title ? (tokens[at]?.word ?? '') : noun ? (only ?? '') : '',
  };
}

/** Particles one behind the other, before a name: `de la`. */
const leads = (tokens: readonly Token[]): boolean => tokens.every(({ word, joined }) => joined && PARTICLES.has(word));

/** A name that could be in the brief, with all there is to weigh. */
interface Candidate {
  readonly written: readonly string[];
  readonly parts: readonly string[];
  title: string;
  kind: Kind | undefined;
  /** The greatest weight of each sort of evidence. */
  readonly evidence: Map<string, number>;
  sentences: number;
}

/** A name needs this much. */
const ENOUGH = 3;
/** Where capitals mean nothing, and for names that are known to be places, it needs this much. */
const PLENTY = 4;

/** Finds the names that are somebody's. */
export function namesIn(all: readonly Seen[], vocabulary: Vocabulary): Name[] {
  const small = new Set(all.flatMap(({ tokens }) => tokens.filter(({ capital }) => !capital).map(({ word }) => word)));
  const candidates = new Map<string, Candidate>();
  all.forEach((seen, index) => {
    for (const run of runsIn(seen.tokens, vocabulary)) {
      const candidate = candidateFor(candidates, run, seen);
      candidate.sentences += 1;
      weigh(candidate, run, seen, all[index + 1], vocabulary);
    }
  });
  for (const candidate of candidates.values()) {
    const [first = ''] = candidate.parts;
    if (candidate.sentences > 1) candidate.evidence.set('twice', 1);
    if (candidate.parts.length === 1 && small.has(first)) candidate.evidence.set('small', -3);
  }
  return [...candidates.values()]
    .filter((one) => isSomebody(one, candidates, vocabulary))
    .map((one) => nameOf(one, vocabulary));
}

function candidateFor(candidates: Map<string, Candidate>, { parts, title, to }: Run, { tokens }: Seen): Candidate {
  const key = parts.join(' ');
  const known = candidates.get(key);
  if (known !== undefined) {
    known.title ||= title;
    return known;
  }
  const written = tokens.slice(to - parts.length, to).map(({ text }) => text);
  const made: Candidate = { written, parts, title, kind: undefined, evidence: new Map(), sentences: 0 };
  candidates.set(key, made);
  return made;
}

/** A longer name lends its evidence to its parts and takes theirs. */
function isSomebody(one: Candidate, all: ReadonlyMap<string, Candidate>, { nounsAreCapital }: Vocabulary): boolean {
  const kin = [...one.parts.map((part) => all.get(part)), one].filter((other) => other !== undefined);
  const evidence = new Map<string, number>();
  for (const { evidence: own } of kin)
    for (const [sort, weight] of own) evidence.set(sort, strongerOf(evidence.get(sort), weight));
  const sum = [...evidence.values()].reduce((total, weight) => total + weight, 0);
  const place =
    one.parts.some((part) => GAZETTEER.has(part)) ||
    (one.parts.length > 1 &&
      one.title === '' &&
      [one.parts[0], one.parts.at(-1)].some((part) => PLACE_NAMES.has(part ?? '')));
  return sum >= (nounsAreCapital || place ? PLENTY : ENOUGH);
}

const strongerOf = (one: number | undefined, other: number): number =>
  one === undefined || Math.abs(other) > Math.abs(one) ? other : one;

function weigh(candidate: Candidate, run: Run, seen: Seen, next: Seen | undefined, vocabulary: Vocabulary): void {
  const { tokens, kinds, text } = seen;
  const add = (sort: string, weight: number) =>
    candidate.evidence.set(sort, strongerOf(candidate.evidence.get(sort), weight));
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const first = tokens[run.from];
  if (run.parts.some((part) => isFirstName(part))) add('known', 4);
  if (run.title !== '') add('title', 4);
  const kind = kindBeside(run, seen, vocabulary);
  if (kind !== undefined) {
    candidate.kind ??= kind;
    add('kind', 5);
  }
  if (before !== undefined && first?.joined === true && first.initial === false) {
    const placing = vocabulary.prepositions.get(before.word);
    if (vocabulary.shapes.iAm.test(text.slice(0, first.from))) add('self', 4);
    const named = vocabulary.shapes.named.test(text.slice(tokens[run.from - 2]?.to ?? 0, first.from));
    if (named) add('named', kinds.length > 0 ? 4 : 2);
    else if (placing !== undefined && placing !== 'beside') add('placed', placing === 'towards' ? -1 : -4);
    else if (vocabulary.determiners.has(before.word)) add('article', -2);
    if (vocabulary.saying.has(before.word)) add('says', 4);
    if (BESIDE.has(before.word)) add('beside', 1);
    if (vocabulary.places.has(before.word)) add('place', -5);
    if (!vocabulary.nounsAreCapital) add('inside', 2);
  }
  if (/^,\s+(?:an?|the|his|her)\s/.test(text.slice(tokens[run.to - 1]?.to ?? 0))) add('apposition', 1);
  if (after?.joined === true && !after.capital)
    add('does', weightOfVerb(after.word, tokens[run.to - 1]?.owning === true, vocabulary));
  if (spokenOf(tokens.slice(run.to), vocabulary) || spokenOf(next?.tokens.slice(0, 1) ?? [], vocabulary))
    add('pronoun', 2);
}

const spokenOf = (tokens: readonly Token[], { pronouns }: Vocabulary): boolean =>
  tokens.some(({ word }) => pronouns.get(word) === 'she' || pronouns.get(word) === 'he');

export const isFirstName = (part: string): boolean => FEMININE_NAMES.has(part) || MASCULINE_NAMES.has(part);

/** How much the word behind a name says that the name acts as people do. */
function weightOfVerb(word: string, owning: boolean, vocabulary: Vocabulary): number {
  if (owning) return 1;
  if (vocabulary.saying.has(word)) return 4;
  const verb = verbOf(word);
  if (verb !== undefined && !verb.bare) return PROPER_VERBS.has(verb.verb.base) ? 3 : 2;
  if (vocabulary.going.has(word) || vocabulary.thinking.has(word)) return 3;
  if (vocabulary.breaks.has(word))
    return /^(?:is|was|has|had|è|era|ha|est|était|a|avait|ist|war|hat|hatte|es|tiene)$/.test(word) ? 1 : 0;
  return vocabulary.language === 'en' && /(?:[^s]s|ed)$/.test(word) ? 2 : 1;
}

/** `her dog Bolt`, `a girl named Mina`, `Mina, a girl`, `Mina is a girl`, `his sister, Clara,`. */
function kindBeside(run: Run, { text, tokens, kinds }: Seen, { shapes }: Vocabulary): Kind | undefined {
  const start = tokens[run.from]?.from ?? 0;
  const end = tokens[run.to - 1]?.to ?? 0;
  for (const kind of kinds) {
    const head = tokens[kind.head];
    const first = tokens[kind.first];
    if (head === undefined || first === undefined || kind.noun.group || head.owning) continue;
    const between = text.slice(head.to, start);
    if (
      head.to <= start &&
      (/^\s$/.test(between) || shapes.named.test(between) || (/^,\s$/.test(between) && /^,/.test(text.slice(end))))
    )
      return kind;
    const behind = text.slice(end, first.from);
    if (
      end <= first.from &&
      kind.article !== '' &&
      (/^,\s$/.test(behind) || /^\s\($/.test(behind) || shapes.being.test(behind))
    )
      return kind;
  }
  return undefined;
}

const TITLE_PRONOUNS: Readonly<Record<string, Pronoun>> = {
  mr: 'he',
  mister: 'he',
  sir: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  madam: 'she',
  signor: 'he',
  don: 'he',
  dottor: 'he',
  donna: 'she',
  signorina: 'she',
  monsieur: 'he',
  madame: 'she',
  mademoiselle: 'she',
  mme: 'she',
  mlle: 'she',
  herr: 'he',
  herrn: 'he',
  doña: 'she',
};

function nameOf({ written, parts, title, kind }: Candidate, vocabulary: Vocabulary): Name {
  const [first = ''] = parts;
  const feminine = FEMININE_NAMES.has(first);
  const masculine = MASCULINE_NAMES.has(first);
  const byName: Pronoun = feminine === masculine ? 'they' : feminine ? 'she' : 'he';
  const byTitle = TITLE_PRONOUNS[title] ?? vocabulary.people.get(title)?.pronoun ?? 'they';
  const told = kind?.noun.pronoun ?? 'they';
  const pronoun = told !== 'they' ? told : byTitle !== 'they' ? byTitle : byName;
  return { written, parts, title, pronoun, kind };
}
