import type { Colour, Palette, Pen } from '../../paper/index.ts';

/** How a thing is carried: hanging from the hand, shown before the chest, put to the ear, held high, or under the arm. */
export type Carry = 'hang' | 'show' | 'ear' | 'raise' | 'cradle';

/** A thing a hand can hold. Drawn upright around the hand at the origin, in units of a grown-up's hand times ten (about 100 to a metre). */
export interface Held {
  readonly words: readonly string[];
  readonly carry: Carry;
  draw(sheets: Sheets): void;
}

interface Sheets {
  readonly pen: Pen;
  readonly tint: (colour: Colour) => Colour;
  readonly ink: Colour;
  readonly palette: Palette;
  /** The colour of the one who holds it. */
  readonly accent: Colour;
}

export const LOW = { lift: 0.3 } as const;

export const FLAT = { lift: 0, edge: 0 } as const;
