import { blob, darken } from '../../paper/index.ts';
import type { FaceView } from './face-view.ts';
import type { Hat } from './hat-view.ts';
import { cap, hood, knit, scarf } from './soft-hats.ts';
import { brim, crown, helmet } from './stiff-hats.ts';

/** The part of a hat that is behind the head: the lining of a hood, the back of a brim. */
export function drawHatBehind(view: FaceView): void {
  const { pen, palette, appearance, sin } = view;
  const garment = palette.tint(appearance.garment.colour);
  if (appearance.hat === 'hood' && !view.away) {
    pen.sheet(
      blob([
        [-1.26 - sin * 0.1, 0.9],
        [-1.34 - sin * 0.1, -0.3],
        [-0.8, -1.22],
        [0.05, -1.46],
        [0.86, -1.2],
        [1.28, -0.3],
        [1.16 - sin * 0.2, 0.9],
        [0, 1.3],
      ]),
      darken(garment, 0.34),
      { lift: 0.9 },
    );
  }
}

/** The hat itself, over hair and forehead; brows are drawn after it so that it never hides the acting. */
export function drawHat(view: FaceView): void {
  const { appearance, pen, palette } = view;
  const colour = palette.tint(appearance.accent);
  pen.part('hat', () => HATS[appearance.hat](view, colour));
}

const HATS: Readonly<Record<FaceView['appearance']['hat'], Hat>> = {
  none: () => {},
  knit,
  cap,
  brim,
  hood,
  helmet,
  crown,
  scarf,
};
