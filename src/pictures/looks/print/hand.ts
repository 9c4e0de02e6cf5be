import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import {
  type Colour,
  mix,
  multiply,
  type Outline,
  type Palette,
  type Pool,
  rgba,
  type SheetOptions,
} from '../../paper/index.ts';
import type { Box } from '../box.ts';
import { SteadyHand } from '../hand.ts';
import type { HandOptions } from '../look.ts';
import { rimAt } from '../rim.ts';
import { STOCK } from './inks.ts';

const DROPPED = 1.2;
/** As far as a shade side lies beside its shape, and a little more. */
const BESIDE = 6;
/** Shapes smaller than this (pixels of a 720 line picture) have no shade side. */
const SHADED = 16;
/** A lit edge: a line knocked out of the inks, pixels of a 720 line picture, on shapes larger than this. */
const KNOCKED = 2.3;
const CAUGHT = 26;

/** Prepares pictures for the press: flat shapes without a line, a hard shade side, distance as paler tone. */
export class PrintHand extends SteadyHand {
  readonly #unit: number;
  #haze = 0;
  #lead = false;
  #lit = 0;
  protected readonly lightFrom = 1;

  constructor(context: SKRSContext2D, palette: Palette, options: HandOptions = {}) {
    super(context, palette, options.seed ?? 1);
    this.#unit = options.unit ?? 1;
  }

  standAt(depth: number, lead: boolean): void {
    const far = Math.max(0, Math.log2(Math.max(1, depth)));
    this.#lead = lead;
    this.#haze = lead ? 0 : Math.min(0.4, far * 0.09);
    this.#lit = rimAt(this.palette, depth, lead);
  }

  sheet(outline: Outline, colour: Colour, options: SheetOptions = {}): void {
    this.nextSeed();
    const { context } = this;
    const { path, size, box } = this.#shape(outline);
    if (size < DROPPED) return;
    this.touch(box.left, box.top, box.right, box.bottom, BESIDE * this.#unit);
    const seen = this.#toned(colour);
    const alpha = options.alpha ?? 1;
    const solid = alpha > 0.84 && options.blend === undefined;
    const here = context.getTransform();
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (alpha < 1) context.globalAlpha *= alpha;
    if (options.blend) context.globalCompositeOperation = options.blend;
    const height = (options.edge ?? 1) > 0 ? (options.lift ?? 1) : 0;
    const reach =
      solid && height > 0.25 && size > SHADED ? Math.min(this.#lead ? 5 : 4, 1.1 + size / 90) * this.#unit : 0;
    if (reach > 0) {
      context.fillStyle = this.#shade(seen);
      context.fill(path);
      context.translate(-reach * 0.62, -reach * 0.78);
      if (this.#lit > 0 && size > CAUGHT && (options.edge ?? 1) >= 1) this.#knockOut(path, seen);
    }
    context.fillStyle = seen;
    context.fill(path);
    if (options.inside) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clip(path);
      context.setTransform(here);
      options.inside();
    }
    context.restore();
  }

  tissue(outline: Outline, colour: Colour, alpha = 0.2, options: SheetOptions = {}): void {
    this.sheet(outline, colour, { lift: 0, edge: 0, alpha, ...options });
  }

  clip(outline: Outline, draw: () => void): void {
    this.nextSeed();
    const { context } = this;
    const here = context.getTransform();
    const { path } = this.#shape(outline);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clip(path);
    context.setTransform(here);
    draw();
    context.restore();
  }

  /** Light is a tone that thins out: the screen turns it into smaller and smaller dots. */
  glow(x: number, y: number, radius: number, colour: Colour, pool: Pool = {}): void {
    const { strength = 0.12, squash = 1 } = pool;
    const { context } = this;
    const peak = Math.min(0.9, strength * (this.palette.dark ? 6 : 3.5));
    this.nextSeed();
    this.touchDisc(x, y, radius * Math.max(1, squash));
    context.save();
    context.translate(x, y);
    context.scale(1, squash);
    const light = context.createRadialGradient(0, 0, 0, 0, 0, radius);
    light.addColorStop(0, rgba(mix(colour, '#fff4cc', 0.4), peak));
    light.addColorStop(0.35, rgba(colour, peak * 0.66));
    light.addColorStop(0.75, rgba(colour, peak * 0.24));
    light.addColorStop(1, rgba(colour, 0));
    context.fillStyle = light;
    context.fillRect(-radius, -radius, radius * 2, radius * 2);
    context.restore();
  }

  /** The shape a little towards the light, nearly bare: the rest of it will cover all but its edge. */
  #knockOut(path: Path2D, seen: Colour): void {
    const { context } = this;
    const aside = KNOCKED * this.#unit;
    context.translate(-aside * 0.62, -aside * 0.78);
    context.fillStyle = mix(seen, mix(this.palette.rim, STOCK, 0.4), 0.25 + 0.6 * this.#lit);
    context.fill(path);
    context.translate(aside * 0.62, aside * 0.78);
  }

  /** Nearer the stock the farther away: air is bare paper. */
  #toned(colour: Colour): Colour {
    const air = this.palette.sky.at(-1) ?? this.palette.far;
    return this.#haze > 0 ? mix(colour, air, this.#haze) : colour;
  }

  #shade(colour: Colour): Colour {
    return multiply(colour, this.palette.dark ? '#5a5f9c' : '#8f86a8', 0.86);
  }

  /** The outline on the canvas, pixels, and the longer side of its box in those of a 720 line picture. */
  #shape(outline: Outline): { readonly path: Path2D; readonly size: number; readonly box: Box } {
    const { a, b, c, d, e, f } = this.context.getTransform();
    const path = new Path2D();
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    outline.forEach(([px, py], index) => {
      const [x, y] = [a * px + c * py + e, b * px + d * py + f];
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    });
    path.closePath();
    const box = { left, top, right, bottom };
    return { path, box, size: Math.max(0, right - left, bottom - top) / this.#unit };
  }
}
