import { type CaptionSource, columnsOf } from './cue.ts';

/** A piece of a line that stays together: a word with its punctuation, or a word of a script that has no spaces. */
export interface Atom {
  readonly text: string;
  /** True when a space stands before it, unless it begins a line. */
  readonly spaced: boolean;
  readonly columns: number;
  /** On the film's clock. */
  readonly start: number;
  readonly end: number;
}

const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u33ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u;
/** May not begin a line (Japanese and Chinese rules), nor be parted from what it closes. */
const CLOSING =
  /^[、。，．・：；？！」』）】〕〉》”’…‥ー～々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.!?:;)\]}"'%\p{Pf}\p{Pe}]+$/u;
/** May not end a line. */
const OPENING = /^[「『（【〔〈《“‘([{\p{Pi}\p{Ps}]+$/u;

const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cuts a spoken line into atoms no wider than `columns`, each with its time. */
export function atomsOf(source: CaptionSource, columns: number, language: string): Atom[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const atoms: Atom[] = [];
  for (const found of source.text.matchAll(/\S+/gu)) {
    let from = found.index;
    let spaced = true;
    for (const part of partsOf(found[0], segmenter).flatMap((piece) => hardParts(piece, columns))) {
      const to = from + part.length;
      atoms.push({ text: part, spaced, columns: columnsOf(part), ...timeOf(source, from, to, atoms.at(-1)) });
      from = to;
      spaced = false;
    }
  }
  return atoms;
}

/** A run without spaces as words where its script writes none between them. */
function partsOf(run: string, segmenter: Intl.Segmenter): string[] {
  if (!UNSPACED.test(run)) return [run];
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(run)) {
    const last = parts.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last))) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** A word wider than a line is cut where it must be. */
function hardParts(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns) return [word];
  const parts = [''];
  for (const { segment } of clusters.segment(word)) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && columnsOf(last + segment) > columns) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

/** When the characters from `from` to `to` sound. What is not spoken (a lone dash) takes no time after what came before. */
function timeOf(
  source: CaptionSource,
  from: number,
  to: number,
  before: Atom | undefined,
): { start: number; end: number } {
  const spoken = source.words.filter((word) => word.to > from && word.from < to);
  const [first, last] = [spoken[0], spoken.at(-1)];
  const earliest = before?.start ?? 0;
  if (first === undefined || last === undefined) {
    const still = Math.max(earliest, before?.end ?? source.start + (source.words[0]?.start ?? 0));
    return { start: still, end: still };
  }
  const within = (word: typeof first, offset: number) =>
    word.start + ((word.end - word.start) * (offset - word.from)) / Math.max(1, word.to - word.from);
  const start = Math.max(earliest, source.start + within(first, Math.max(from, first.from)));
  return { start, end: Math.max(start, source.start + within(last, Math.min(to, last.to))) };
}

/** The atoms as one line of text. */
export function textOf(atoms: readonly Atom[]): string {
  return atoms.map((atom, index) => (index > 0 && atom.spaced ? ` ${atom.text}` : atom.text)).join('');
}

/** How many columns that line takes. */
export function widthOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom, index) => sum + atom.columns + (index > 0 && atom.spaced ? 1 : 0), 0);
}
