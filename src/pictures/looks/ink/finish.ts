import { type Canvas, createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { type Palette, rgba } from '../../paper/index.ts';
import type { Area, Finish } from '../look.ts';
import { rolling, wandering } from '../noise.ts';

/** The bare sheet around the painting, and the pigment pooled at its edge. */
const SHEET = '#f6efe0';
const POOLED = '#3a3250';

/** Pixels of a 720 line picture left bare around the painting. */
const MARGIN = 15;
/** Side of the paper's tile, pixels. */
const TILE = 512;
/** Pixels over which the tile's ends are led into each other. */
const MEETING = 24;

let tooth: Canvas | undefined;

/** Cold-pressed paper as light and dark on nothing: bumps lit from the upper left, pigment settled in the hollows. */
function toothTile(): Canvas {
  if (tooth) return tooth;
  const canvas = createCanvas(TILE, TILE);
  const context = canvas.getContext('2d');
  const image = context.createImageData(TILE, TILE);
  const height = new Float64Array(TILE * TILE);
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++) height[y * TILE + x] = seamless(x, y, 5.2, 1) * 0.6 + seamless(x, y, 2.3, 2) * 0.4;
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++) {
      const here = height[y * TILE + x] ?? 0;
      const below = height[((y + 1) % TILE) * TILE + ((x + 1) % TILE)] ?? 0;
      const bump = (here - below) * 0.042 + (here < -0.2 ? (here + 0.2) * 0.16 : 0);
      const at = (y * TILE + x) * 4;
      const lit = bump > 0;
      image.data[at] = lit ? 255 : 40;
      image.data[at + 1] = lit ? 251 : 34;
      image.data[at + 2] = lit ? 238 : 62;
      image.data[at + 3] = Math.min(60, Math.abs(bump) * 255);
    }
  context.putImageData(image, 0, 0);
  tooth = canvas;
  return canvas;
}

/** Chance that meets itself at the tile's edges: near them it turns into what lies a whole tile away. */
function seamless(x: number, y: number, wave: number, seed: number): number {
  const [across, down] = [Math.max(0, (x - TILE + MEETING) / MEETING), Math.max(0, (y - TILE + MEETING) / MEETING)];
  const at = (px: number, py: number) => rolling(px / wave, py / wave, seed);
  const row = (py: number) => at(x, py) * (1 - across) + (across > 0 ? at(x - TILE, py) * across : 0);
  return row(y) * (1 - down) + (down > 0 ? row(y - TILE) * down : 0);
}

/** The painting's edge: it stops short of the sheet, unevenly, as a brush does. */
function edgeOf({ width, height }: Area, inset: number, unit: number): Path2D {
  const path = new Path2D();
  const step = 6 * unit;
  const off = (run: number, side: number) =>
    inset + (wandering(run / (150 * unit), side) * 4.2 + wandering(run / (31 * unit), side + 9) * 1.3) * unit;
  let started = false;
  const to = (x: number, y: number) => {
    if (started) path.lineTo(x, y);
    else path.moveTo(x, y);
    started = true;
  };
  for (let x = inset; x < width - inset; x += step) to(x, off(x, 1));
  for (let y = inset; y < height - inset; y += step) to(width - off(y, 2), y);
  for (let x = width - inset; x > inset; x -= step) to(x, height - off(x, 3));
  for (let y = height - inset; y > inset; y -= step) to(off(y, 4), y);
  path.closePath();
  return path;
}

/** Paper: pigment pooled at the painting's edge, the bare sheet around it, its tooth over everything. */
export function inkFinish(palette: Palette, area: Area): Finish {
  return {
    shade(context) {
      const far = Math.hypot(area.width, area.height) / 2;
      const fade = context.createRadialGradient(
        area.width / 2,
        area.height * 0.46,
        far * 0.6,
        area.width / 2,
        area.height * 0.46,
        far * 1.1,
      );
      fade.addColorStop(0, rgba(POOLED, 0));
      fade.addColorStop(1, rgba(POOLED, palette.dark ? 0.3 : 0.14));
      context.fillStyle = fade;
      context.fillRect(0, 0, area.width, area.height);
    },
    over: (context) => layOnSheet(context, area),
    print() {},
    close() {},
  };
}

/** Puts the painting on its sheet. */
export function layOnSheet(context: SKRSContext2D, area: Area): void {
  const unit = Math.min(area.width, area.height) / 720;
  const edge = edgeOf(area, MARGIN * unit, unit);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const [width, alpha] of [
    [17, 0.06],
    [8, 0.1],
    [2.6, 0.26],
  ] as const) {
    context.strokeStyle = rgba(POOLED, alpha);
    context.lineWidth = width * unit;
    context.stroke(edge);
  }
  const bare = new Path2D();
  bare.rect(-4, -4, area.width + 8, area.height + 8);
  bare.addPath(edge);
  context.fillStyle = SHEET;
  context.fill(bare, 'evenodd');
  const tile = toothTile();
  for (let x = 0; x < area.width; x += TILE) for (let y = 0; y < area.height; y += TILE) context.drawImage(tile, x, y);
  context.restore();
}
