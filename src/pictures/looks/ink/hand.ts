import type { Path2D, SKRSContext2D } from '@napi-rs/canvas';
import {
  type Colour,
  difference,
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
import { inkLine } from './line.ts';
import { type Paints, paintsOf } from './pigment.ts';
import { filled, type Trace, trace } from './trace.ts';
import { lay } from './wash.ts';

/** Below these sizes (pixels of a 720 line picture) a shape is dropped, has no line, or is one flat touch of the brush. */
const DROPPED = 1.2;
const LINED = 7;
const WASHED = 15;
/** As far as a brush swims, a wash lies beside its line and a line shakes. */
const BESIDE = 14;
/** A colour this near to that of the light shines by itself. */
const SHINING = 0.13;
/** Beyond this everything is sky, and sky is what distance fades into. */
const SKY = 12;
/** Drawings after which a living line begins again. */
const BOIL = 4;

/** Draws in ink and wash: translucent colour a little beside the line, the line alive. */
export class InkHand extends SteadyHand {
  readonly #paints: Paints;
  readonly #unit: number;
  readonly #drawing: number;
  readonly #still: boolean;
  #haze = 0;
  #weight = 1;
  #lead = false;
  #rim = 0;

  constructor(context: SKRSContext2D, palette: Palette, options: HandOptions = {}) {
    super(context, palette, options.seed ?? 1);
    this.#paints = paintsOf(palette);
    this.#unit = options.unit ?? 1;
    this.#drawing = (options.drawing ?? 0) % BOIL;
    this.#still = options.drawing === undefined;
  }

  protected readonly lightFrom = 1;

  standAt(depth: number, lead: boolean): void {
    const far = Math.max(0, Math.log2(Math.max(1, depth)));
    this.#lead = lead;
    this.#rim = rimAt(this.palette, depth, lead);
    this.#haze = lead ? Math.min(0.2, far * 0.06) : depth > SKY ? 0 : Math.min(0.5, far * 0.12);
    this.#weight = lead ? 1.12 : Math.max(0, 1 - far * 0.26);
  }

  sheet(outline: Outline, colour: Colour, options: SheetOptions = {}): void {
    const traced = trace(outline, this.context, this.#unit);
    const seed = this.nextSeed();
    const size = traced.size / this.#unit;
    if (size < DROPPED || traced.count < 3) return;
    this.touch(traced.left, traced.top, traced.left + traced.width, traced.top + traced.height, BESIDE * this.#unit);
    const { context } = this;
    const alpha = options.alpha ?? 1;
    const lit = !this.#lead && difference(colour, this.palette.light) < SHINING;
    const pigment = lit ? mix(colour, '#fff8e6', 0.3) : this.#paints.pigment(colour, this.#lead, this.#haze);
    const solid = alpha > 0.84 && options.blend === undefined;
    const path = filled(traced, size > WASHED ? Math.min(3.4, size * 0.02) * this.#unit : 0, seed);
    const here = context.getTransform();
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (alpha < 1) context.globalAlpha *= alpha;
    if (options.blend) context.globalCompositeOperation = options.blend;
    if (size < WASHED || !solid) {
      context.fillStyle = solid || size < WASHED ? pigment : this.#wet(traced, pigment);
      context.fill(path);
      if (!solid && size > 160) this.#tidemark(path, pigment);
    } else
      lay(context, path, traced, {
        pigment,
        paints: this.#paints,
        seed,
        unit: this.#unit,
        depth: options.lift ?? 1,
        wet: this.#still,
        lead: this.#lead,
        lit,
        rim: (options.edge ?? 1) < 1 ? 0 : this.#rim,
      });
    if (options.inside) {
      context.save();
      context.clip(path);
      context.setTransform(here);
      options.inside();
      context.restore();
      context.setTransform(1, 0, 0, 1, 0, 0);
    }
    if (solid && size > LINED) this.#line(traced, pigment, options, seed);
    context.restore();
  }

  tissue(outline: Outline, colour: Colour, alpha = 0.2, options: SheetOptions = {}): void {
    this.sheet(outline, colour, { lift: 0, edge: 0.5, alpha, ...options });
  }

  clip(outline: Outline, draw: () => void): void {
    const { context } = this;
    const here = context.getTransform();
    const path = filled(trace(outline, context, this.#unit), 0, this.nextSeed());
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clip(path);
    context.setTransform(here);
    draw();
    context.restore();
  }

  /** Light is paper left bare: the wash is lifted out around a point, warm at the rim. */
  glow(x: number, y: number, radius: number, colour: Colour, pool: Pool = {}): void {
    const { strength = 0.12, squash = 1, cold = false } = pool;
    const { context } = this;
    const dark = this.palette.dark;
    const core = mix(colour, '#fff8e4', 0.45);
    const fringe = cold ? colour : mix(colour, '#ff9a4a', 0.4);
    const peak = Math.min(0.92, strength * (dark ? 7 : 4.5));
    this.touchDisc(x, y, radius * Math.max(1, squash));
    context.save();
    context.translate(x, y);
    context.scale(1, squash);
    context.globalCompositeOperation = dark ? 'screen' : 'soft-light';
    const light = context.createRadialGradient(0, 0, 0, 0, 0, radius);
    light.addColorStop(0, rgba(core, peak));
    light.addColorStop(0.22, rgba(mix(core, fringe, 0.4), peak * 0.68));
    light.addColorStop(0.5, rgba(fringe, peak * 0.4));
    light.addColorStop(0.8, rgba(fringe, peak * 0.14));
    light.addColorStop(1, rgba(fringe, 0));
    context.fillStyle = light;
    context.fillRect(-radius, -radius, radius * 2, radius * 2);
    context.restore();
    this.nextSeed();
  }

  /** A touch of colour into wet paper: a round one has no edge. */
  #wet({ left, top, width, height }: Trace, pigment: Colour) {
    if (width > height * 1.7 || height > width * 1.7) return pigment;
    const radius = Math.max(width, height) / 2;
    const soft = this.context.createRadialGradient(
      left + width / 2,
      top + height / 2,
      radius * 0.1,
      left + width / 2,
      top + height / 2,
      radius * 1.05,
    );
    soft.addColorStop(0, pigment);
    soft.addColorStop(0.55, rgba(pigment, 0.8));
    soft.addColorStop(1, rgba(pigment, 0));
    return soft;
  }

  /** Where a wash dried its edge is darker. */
  #tidemark(path: Path2D, pigment: Colour): void {
    const { context } = this;
    context.strokeStyle = rgba(this.#paints.shade(pigment), 0.5);
    context.lineWidth = 1.4 * this.#unit;
    context.stroke(path);
  }

  #line(traced: Trace, pigment: Colour, options: SheetOptions, seed: number): void {
    const edge = options.edge ?? 1;
    const lift = options.lift ?? 1;
    const weight = this.#weight * Math.min(1, edge) * (lift < 0.25 ? 0.5 : 1);
    if (weight < 0.2) return;
    const size = traced.size / this.#unit;
    const width = Math.min(this.#lead ? 3.3 : 2.7, 0.85 + size / 120) * weight;
    const line = inkLine(traced, {
      width,
      shake: Math.min(0.95, 0.3 + width * 0.18) * (size < 26 ? 0.45 : 1),
      seed,
      drawing: this.#drawing,
      unit: this.#unit,
    });
    const ink = mix(this.#paints.ink, this.#paints.air, this.#haze * 0.9);
    const soft = lift < 0.25 ? mix(ink, pigment, 0.45) : mix(ink, pigment, 0.12);
    this.context.fillStyle = rgba(soft, 0.93 - this.#haze * 0.5);
    this.context.fill(line);
  }
}
