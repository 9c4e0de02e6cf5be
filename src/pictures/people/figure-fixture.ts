import { createHash } from 'node:crypto';
import { createCanvas } from '@napi-rs/canvas';
import type { Appearance } from '#film';
import { PaperHand } from '../looks/paper/index.ts';
import { palette } from '../paper/index.ts';
import { designAppearance, drawFigure, type FigurePose } from './index.ts';

/** Units across the little canvas figures are tried on, and its pixels. */
export const STAGE = 640;
export const PIXELS = 160;

export const light = palette('day', 'clear', 'calm', false);

export const design = (name: string, description: string): Appearance =>
  designAppearance({ name, description, role: 'lead' }, []);

/** Somebody who stands there, or does what `change` says. */
export const standing = (appearance: Appearance, change: Partial<FigurePose> = {}): FigurePose => ({
  appearance,
  facing: 'right',
  act: 'stand',
  phase: 1,
  emotion: 'neutral',
  mouth: 'rest',
  blink: 0,
  gaze: { x: 0, y: 0 },
  holds: '',
  breath: 0,
  ...change,
});

/** Draws a figure alone, without its shadow. */
export function pixelsOf(figure: FigurePose): Buffer {
  const canvas = createCanvas(PIXELS, PIXELS);
  const pen = new PaperHand(canvas.getContext('2d'), light, { shadows: 'none' });
  pen.at(PIXELS / 2, PIXELS * 0.8, PIXELS / STAGE, 0, () => drawFigure(pen, light, { ...figure, grounded: false }));
  return canvas.data();
}

/** What was drawn, as a box in units around the point the figure stands on. */
export function boxOf(pixels: Buffer): { left: number; right: number; top: number; bottom: number } {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const unit = STAGE / PIXELS;
  for (let index = 0; index < PIXELS * PIXELS; index++) {
    if ((pixels[index * 4 + 3] ?? 0) < 40) continue;
    const [x, y] = [((index % PIXELS) - PIXELS / 2) * unit, (Math.floor(index / PIXELS) - PIXELS * 0.8) * unit];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

export const hash = (pixels: Buffer): string => createHash('sha256').update(pixels).digest('hex');
