import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { type Palette, rgba } from '../../paper/index.ts';
import type { Area, Finish } from '../look.ts';

/** The theatre's own shadow: the picture a little darker towards its edges, more after dark. */
function vignette(palette: Palette, { width, height }: Area): Canvas {
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

/** Paper needs nothing but the shade of its box. */
export function paperFinish(palette: Palette, area: Area): Finish {
  return {
    shade(context) {
      const shade = vignette(palette, area);
      context.drawImage(shade, 0, 0);
      [shade.width, shade.height] = [1, 1];
    },
    over() {},
    print() {},
    close() {},
  };
}
