import { ellipse, lighten, type Point, strip } from '../../paper/index.ts';
import type { Eye } from './eyes.ts';
import { type FaceView, side } from './face-view.ts';

/** Spectacles: two rings of dark paper with a breath of glass in them. */
export function drawGlasses(view: FaceView, eyes: readonly Eye[]): void {
  const { extras } = view.appearance;
  const dark = extras.includes('sunglasses');
  if (view.asleep || (!dark && !extras.includes('glasses'))) return;
  const { pen, ink, palette } = view;
  const frame = lighten(ink, 0.12);
  pen.part('glasses', () => {
    const near = eyes[0];
    if (near)
      pen.sheet(strip([side(view, -0.9), 0.02], [near.x - near.width * 1.3, near.y - 0.06], 0.05), frame, {
        lift: 0.3,
      });
    for (const eye of eyes) {
      const [rx, ry] = [eye.width * 1.5, eye.height * 1.36];
      if (dark) pen.sheet(ellipse(eye.x, eye.y, rx, ry), '#2b2836', { lift: 0.5, edge: 0.6 });
      else pen.tissue(ellipse(eye.x, eye.y, rx, ry), palette.light, 0.13, { edge: 0 });
      if (dark)
        pen.sheet(ellipse(eye.x - rx * 0.3, eye.y - ry * 0.35, rx * 0.26, ry * 0.16, { rotate: -0.5 }), '#fffdf4', {
          lift: 0,
          edge: 0,
          alpha: 0.6,
        });
      pen.sheet(ring(eye.x, eye.y, rx * 1.06, ry * 1.06, 0.05), frame, { lift: 0.35, edge: 0.5 });
    }
    const [first, second] = eyes;
    if (first && second)
      pen.sheet(
        strip([first.x + first.width * 1.5, first.y], [second.x - second.width * 1.5, second.y], 0.055),
        frame,
        { lift: 0.3 },
      );
  });
}

/** A ring as one closed outline: around outside, back inside. */
export function ring(x: number, y: number, radiusX: number, radiusY: number, width: number): Point[] {
  const outer = ellipse(x, y, radiusX, radiusY, { from: 0, to: Math.PI * 1.999 });
  const inner = ellipse(x, y, radiusX - width, radiusY - width, { from: 0, to: Math.PI * 1.999 });
  return [...outer, ...inner.reverse()];
}
