import type { Colour, Outline, Palette, Pen } from '../../paper/index.ts';

/**
 * How a thing is carried: hanging from the hand, shown before the chest, put to the ear, held high, in both arms, under the chin, at the
 * mouth, before the eyes, or with both hands in front as one works with it.
 */
export type Carry = 'hang' | 'show' | 'ear' | 'raise' | 'cradle' | 'chin' | 'mouth' | 'eyes' | 'work';

/** A thing a hand can hold. Drawn upright around the hand at the origin, in units of a grown-up's hand times ten (about 100 to a metre). */
export interface Held {
  readonly words: readonly string[];
  readonly carry: Carry;
  draw(sheets: Sheets): void;
}

export interface Sheets {
  readonly pen: Pen;
  readonly tint: (colour: Colour) => Colour;
  readonly ink: Colour;
  readonly palette: Palette;
  /** The colour of the one who holds it. */
  readonly accent: Colour;
}

export const LOW = { lift: 0.3 } as const;

export const FLAT = { lift: 0, edge: 0 } as const;

/** Lays plain sheets of a colour, each a little raised. */
export const cutter =
  ({ pen, tint }: Sheets) =>
  (colour: Colour, ...outlines: readonly Outline[]): void => {
    for (const outline of outlines) pen.sheet(outline, tint(colour), { lift: 0.4 });
  };
