/** Anything that can tell how wide a text is: a canvas context, or a stand-in. */
export interface Measure {
  measureText(text: string): { readonly width: number };
}

const SCRIPTS_WITHOUT_SPACES = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0e7f]/u;
const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The pieces a line may be broken between: words, or single characters where a script has no spaces. */
function pieces(text: string): string[] {
  return text
    .split(/(?<=\s)/u)
    .flatMap((word) =>
      SCRIPTS_WITHOUT_SPACES.test(word) ? [...clusters.segment(word)].map((part) => part.segment) : [word],
    );
}

/** Breaks `text` into lines no wider than `width` in the context's present font; a word wider than a line is broken inside. */
export function wrapText(context: Measure, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => context.measureText(candidate.trimEnd()).width <= width;
  for (const piece of pieces(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const { segment } of clusters.segment(piece)) {
      if (line !== '' && !fits(line + segment)) {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
