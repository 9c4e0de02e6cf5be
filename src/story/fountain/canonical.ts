import { findAsides } from './asides.ts';
import { classify } from './classify.ts';
import { writeCue } from './cue.ts';
import type { ElementOf } from './read.ts';
import { rowsOf } from './rows.ts';
import type { WrittenElement } from './screenplay.ts';

/** Blank lines inside a speech or a note carry two spaces, or they would end it. */
const held = (text: string): string => text.replace(/\n(?=\n)/g, '\n  ');

/** Each row of an action gets its `!` where it would otherwise be read as something else. */
function writeAction({ text, forced }: ElementOf<'action'>): string {
  const { opening, rows } = rowsOf(text, findAsides(text).asides);
  if (rows.length === 0) return `!${text}`;
  let written = text.slice(0, opening);
  let fresh = true;
  rows.forEach((row, index) => {
    const content = text.slice(row.from, row.to);
    const surroundings = { fresh, alone: row.gap !== 'none' };
    const mistaken = content.startsWith('!') || classify(content, surroundings) !== 'action' || isAside(content);
    written += (mistaken || (forced && index === 0) ? '!' : '') + text.slice(row.from, row.next);
    fresh = row.gap !== 'none';
  });
  return written;
}

/** True for a row that is nothing but a note or a boneyard. */
function isAside(content: string): boolean {
  const { asides } = findAsides(content);
  let left = content.length;
  for (const aside of asides) left -= aside.to - aside.from;
  return asides.length > 0 && asides.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), content).trim() === '' && left >= 0;
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
  dialogue: ({ text }) => held(text),
  lyrics: ({ text }) =>
    text
      .split('\n')
      .map((row) => (row === '' ? '  ' : `~${row}`))
      .join('\n'),
  transition: ({ text, forced }, alone) =>
    forced || classify(text, inPlace(alone)) !== 'transition' ? `> ${text}`.trimEnd() : text,
  centered: ({ text }) => `> ${text} <`,
  note: ({ text }) => `[[${held(text)}]]`,
  boneyard: ({ text }) => `/*${text}*/`,
  section: ({ text, depth }) => `${'#'.repeat(depth)} ${text}`.trimEnd(),
  synopsis: ({ text }) => `= ${text}`.trimEnd(),
  'page-break': () => '===',
};

/** An element in plain Fountain, forced only where it must be. `alone`: an empty line follows. */
export function canonical<Name extends WrittenElement['kind']>(element: ElementOf<Name> & { kind: Name }, alone: boolean): string {
  return WRITERS[element.kind](element, alone);
}
