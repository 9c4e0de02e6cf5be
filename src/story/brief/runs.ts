import type { Token } from './tokens.ts';
import { PLACE_NAMES, type Vocabulary } from './vocabulary/index.ts';

/** Capital words that belong together, as tokens of one sentence. */
export interface Run {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
  /** Small letters; the title apart. */
  readonly parts: readonly string[];
  readonly title: string;
  /** How many words of it are the name itself. */
  readonly length: number;
}

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
  const noun =
    !title &&
    words.length > 1 &&
    (people.has(only ?? '') || titles.has(only ?? '')) &&
    !PLACE_NAMES.has(words.at(-1) ?? '');
  const parts = noun ? words.slice(1) : words;
  return {
    from: at,
    to,
    parts,
    length: parts.length,
    title: title ? (tokens[at]?.word ?? '') : noun ? (only ?? '') : '',
  };
}

/** Particles one behind the other, before a name: `de la`. */
const leads = (tokens: readonly Token[]): boolean => tokens.every(({ word, joined }) => joined && PARTICLES.has(word));
