import { findAsides } from './asides.ts';
import { problemsOf } from './check.ts';
import { classify, isHeading, type RowKind } from './classify.ts';
import { type ElementOf, readElement } from './read.ts';
import { isOnlyAsides, type Row, rowsOf } from './rows.ts';
import type {
  Boneyard,
  Cue,
  Note,
  Origin,
  Screenplay,
  ScreenplayElement,
  SpeechPart,
  WrittenElement,
} from './screenplay.ts';
import { readTitlePage } from './title-page.ts';

const ONE_LINE: ReadonlySet<string> = new Set([
  'scene-heading',
  'transition',
  'centered',
  'section',
  'synopsis',
  'page-break',
]);

/** Reads a screenplay in Fountain 1.1. Any text at all is a screenplay; what looks like a slip is among its problems. */
export function parseFountain(text: string): Screenplay {
  const { asides, unclosed } = findAsides(text);
  const { opening, rows } = rowsOf(text, asides);
  const title = readTitlePage(text, rows);
  const elements = new Reader(text, rows, title.rows).read();
  return {
    titlePage: title.entries,
    opening: text.slice(0, opening),
    elements,
    problems: problemsOf(text, unclosed, elements),
  };
}

class Reader {
  readonly #text: string;
  readonly #rows: readonly Row[];
  #at: number;

  constructor(text: string, rows: readonly Row[], from: number) {
    this.#text = text;
    this.#rows = rows;
    this.#at = from;
  }

  read(): ScreenplayElement[] {
    const elements: ScreenplayElement[] = [];
    let fresh = true;
    for (let row = this.#rows[this.#at]; row !== undefined; row = this.#rows[this.#at]) {
      const kind = this.#kind(row, fresh);
      if (kind === 'asides') elements.push(...this.#asides(row));
      else if (kind === 'character') elements.push(this.#speech(row));
      else elements.push(this.#element(kind, this.#run(kind)));
      fresh = kind === 'asides' || ONE_LINE.has(kind) || this.#rows[this.#at - 1]?.gap !== 'none';
    }
    return elements;
  }

  #content(row: Row): string {
    return this.#text.slice(row.from, row.to);
  }

  #kind(row: Row, fresh: boolean): RowKind | 'asides' {
    if (isOnlyAsides(this.#text, row)) return 'asides';
    return classify(this.#content(row), { fresh, alone: row.gap !== 'none' });
  }

  /** Rows that belong together: an action's paragraph, a song's lines; a single row otherwise. */
  #run(kind: RowKind): Row[] {
    const run: Row[] = [];
    for (let row = this.#rows[this.#at]; row !== undefined; row = this.#rows[this.#at]) {
      const another = run.length > 0;
      if (another && this.#kind(row, false) !== kind) break;
      run.push(row);
      this.#at++;
      if (row.gap !== 'none' || (kind !== 'action' && kind !== 'lyrics')) break;
    }
    return run;
  }

  #origin(rows: readonly Row[]): Origin {
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined) throw new RangeError('an element has at least one row');
    return {
      line: first.line,
      source: this.#text.slice(first.from, last.to),
      after: this.#text.slice(last.to, last.next),
    };
  }

  #element<Kind extends WrittenElement['kind']>(kind: Kind, rows: readonly Row[]): ElementOf<Kind> {
    const origin = this.#origin(rows);
    return { ...readElement(kind, origin.source), origin };
  }

  /** The notes and boneyards of a row that holds nothing else. */
  #asides(row: Row): (Note | Boneyard)[] {
    this.#at++;
    return row.asides.map((aside, index) => {
      const first = index === 0;
      const following = row.asides[index + 1];
      const source = this.#text.slice(first ? row.from : aside.from, aside.to);
      const after = this.#text.slice(aside.to, following?.from ?? row.next);
      const linesBefore = this.#text.slice(row.from, aside.from).split(/\r\n|\n|\r/).length - 1;
      return { ...readElement(aside.kind, source), origin: { line: row.line + linesBefore, source, after } };
    });
  }

  #speech(cueRow: Row): ScreenplayElement {
    this.#at++;
    const cue: Cue = this.#element('character', [cueRow]);
    const parts: SpeechPart[] = [];
    let gap = cueRow.gap === 'none' ? 'none' : 'hard';
    while (gap !== 'hard') {
      const row = this.#rows[this.#at];
      if (row === undefined || (gap === 'soft' && isHeading(this.#content(row).trim(), row.gap !== 'none'))) break;
      if (isOnlyAsides(this.#text, row)) parts.push(...this.#asides(row));
      else parts.push(this.#part());
      gap = this.#rows[this.#at - 1]?.gap ?? 'hard';
    }
    return { kind: 'speech', cue, parts };
  }

  #part(): SpeechPart {
    const brackets = this.#parenthetical();
    if (brackets > 0) {
      this.#at += brackets;
      return this.#element('parenthetical', this.#rows.slice(this.#at - brackets, this.#at));
    }
    const sung = this.#isSung(this.#rows[this.#at]);
    const run: Row[] = [];
    for (let row = this.#rows[this.#at]; row !== undefined; row = this.#rows[this.#at]) {
      const before = run.at(-1);
      if (before !== undefined) {
        if (
          before.gap === 'hard' ||
          this.#isSung(row) !== sung ||
          isOnlyAsides(this.#text, row) ||
          this.#parenthetical() > 0
        )
          break;
        if (before.gap === 'soft' && isHeading(this.#content(row).trim(), row.gap !== 'none')) break;
      }
      run.push(row);
      this.#at++;
    }
    return sung ? this.#element('lyrics', run) : this.#element('dialogue', run);
  }

  #isSung(row: Row | undefined): boolean {
    return row !== undefined && this.#text.slice(row.from, row.to).trimStart().startsWith('~');
  }

  /** How many rows the parenthetical takes that begins here: 0 if none does, at most 4. */
  #parenthetical(): number {
    const [first] = this.#rows.slice(this.#at, this.#at + 1);
    if (first === undefined || !this.#content(first).trimStart().startsWith('(')) return 0;
    let depth = 0;
    for (let count = 1; count <= 4; count++) {
      const row = this.#rows[this.#at + count - 1];
      if (row === undefined) return 0;
      const content = this.#content(row).trim();
      for (let index = 0; index < content.length; index++) {
        if (content[index] === '(') depth++;
        else if (content[index] === ')' && --depth <= 0) return index === content.length - 1 ? count : 0;
      }
      if (row.gap !== 'none') return 0;
    }
    return 0;
  }
}
