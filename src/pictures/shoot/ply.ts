import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Aim, type Frame, planeAt, softnessAt } from '../camera/index.ts';
import { type Box, empty, NOWHERE, within } from '../looks/box.ts';
import type { Look } from '../looks/look.ts';
import type { Palette } from '../paper/index.ts';
import type { Sheet, Stage } from '../sets/index.ts';
import { trim } from './trim.ts';

/** What every ply of a shot is made with. */
export interface Bed {
  readonly stage: Stage;
  readonly frame: Frame;
  readonly palette: Palette;
  readonly look: Look;
  readonly seed: number;
}

/** Pixels of this frame for one of a picture 720 lines high. */
export const unitOf = ({ width, height }: Frame): number => Math.min(width, height) / 720;

/** How a picture made for one aim has to be moved to serve another: `scale`, then `x`, `y`, about the frame's corner. */
interface Shift {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Where what was drawn for `from` at a depth belongs when the camera is at `to`. Both have the same roll. */
export function shiftBetween(from: Aim, to: Aim, depth: number, { stage, frame }: Bed): Shift | undefined {
  const [before, after] = [planeAt(from, depth, stage, frame), planeAt(to, depth, stage, frame)];
  if (before === undefined || after === undefined) return undefined;
  const scale = after.scale / before.scale;
  const level = { x: after.x - scale * before.x, y: after.y - scale * before.y };
  if (to.roll === 0) return { scale, ...level };
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const [cos, sin] = [Math.cos(to.roll), Math.sin(to.roll)];
  const [x, y] = [(scale - 1) * middle.x + level.x, (scale - 1) * middle.y + level.y];
  return { scale, x: x * cos - y * sin + middle.x * (1 - scale), y: x * sin + y * cos + middle.y * (1 - scale) };
}

/** Sets the context so that stage centimetres of a depth are drawn as the camera sees them; false if it is behind the camera. */
export function takePlane(context: SKRSContext2D, aim: Aim, depth: number, { stage, frame }: Bed): boolean {
  const plane = planeAt(aim, depth, stage, frame);
  if (plane === undefined) return false;
  if (aim.roll !== 0) {
    context.translate(frame.width / 2, frame.height / 2);
    context.rotate(aim.roll);
    context.translate(-frame.width / 2, -frame.height / 2);
  }
  context.translate(plane.x, plane.y);
  context.scale(plane.scale, plane.scale);
  return true;
}

interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far past the frame a picture made for `home` must reach to serve every one of `aims`. */
function marginsFor(home: Aim, aims: readonly Aim[], depth: number, spare: number, bed: Bed): Margins | undefined {
  const { width, height } = bed.frame;
  let [left, top, right, bottom] = [0, 0, width, height];
  for (const aim of aims) {
    const shift = shiftBetween(home, aim, depth, bed);
    if (shift === undefined) continue;
    left = Math.min(left, -shift.x / shift.scale);
    top = Math.min(top, -shift.y / shift.scale);
    right = Math.max(right, (width - shift.x) / shift.scale);
    bottom = Math.max(bottom, (height - shift.y) / shift.scale);
  }
  const past = (far: number): number => Math.ceil(far) + spare;
  return { left: past(-left), top: past(-top), right: past(right - width), bottom: past(bottom - height) };
}

/** A lens wholly out of focus spreads a point over this share of the frame's height. */
const SPREAD = 0.011;

/** The filter that draws a depth as soft as the lens shows it. */
const softening = (aim: Aim, depth: number, { frame }: Bed): string => {
  const pixels = softnessAt(aim, depth) * SPREAD * frame.height;
  return pixels < 0.3 ? SHARP : `blur(${pixels.toFixed(2)}px)`;
};
const SHARP = 'none';

/** What stands nearer than the actors is carried along as they are: the camera may be past its plane. */
const NEAREST = 0.95;

/** One drawing of what moves by itself: `paint` makes it, for `aim`, and says which part of the canvas it drew on. */
interface CarriedDrawing {
  readonly number: number;
  readonly aim: Aim;
  paint(context: SKRSContext2D): Box;
}

/** Whatever moves by itself, drawn anew for every drawing and carried along by the camera in between. */
export class Overlay {
  readonly #canvas: Canvas;
  readonly #context: SKRSContext2D;
  readonly #margin: number;
  readonly #depth: number;
  readonly #bed: Bed;
  #home: Aim | undefined;
  #drawing = -1;
  /** The part of the canvas that is drawn on: nothing else is cleared or laid. */
  #used: Box = NOWHERE;

  constructor(depth: number, bed: Bed) {
    this.#depth = Math.max(depth, NEAREST);
    this.#bed = bed;
    this.#margin = Math.ceil(Math.max(bed.frame.width, bed.frame.height) * 0.03);
    this.#canvas = createCanvas(bed.frame.width + 2 * this.#margin, bed.frame.height + 2 * this.#margin);
    this.#context = this.#canvas.getContext('2d');
  }

