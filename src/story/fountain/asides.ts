/** A `[[note]]` or a boneyard: a stretch of text that is not part of what is played. Offsets are UTF-16. */
export interface Aside {
  readonly kind: 'note' | 'boneyard';
  readonly from: number;
  /** Just behind the closing mark. */
  readonly to: number;
}

export interface Unclosed {
  readonly kind: 'note' | 'boneyard';
  readonly at: number;
}

const MARKS = { '[[': { kind: 'note', close: ']]' }, '/*': { kind: 'boneyard', close: '*/' } } as const;
const OPENING = /\[\[|\/\*/g;
/** A line end followed by a line that is empty (a line of two blanks or more is not: it holds a note together). */
const EMPTY_LINE = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]?(?=[\r\n]|$)/g;

/** Finds the next place of something, forwards only, so that a whole text costs one pass however often it is asked. */
function forward(find: (from: number) => number): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) known = find(from);
    return known;
  };
}

function behindEmptyLine(text: string): (from: number) => number {
  const pattern = new RegExp(EMPTY_LINE);
  return (from) => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  };
}

const place = (text: string, mark: string) => (from: number) => {
  const found = text.indexOf(mark, from);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
};

/**
 * All notes and boneyards of a text, in order, never inside one another; a backslash before the opening mark makes it
 * plain text. A note ends before the next empty line, a boneyard may hold anything. What is never closed is plain text
 * and is reported once a paragraph. Linear in the length of the text.
 */
export function findAsides(text: string): { asides: Aside[]; unclosed: Unclosed[] } {
  const asides: Aside[] = [];
  const unclosed: Unclosed[] = [];
  const nextClose = { note: forward(place(text, ']]')), boneyard: forward(place(text, '*/')) };
  const nextEmptyLine = forward(behindEmptyLine(text));
  const reportedUpTo = { note: -1, boneyard: -1 };
  const opening = new RegExp(OPENING);
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const at = match.index;
    if (text[at - 1] === '\\') continue;
    const { kind, close } = MARKS[match[0] as keyof typeof MARKS];
    const end = nextClose[kind](at + 2);
    const limit = kind === 'note' ? nextEmptyLine(at) : Number.POSITIVE_INFINITY;
    if (end < limit) {
      opening.lastIndex = end + close.length;
      asides.push({ kind, from: at, to: end + close.length });
    } else if (at >= reportedUpTo[kind]) {
      unclosed.push({ kind, at });
      reportedUpTo[kind] = limit;
    }
  }
  return { asides, unclosed };
}

/** The text without its notes and boneyards; where one stood between two blanks, one blank remains. */
export function withoutAsides(text: string): string {
  const { asides } = findAsides(text);
  if (asides.length === 0) return text;
  const kept: string[] = [];
  let last = '';
  let at = 0;
  for (const aside of asides) {
    if (aside.from > at) {
      kept.push(text.slice(at, aside.from));
      last = text[aside.from - 1] ?? '';
    }
    const blankBefore = last === '' || /\s/.test(last);
    at = blankBefore && /[ \t]/.test(text[aside.to] ?? '') ? aside.to + 1 : aside.to;
  }
  kept.push(text.slice(at));
  return kept.join('');
}

/** The inner texts of a text's notes, in order. */
export function notesIn(text: string): string[] {
  return findAsides(text)
    .asides.filter((aside) => aside.kind === 'note')
    .map((aside) => text.slice(aside.from + 2, aside.to - 2).trim());
}
