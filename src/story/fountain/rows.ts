import type { Aside } from './asides.ts';

/**
 * A line with something on it. A line end inside a note or a boneyard does not end the row, so a row can hold several
 * lines of the file. What follows up to the next row is its gap.
 */
export interface Row {
  /** Offsets of the row's own text, indentation included, line end excluded. */
  readonly from: number;
  readonly to: number;
  /** Where the next row begins, or the end of the text. */
  readonly next: number;
  /** 1-based. */
  readonly line: number;
  /** `none`: the next row is the next line. `soft`: only lines of two blanks or more between. `hard`: an empty line, or the end. */
  readonly gap: 'none' | 'soft' | 'hard';
  /** Blank lines before the next row. */
  readonly blanks: number;
  /** The notes and boneyards on this row. */
  readonly asides: readonly Aside[];
}

const LINE_END = /\r\n|\n|\r/g;
const SOFT = /^[ \t]{2,}$/;
const NONE: readonly Aside[] = [];

/** The rows of a text and where the first one begins (after blank lines). */
export function rowsOf(text: string, asides: readonly Aside[]): { opening: number; rows: Row[] } {
  const rows: Row[] = [];
  const ends = new RegExp(LINE_END);
  let opening = text.length;
  let open: { from: number; to: number; line: number; asides: readonly Aside[] } | null = null;
  let blanks = 0;
  let hard = false;
  let aside = 0;
  let line = 1;
  const close = (next: number, last: boolean) => {
    if (open === null) return;
    rows.push({ ...open, next, blanks, gap: last || hard ? 'hard' : blanks > 0 ? 'soft' : 'none' });
  };
  let from = 0;
  while (from < text.length) {
    const first = aside;
    const startLine = line;
    let to = text.length;
    let next = text.length;
    for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
      line++;
      while (aside < asides.length && (asides[aside]?.to ?? 0) <= match.index) aside++;
      if ((asides[aside]?.from ?? Number.POSITIVE_INFINITY) > match.index) {
        to = match.index;
        next = match.index + match[0].length;
        break;
      }
    }
    if (to === text.length) aside = asides.length;
    const content = text.slice(from, to);
    if (content.trim() === '') {
      blanks++;
      hard ||= !SOFT.test(content);
    } else {
      close(from, false);
      if (rows.length === 0 && open === null) opening = from;
      open = { from, to, line: startLine, asides: first === aside ? NONE : asides.slice(first, aside) };
      blanks = 0;
      hard = false;
    }
    from = next;
  }
  close(text.length, true);
  return { opening, rows };
}

/** True for a row that holds notes and boneyards and nothing else. */
export function isOnlyAsides(text: string, row: Row): boolean {
  let at = row.from;
  for (const aside of row.asides) {
    if (text.slice(at, aside.from).trim() !== '') return false;
    at = aside.to;
  }
  return row.asides.length > 0 && text.slice(at, row.to).trim() === '';
}
