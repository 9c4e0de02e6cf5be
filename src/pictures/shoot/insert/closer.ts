import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../../camera/index.ts';

/** How much larger the thing is at the end of the shot than at its beginning. */
const PUSH = 0.11;
/** How much of that the set behind it grows: it is far away. */
const BEHIND = 0.35;
/** In shares of the frame's width: how far the camera drifts sideways while it comes closer. */
const DRIFT = 0.012;
/** How many times smaller the set is made to lose its detail: a lens this close shows it as soft as that. */
const COARSE = 9;

/** Drawings one painting of the set behind is kept for. */
const HELD = 6;

/** What a slow push does to the planes of an insert. */
export interface Closer {
  /**
   * The set behind, soft and a little larger; `way` is 0 at the start of the shot, 1 at its end. So far out of focus it need
   * not be painted for every drawing: `paint` is called with the drawing it is wanted for.
   */
  behind(context: SKRSContext2D, way: number, drawing: number, paint: (drawing: number) => void): void;
  /** Draws with the plane of the thing under the camera. */
  near(context: SKRSContext2D, way: number, draw: () => void): void;
  close(): void;
}

/** Starts and ends gently: 0 to 1 over 0 to 1. */
const eased = (way: number): number => way * way * (3 - 2 * way);

/** A camera coming slowly closer to a thing in a frame. `side` says which way it drifts. */
export function closer({ width, height }: Frame, side: 1 | -1): Closer {
  const small: Canvas = createCanvas(Math.ceil(width / COARSE), Math.ceil(height / COARSE));
  const into = small.getContext('2d');
  let painted = -1;
  return {
    behind(context, way, drawing, paint) {
      const wanted = drawing - (drawing % HELD);
      if (wanted !== painted) {
        paint(wanted);
        into.imageSmoothingQuality = 'medium';
        into.drawImage(context.canvas, 0, 0, small.width, small.height);
        painted = wanted;
      }
      const grown = 1.03 + PUSH * BEHIND * eased(way);
      const [wide, high] = [width * grown, height * grown];
      const aside = side * width * DRIFT * BEHIND * (0.5 - eased(way));
      context.imageSmoothingQuality = 'low';
      context.drawImage(small, (width - wide) / 2 + aside, (height - high) * 0.6, wide, high);
    },
    near(context, way, draw) {
      const grown = 1 + PUSH * eased(way);
      context.save();
      context.translate(width / 2 + side * width * DRIFT * (eased(way) - 0.5), height * 0.7);
      context.scale(grown, grown);
      context.translate(-width / 2, -height * 0.7);
      draw();
      context.restore();
    },
    close() {
      [small.width, small.height] = [1, 1];
    },
  };
}
