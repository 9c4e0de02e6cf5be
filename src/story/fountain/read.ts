import { findAsides } from './asides.ts';
import { readCue } from './cue.ts';
import { rowsOf } from './rows.ts';
import type { WrittenElement } from './screenplay.ts';

type Kind = WrittenElement['kind'];
export type ElementOf<Name extends Kind> = Extract<WrittenElement, { kind: Name }>;

/** Line ends of every kind as `\n`. */
export const plainLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The rows of an element as text, each through `clean`, blank lines between them as empty lines. */
function readRows(source: string, clean: (row: string) => string): string {
  const { rows } = rowsOf(source, findAsides(source).asides);
  let text = '';
  rows.forEach((row, index) => {
    text += clean(plainLineEnds(source.slice(row.from, row.to)));
    if (index < rows.length - 1) text += '\n'.repeat(row.blanks + 1);
  });
  return text;
}

const NUMBER = /^[\p{L}\p{N}.-]+$/u;

/** A heading's row without its scene number, and the number between the hashes at its end. */
function splitNumber(row: string): { text: string; sceneNumber: string | null } {
  const opening = row.endsWith('#') ? row.lastIndexOf('#', row.length - 2) : -1;
  const sceneNumber = opening < 1 ? '' : row.slice(opening + 1, -1);
  if (!NUMBER.test(sceneNumber)) return { text: row, sceneNumber: null };
  return { text: row.slice(0, opening).trimEnd(), sceneNumber };
}

function readHeading(source: string): ElementOf<'scene-heading'> {
  const row = plainLineEnds(source).trim();
  const forced = row.startsWith('.');
  return { kind: 'scene-heading', forced, ...splitNumber(forced ? row.slice(1).trim() : row) };
}

function readAction(source: string): ElementOf<'action'> {
  const text = readRows(source, (row) => (row.startsWith('!') ? row.slice(1) : row).trimEnd());
  return { kind: 'action', text, forced: source.startsWith('!') };
}

function readTransition(source: string): ElementOf<'transition'> {
  const row = plainLineEnds(source).trim();
  const forced = row.startsWith('>');
  return { kind: 'transition', text: forced ? row.slice(1).trim() : row, forced };
}

const unindent = (row: string): string => row.trim();
const inner = (source: string, marks: number): string => plainLineEnds(source).trim().slice(marks, -marks);

/** What an element's own text says, once its kind is known. The other half, `print`, writes the same back. */
const READERS: { readonly [Name in Kind]: (source: string) => ElementOf<Name> } = {
  'scene-heading': readHeading,
  action: readAction,
  character: readCue,
  transition: readTransition,
  parenthetical: (source) => ({
    kind: 'parenthetical',
    text: inner(source, 1).split('\n').map(unindent).join('\n').trim(),
  }),
  dialogue: (source) => ({ kind: 'dialogue', text: readRows(source, unindent) }),
  lyrics: (source) => ({ kind: 'lyrics', text: readRows(source, (row) => row.trim().replace(/^~/, '').trim()) }),
  centered: (source) => ({ kind: 'centered', text: inner(source, 1).trim() }),
  note: (source) => ({
    kind: 'note',
    text: inner(source, 2)
      .trim()
      .split('\n')
      .map((row) => row.trimEnd())
      .join('\n'),
  }),
  boneyard: (source) => ({ kind: 'boneyard', text: inner(source, 2) }),
  section: (source) => {
    const row = plainLineEnds(source).trim();
    const depth = /^#*/.exec(row)?.[0].length ?? 0;
    return { kind: 'section', text: row.slice(depth).trim(), depth };
  },
  synopsis: (source) => ({ kind: 'synopsis', text: plainLineEnds(source).trim().slice(1).trim() }),
  'page-break': () => ({ kind: 'page-break' }),
};

/** Reads the text of one element. */
export function readElement<Name extends Kind>(kind: Name, source: string): ElementOf<Name> {
  return READERS[kind](source);
}
