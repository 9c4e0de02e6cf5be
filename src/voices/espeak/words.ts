import type { PhonemeTime, WordTime } from '../speech.ts';
import type { Happening } from './messages.ts';
import type { Script } from './script.ts';

/** One word of the text as it is written: UTF-16 offsets. */
interface Written {
  readonly from: number;
  readonly to: number;
}

/** The words a reader would count: runs of letters or digits, and each pictograph (which is read out). */
export function writtenWords(text: string, language: string): readonly Written[] {
  const words: Written[] = [];
  for (const { segment, index, isWordLike } of segmenter(language).segment(text)) {
    if (isWordLike === true || /\p{Extended_Pictographic}/u.test(segment)) {
      words.push({ from: index, to: index + segment.length });
    }
  }
  return words;
}

function segmenter(language: string): Intl.Segmenter {
  const known = Intl.Segmenter.supportedLocalesOf([language]);
  return new Intl.Segmenter(known, { granularity: 'word' });
}

/**
 * When each written word sounds, in seconds. espeak runs words together (`of the`) and parts them (`1999`), so its word
 * events are placed by position: a word begins with its first event, and words without one share, by their length, the time
 * of the word they were run together with.
 */
export function wordTimes(
  text: string,
  language: string,
  script: Script,
  happenings: readonly Happening[],
  phonemes: readonly PhonemeTime[],
  seconds: number,
): readonly WordTime[] {
  const words = writtenWords(text, language);
  const anchored = anchors(words, script, happenings);
  if (anchored.length === 0) return shared(words, 0, soundEnd(phonemes, 0, seconds));
  return anchored.flatMap(({ word, start }, index) => {
    const next = anchored[index + 1];
    // Words before the first event were run together with the first that has one.
    const together = words.slice(index === 0 ? 0 : word, next?.word ?? words.length);
    return shared(together, start, soundEnd(phonemes, start, next?.start ?? seconds));
  });
}

/** The written words that have an event of their own, and when it is; events that would go back in the text are left out. */
function anchors(words: readonly Written[], { offsets }: Script, happenings: readonly Happening[]) {
  const anchored: { readonly word: number; readonly start: number }[] = [];
  for (const { kind, at, position } of happenings) {
    if (kind !== 'word') continue;
    const offset = offsets[position - 1] ?? 0;
    const word = words.findIndex(({ from, to }) => offset >= from && offset < to);
    if (word > (anchored.at(-1)?.word ?? -1)) anchored.push({ word, start: at / 1000 });
  }
  return anchored;
}

/** Where the last sound begun in [from, until) ends: the pause before the next word belongs to nobody. */
function soundEnd(phonemes: readonly PhonemeTime[], from: number, until: number): number {
  let end = from;
  for (const phoneme of phonemes) {
    if (phoneme.start >= from - 1e-6 && phoneme.start < until - 1e-6) end = Math.max(end, Math.min(until, phoneme.end));
  }
  return end > from ? end : until;
}

function shared(words: readonly Written[], start: number, end: number): readonly WordTime[] {
  const letters = words.reduce((sum, word) => sum + word.to - word.from, 0);
  let done = 0;
  return words.map((word) => {
    const begin = start + ((end - start) * done) / letters;
    done += word.to - word.from;
    return { ...word, start: begin, end: start + ((end - start) * done) / letters };
  });
}
