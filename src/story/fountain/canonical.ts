import { findAsides } from './asides.ts';
import { classify } from './classify.ts';
import { writeCue } from './cue.ts';
import type { ElementOf } from './read.ts';
import { isOnlyAsides, type Row, rowsOf } from './rows.ts';
import type { WrittenElement } from './screenplay.ts';

/** The rows of a speech, each behind its mark; blank lines between them carry two spaces, or they would end it. */
function writeRows(text: string, mark: string): string {
  const { rows } = rowsOf(text, findAsides(text).asides);
  return rows
    .map((row, index) => `${index === 0 ? '' : '\n'}${mark}${text.slice(row.from, row.to)}${blankRows(rows, index)}`)
    .join('');
}

const blankRows = (rows: readonly Row[], index: number): string =>
  index === rows.length - 1 ? '' : '\n  '.repeat(rows[index]?.blanks ?? 0);

/** Each row of an action gets its `!` where it would otherwise be read as something else. */
function writeAction({ text, forced }: ElementOf<'action'>): string {
  const { opening, rows } = rowsOf(text, findAsides(text).asides);
  if (rows.length === 0) return `!${text}`;
  let written = text.slice(0, opening);
  let fresh = true;
  rows.forEach((row, index) => {
    const content = text.slice(row.from, row.to);
    const surroundings = { fresh, alone: row.gap !== 'none' };
    const mistaken = content.startsWith('!') || classify(content, surroundings) !== 'action' || isOnlyAsides(text, row);
    written += (mistaken || (forced && index === 0) ? '!' : '') + text.slice(row.from, row.next);
    fresh = row.gap !== 'none';
  });
  return written;
}

const inPlace = (alone: boolean) => ({ fresh: true, alone });

const WRITERS: { readonly [Name in WrittenElement['kind']]: (element: ElementOf<Name>, alone: boolean) => string } = {
  'scene-heading': ({ text, forced, sceneNumber }, alone) => {
    const mark = forced || classify(text, inPlace(alone)) !== 'scene-heading' ? '.' : '';
    return `${mark}${text}${sceneNumber === null ? '' : ` #${sceneNumber}#`}`;
  },
  action: writeAction,
  character: (cue, alone) => {
    const row = writeCue(cue);
    return `${cue.forced || classify(row, inPlace(alone)) !== 'character' ? '@' : ''}${row}`;
  },
  parenthetical: ({ text }) => `(${text})`,
  dialogue: ({ text }) => writeRows(text, ''),
  lyrics: ({ text }) => writeRows(text, '~'),
  transition: ({ text, forced }, alone) =>
    forced || classify(text, inPlace(alone)) !== 'transition' ? `> ${text}`.trimEnd() : text,
  centered: ({ text }) => `> ${text} <`,
  note: ({ text }) => `[[${text.replace(/\n(?=\n)/g, '\n  ')}]]`,
  boneyard: ({ text }) => `/*${text}*/`,
  section: ({ text, depth }) => `${'#'.repeat(depth)} ${text}`.trimEnd(),
  synopsis: ({ text }) => `= ${text}`.trimEnd(),
  'page-break': () => '===',
};

/** An element in plain Fountain, forced only where it must be. `alone`: an empty line follows. */
export function canonical<Name extends WrittenElement['kind']>(
  element: ElementOf<Name> & { kind: Name },
  alone: boolean,
): string {
  return WRITERS[element.kind](element, alone);
}
