import type { SKRSContext2D } from '@napi-rs/canvas';
import {
  type Colour,
  ellipse,
  mix,
  type Outline,
  type Palette,
  type Pool,
  rgba,
  type SheetOptions,
} from '../../paper/index.ts';
import { SteadyHand } from '../hand.ts';
import type { HandOptions } from '../look.ts';
import { rimAt } from '../rim.ts';
import { type Grain, grainFor } from './grain.ts';
import { type Cut, cut } from './scissors.ts';

/** How paper lies unless a sheet says otherwise. */
export interface PaperOptions extends HandOptions {
  /** Where shadows fall, and the side of the cut rim's thickness: pixels for a lift of 1. Default: light from the upper left. */
  readonly light?: readonly [x: number, y: number];
  readonly rim?: Colour;
  /** Opacity of the cut rim, 0 to 1, default 0.42. */
  readonly rimStrength?: number;
  /** Multiplies every lift; default 1. */
  readonly lift?: number;
}

/** Below these sizes (device pixels) a piece is dropped, or loses its rim, shadow, blur or grain: nobody could see them. */
const DROPPED = 1.2;
const RIMMED = 7;
const SHADED = 7;
const BLURRED = 64;
const GRAINED = 18;
/** From this size on a rim light is seen, and how much of the rim's own colour an edge wholly caught by it has. */
const CAUGHT = 26;
const BRIGHT = 0.86;

/** Lays sheets of cut paper on a canvas, one over the other, lit from the upper left. */
export class PaperHand extends SteadyHand {
  readonly #grains: readonly Grain[];
  readonly #options: Required<Omit<PaperOptions, 'seed' | 'unit' | 'drawing'>>;

  #lit = 0;

