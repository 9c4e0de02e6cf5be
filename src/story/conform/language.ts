import { IN, LANGUAGE_NAMES, SCRIPTS, STOP_WORDS } from './tables/languages.ts';
import { primaryTag, wordsOf } from './words.ts';

/** How many small words of a language a line must hold, and by how many they must lead, to be clear. */
const ENOUGH = 3;
const AHEAD = 2;
/** What part of all words the small ones must be. */
const SHARE = 0.3;
/** In a long text, full of names, a lead of so many says as much. */
const LONG_AHEAD = 5;
/** What part of the letters must be of a script. */
const SCRIPT_SHARE = 0.5;
/** So many characters are enough to tell. */
const READ = 4000;

/** The language a text is clearly in, as a BCP 47 primary tag; null when it is not clear. */
export function detectLanguage(text: string): string | null {
  const opening = text.slice(0, READ);
  const letters = opening.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return null;
  for (const { language, letters: own } of SCRIPTS) {
    const count = letters.filter((letter) => own.test(letter)).length;
    // A little kana among Han is Japanese.
    if (count >= letters.length * (language === 'ja' ? SCRIPT_SHARE / 3 : SCRIPT_SHARE)) return language;
  }
  return byStopWords(wordsOf(opening));
}

function byStopWords(words: readonly string[]): string | null {
  const counts = Object.entries(STOP_WORDS)
    .map(([language, own]) => ({ language, count: words.filter((word) => own.has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const [best, second] = counts;
  if (best === undefined || best.count < ENOUGH) return null;
  const lead = best.count - (second?.count ?? 0);
  const clear = best.count >= words.length * SHARE ? lead >= AHEAD : lead >= LONG_AHEAD;
  return clear ? best.language : null;
}

/** The language a parenthetical asks for: `in Italian`, `whispering, auf Deutsch`; null if it names none. */
export function languageNamed(parenthetical: string): string | null {
  const words = wordsOf(parenthetical);
  for (const [index, word] of words.entries()) {
    const language = LANGUAGE_NAMES.get(word);
    const asked = words.length === 1 || IN.has(words[index - 1] ?? '');
    if (language !== undefined && asked) return language;
  }
  return null;
}

/** The language of a line: the one asked for, else the one it is clearly in, else the film's. */
export function languageOf(spoken: string, asked: string | null, film: string): string {
  const language = asked ?? detectLanguage(spoken);
  return language === null || language === primaryTag(film) ? film : language;
}
