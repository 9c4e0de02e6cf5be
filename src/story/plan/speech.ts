import { BREATHS, ORDINARY_WORDS_PER_MINUTE, primaryTag, WORDS_PER_MINUTE } from '../craft/index.ts';

/** Scripts that write no spaces between words, and how many of their characters make about one word. */
const UNSPACED: readonly (readonly [RegExp, number])[] = [
  // Kana carry less than ideographs: Japanese speech runs near 350 characters a minute.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2.4],
  [/\p{Script=Han}/gu, 1.6],
  // Counted without the vowel signs written above and below.
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 4.2],
];
/** Korean does write spaces, but its words are long: about this many syllables take a word's time. */
const HANGUL_SYLLABLES = 2.2;
const HANGUL = /\p{Script=Hangul}/gu;
const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’‑-]*[\p{L}\p{M}\p{N}])?/gu;
const DIGITS = /\p{N}/gu;

/** How many words a text takes the time of. Ideographs, kana, Thai and Hangul count by characters; each digit but the first adds half a word. */
export function countWords(text: string): number {
  let rest = text.normalize('NFC');
  let words = 0;
  for (const [script, characters] of [...UNSPACED, [HANGUL, HANGUL_SYLLABLES] as const]) {
    const found = rest.match(script)?.filter((character) => !/\p{M}/u.test(character)).length ?? 0;
    if (found > 0) {
      words += found / characters;
      rest = rest.replace(script, ' ');
    }
  }
  for (const word of rest.match(WORD) ?? []) {
    const digits = word.match(DIGITS)?.length ?? 0;
    words += 1 + Math.max(0, digits - 1) / 2;
  }
  return words;
}

/** Seconds it takes to say a text aloud in a film, breaths at its punctuation included; 0 for nothing. Language is BCP 47. */
export function estimateSpeech(text: string, language: string): number {
  const spoken = text.trim();
  if (spoken === '') return 0;
  const rate = WORDS_PER_MINUTE[primaryTag(language)] ?? ORDINARY_WORDS_PER_MINUTE;
  const breath =
    count(spoken, /[,;:、،،]\s*(?=\S)/gu) * BREATHS.comma +
    count(spoken, /(?<!\.)[.!?。！？।](?!\.)["'”’»」]*\s*(?=[\p{L}\p{N}])/gu) * BREATHS.sentence +
    count(spoken, /(\.{2,}|…|--+|[—–])/gu) * BREATHS.hesitation;
  return Math.max(BREATHS.least, (countWords(spoken) * 60) / rate + breath);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How long a line is as far as coverage cares: rewording within a class moves no other shot. */
export type LengthClass = 'short' | 'medium' | 'long' | 'speech';

/** Up to 5 words are short, up to 17 medium, up to 32 long, more is a speech. */
export function lengthClass(text: string): LengthClass {
  const words = countWords(text);
  if (words <= 5) return 'short';
  if (words <= 17) return 'medium';
  return words <= 32 ? 'long' : 'speech';
}
