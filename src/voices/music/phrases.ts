import { type Chance, pick } from '#chance';

/** Where a bar stands in the phrase it belongs to. */
export interface PhrasePlace {
  /** The number of its phrase in the cue. */
  readonly phrase: number;
  readonly bar: number;
  readonly length: number;
}

/** Ways to string phrases together: four bars are the rule, three and five keep it from marching. */
const STRINGS = [
  [4, 4, 3, 5],
  [4, 3, 4, 4],
  [3, 4, 5, 4],
  [4, 5, 4, 3],
] as const;

/** Deals the bars out to phrases. A rest too short for a phrase of its own is added to the one before. */
export function phrasesOf(bars: number, next: Chance): readonly PhrasePlace[] {
  const string = pick(next, STRINGS);
  const lengths: number[] = [];
  for (let left = bars, index = 0; left > 0; index++) {
    const wanted = string[index % string.length] ?? 4;
    const length = left - wanted < 2 ? left : wanted;
    lengths.push(length);
    left -= length;
  }
  return lengths.flatMap((length, phrase) => Array.from({ length }, (_, bar) => ({ phrase, bar, length })));
}
