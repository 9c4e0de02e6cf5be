import type { SKRSContext2D } from '@napi-rs/canvas';
import { seedOf } from '#chance';
import type { Colour, Outline, Palette, Pool, SheetOptions } from '../paper/index.ts';
import type { Box } from './box.ts';
import type { Hand } from './look.ts';

/** What every hand does alike: moving about, and counting its sheets so that each has chance of its own. */
export abstract class SteadyHand implements Hand {
  readonly context: SKRSContext2D;
  readonly palette: Palette;
  protected seed: number;
  protected sheets = 0;
  #left = Infinity;
  #top = Infinity;
  #right = -Infinity;
  #bottom = -Infinity;

  constructor(context: SKRSContext2D, palette: Palette, seed: number) {
    this.context = context;
    this.palette = palette;
    this.seed = seed;
  }

  abstract standAt(depth: number, lead: boolean): void;
  abstract sheet(outline: Outline, colour: Colour, options?: SheetOptions): void;
  abstract tissue(outline: Outline, colour: Colour, alpha?: number, options?: SheetOptions): void;
  abstract clip(outline: Outline, draw: () => void): void;
  abstract glow(x: number, y: number, radius: number, colour: Colour, pool?: Pool): void;
  /** The side of the light: 1 when shade falls to the right of an upright canvas. */
  protected abstract readonly lightFrom: 1 | -1;

  get touched(): Box {
    return { left: this.#left, top: this.#top, right: this.#right, bottom: this.#bottom };
  }

  /** Says that a box of the canvas is about to be drawn on, and `beside` pixels around it. */
  protected touch(left: number, top: number, right: number, bottom: number, beside: number): void {
    if (left - beside < this.#left) this.#left = left - beside;
    if (top - beside < this.#top) this.#top = top - beside;
    if (right + beside > this.#right) this.#right = right + beside;
    if (bottom + beside > this.#bottom) this.#bottom = bottom + beside;
  }

  /** The same of a disc in the units drawn in. */
  protected touchDisc(x: number, y: number, radius: number): void {
    const { a, b, c, d, e, f } = this.context.getTransform();
    const [across, down] = [a * x + c * y + e, b * x + d * y + f];
    const far = radius * Math.max(Math.hypot(a, b), Math.hypot(c, d));
    this.touch(across - far, down - far, across + far, down + far, 1);
  }

  get scale(): number {
    const { a, b } = this.context.getTransform();
    return Math.hypot(a, b);
  }

  get shadeSide(): 1 | -1 {
    const { a } = this.context.getTransform();
    return this.lightFrom * (a < 0 ? -1 : 1) >= 0 ? 1 : -1;
  }

  at(x: number, y: number, scale: number | readonly [x: number, y: number], turn: number, draw: () => void): void {
    this.context.save();
    this.context.translate(x, y);
    if (turn) this.context.rotate(turn);
    if (typeof scale !== 'number') this.context.scale(scale[0], scale[1]);
    else if (scale !== 1) this.context.scale(scale, scale);
    draw();
    this.context.restore();
  }

  part(name: string | number, draw: () => void): void {
    const [seed, sheets] = [this.seed, this.sheets];
    this.seed = (Math.imul(seed, 0x01000193) ^ (typeof name === 'number' ? name : seedOf(name))) >>> 0;
    this.sheets = 0;
    draw();
    this.seed = seed;
    this.sheets = sheets;
  }

  /** Chance of the next sheet. */
  protected nextSeed(): number {
    this.sheets++;
    return Math.imul(this.seed, 7919) + this.sheets * 104729;
  }
}
