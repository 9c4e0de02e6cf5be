import { withoutAsides } from './asides.ts';

/** A stretch of plain text that was marked. Offsets are UTF-16, in the plain text. */
export interface EmphasisSpan {
  readonly from: number;
  readonly to: number;
  readonly style: 'bold' | 'italic' | 'underline';
}

interface Mark {
  /** Where the mark's characters stand in the marked text. */
  readonly at: number;
  readonly length: number;
  readonly style: EmphasisSpan['style'];
}

interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

const STYLES = { 1: ['italic'], 2: ['bold'], 3: ['bold', 'italic'] } as const;
const LENGTH = { bold: 2, italic: 1, underline: 1 } as const;
const WORD = /[\p{L}\p{N}]/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Runs of `*` and `_` that are not escaped. */
function* runs(line: string): Generator<{ at: number; mark: string }> {
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '\\') at++;
    else if (character === '*' || character === '_') {
      const from = at;
      while (line[at + 1] === character) at++;
      yield { at: from, mark: line.slice(from, at + 1) };
    }
  }
}

const stylesOf = (mark: string): readonly EmphasisSpan['style'][] => {
  if (mark === '_') return ['underline'];
  return mark.startsWith('*') && mark.length <= 3 ? STYLES[mark.length as 1 | 2 | 3] : [];
};

/** Marks that belong together. An opening mark has text behind it, a closing one before it; `snake_case` has none. */
function pairsOf(line: string): Pair[] {
  const open = new Map<EmphasisSpan['style'], Mark>();
  const pairs: Pair[] = [];
  for (const { at, mark } of runs(line)) {
    const before = line[at - 1] ?? ' ';
    const after = line[at + mark.length] ?? ' ';
    const inWord = mark === '_' && WORD.test(before) && WORD.test(after);
    const styles = stylesOf(mark);
    // A closing `***` gives up the mark opened last, an opening one the first.
    const order = styles.length > 1 && open.size > 0 ? [...styles].reverse() : styles;
    let used = 0;
    for (const style of order) {
      const place = { at: at + used, length: LENGTH[style], style };
      used += LENGTH[style];
      const opened = open.get(style);
      if (opened !== undefined && /\S/.test(before) && !inWord) {
        pairs.push({ open: opened, close: place });
        open.delete(style);
      } else if (opened === undefined && /\S/.test(after) && !inWord) open.set(style, place);
    }
  }
  return pairs;
}

/** Takes the marks and the escapes out of one line. */
function plainLine(line: string): { text: string; spans: EmphasisSpan[] } {
  const pairs = pairsOf(line);
  const marks = pairs.flatMap((pair) => [pair.open, pair.close]).sort((one, other) => one.at - other.at);
  const moved = new Map<Mark, number>();
  const kept: string[] = [];
  let length = 0;
  let next = 0;
  for (let at = 0; at < line.length; at++) {
    for (let mark = marks[next]; mark !== undefined && mark.at === at; mark = marks[++next]) {
      moved.set(mark, length);
      at += mark.length;
    }
    if (at >= line.length) break;
    if (line[at] === '\\' && ESCAPABLE.test(line[at + 1] ?? '')) at++;
    kept.push(line[at] ?? '');
    length++;
  }
  const spans = pairs
    .map(({ open, close }) => ({ from: moved.get(open) ?? 0, to: moved.get(close) ?? length, style: open.style }))
    .filter((span) => span.from < span.to)
    .sort((one, other) => one.from - other.from || other.to - one.to);
  return { text: kept.join(''), spans };
}

/**
 * The text as it is seen or said: without notes, boneyards, emphasis marks and escapes; and where the emphasis was.
 * Emphasis never reaches over the end of a line. Linear in the length of the text.
 */
export function emphasis(text: string): { text: string; spans: readonly EmphasisSpan[] } {
  const spans: EmphasisSpan[] = [];
  const lines: string[] = [];
  let offset = 0;
  for (const line of withoutAsides(text).split('\n')) {
    const plain = plainLine(line);
    for (const span of plain.spans) spans.push({ ...span, from: span.from + offset, to: span.to + offset });
    lines.push(plain.text);
    offset += plain.text.length + 1;
  }
  return { text: lines.join('\n'), spans };
}

/** The text as it is seen or said. */
export const plainText = (text: string): string => emphasis(text).text;
