import { findAsides, withoutAsides } from './asides.ts';
import type { Cue } from './screenplay.ts';

/** Reads a cue's line: `@McAVOY (V.O.) (CONT'D) ^`. */
export function readCue(source: string): Cue {
  const { asides } = findAsides(source);
  const remarks = asides.map((aside) => source.slice(aside.from, aside.to)).join(' ');
  let rest = withoutAsides(source).trim();
  const forced = rest.startsWith('@');
  if (forced) rest = rest.slice(1).trim();
  const dual = rest.endsWith('^');
  if (dual) rest = rest.slice(0, -1).trim();
  if (isExtensionUnclosed(rest)) rest += ')';
  const extensions: string[] = [];
  for (let opening = lastBracket(rest); opening > 0; opening = lastBracket(rest)) {
    extensions.push(rest.slice(opening + 1, -1).trim());
    rest = rest.slice(0, opening).trim();
  }
  if (rest.endsWith(':')) rest = rest.slice(0, -1).trim();
  return {
    kind: 'character',
    name: rest.replace(/\s+/g, ' '),
    extensions: extensions.reverse(),
    forced,
    dual,
    remarks,
  };
}

/** Where the bracket opens that closes at the end of the row, or -1. */
function lastBracket(row: string): number {
  if (!row.endsWith(')')) return -1;
  const opening = row.lastIndexOf('(');
  return opening > row.lastIndexOf(')', row.length - 2) ? opening : -1;
}

/** `MARA (V.O.` without its second bracket. */
export function isExtensionUnclosed(name: string): boolean {
  return name.lastIndexOf('(') > Math.max(0, name.lastIndexOf(')'));
}

/** A cue's line without the forcing mark. */
export function writeCue(cue: Cue): string {
  const extensions = cue.extensions.map((extension) => ` (${extension})`).join('');
  const remarks = cue.remarks === '' ? '' : ` ${cue.remarks}`;
  return `${cue.name}${extensions}${remarks}${cue.dual ? ' ^' : ''}`;
}
