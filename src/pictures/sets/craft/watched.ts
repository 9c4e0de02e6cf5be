import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Colour, Outline, Palette, Pen, Point, SheetOptions } from '../../paper/index.ts';

/** Paler than this a sheet is a pane or a veil. */
const SOLID = 0.75;

/** What is seen of a piece while it is drawn: the corners of each solid sheet, in the units the piece was given in. */
export type Seen = (points: readonly Point[], colour: Colour, options: SheetOptions | undefined) => void;

/** Tells of every solid sheet drawn on a context that is not cut off by a clip. */
function telling(pen: Pen, context: SKRSContext2D, seen: Seen): Pen {
  const back = context.getTransform().inverse();
  let clipped = 0;
  const local = (outline: Outline): readonly Point[] => {
    const now = back.multiply(context.getTransform());
    return outline.map(([x, y]): Point => [now.a * x + now.c * y + now.e, now.b * x + now.d * y + now.f]);
  };
  return {
    context,
    palette: pen.palette,
    get scale() {
      return pen.scale;
    },
    get shadeSide() {
      return pen.shadeSide;
    },
    at: (x, y, scale, turn, draw) => pen.at(x, y, scale, turn, draw),
    part: (name, draw) => pen.part(name, draw),
    sheet(outline, colour, options) {
      if (clipped === 0 && (options?.alpha ?? 1) > SOLID) seen(local(outline), colour, options);
      pen.sheet(outline, colour, options);
    },
    tissue: (outline, colour, alpha, options) => pen.tissue(outline, colour, alpha, options),
    clip(outline, draw) {
      clipped++;
      pen.clip(outline, draw);
      clipped--;
    },
    glow: (x, y, radius, colour, pool) => pen.glow(x, y, radius, colour, pool),
  };
}

/** A pen that draws as another does and tells of what it draws. */
export const watched = (pen: Pen, seen: Seen): Pen => telling(pen, pen.context, seen);

/** A pen that draws nothing at all and tells of what it would. */
export function unseen(palette: Palette, seen: Seen): Pen {
  const context = createCanvas(1, 1).getContext('2d');
  const mute: Pen = {
    context,
    palette,
    scale: 1,
    shadeSide: 1,
    at(x, y, scale, turn, draw) {
      const [across, down] = typeof scale === 'number' ? [scale, scale] : scale;
      context.save();
      context.translate(x, y);
      context.rotate(turn);
      context.scale(across, down);
      draw();
      context.restore();
    },
    part: (_, draw) => draw(),
    sheet: (_outline, _colour, options) => options?.inside?.(),
    tissue: () => {},
    clip: (_, draw) => draw(),
    glow: () => {},
  };
  return telling(mute, context, seen);
}
