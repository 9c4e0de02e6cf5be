import { blob, ellipse, mix, type Point } from '../../paper/index.ts';
import { type FaceView, slide } from './face-view.ts';

/** The side away from the light, and the shadow under the chin, as one translucent sheet each. */
export function drawShadePlane(view: FaceView): void {
  const { pen, sin, shade } = view;
  const dark = pen.shadeSide;
  const plane = blob([
    [dark * 0.46 + sin * 0.25, -1.3],
    [dark * 0.54 + sin * 0.3, -0.4],
    [dark * 0.66 + sin * 0.2, 0.1],
    [dark * 0.42 + sin * 0.2, 0.55],
    [dark * 0.5, 1.3],
    [dark * 1.6, 1.3],
    [dark * 1.6, -1.3],
  ]);
  pen.sheet(plane, shade, { lift: 0, edge: 0, alpha: 0.3 });
  pen.sheet(
    blob([
      [-1.2, 0.8],
      [0, 1.04],
      [1.2, 0.8],
      [1.2, 1.5],
      [-1.2, 1.5],
    ]),
    shade,
    { lift: 0, edge: 0, alpha: 0.36 },
  );
}

const FRECKLES: readonly Point[] = [
  [0, 0],
  [0.14, 0.06],
  [-0.12, 0.08],
  [0.04, 0.15],
  [-0.05, -0.06],
];

export function drawFreckles(view: FaceView): void {
  const colour = mix(view.skin, view.palette.tint('#a8482a'), 0.55);
  for (const hand of [-1, 1]) {
    for (const [x, y] of FRECKLES) {
      view.pen.sheet(ellipse(slide(view, hand * 0.55 + x * 0.8), 0.27 + y, 0.028), colour, {
        lift: 0,
        edge: 0,
        rough: 0.3,
        grain: 0,
      });
    }
  }
}

export function drawStubble(view: FaceView): void {
  const { pen, sin, hairShade, features } = view;
  const w = features.breadth;
  const shadow = blob([
    [-1.1 * w, 0.2],
    [-0.62 + sin * 0.3, 0.4],
    [sin * 0.5, 0.38],
    [0.62 + sin * 0.3, 0.4],
    [1.1 * w, 0.2],
    [0.9, 1.3],
    [-0.9, 1.3],
  ]);
  pen.sheet(shadow, hairShade, { lift: 0, edge: 0.2, alpha: 0.24 });
}

export function drawStubbleInProfile({ pen, hairShade }: FaceView): void {
  const shadow = blob([
    [-0.3, 0.2],
    [0.1, 0.46],
    [0.6, 0.5],
    [1.0, 0.44],
    [1.0, 1.3],
    [-0.3, 1.2],
  ]);
  pen.sheet(shadow, hairShade, { lift: 0, edge: 0.2, alpha: 0.24 });
}

export function drawLines(view: FaceView, shade: string): void {
  for (const hand of [-1, 1]) {
    const x = slide(view, hand * view.features.apart);
    const bag = blob([
      [x - 0.22, 0.16],
      [x, 0.26],
      [x + 0.22, 0.16],
      [x + 0.16, 0.3],
      [x, 0.36],
      [x - 0.16, 0.3],
    ]);
    view.pen.sheet(bag, shade, { lift: 0, edge: 0.2, alpha: 0.34 });
    const fold = slide(view, hand * 0.42);
    const out = hand * 0.12;
    view.pen.sheet(
      blob([
        [fold - out * 0.6, 0.36],
        [fold + out, 0.52],
        [fold + out * 0.9, 0.7],
        [fold + out * 0.5, 0.54],
      ]),
      shade,
      { lift: 0, edge: 0, alpha: 0.5 },
    );
  }
}
