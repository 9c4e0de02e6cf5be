/** A stretch of a text, short enough to be said in one go. */
export interface Piece {
  readonly text: string;
  /** UTF-16 offset in the whole text. */
  readonly from: number;
}

/** UTF-16 units; a little less than half a minute of speech, which espeak makes in about 50 ms. */
const MOST = 400;

/** Cuts a text into pieces: at sentence ends where it can, else after commas, else between words. Short texts stay whole. */
export function piecesOf(text: string, most = MOST): readonly Piece[] {
  if (text.length <= most) return [{ text, from: 0 }];
  const ends: number[] = [];
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  for (const { segment, index } of sentences.segment(text)) {
    for (let from = index; from < index + segment.length; ) {
      const to = Math.min(breakIn(text, from, most), index + segment.length);
      ends.push(to);
      from = to;
    }
  }
  return gather(text, ends, most);
}

/** Where a stretch beginning at `from` and at most `most` long is best broken. */
function breakIn(text: string, from: number, most: number): number {
  if (text.length - from <= most) return text.length;
  const stretch = text.slice(from, from + most);
  for (const mark of [/[,;:—–،、，]\s*(?=\S*$)/u, /\s+(?=\S*$)/u]) {
    const found = mark.exec(stretch);
    if (found !== null && found.index > most / 4) return from + found.index + found[0].length;
  }
  const last = stretch.charCodeAt(most - 1);
  return from + (last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}

/** Joins neighbouring stretches as long as they fit into one piece. */
function gather(text: string, ends: readonly number[], most: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [index, end] of ends.entries()) {
    const next = ends[index + 1];
    if (next !== undefined && next - from <= most) continue;
    pieces.push({ text: text.slice(from, end), from });
    from = end;
  }
  return pieces;
}
