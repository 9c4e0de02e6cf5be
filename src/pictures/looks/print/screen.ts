import type { Area } from '../look.ts';
import { rolling } from '../noise.ts';

/** How dark a tone must be for one ink to reach a pixel, 0 to 255. */
type Screen = Uint8Array;

/** The least and the greatest threshold of a screen; what lies outside is bare or solid. */
export const LIGHTEST = 50;
export const DARKEST = 204;

/** How a screen lies: dots or lines, degrees, and pixels from one to the next in a 720 line picture. */
interface Ruling {
  readonly kind: 'dots' | 'lines';
  readonly angle: number;
  readonly pitch: number;
}

/** One for each ink, turned so that they do not beat against each other; the dark ink is ruled in lines. */
const RULINGS: readonly Ruling[] = [
  { kind: 'dots', angle: 0, pitch: 4.2 },
  { kind: 'dots', angle: 75, pitch: 4.4 },
  { kind: 'dots', angle: 15, pitch: 4.4 },
  { kind: 'lines', angle: 52, pitch: 4.8 },
];

let cached: { readonly area: Area; readonly screens: Uint32Array } | undefined;

/** The screens of a picture this large: one number a pixel, one byte an ink, the first in the lowest. */
export function screensFor(area: Area): Uint32Array {
  if (cached?.area.width === area.width && cached.area.height === area.height) return cached.screens;
  const screens = new Uint32Array(area.width * area.height);
  RULINGS.forEach((ruling, ink) => {
    const screen = ruled(ruling, area, ink);
    for (let at = 0; at < screens.length; at++)
      screens[at] = ((screens[at] ?? 0) | ((screen[at] ?? 0) << (ink * 8))) >>> 0;
  });
  cached = { area: { width: area.width, height: area.height }, screens };
  return screens;
}

/** Steps along one ruling that are told apart. */
const STEPS = 64;

/** A cell of the screen as thresholds, spread so that a tone of a half covers half of it. */
function cellOf(kind: Ruling['kind']): Float32Array {
  const cell = new Float32Array(STEPS * STEPS);
  for (let y = 0; y < STEPS; y++)
    for (let x = 0; x < STEPS; x++) {
      const [across, down] = [Math.cos((x / STEPS) * Math.PI * 2), Math.cos((y / STEPS) * Math.PI * 2)];
      cell[y * STEPS + x] = kind === 'dots' ? across + down : across;
    }
  const order = [...cell.keys()].sort((one, other) => (cell[other] ?? 0) - (cell[one] ?? 0) || one - other);
  const spread = new Float32Array(cell.length);
  order.forEach((place, rank) => {
    spread[place] = (rank + 0.5) / order.length;
  });
  return spread;
}

function ruled({ kind, angle, pitch }: Ruling, { width, height }: Area, ink: number): Screen {
  const unit = Math.min(width, height) / 720;
  const cell = cellOf(kind);
  const turn = (angle * Math.PI) / 180;
  const reach = STEPS / (Math.max(2.5, pitch * unit) || 1);
  const [cos, sin] = [Math.cos(turn) * reach, Math.sin(turn) * reach];
  const screen = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const u = Math.floor(x * cos + y * sin) & (STEPS - 1);
      const v = Math.floor(y * cos - x * sin) & (STEPS - 1);
      screen[y * width + x] = LIGHTEST + (cell[v * STEPS + u] ?? 0) * (DARKEST - LIGHTEST);
    }
  return grained(screen, { width, height }, ink, unit);
}

/** Ink never lies quite even: pinholes where the stock is rough, more of them where the drum ran dry. */
function grained(screen: Screen, { width, height }: Area, ink: number, unit: number): Screen {
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let mixed = Math.imul((x + 1) ^ Math.imul(y + 1, 0x9e3779b1) ^ Math.imul(ink + 1, 0x51ed27f5), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      const speck = ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
      const at = y * width + x;
      const own = (screen[at] ?? 0) + (speck - 0.5) * 26;
      screen[at] = Math.max(LIGHTEST, Math.min(DARKEST, own));
      if (speck < 0.004) screen[at] = 255;
      else if (speck < 0.05 && rolling(x / (90 * unit), y / (70 * unit), ink) > 0.25) screen[at] = 250;
    }
  return screen;
}
