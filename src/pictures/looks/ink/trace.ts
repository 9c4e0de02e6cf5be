import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Outline } from '../../paper/index.ts';
import { wandering } from '../noise.ts';

/** An outline as the hand follows it, in device pixels: closed, one point every few pixels. */
export interface Trace {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly count: number;
  /** Its box. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The longer side of the box. */
  readonly size: number;
}

/** Pixels between two points: nearer ones are passed over, farther ones get more between them. */
const NEAR = 3.2;
const FAR = 13;

/** Follows an outline on the canvas. `unit` is how many pixels a pixel of a 720 line picture is here. */
export function trace(outline: Outline, context: SKRSContext2D, unit: number): Trace {
  const { a, b, c, d, e, f } = context.getTransform();
  const xs: number[] = [];
  const ys: number[] = [];
  const [near, far] = [NEAR * unit, FAR * unit];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  const count = outline.length;
  for (let index = 0; index <= count; index++) {
    const point = outline[index % count];
    if (point === undefined) continue;
    const x = a * point[0] + c * point[1] + e;
    const y = b * point[0] + d * point[1] + f;
    const way = Math.hypot(x - lastX, y - lastY);
    if (way < near && count > 8) continue;
    const steps = way > far ? Math.min(160, Math.ceil(way / far)) : 1;
    for (let step = 1; step < steps; step++) {
      xs.push(lastX + ((x - lastX) * step) / steps);
      ys.push(lastY + ((y - lastY) * step) / steps);
    }
    if (index === count) break;
    xs.push(x);
    ys.push(y);
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    [lastX, lastY] = [x, y];
  }
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  return {
    xs: Float64Array.from(xs),
    ys: Float64Array.from(ys),
    count: xs.length,
    left,
    top,
    width,
    height,
    size: Math.max(width, height),
  };
}

/** The traced shape as a brush fills it: its edge swims by up to `swim` pixels. */
export function filled({ xs, ys, count }: Trace, swim: number, seed: number): Path2D {
  const path = new Path2D();
  for (let index = 0; index < count; index++) {
    const [x, y] = [xs[index] ?? 0, ys[index] ?? 0];
    const [dx, dy] =
      swim === 0 ? [0, 0] : [wandering((x + y) / 54, seed) * swim, wandering((x - y) / 54, seed + 7) * swim];
    if (index === 0) path.moveTo(x + dx, y + dy);
    else path.lineTo(x + dx, y + dy);
  }
  path.closePath();
  return path;
}
