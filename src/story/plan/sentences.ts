const CLOSING = '["\'”’»)\\]*_]*';
/** A full stop that ends no sentence: titles, initials, numbers. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|sr|jr|lt|sgt|capt|col|gen|sig|vs|etc|no|nr|int|ext|\p{Lu})\.$/iu;

/**
 * Splits a paragraph into sentences without losing a character: the pieces put together are the paragraph. A sentence keeps the
 * space after it. Initials and common titles do not end a sentence, and neither does a stop before a small letter.
 */
export function splitSentences(paragraph: string): readonly string[] {
  const end = new RegExp(`(?:[.!?…]+|[。！？]+)${CLOSING}(?:\\s+|$)|[。！？]+${CLOSING}|\\n\\s*\\n\\s*`, 'gu');
  const pieces: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(end)) {
    const stop = match.index + match[0].length;
    const piece = paragraph.slice(start, stop);
    const rest = paragraph.slice(stop);
    if (piece.trim() === '' || rest === '') continue;
    if (ABBREVIATION.test(piece.trimEnd()) || /^\p{Ll}/u.test(rest)) continue;
    pieces.push(piece);
    start = stop;
  }
  if (start < paragraph.length) pieces.push(paragraph.slice(start));
  return pieces;
}
