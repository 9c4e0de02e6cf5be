import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Frame } from '../camera/index.ts';
import { type Palette, rgba } from '../paper/index.ts';

/** The theatre's own shadow: the picture a little darker towards its edges, more after dark. */
export function vignette(palette: Palette, { width, height }: Frame): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const [x, y] = [width / 2, height * 0.47];
  const far = Math.hypot(width, height) / 2;
  const fade = context.createRadialGradient(x, y, far * 0.52, x, y, far * 1.12);
  fade.addColorStop(0, rgba(palette.shadow, 0));
  fade.addColorStop(1, rgba(palette.shadow, palette.dark ? 0.44 : 0.25));
  context.fillStyle = fade;
  context.fillRect(0, 0, width, height);
  return canvas;
}