  constructor(context: SKRSContext2D, palette: Palette, options: PaperOptions = {}) {
    super(context, palette, options.seed ?? 1);
    this.#grains = grainFor(context);
    this.#options = {
      shadows: 'soft',
      light: [1.8, 3],
      rim: palette.rim,
      rimStrength: 0.42,
      lift: 1,
      zoom: 1,
      ...options,
    };
  }

  protected get lightFrom(): 1 | -1 {
    return this.#options.light[0] >= 0 ? 1 : -1;
  }

  /** Paper is paper at any distance; at a late hour the light catches its edge. */
  standAt(depth: number, lead: boolean): void {
    this.#lit = rimAt(this.palette, depth, lead);
  }

  /** Lays down one sheet: shadow, the lit thickness of its edge, its colour, its grain, then what is inside it. */
  sheet(outline: Outline, colour: Colour, options: SheetOptions = {}): void {
    const piece = this.#cut(outline, options.rough ?? 1);
    if (piece.size < DROPPED) return;
    const { context } = this;
    const edge = piece.size < RIMMED ? 0 : (options.edge ?? 1);
    const grain = piece.size < GRAINED ? 0 : (options.grain ?? 1);
    this.#touchPiece(piece, (options.lift ?? 1) * this.#options.lift);
    context.save();
    if (options.alpha !== undefined) context.globalAlpha *= options.alpha;
    if (options.blend) context.globalCompositeOperation = options.blend;
    const lit = piece.size < CAUGHT ? 0 : this.#lit;
    const strength = this.#options.rimStrength + (BRIGHT - this.#options.rimStrength) * lit;
    const rim = mix(colour, options.rim ?? this.#options.rim, strength * edge);
    this.#layShadowed(piece, edge ? rim : colour, (options.lift ?? 1) * this.#options.lift);
    if (edge) this.#layInset(piece, colour, lit);
    if (grain) this.#layGrain(piece, grain);
    context.restore();
    if (options.inside) this.#within(piece, options.inside);
  }

  /** Translucent paper, flat on what lies below. */
  tissue(outline: Outline, colour: Colour, alpha = 0.2, options: SheetOptions = {}): void {
    this.sheet(outline, colour, { lift: 0, edge: 0.5, alpha, ...options });
  }

  /** Scissors wander by a few pixels; a shadow falls further the higher the sheet lies. */
  #touchPiece({ x, y, box }: Cut, lift: number): void {
    const beside = 8 + Math.max(0, lift) * (this.#options.shadows === 'soft' ? 20 : 7);
    this.touch(x + box.left, y + box.top, x + box.right, y + box.bottom, beside);
  }

  /** Draws only what falls inside the outline. */
  clip(outline: Outline, draw: () => void): void {
    this.#within(this.#cut(outline, 0.6), draw);
  }

  /** A pool of light: stacked discs of tissue, warm outside and bright inside. */
  glow(x: number, y: number, radius: number, colour: Colour, pool: Pool = {}): void {
    const { strength = 0.12, rings = 4, squash = 1, cold = false } = pool;
    const fringe = cold ? colour : mix(colour, '#ff8a3c', this.palette.dark ? 0.55 : 0.15);
    for (let ring = 0; ring < rings; ring++) {
      const inward = rings > 1 ? ring / (rings - 1) : 1;
      const reach = radius * (1 - (ring / rings) * 0.82);
      const disc = ellipse(x, y, reach, reach * squash);
      const loose = { rough: 2, edge: 0, grain: 0 };
      if (!cold)
        this.tissue(disc, mix('#ff9a3c', colour, inward), Math.min(0.5, strength * 2.4), {
          ...loose,
          blend: 'soft-light',
        });
      this.tissue(disc, mix(fringe, colour, inward), strength * (0.5 + 0.75 * inward), {
        ...loose,
        edge: 0.35,
        grain: 0.6,
      });
    }
  }

  #cut(outline: Outline, rough: number): Cut {
    const { a, b, c, d, e, f } = this.context.getTransform();
    return cut(outline, { a, b, c, d, e, f, zoom: this.#options.zoom }, rough, this.nextSeed());
  }

  #within(piece: Cut, draw: () => void): void {
    const here = this.context.getTransform();
    this.context.save();
    this.context.setTransform(1, 0, 0, 1, piece.x, piece.y);
    this.context.clip(piece.path);
    this.context.setTransform(here);
    draw();
    this.context.restore();
  }

  /** The sheet in one colour, and the shadow it throws: the larger the piece on screen, the further. */
  #layShadowed(piece: Cut, colour: Colour, height: number): void {
    const { context, palette } = this;
    const { shadows, light } = this.#options;
    const lift = height * Math.max(0.4, Math.min(2, 0.35 + piece.size / 300));
    const shaded = height > 0 && shadows !== 'none' && piece.size > SHADED;
    if (shaded && (shadows === 'crisp' || piece.size < BLURRED)) {
      context.fillStyle = rgba(palette.shadow, 0.16);
      for (const reach of [0.55 * lift, 1.05 * lift]) {
        context.setTransform(1, 0, 0, 1, piece.x + light[0] * reach, piece.y + light[1] * reach);
        context.fill(piece.path);
      }
    } else if (shaded) {
      context.shadowColor = rgba(palette.shadow, 0.42);
      context.shadowBlur = 1.5 + lift * 5.5;
      context.shadowOffsetX = light[0] * lift;
      context.shadowOffsetY = light[1] * lift;
    }
    context.setTransform(1, 0, 0, 1, piece.x, piece.y);
    context.fillStyle = colour;
    context.fill(piece.path);
    context.shadowColor = 'transparent';
  }

  /** The true colour a little away from the light: the sliver of rim left behind is the thickness of the paper. */
  #layInset(piece: Cut, colour: Colour, lit: number): void {
    const { context } = this;
    const thickness = Math.max(0.55, Math.min(1.7, piece.size / 60)) * (0.4 + 0.5 * lit);
    const [x, y] = this.#options.light;
    context.setTransform(1, 0, 0, 1, piece.x + x * thickness, piece.y + y * thickness);
    context.fillStyle = colour;
    context.fill(piece.path);
  }

  /** Whole pixels only: a grain that need not be interpolated is six times faster to lay. */
  #layGrain(piece: Cut, strength: number): void {
    const { context } = this;
    context.setTransform(1, 0, 0, 1, piece.x, piece.y);
    context.globalAlpha *= strength;
    context.fillStyle = this.#grains[(this.seed + this.sheets * 5) % this.#grains.length] as Grain;
    context.fill(piece.path);
  }
}