  /** Lays the drawing of this number under the camera at `aim`; `paint` makes it when it is not the one at hand. */
  lay(context: SKRSContext2D, aim: Aim, drawing: CarriedDrawing): void {
    if (this.#drawing !== drawing.number) this.#paint(drawing);
    const shift = this.#home && shiftBetween(this.#home, aim, this.#depth, this.#bed);
    const { left, top, right, bottom } = this.#used;
    if (shift === undefined || empty(this.#used)) return;
    context.filter = softening(aim, this.#depth, this.#bed);
    context.drawImage(
      this.#canvas,
      left,
      top,
      right - left,
      bottom - top,
      shift.x + (left - this.#margin) * shift.scale,
      shift.y + (top - this.#margin) * shift.scale,
      (right - left) * shift.scale,
      (bottom - top) * shift.scale,
    );
    context.filter = 'none';
  }

  #paint({ number, aim, paint }: CarriedDrawing): void {
    const { left, top, right, bottom } = this.#used;
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    if (!empty(this.#used)) this.#context.clearRect(left, top, right - left, bottom - top);
    this.#context.setTransform(1, 0, 0, 1, this.#margin, this.#margin);
    this.#used = within(paint(this.#context), this.#canvas.width, this.#canvas.height);
    this.#drawing = number;
    this.#home = aim;
  }

  close(): void {
    this.#canvas.width = 1;
    this.#canvas.height = 1;
  }
}

/** One or more sheets of the set drawn once, with enough around the frame for the camera's move. */
export class Ply {
  readonly depth: number;
  readonly #canvas: Canvas;
  /** Where the frame's corner is on the canvas. */
  readonly #corner: { readonly x: number; readonly y: number };
  readonly #home: Aim;
  readonly #bed: Bed;
  /** Pixels the softest blur reaches past an edge. */
  readonly #spread: number;
  #asked = SHARP;
  #blurred: { readonly soft: string; readonly canvas: Canvas } | undefined;

  /** `aims` are where the camera goes; the first one is where the ply is drawn for. `wander` is how many pixels it may drift. */
  constructor(sheets: readonly Sheet[], aims: readonly Aim[], wander: number, bed: Bed) {
    const home = aims[0] as Aim;
    const front = sheets.at(-1) as Sheet;
    this.depth = front.depth;
    this.#home = home;
    this.#bed = bed;
    // A blur draws in what lies past the edge.
    this.#spread = Math.ceil(3 * SPREAD * bed.frame.height);
    const soft = aims.some(({ focus }) => focus !== undefined) ? this.#spread : 0;
    const margins = marginsFor(home, aims, front.depth, wander + soft + 2, bed) ?? {
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
    };
    const { left, top, right, bottom } = margins;
    const canvas = createCanvas(bed.frame.width + left + right, bed.frame.height + top + bottom);
    const context = canvas.getContext('2d');
    const hand = bed.look.hand(context, bed.palette, { seed: bed.seed, unit: unitOf(bed.frame) });
    for (const sheet of sheets) {
      context.setTransform(1, 0, 0, 1, left, top);
      hand.standAt(sheet.depth, false);
      if (takePlane(context, home, sheet.depth, bed)) sheet.draw(hand, 0);
    }
    const trimmed = trim(canvas);
    this.#canvas = trimmed.canvas;
    this.#corner = { x: left - trimmed.x, y: top - trimmed.y };
  }

  /** Lays the ply under the camera at `aim`, moved by `drift` pixels. */
  lay(context: SKRSContext2D, aim: Aim, drift: { readonly x: number; readonly y: number }): void {
    const shift = shiftBetween(this.#home, aim, this.depth, this.#bed);
    if (shift === undefined) return;
    const x = shift.x + drift.x - this.#corner.x * shift.scale;
    const y = shift.y + drift.y - this.#corner.y * shift.scale;
    const soft = softening(aim, this.depth, this.#bed);
    const still = Math.abs(shift.scale - 1) < 1e-6;
    if (still && soft !== SHARP && soft === this.#asked) {
      const blurred = this.#softened(soft);
      context.drawImage(blurred, x - this.#spread, y - this.#spread);
      return;
    }
    this.#asked = soft;
    context.filter = soft;
    if (still) context.drawImage(this.#canvas, x, y);
    else context.drawImage(this.#canvas, x, y, this.#canvas.width * shift.scale, this.#canvas.height * shift.scale);
    context.filter = 'none';
  }

  /** The ply as soft as it was asked for twice: a lens at rest asks for the same again and again, and a blur is dear. */
  #softened(soft: string): Canvas {
    if (this.#blurred?.soft === soft) return this.#blurred.canvas;
    this.#forget();
    const spread = 2 * this.#spread;
    const canvas = createCanvas(this.#canvas.width + spread, this.#canvas.height + spread);
    const context = canvas.getContext('2d');
    context.filter = soft;
    context.drawImage(this.#canvas, this.#spread, this.#spread);
    canvas.data();
    this.#blurred = { soft, canvas };
    return canvas;
  }

  #forget(): void {
    if (this.#blurred) [this.#blurred.canvas.width, this.#blurred.canvas.height] = [1, 1];
    this.#blurred = undefined;
  }

  close(): void {
    this.#forget();
    this.#canvas.width = 1;
    this.#canvas.height = 1;
  }
}
