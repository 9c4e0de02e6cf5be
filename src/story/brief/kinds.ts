import type { Token } from './tokens.ts';
import type { Noun, Vocabulary } from './vocabulary/index.ts';

/** Somebody named by what they are: `an old lighthouse keeper`, `her little dogs`. Places are indexes of tokens. */
export interface Kind {
  readonly noun: Noun;
  /** The first word, article included. */
  readonly first: number;
  /** The noun itself. */
  readonly head: number;
  /** Description and noun as written, without article. */
  readonly words: string;
  /** The article or possessive, as written; empty if none. */
  readonly article: string;
  readonly indefinite: boolean;
  /** `another man`: not the one before. */
  readonly another: boolean;
  /** The word that tells two of a kind apart, small letters; empty if none. */
  readonly telling: string;
}

/** How many words a description may have. */
const DESCRIPTION = 5;

/** Behind a noun these make it the description of a thing: `a bear costume`. */
const THINGS_OF = new Set(
  'costume suit mask skin fur house cage food hair hat doll toy statue painting picture photo story book bone bones bite tracks footprints shop song head hood shelter collar lead show school uniform hotel'.split(
    ' ',
  ),
);

/** Everybody a sentence names by a noun we know. */
export function kindsIn(text: string, tokens: readonly Token[], vocabulary: Vocabulary): Kind[] {
  return tokens.flatMap((token, head): Kind[] => {
    const noun = vocabulary.people.get(token.word);
    if (noun === undefined) return [];
    const next = tokens[head + 1];
    if (vocabulary.language === 'en' && next?.joined === true && THINGS_OF.has(next.word)) return [];
    const compound = next?.joined === true && !token.owning && vocabulary.people.has(next.word);
    const first = compound || isInName(tokens, head, vocabulary) ? undefined : opening(tokens, head, vocabulary);
    if (first === undefined) return [];
    const described = tokens.slice(first, head).filter((one) => !opens(one, vocabulary));
    const articles = tokens.slice(first, head).filter((one) => opens(one, vocabulary));
    const start = described[0] ?? token;
    const introducing = articles.map(({ word }) => word);
    return [
      {
        noun,
        first,
        head,
        words: text.slice(start.from, token.to),
        article: articles.map(({ from, to, owning }) => text.slice(from, owning ? to + 2 : to)).join(' '),
        indefinite: introducing.some((word) => vocabulary.indefinite.has(word)),
        another: [...introducing, ...described.map(({ word }) => word)].some((word) => vocabulary.another.has(word)),
        telling: described.map(({ word }) => word).find((word) => vocabulary.telling.has(word)) ?? '',
      },
    ];
  });
}

/** Articles and owners: `the`, `Mina's`; of `the clockmaker's daughter` only the first opens. */
const opens = ({ word, owning, capital }: Token, { determiners }: Vocabulary): boolean =>
  determiners.has(word) || (owning && capital);

/** Where the noun phrase begins; undefined when the word stands without an article and is no name either. */
function opening(tokens: readonly Token[], head: number, vocabulary: Vocabulary): number | undefined {
  let at = head;
  while (at > 0 && head - at < DESCRIPTION && tokens[at]?.joined === true) {
    const before = tokens[at - 1];
    if (before === undefined) break;
    if (opens(before, vocabulary)) return articles(tokens, at - 1, vocabulary);
    if (vocabulary.breaks.has(before.word)) break;
    at -= 1;
  }
  return asName(tokens, head, vocabulary) ? head : undefined;
}

/** Several articles in a row belong together: `the other two`. */
function articles(tokens: readonly Token[], from: number, { determiners }: Vocabulary): number {
  let first = from;
  while (first > 0 && tokens[first]?.joined === true && determiners.has(tokens[first - 1]?.word ?? '')) first -= 1;
  return first;
}

/** `Baker Street`, `Tom Baker`, `the Blue Parrot`: a part of a longer name. */
function isInName(tokens: readonly Token[], head: number, { nounsAreCapital }: Vocabulary): boolean {
  const token = tokens[head];
  const next = tokens[head + 1];
  const before = tokens[head - 1];
  if (token?.capital !== true || token.shouted || nounsAreCapital) return false;
  return (next?.joined === true && next.capital) || (token.joined && before?.capital === true && !before.initial);
}

/** `Fox yawned`, `and Mother said`: a noun with a capital that stands where a name stands. */
function asName(tokens: readonly Token[], head: number, { nounsAreCapital, determiners, people }: Vocabulary): boolean {
  const token = tokens[head];
  const next = tokens[head + 1];
  if (token === undefined || !token.capital || nounsAreCapital) return false;
  const orders = token.initial && next?.joined === true && determiners.has(next.word);
  return (
    !orders && !(token.initial && people.get(token.word)?.pronoun === 'they' && people.get(token.word)?.group === false)
  );
}
