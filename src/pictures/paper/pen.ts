import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Colour } from './colour.ts';
import type { Palette } from './palette.ts';
import type { Outline } from './shapes.ts';

/** How one sheet differs from an ordinary one. Every look reads these in its own way. */
export interface SheetOptions {
  /** Height above what lies below: 0 a mark on it, 0.1 a pupil, 1 a coat, 2 the foreground. Default 1. */
  readonly lift?: number;
  /** How much of an edge it has: the cut rim of paper, the line of ink; 0 leaves it out. Default 1. */
  readonly edge?: number;
  /** 0 a ruler, 1 a free hand. Default 1. */
  readonly rough?: number;
  readonly alpha?: number;
  /** How much of the stuff it is made of shows; 0 leaves the grain out. Default 1. */
  readonly grain?: number;
  readonly blend?: SKRSContext2D['globalCompositeOperation'];
  readonly rim?: Colour;
  /** Drawn on the sheet and cut off at its edges. */
  readonly inside?: () => void;
}

/** How a pool of light differs from an ordinary one. */
export interface Pool {
  /** Opacity of its outermost part, default 0.12. */
  readonly strength?: number;
  /** Steps from the rim to the middle, default 4. */
  readonly rings?: number;
  /** Flattens it onto the ground; default 1, round. */
  readonly squash?: number;
  /** Leaves the warm fringe out: moon, neon. */
  readonly cold?: boolean;
}

/**
 * What everything is drawn with. Sets, people and things say which shapes lie over which, in which colours; the look of the
 * film decides what a shape is made of: cut paper, wash and line, ink from a screen.
 */
export interface Pen {
  readonly context: SKRSContext2D;
  readonly palette: Palette;
  /** Device pixels a unit is long here. */
  readonly scale: number;
  /** Which side the light leaves dark in the units drawn in: 1 right, -1 left (a mirrored figure keeps the room's light). */
  readonly shadeSide: 1 | -1;
  /** Draws with the origin moved, then turned (radians, clockwise), then scaled (a pair scales across and down). */
  at(x: number, y: number, scale: number | readonly [x: number, y: number], turn: number, draw: () => void): void;
  /**
   * Draws a part whose pieces come out the same whatever was drawn before it. A mouth that gains teeth must not make
   * every later sheet wriggle, so whatever may come and go is a part of its own.
   */
  part(name: string | number, draw: () => void): void;
  /** Lays down one shape. */
  sheet(outline: Outline, colour: Colour, options?: SheetOptions): void;
  /** A translucent shape, flat on what lies below. `alpha` is its opacity, default 0.2. */
  tissue(outline: Outline, colour: Colour, alpha?: number, options?: SheetOptions): void;
  /** Draws only what falls inside the outline. */
  clip(outline: Outline, draw: () => void): void;
  /** A pool of light around a point. */
  glow(x: number, y: number, radius: number, colour: Colour, pool?: Pool): void;
}
