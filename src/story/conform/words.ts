import { FALSE_FRIENDS } from './tables/false-friends.ts';

/** Articles and prepositions that Romance languages write with an apostrophe: `l'alba` is about `alba`. */
const ELISION = /^(?:l|d|un|dell|all|nell|sull|dall|quell|quest|c|j|n|qu|s|m|t)'(?=.{2})/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text in small letters, without elided articles and without the English `'s`. */
export function wordsOf(text: string): string[] {
  return (text.normalize('NFC').toLowerCase().match(WORD) ?? []).map(plainWord);
}

/** One word as `wordsOf` gives it. */
export const plainWord = (word: string): string => word.replaceAll('’', "'").replace(ELISION, '').replace(/'s$/, '');

/** The words with an empty one wherever a mark parts them: `No! I hate it` denies nothing. */
const partedWords = (text: string): string[] => text.split(/[.!?;:,…—()]+/).flatMap((part) => [...wordsOf(part), '']);

/** One entry of a word table: what some words speak for, and how strongly. `null` is for words that only look like it. */
export interface WordRow<Meaning extends string> {
  readonly meaning: Meaning | null;
  /** 1 is a hint, less needs another beside it, 2 a word that says it, 4 a word that leaves no doubt. */
  readonly weight: number;
  /** Separated by blanks; `scream*` stands for every word that begins so, `moon_light` for two words. */
  readonly words: string;
}

/** What words speak for: the sum of the weights, in the order of the table. */
export type Score<Meaning extends string> = ReadonlyMap<Meaning, number>;

/** Words before which the opposite is meant: `not afraid` is not fear. */
const NEGATIONS = new Set(
  "not no never nobody nothing without don't doesn't didn't isn't aren't wasn't won't can't non nessun nessuno senza mai né pas jamais sans nicht kein keine keinen nie ohne sin nunca jamás".split(
    ' ',
  ),
);
const SHORTEST_STEM = 3;

/** Stands where a word of the text is only written like one of the table. */
const OTHER = '~';
const NO_WORDS: ReadonlySet<string> = new Set();

/** `en` of `en-US`. */
export const primaryTag = (language: string): string => language.split('-', 1)[0]?.toLowerCase() ?? language;

type Entries<Meaning extends string> = Map<string, WordRow<Meaning>[]>;

interface Compiled<Meaning extends string> {
  readonly whole: Entries<Meaning>;
  readonly stems: Entries<Meaning>;
  /** How many words the longest phrase has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}

function compile<Meaning extends string>(rows: readonly WordRow<Meaning>[]): Compiled<Meaning> {
  const whole: Entries<Meaning> = new Map();
  const stems: Entries<Meaning> = new Map();
  const longest = new Map<string, number>();
  for (const row of rows) {
    for (const entry of row.words.trim().split(/\s+/)) {
      const stem = entry.endsWith('*');
      const words = (stem ? entry.slice(0, -1) : entry).normalize('NFC').split('_').map(plainWord);
      const [first = ''] = words;
      const entries = stem ? stems : whole;
      entries.set(words.join(' '), [...(entries.get(words.join(' ')) ?? []), row]);
      longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
    }
  }
  return { whole, stems, longest };
}

/** Makes a table into a function that weighs the words of a text in a language (BCP 47). Longer phrases are taken before shorter ones. */
export function wordTable<Meaning extends string>(
  rows: readonly WordRow<Meaning>[],
): (text: string, language: string) => Score<Meaning> {
  const compiled = compile(rows);
  return (text, language) => {
    const others = FALSE_FRIENDS.get(primaryTag(language)) ?? NO_WORDS;
    const words = partedWords(text).map((word) => (others.has(word) ? OTHER : word));
    const score = new Map<Meaning, number>();
    for (const { meaning } of rows) if (meaning !== null) score.set(meaning, 0);
    for (let at = 0; at < words.length; ) {
      const found = lookUp(words, at, compiled);
      if (found !== null && !isNegated(words, at)) {
        for (const { meaning, weight } of found.rows)
          if (meaning !== null) score.set(meaning, (score.get(meaning) ?? 0) + weight);
      }
      at += found?.length ?? 1;
    }
    return score;
  };
}

function lookUp<Meaning extends string>(
  words: readonly string[],
  at: number,
  { whole, stems, longest }: Compiled<Meaning>,
): { rows: readonly WordRow<Meaning>[]; length: number } | null {
  const word = words[at] ?? '';
  for (let length = longest.get(word) ?? 1; length > 0; length--) {
    const rows = whole.get(length === 1 ? word : words.slice(at, at + length).join(' '));
    if (rows !== undefined) return { rows, length };
  }
  for (let length = Math.min(word.length, 16); length >= SHORTEST_STEM; length--) {
    const rows = stems.get(word.slice(0, length));
    if (rows !== undefined) return { rows, length: 1 };
  }
  return null;
}

function isNegated(words: readonly string[], at: number): boolean {
  const [before = '', further = ''] = [words[at - 1], words[at - 2]];
  return NEGATIONS.has(before) || (before !== '' && NEGATIONS.has(further));
}

/** Adds scores up, each with its own weight. */
export function together<Meaning extends string>(
  ...parts: readonly (readonly [Score<Meaning>, number])[]
): Score<Meaning> {
  const sum = new Map<Meaning, number>();
  for (const [score, weight] of parts) {
    for (const [meaning, value] of score) sum.set(meaning, (sum.get(meaning) ?? 0) + value * weight);
  }
  return sum;
}

/** The meaning with most weight, the first of equals; null below the threshold. */
export function strongest<Meaning extends string>(score: Score<Meaning>, threshold: number): Meaning | null {
  let best: Meaning | null = null;
  let most = threshold;
  for (const [meaning, value] of score) {
    if (value > most || (value === most && best === null)) {
      best = meaning;
      most = value;
    }
  }
  return best;
}
