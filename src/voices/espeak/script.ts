import { readingsOf } from '../reading/reading.ts';

/** A text as espeak is given it, and the way back: `offsets[n]` is the UTF-16 offset in the text of its n-th character. */
export interface Script {
  readonly spoken: string;
  readonly offsets: readonly number[];
}

/**
 * espeak reads `<...>` as markup, `&...;` as an entity and `[[...]]` as phonemes. A screenplay means none of them, so they are
 * written here in such a way that espeak says what a reader would. Broken characters and controls become blanks.
 */
export function scriptOf(text: string, language: string): Script {
  let spoken = '';
  const offsets: number[] = [];
  let at = 0;
  const write = (character: string) => {
    const written = writtenFor(character);
    spoken += written;
    for (const _ of written) offsets.push(at);
  };
  const asItStands = (until: number) => {
    for (const character of text.slice(at, until)) {
      write(character);
      at += character.length;
    }
  };
  for (const { from, to, said } of readingsOf(text, language)) {
    asItStands(from);
    for (const character of said) write(character);
    at = to;
  }
  asItStands(text.length);
  offsets.push(at);
  return { spoken, offsets };
}

function writtenFor(character: string): string {
  if (character === '<') return '&lt;';
  if (character === '&') return '&amp;';
  if (character === '[') return '(';
  if (character === ']') return ')';
  return /[\p{Cc}\p{Cs}]/u.test(character) ? ' ' : character;
}
