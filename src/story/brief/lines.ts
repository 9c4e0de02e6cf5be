/** What a line of a brief is before it is known what stands around it. */
export type Line =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** A list item or table cell stands alone. */
      readonly alone: boolean;
      /** Quoted from somewhere, marks and all: nobody in the story says it. */
      readonly motto: boolean;
    }
  | { readonly kind: 'break' };

const HEADING = /^ {0,3}(#{1,6})\s+(\S.*?)\s*#*$/;
const RULE = /^\s*(?:([-*_~])(?:\s*\1){2,}|={3,}|#{1,6}|```.*|~~~.*)\s*$/;
const ITEM = /^\s*(?:[-*+•‣◦▪·]|\(?\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(?=\S)/;
const QUOTED = /^\s*(?:>\s?)+(?=\S)/;
const TABLE = /^\s*\|(.+)\|\s*$/;
/** Between a table's heads and its rows. */
const SEPARATOR = /^\s*\|[\s:|-]+\|\s*$/;
/** Cells of times and counts, which nobody reads aloud. */
const NUMBERS = /^[\s\d:.,|–-]*s?\s*$/;
const UNDERLINE = /^\s{0,3}(?:={3,}|-{3,})\s*$/;

/** Comments of HTML are for nobody's eyes. One that is never closed is text. */
function withoutComments(text: string): string {
  let plain = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open);
    if (close < 0) break;
    plain += `${text.slice(at, open)} `;
    at = close + 3;
  }
  return plain + text.slice(at);
}

/** Reads the lines of a brief as Markdown writes them: headings, items, quotations and tables lose their marks. */
export function linesOf(text: string): Line[] {
  const rows = withoutComments(text).split('\n');
  const lines: Line[] = [];
  rows.forEach((row, index) => {
    const heading = HEADING.exec(row);
    const next = rows[index + 1] ?? '';
    const title =
      row.trim() !== '' &&
      row.length < 80 &&
      !STOPPED.test(row.trim()) &&
      (rows[index - 1] ?? '').trim() === '' &&
      UNDERLINE.test(next);
    if (heading !== null) lines.push({ kind: 'heading', depth: (heading[1] ?? '').length, text: heading[2] ?? '' });
    else if (row.trim() === '' || RULE.test(row)) lines.push({ kind: 'break' });
    else if (title && !ITEM.test(row))
      lines.push({ kind: 'heading', depth: next.includes('=') ? 1 : 2, text: row.trim() });
    else if (!(TABLE.test(row) && SEPARATOR.test(next))) lines.push(...textLines(row));
  });
  return lines;
}

function textLines(row: string): Line[] {
  const cells = TABLE.exec(row)?.[1]?.split('|') ?? [];
  if (cells.length > 1) {
    return cells
      .filter((cell) => !NUMBERS.test(cell))
      .map((cell): Line => ({ kind: 'text', text: cell.trim(), alone: true, motto: false }));
  }
  const plain = row.replace(QUOTED, '');
  const alone = ITEM.test(plain);
  const text = plain.replace(ITEM, '').trim();
  const motto = QUOTED.test(row) && /^["“«„'‘*_]+[^"“”«»]*["”»“'’*_]+$/u.test(text);
  return text === '' ? [{ kind: 'break' }] : [{ kind: 'text', text, alone: alone || motto, motto }];
}

/** Below this share of the longest line a line that ends a sentence ends its paragraph too. */
const SHORT = 0.75;
/** Lines are not broken by hand where the longest is longer than this. */
const WIDEST = 110;
const STOPPED = /[.!?…。！？؟।:]["'”’»)\]*_]*$/;

/** Whether a line of running text goes on in the next one, as in a text broken at a margin. */
export function goesOn(line: string, next: string, longest: number): boolean {
  if (longest > WIDEST) return false;
  if (/^[—–―]/.test(next)) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  if (STOPPED.test(line)) return line.length >= longest * SHORT && longest > 40;
  return line.length >= longest * SHORT && longest > 40;
}
