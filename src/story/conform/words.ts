/** Articles and prepositions that Romance languages write with an apostrophe: `l'alba` is about `alba`. */
const ELISION = /^(?:l|d|un|dell|all|nell|sull|dall|quell|quest|c|j|n|qu|s|m|t)'(?=.{2})/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text in small letters, without elided articles and without the English `'s`. */
export function wordsOf(text: string): string[] {
  return (text.normalize('NFC').toLowerCase().match(WORD) ?? []).map(plainWord);
}

/** One word as `wordsOf` gives it. */
export const plainWord = (word: string): string => word.replaceAll('’', "'").replace(ELISION, '').replace(/'s$/, '');

/** One entry of a word table: what some words speak for, and how strongly. `null` is for words that only look like it. */
export interface WordRow<Meaning extends string> {
  readonly meaning: Meaning | null;
  /** 1 is a hint, 2 a word that says it, 4 a word that leaves no doubt. */
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
const LONGEST_PHRASE = 4;
const SHORTEST_STEM = 3;

type Entries<Meaning extends string> = Map<string, WordRow<Meaning>[]>;

/** Makes a table into a function that weighs words. Longer phrases are taken before shorter ones. */
export function wordTable<Meaning extends string>(
  rows: readonly WordRow<Meaning>[],
): (words: readonly string[]) => Score<Meaning> {
  const whole: Entries<Meaning> = new Map();
  const stems: Entries<Meaning> = new Map();
  for (const row of rows) {
    for (const entry of row.words.trim().split(/\s+/)) {
      const stem = entry.endsWith('*');
      const key = (stem ? entry.slice(0, -1) : entry).normalize('NFC').split('_').map(plainWord).join(' ');
      const entries = stem ? stems : whole;
      entries.set(key, [...(entries.get(key) ?? []), row]);
    }
  }
  return (words) => {
    const score = new Map<Meaning, number>();
    for (const { meaning } of rows) if (meaning !== null) score.set(meaning, 0);
    for (let at = 0; at < words.length; ) {
      const found = lookUp(words, at, whole, stems);
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
  whole: Entries<Meaning>,
  stems: Entries<Meaning>,
): { rows: readonly WordRow<Meaning>[]; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const rows = whole.get(length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' '));
    if (rows !== undefined) return { rows, length };
  }
  const word = words[at] ?? '';
  for (let length = Math.min(word.length, 16); length >= SHORTEST_STEM; length--) {
    const rows = stems.get(word.slice(0, length));
    if (rows !== undefined) return { rows, length: 1 };
  }
  return null;
}

const isNegated = (words: readonly string[], at: number): boolean =>
  NEGATIONS.has(words[at - 1] ?? '') || NEGATIONS.has(words[at - 2] ?? '');

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
