import { classify } from './classify.ts';
import { plainLineEnds } from './read.ts';
import type { Row } from './rows.ts';
import type { TitleEntry } from './screenplay.ts';

/** The keys Fountain names, and what people of other languages write for them. One of them makes a title page certain. */
const KNOWN = new Set(
  'title credit author authors source notes draft date draft_date contact copyright revision format language episode series titolo autore autori titre auteur auteurs titel autor autoren título'.split(
    ' ',
  ),
);
const KEY = /^([^\s:!#=~>@.[/][^:\n]{0,59}):(.*)$/s;
const INDENTED = /^(?:\t| {3,})/;

const isKnown = (key: string): boolean => KNOWN.has(key.trim().toLowerCase().replace(/\s+/g, '_'));

interface RawEntry {
  readonly key: string;
  readonly first: string;
  readonly rows: Row[];
}

function rawEntries(text: string, rows: readonly Row[]): RawEntry[] {
  const entries: RawEntry[] = [];
  for (const row of rows) {
    const content = text.slice(row.from, row.to);
    const match = KEY.exec(content);
    const last = entries.at(-1);
    if (match !== null) entries.push({ key: (match[1] ?? '').trim(), first: (match[2] ?? '').trim(), rows: [row] });
    else if (last === undefined) break;
    else if (!INDENTED.test(content) && classify(content, { fresh: true, alone: true }) !== 'action') break;
    else last.rows.push(row);
    if (row.gap !== 'none') break;
  }
  return entries;
}

/** `FADE IN:` or `MARA: no` at the top of a page is no title page: a known key is needed, or keys that are not shouted. */
function isTitlePage(text: string, entries: readonly RawEntry[]): boolean {
  const [first] = entries;
  if (first === undefined) return false;
  const [opening] = first.rows;
  if (opening === undefined || opening.from > 0) return false;
  if (classify(text.slice(opening.from, opening.to), { fresh: true, alone: true }) !== 'action') return false;
  if (entries.some((entry) => isKnown(entry.key))) return true;
  return first.key !== first.key.toUpperCase() && hasValue(text, first);
}

function hasValue(text: string, entry: RawEntry): boolean {
  const [, second] = entry.rows;
  return entry.first !== '' || (second !== undefined && INDENTED.test(text.slice(second.from, second.to)));
}

/** The title page at the top of a text, and how many rows it takes; no entries when there is none. */
export function readTitlePage(text: string, rows: readonly Row[]): { entries: TitleEntry[]; rows: number } {
  const raw = rawEntries(text, rows);
  if (!isTitlePage(text, raw)) return { entries: [], rows: 0 };
  return {
    entries: raw.map((entry) => finish(text, entry)),
    rows: raw.reduce((sum, entry) => sum + entry.rows.length, 0),
  };
}

function finish(text: string, { key, first, rows }: RawEntry): TitleEntry {
  const [opening] = rows;
  const last = rows.at(-1);
  if (opening === undefined || last === undefined) return { key, lines: [] };
  const rest = rows.slice(1).map((row) => text.slice(row.from, row.to).trim());
  const lines = (first === '' ? rest : [first, ...rest]).map(plainLineEnds);
  const origin = {
    line: opening.line,
    source: text.slice(opening.from, last.to),
    after: text.slice(last.to, last.next),
  };
  return { key, lines, origin };
}
