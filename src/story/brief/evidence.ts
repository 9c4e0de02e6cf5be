import { FEMININE_NAMES, MASCULINE_NAMES } from '../conform/tables/names.ts';
import { verbOf } from '../craft/index.ts';
import type { Kind } from './kinds.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';
import type { Pronoun, Vocabulary } from './vocabulary/index.ts';

/** Things people and animals do, and rain, bread and ships do not: behind a name they say that it is somebody's. */
export const PROPER_VERBS: ReadonlySet<string> = new Set(
  `walk stride stroll pace wander march enter exit leave arrive limp stagger trudge tiptoe creep stumble wade sprint flee chase hurry escape
  sit perch kneel crouch reach knock push pull write type dial fix mend cook dig throw place put hand give offer point gesture accuse hold
  pick take grab clutch carry lift snatch seize gather cradle drink eat read unfold play smoke show bring find discover retrieve unwrap hug
  embrace kiss cuddle sleep doze nap dream snore dance waltz jump skip celebrate wave beckon salute clap greet look stare gaze watch glance
  see notice peer peek examine study inspect observe search squint blink realise realize understand recognise recognize remember face bow
  pray bend duck stoop crawl climb lean smile frown nod shrug cry weep sigh tremble shiver breathe hesitate wait laugh grin pause listen hear
  speak shout whisper sing yell scream mutter say return follow help paint sweep kick feed open close turn steal work polish`.split(
    /\s+/,
  ),
);

/** Small words that put people beside people. */
const BESIDE = new Set('with and con e avec et mit und y'.split(' '));

/** What was read of one sentence for finding people. */
export interface Seen {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: readonly Kind[];
}

/** What a place in the brief says about a name that stands there: each sort of evidence with its weight, against it below 0. */
export function evidenceFor(
  run: Run,
  seen: Seen,
  next: Seen | undefined,
  met: ReadonlySet<Pronoun>,
  vocabulary: Vocabulary,
): [string, number][] {
  const { tokens, text } = seen;
  const after = tokens[run.to];
  const last = tokens[run.to - 1];
  const double = run.title === '' && run.parts.length === 1 && DOUBLE.has(run.parts[0] ?? '');
  const following = [...tokens.slice(run.to), ...(next?.tokens.slice(0, 1) ?? [])];
  const evidence: [string, number][] = [...evidenceBefore(run, seen, vocabulary)];
  if (run.parts.some(isFirstName) && !double) evidence.push(['known', 4]);
  if (run.title !== '') evidence.push(['title', 4]);
  if (run.parts.length > 1 && !vocabulary.nounsAreCapital) evidence.push(['full', 1]);
  if (kindsBeside(run, seen, vocabulary).length > 0) evidence.push(['kind', 5]);
  if (/^,\s+(?:an?|the|his|her)\s/.test(text.slice(last?.to ?? 0, (last?.to ?? 0) + 12)))
    evidence.push(['apposition', 1]);
  if (after?.joined === true && !after.capital) {
    const weight = last?.owning === true ? 1 : weightOfVerb(after.word, vocabulary);
    // Summer comes and goes, too.
    evidence.push(['does', double && vocabulary.going.has(after.word) ? 0 : weight]);
  }
  const meant = following
    .map(({ word }) => vocabulary.pronouns.get(word))
    .find((pronoun) => pronoun === 'she' || pronoun === 'he');
  if (meant !== undefined && !met.has(meant)) evidence.push(['pronoun', 2]);
  return evidence;
}

/** First names that are words as well: somebody only when they act as somebody. */
export const DOUBLE: ReadonlySet<string> = new Set(
  'april may june august hope will rose grace joy faith dawn summer autumn'.split(' '),
);

/** What the words in front of a name say. */
function evidenceBefore({ from }: Run, { text, tokens, kinds }: Seen, vocabulary: Vocabulary): [string, number][] {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (before === undefined || first === undefined || !first.joined || first.initial) return [];
  const evidence: [string, number][] = [];
  const placing = vocabulary.prepositions.get(before.word);
  const near = text.slice(Math.max(0, first.from - 40), first.from);
  const named = vocabulary.shapes.named.test(text.slice(tokens[from - 2]?.to ?? 0, first.from));
  if (vocabulary.shapes.iAm.test(near)) evidence.push(['self', 4]);
  if (named) evidence.push(['named', kinds.length > 0 ? 4 : 2]);
  else if (placing !== undefined && placing !== 'beside') evidence.push(['placed', placing === 'towards' ? -1 : -4]);
  else if (vocabulary.determiners.has(before.word)) evidence.push(['article', -2]);
  if (vocabulary.saying.has(before.word)) evidence.push(['says', 4]);
  if (BESIDE.has(before.word)) evidence.push(['beside', 1]);
  if (vocabulary.places.has(before.word)) evidence.push(['place', -5]);
  if (!vocabulary.nounsAreCapital) evidence.push(['inside', 2]);
  return evidence;
}

/** Whether a part of a name is a first name we know; of `Jean-Luc` the first half counts. */
export const isFirstName = (part: string): boolean => genderOf(part) !== undefined;

/** Whose name it mostly is; undefined for a name we do not know, `they` for one that is everybody's. */
export function genderOf(part: string): Pronoun | undefined {
  const [first = ''] = part.split('-');
  const [feminine, masculine] = [FEMININE_NAMES.has(first), MASCULINE_NAMES.has(first)];
  if (!feminine && !masculine) return undefined;
  return feminine && masculine ? 'they' : feminine ? 'she' : 'he';
}

/** How much the word behind a name says that the name acts as people do. */
function weightOfVerb(word: string, { saying, breaks, prepositions, going, thinking, language }: Vocabulary): number {
  if (saying.has(word)) return 4;
  if (breaks.has(word) || prepositions.has(word)) return BEING.test(word) ? 1 : 0;
  const verb = verbOf(word);
  if (verb !== undefined && !verb.bare) return PROPER_VERBS.has(verb.verb.base) ? 3 : 2;
  if (going.has(word) || thinking.has(word) || LIVING.test(word)) return 3;
  return language === 'en' && /(?:[^s]s|ed)$/.test(word) ? 2 : 1;
}

/** Verbs of people that are none of a body. */
const LIVING =
  /^(?:meets?|met|lives?|lived|works|worked|marries|married|decides|decided|invents|invented|builds|built)$/;
const BEING = /^(?:is|was|has|had|è|era|ha|est|était|a|avait|ist|war|hat|hatte|es|tiene)$/;

/** `her dog Bolt`, `a girl named Mina`, `Mina, a girl`, `Mina is a girl`, `his sister, Clara,`: all the brief says a name is. */
export function kindsBeside(run: Run, { text, tokens, kinds }: Seen, { shapes }: Vocabulary): Kind[] {
  // A noun that stands in for a title (`Uncle Bob`) is not part of the name.
  const start = tokens[run.to - run.length]?.from ?? 0;
  const end = tokens[run.to - 1]?.to ?? 0;
  return kinds.filter((kind) => {
    const head = tokens[kind.head];
    const first = tokens[kind.first];
    if (head === undefined || first === undefined || kind.noun.group || head.owning) return false;
    const between = text.slice(head.to, start);
    const ahead =
      /^\s$/.test(between) ||
      shapes.named.test(between) ||
      (/^,\s$/.test(between) && /^,/.test(text.slice(end, end + 1)));
    const behind = text.slice(end, first.from);
    const after = kind.article !== '' && (/^(?:,\s|\s\()$/.test(behind) || shapes.being.test(behind));
    return (head.to <= start && ahead) || (end <= first.from && after);
  });
}
