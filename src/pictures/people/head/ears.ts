import { ellipse } from '../../paper/index.ts';
import { type FaceView, side } from './face-view.ts';

const COVERED = new Set(['bob', 'long', 'curly', 'braids']);

/** Ears, unless the hair hangs over them; the far one goes when the head turns. */
export function drawEars(view: FaceView): void {
  const { pen, sin, skin, shade, appearance, away } = view;
  if (COVERED.has(appearance.hair.style) || appearance.hat === 'scarf' || appearance.hat === 'hood') return;
  for (const hand of [-1, 1]) {
    if (hand * sin > 0.3) continue;
    const x =
      hand * sin < -0.01 || Math.abs(sin) > 0.3
        ? side(view, hand * 0.98) - Math.abs(sin) * 0.04
        : hand * view.features.breadth * 0.99;
    const wide = 0.15 + 0.06 * Math.abs(sin);
    pen.sheet(ellipse(x, 0.1, wide, 0.24), skin, { lift: 0.4 });
    if (!away) pen.sheet(ellipse(x + 0.02 * hand, 0.12, wide * 0.5, 0.13), shade, { lift: 0, edge: 0, alpha: 0.8 });
  }
}
