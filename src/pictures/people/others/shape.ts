import { type Palette, type Pen, type Point, rounded } from '../../paper/index.ts';

/** What a thing with a face is cut like, in a box 1 high and about as wide, standing on its lower edge; and where its face is. */
export interface Shape {
  readonly face: Point;
  readonly size: number;
  /** `accent` is the character's own colour, not yet tinted. */
  draw(sheets: { pen: Pen; palette: Palette; colour: string; second: string; accent: string }): void;
}

export const slab: Shape = {
  face: [0, -0.58],
  size: 0.26,
  draw({ pen, palette, colour, accent }) {
    pen.sheet(rounded(-0.36, -1, 0.72, 1, 0.12), colour, { lift: 0.9 });
    pen.sheet(rounded(-0.36, -0.2, 0.72, 0.08, 0.02), palette.tint(accent), { lift: 0.3 });
  },
};
