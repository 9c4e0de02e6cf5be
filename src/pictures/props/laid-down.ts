import { drawHeld } from '../people/index.ts';
import { HELD_EXTENTS } from './held-extents.ts';
import type { Prop } from './prop.ts';

/** A colour of nobody in particular, for things that take their holder's when somebody holds them. */
const NOBODYS = '#b5553f';
/** Taller than this a thing is leaned on the ground, not put on a table. */
const TABLE_TOP = 62;

/** Things there is a drawing of only for a hand, standing where a hand has put them. Undefined for a word that is none of them. */
export function laidDown(word: string): Prop | undefined {
  const plain = word.trim().toLowerCase();
  const name = plain in HELD_EXTENTS ? plain : plain.replace(/s$/, '');
  const extent = HELD_EXTENTS[name];
  if (extent === undefined) return undefined;
  const { left, right, above, below } = extent;
  const height = above + below;
  return {
    words: name,
    height,
    width: left + right,
    ...(height > TABLE_TOP ? { ground: true } : {}),
    draw: ({ pen, palette }) => pen.at((left - right) / 2, -below, 1, 0, () => drawHeld(pen, palette, name, NOBODYS)),
  };
}
