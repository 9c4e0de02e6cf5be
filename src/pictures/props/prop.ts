import type { Colour, Palette, Pen } from '../paper/index.ts';

/** Where a standing thing is cut: upright on (0, 0), in centimetres, y up negative. */
export interface PropBench {
  readonly pen: Pen;
  readonly palette: Palette;
  readonly ink: Colour;
  /** A colour of its own, seen in the scene's light. */
  tint(colour: Colour): Colour;
}

/** A thing that stands, lies or leans on a table or on the ground. */
export interface Prop {
  /** English, then Italian, French, German, Spanish; singular, no accents, parted by commas. */
  readonly words: string;
  /** Centimetres. */
  readonly height: number;
  readonly width: number;
  /** Too large or too low for a table. */
  readonly ground?: boolean;
  /** Lies flat, or is none that stands: it throws no shadow of its own. */
  readonly flat?: boolean;
  draw(bench: PropBench): void;
}

export const LOW = { lift: 0.3 } as const;
export const FLAT = { lift: 0, edge: 0 } as const;
