import { Path2D } from '@napi-rs/canvas';
import { wandering } from '../noise.ts';
import type { Trace } from './trace.ts';

/** How a line is drawn: its width and how far the hand shakes, pixels; which way the light comes from. */
export interface Stroke {
  readonly width: number;
  readonly shake: number;
  readonly seed: number;
  /** The drawing of the shot the line belongs to: it never comes out twice the same. */
  readonly drawing: number;
  readonly unit: number;
}

/** Pixels over which the pressure of the hand changes, the line wanders, and is lost and found again. */
const PRESSURE = 34;
const TREMOR = 26;
const LOST = 62;
/** Towards the light a line thins, away from it it swells. */
const LIGHT = [-0.51, -0.86] as const;

/**
 * A closed line as a pen with ink leaves it: it swells and thins with the hand, is heavier in the shade, and where the light
 * eats it, lost and found again. It is a shape to be filled, never a stroke of one width.
 */
export function inkLine({ xs, ys, count }: Trace, { width, shake, seed, drawing, unit }: Stroke): Path2D {
  const path = new Path2D();
  const inner = new Float64Array(count * 2);
  const boil = seed + drawing * 131;
  let run = 0;
  for (let index = 0; index < count; index++) {
    const before = index === 0 ? count - 1 : index - 1;
    const after = index === count - 1 ? 0 : index + 1;
    const [x, y] = [xs[index] ?? 0, ys[index] ?? 0];
    const dx = (xs[after] ?? 0) - (xs[before] ?? 0);
    const dy = (ys[after] ?? 0) - (ys[before] ?? 0);
    const length = Math.hypot(dx, dy) || 1;
    const [acrossX, acrossY] = [dy / length, -dx / length];
    run += Math.hypot(x - (xs[before] ?? 0), y - (ys[before] ?? 0)) / unit;
    const facing = Math.abs(acrossX * LIGHT[0] + acrossY * LIGHT[1]);
    const half = width * 0.5 * pressureAt(run, facing, seed) * unit;
    const offX = wandering(run / TREMOR, boil + 3) * shake * unit;
    const offY = wandering(run / TREMOR, boil + 5) * shake * unit;
    if (index === 0) path.moveTo(x + offX + acrossX * half, y + offY + acrossY * half);
    else path.lineTo(x + offX + acrossX * half, y + offY + acrossY * half);
    inner[index * 2] = x + offX - acrossX * half;
    inner[index * 2 + 1] = y + offY - acrossY * half;
  }
  path.closePath();
  for (let index = count - 1; index >= 0; index--) {
    if (index === count - 1) path.moveTo(inner[index * 2] ?? 0, inner[index * 2 + 1] ?? 0);
    else path.lineTo(inner[index * 2] ?? 0, inner[index * 2 + 1] ?? 0);
  }
  path.closePath();
  return path;
}

function pressureAt(run: number, facing: number, seed: number): number {
  const lost = wandering(run / LOST, seed + 11);
  const found = lost > 0.38 ? Math.max(0.1, 1 - (lost - 0.38) * 4) : 1;
  return (0.82 + 0.42 * wandering(run / PRESSURE, seed) + 0.3 * facing) * found;
}
