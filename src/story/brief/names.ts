import { evidenceFor, genderOf, kindsBeside, type Seen } from './evidence.ts';
import { type Kind, kindsIn } from './kinds.ts';
import { type Run, runsIn } from './runs.ts';
import { tokensOf } from './tokens.ts';
import { GAZETTEER, PLACE_NAMES, type Pronoun, type Vocabulary } from './vocabulary/index.ts';

/** A name and what speaks for its being somebody's. */
export interface Name {
  /** The parts as first written. */
  readonly written: readonly string[];
  readonly parts: readonly string[];
  readonly title: string;
  readonly pronoun: Pronoun;
  /** How the brief says what they are, if it does. */
  readonly kinds: readonly Kind[];
}

/** Reads a text for people. */
export const seenIn = (text: string, vocabulary: Vocabulary): Seen => {
  const tokens = tokensOf(text);
  return { text, tokens, kinds: kindsIn(text, tokens, vocabulary) };
};

/** A name that could be in the brief, with all there is to weigh. */
interface Candidate {
  readonly written: readonly string[];
  readonly parts: readonly string[];
  title: string;
  readonly kinds: Kind[];
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
  const met = new Set<Pronoun>();
  all.forEach((seen, index) => {
    for (const run of runsIn(seen.tokens, vocabulary)) {
      const candidate = candidateFor(candidates, run, seen);
      candidate.sentences += 1;
      candidate.kinds.push(...kindsBeside(run, seen, vocabulary));
      for (const [sort, weight] of evidenceFor(run, seen, all[index + 1], met, vocabulary))
        candidate.evidence.set(sort, strongerOf(candidate.evidence.get(sort), weight));
    }
    for (const kind of seen.kinds) met.add(kind.noun.pronoun);
  });
  for (const candidate of candidates.values()) {
    const [first = ''] = candidate.parts;
    if (candidate.sentences > 1) candidate.evidence.set('twice', 1);
    if (candidate.parts.length === 1 && small.has(first)) candidate.evidence.set('small', -3);
  }
  return [...candidates.values()]
    .filter((one) => isSomebody(one, candidates, vocabulary))
    .sort((one, other) => other.parts.length - one.parts.length)
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
  const made: Candidate = { written, parts, title, kinds: [], evidence: new Map(), sentences: 0 };
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

function nameOf({ written, parts, title, kinds }: Candidate, vocabulary: Vocabulary): Name {
  const [first = ''] = parts;
  const byName: Pronoun = genderOf(first) ?? 'they';
  const byTitle = TITLE_PRONOUNS[title] ?? vocabulary.people.get(title)?.pronoun ?? 'they';
  const told = kinds.map(({ noun }) => noun.pronoun).find((one) => one !== 'they') ?? 'they';
  const pronoun = told !== 'they' ? told : byTitle !== 'they' ? byTitle : byName;
  return { written, parts, title, pronoun, kinds };
}
