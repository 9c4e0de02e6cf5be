/** A text as espeak is given it, and the way back: `offsets[n]` is the UTF-16 offset in the text of its n-th character. */
export interface Script {
  readonly spoken: string;
  readonly offsets: readonly number[];
}

/**
 * espeak reads `<...>` as markup, `&...;` as an entity and `[[...]]` as phonemes. A screenplay means none of them, so they are
 * written here in such a way that espeak says what a reader would. Broken characters and controls become blanks.
 */
export function scriptOf(text: string): Script {
  let spoken = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const written = writtenFor(character);
    spoken += written;
    for (const _ of written) offsets.push(at);
    at += character.length;
  }
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
