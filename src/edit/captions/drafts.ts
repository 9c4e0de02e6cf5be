import { type Atom, atomsOf, textOf, widthOf } from './atoms.ts';
import { type CaptionFormat, type CaptionSource, type CueLine, DASH, lineColumns, SHORTEST } from './cue.ts';
import { layOut } from './layout.ts';

/** A cue before it is known how long it stays. */
export interface Draft {
  readonly lines: readonly { readonly speaker: string; readonly atoms: readonly Atom[] }[];
  /** When its first word begins. */
  readonly start: number;
  /** When its last word ends. */
  readonly end: number;
}

/** Overlaps shorter than this are people cutting in; longer ones are people speaking at the same time. Seconds. */
const TOGETHER = 0.3;

/** Characters a second of ordinary speech (155 words a minute). */
const SPOKEN_CHARACTERS = 15;

/** Lays every line out, those spoken at the same time as two short lines with dashes. In order of their beginning. */
export function draftsOf(sources: readonly CaptionSource[], format: CaptionFormat, gap: number): Draft[] {
  const spoken = sources.filter(({ text }) => text.trim() !== '').map(timed);
  const drafts = groupsOf(spoken).flatMap((group) => {
    const together = group.length > 1;
    const columns = lineColumns(format) - (together ? DASH.length : 0);
    const rules = { columns, lines: together ? (1 as const) : (2 as const), language: format.language, gap };
    const alone = group.flatMap((source) =>
      layOut(atomsOf(source, columns, format.language), rules).map((lines) => draft(lines, source.speaker)),
    );
    return together ? paired(alone.sort(byStart)) : alone;
  });
  return exchanges(drafts.sort(byStart), lineColumns(format), gap);
}

/** A line whose words nobody timed is taken to be spoken evenly. */
function timed(source: CaptionSource): CaptionSource {
  if (source.words.length > 0) return source;
  const { length } = source.text;
  return { ...source, words: [{ from: 0, to: length, start: 0, end: length / SPOKEN_CHARACTERS }] };
}

const byStart = (one: Draft, other: Draft) => one.start - other.start;

function draft(lines: readonly (readonly Atom[])[], speaker: string): Draft {
  const atoms = lines.flat();
  return {
    lines: lines.map((line) => ({ speaker, atoms: line })),
    start: atoms[0]?.start ?? 0,
    end: Math.max(...atoms.map(({ end }) => end)),
  };
}

/** Lines that sound at the same time stand in one group. */
function groupsOf(sources: readonly CaptionSource[]): CaptionSource[][] {
  const spans = sources.map((source) => ({
    source,
    start: source.start + (source.words[0]?.start ?? 0),
    end: source.start + (source.words.at(-1)?.end ?? 0),
  }));
  spans.sort((one, other) => one.start - other.start);
  const groups: CaptionSource[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const { source, start, end } of spans) {
    if (start < until - TOGETHER) groups.at(-1)?.push(source);
    else groups.push([source]);
    until = Math.max(until, end);
  }
  return groups;
}

/** Of people speaking at the same time: each line with the other's that begins while it is spoken. */
function paired(drafts: readonly Draft[]): Draft[] {
  const left = [...drafts];
  const pairs: Draft[] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const { end, lines } = first;
    const other = left.findIndex(({ start, lines: [line] }) => start < end && line?.speaker !== lines[0]?.speaker);
    const [second] = other < 0 ? [] : left.splice(other, 1);
    pairs.push(second === undefined ? first : both(first, second));
  }
  return pairs;
}

function both(first: Draft, second: Draft): Draft {
  return { lines: [...first.lines, ...second.lines], start: first.start, end: Math.max(first.end, second.end) };
}

/**
 * Where one line follows the other too fast to be read alone, the two are shown together; of two lines that follow, the
 * first, and the second on its own when it is spoken.
 */
function exchanges(drafts: readonly Draft[], columns: number, gap: number): Draft[] {
  const merged: Draft[] = [];
  for (const next of drafts) {
    const last = merged.at(-1);
    const hasty = last !== undefined && last.lines.length === 1 && next.start - last.start < SHORTEST + gap;
    const [line, rest] = next.lines.map(({ atoms, speaker }) => draft([atoms], speaker));
    if (!hasty || line === undefined || !fitTogether(last, line, columns)) merged.push(next);
    else merged.splice(-1, 1, both(last, line), ...(rest === undefined ? [] : [rest]));
  }
  return merged;
}

function fitTogether(one: Draft, other: Draft, columns: number): boolean {
  const dash = one.lines[0]?.speaker === other.lines[0]?.speaker ? 0 : DASH.length;
  return [...one.lines, ...other.lines].every(({ atoms }) => widthOf(atoms) + dash <= columns);
}

/** The lines as they are shown: with dashes when they are not all of one speaker. */
export function linesOf({ lines }: Draft): CueLine[] {
  const dialogue = lines.some(({ speaker }) => speaker !== lines[0]?.speaker);
  return lines.map(({ speaker, atoms }) => {
    const dash = dialogue ? DASH : '';
    const words = atoms.map((atom, index) => {
      const from = dash.length + textOf(atoms.slice(0, index + 1)).length - atom.text.length;
      return { from, to: from + atom.text.length, start: atom.start, end: atom.end };
    });
    return { text: dash + textOf(atoms), speaker, words };
  });
}
