import { type Chance, pick } from '#chance';

/** Where a bar stands in the phrase it belongs to. */
export interface PhrasePlace {
  /** The number of its phrase in the cue. */
  readonly phrase: number;
  readonly bar: number;
  readonly length: number;
  /** A phrase asks, and the next one answers: it begins alike and comes to rest. The last one of a stretch always answers. */
  readonly role: 'asks' | 'answers';
}

/** Ways to string phrases together: two of four bars are the rule, threes and fives keep them from marching. */
const STRINGS = [
  [4, 4, 3, 5],
  [4, 4, 4, 3],
  [3, 3, 4, 4],
  [4, 5, 4, 4],
] as const;

/** Deals the bars of a stretch out to phrases, numbered from `first`. A rest too short for a phrase of its own is added to the one before. */
export function phrasesOf(bars: number, next: Chance, first = 0): readonly PhrasePlace[] {
  const string = pick(next, STRINGS);
  const lengths: number[] = [];
  for (let left = bars, index = 0; left > 0; index++) {
    const wanted = string[index % string.length] ?? 4;
    const length = left - wanted < 2 ? left : wanted;
    lengths.push(length);
    left -= length;
  }
  return lengths.flatMap((length, index) => {
    const role = index % 2 === 1 || index === lengths.length - 1 ? 'answers' : 'asks';
    return Array.from({ length }, (_, bar): PhrasePlace => ({ phrase: first + index, bar, length, role }));
  });
}
