import type { Sentence } from './mentions.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from './tables/names.ts';
import { BEING_WORDS, CROWD_WORDS, NO_NAMES } from './tables/people.ts';
import { statedAge } from './traits.ts';
import { wordsOf } from './words.ts';

/** One to four words in capitals: a name, a sound, a prop or an instruction. */
const CAPITALS =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{M}\p{N}'’.-]{0,40}(?: (?:#?\d+|\p{Lu}[\p{Lu}\p{M}\p{N}'’.-]{0,40})){0,3}(?![\p{L}\p{N}])/gu;
/** What comes between a name and what somebody is: `, a fisherman`, ` (`. */
const APPOSITION = /^\s*[,(–—]\s*(?:(?:a|an|the|his|her|their|un|una|uno|il|la|lo|une|le|ein|eine|der|die|el)\s+)?/i;
/** Right before a name, what somebody is: `a grey dog named`, `her horse`. */
const CALLED =
  /(?<!\p{L})(\p{L}+),?\s+(?:called|named|by the name of|di nome|chiamat[ao]|nommée?|appelée?|namens|llamad[ao])\s+$/iu;
const OWN = /(?<!\p{L})(?:his|her|their|my|su[ao]|son|sa|seine?|ihre?|su)\s+(?:\p{L}+\s+)?(\p{L}+)\s+$/iu;
/** So many words behind the name are read as what somebody is. */
const NEAR_WORDS = 6;
/** A sentence with more of its letters in capitals than this shouts; it introduces nobody. */
const SHOUTING = 0.8;

/** Names in capitals that are clearly people or animals, with the scene they come up in: introduced with an age, by what they are, called so, or bearing a first name. */
export function silentNames(sentences: readonly Sentence[]): { name: string; scene: number }[] {
  return sentences.flatMap(({ text, scene }) =>
    isShouted(text) ? [] : namesIn(text).map((name) => ({ name, scene })),
  );
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > letters * SHOUTING && letters > 12;
}

function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(CAPITALS)) {
    const name = match[0]
      .replace(/^(?:A|AN|THE|UN|UNA|UNO|IL|LA|LO|LE|EIN|EINE|DER|DIE|EL) /, '')
      .replace(/[.'’-]+$/, '');
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (name.length > 1 && isSomebody(name, before, after)) names.push(name);
  }
  return names;
}

function isSomebody(name: string, before: string, after: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || words.some((word) => CROWD_WORDS.has(word)) || words.every((word) => NO_NAMES.has(word)))
    return false;
  if (/^[^\p{L}]*$/u.test(name)) return false;
  if (BEING_WORDS.has(words.at(-1) ?? '')) return true;
  if (words.some((word) => NO_NAMES.has(word))) return false;
  if (words.some((word) => FEMININE_NAMES.has(word) || MASCULINE_NAMES.has(word))) return true;
  if (isCalled(before, after, name)) return true;
  if (/^\s*[,(]/.test(after) && statedAge(after) !== null) return true;
  const apposition = APPOSITION.exec(after);
  if (apposition === null) return false;
  const [clause = ''] = after.slice(apposition[0].length).split(/[,.;:)!?]/, 1);
  return wordsOf(clause)
    .slice(0, NEAR_WORDS)
    .some((word) => BEING_WORDS.has(word));
}

/** `A dog named REX` is somebody; `his dog BARKS` does something. */
function isCalled(before: string, after: string, name: string): boolean {
  const verb = /S$/.test(name) && !after.startsWith(',');
  const what = CALLED.exec(before)?.[1] ?? (verb ? undefined : OWN.exec(before)?.[1]);
  return what !== undefined && BEING_WORDS.has(what.toLowerCase());
}
