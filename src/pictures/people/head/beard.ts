import { blob, lighten, mix, multiply, type Point } from '../../paper/index.ts';
import { type FaceView, slide } from './face-view.ts';

/** A full beard: a bib of fringed paper that moves with the jaw. */
export function drawBeard(view: FaceView): void {
  const { pen, palette, hair, features, sin, drag, expression } = view;
  const w = features.breadth;
  const old = view.appearance.age === 'old';
  const long = old ? 1 : 0.45;
  const jaw = expression.mouthOpen * 0.18;
  const shift = sin * 0.2;
  const sway = -drag * 0.4;
  const cheeks = blobTop([
    [-1.0 * w - sin * 0.1, -0.2],
    [-0.8 * w - sin * 0.02, 0.12],
    [-0.52 + shift, 0.37],
    [shift * 1.5, 0.5],
    [0.52 + shift, 0.37],
    [0.86 * w + shift * 0.2, 0.12 + 0.1 * sin],
    [0.97 * w - sin * 0.08, -0.2 + 0.7 * Math.max(0, sin - 0.1)],
  ]);
  const hem: readonly Point[] = [
    [1.08 * w - sin * 0.1, 0.42],
    [0.95 + shift * 0.5, 0.72 + 0.33 * long + jaw],
    [0.5 + shift + sway, 1.05 + 0.5 * long + jaw],
    [shift + sway, 1.2 + 0.6 * long + jaw],
    [-0.45 + shift + sway, 1.05 + 0.5 * long + jaw],
    [-0.95 + shift * 0.5, 0.72 + 0.33 * long + jaw],
    [-1.1 * w - sin * 0.08, 0.42],
  ];
  pen.sheet([...cheeks, ...fringed(hem)], hair, { lift: 0.9 });
  if (view.radius < 20) return;
  const deep = mix(hair, multiply(palette.ambient, '#8f8aa0', 0.6), 0.34);
  for (let lock = -3; lock <= 3; lock++) {
    const x = lock * 0.21 + shift * 1.1;
    const y = 0.86 + 0.12 * long + jaw - Math.abs(lock) * 0.05 + (lock % 2 ? 0.12 : 0);
    pen.sheet(
      [
        [x, y],
        [x + 0.03 + lock * 0.012, y + 0.18 * long],
        [x + lock * 0.05 + sway * 0.5, y + 0.42 * long - Math.abs(lock) * 0.03],
        [x - 0.02 + lock * 0.02, y + 0.18 * long],
      ],
      deep,
      { lift: 0, edge: 0 },
    );
  }
}

const blobTop = (knots: readonly Point[]): Point[] =>
  blob(knots.map((knot, index) => (index === knots.length - 1 ? ([knot[0], knot[1], 'corner'] as const) : knot)));

/** Two snips between every pair of points. */
function fringed(points: readonly Point[]): Point[] {
  const fringe: Point[] = [];
  points.slice(0, -1).forEach((from, index) => {
    const to = points[index + 1] as Point;
    for (const way of [0, 0.5]) {
      const at = (t: number, out: number): Point => [
        (from[0] + (to[0] - from[0]) * t) * (1 + out),
        from[1] + (to[1] - from[1]) * t + out * 0.9,
      ];
      fringe.push(at(way, 0), at(way + 0.27, 0.08));
    }
  });
  return [...fringe, points[points.length - 1] as Point];
}

/** Two leaves under the nose that rise with a smile. */
export function drawMoustache(view: FaceView): void {
  const { pen, hair, sin, expression } = view;
  const x = slide(view, 0) * 0.92;
  const rise = -expression.mouthCurve * 0.07;
  const old = view.appearance.age === 'old' || view.appearance.beard === 'full';
  const size = old ? 1 : 0.72;
  pen.part('moustache', () => {
    for (const hand of [-1, 1]) {
      const far = hand * sin > 0 ? 1 - 0.34 * Math.abs(sin) : 1;
      const at = (across: number, y: number): Point => [x + hand * across * far * size, 0.46 + (y - 0.46) * size];
      pen.sheet(
        blob([
          at(0, 0.38),
          at(0.3, 0.39),
          at(0.66, 0.54 + rise),
          at(0.86, 0.49 + rise * 2.2),
          at(0.72, 0.73 + rise),
          at(0.34, 0.68),
          at(0, 0.56),
        ]),
        lighten(hair, 0.14),
        { lift: 0.8 },
      );
    }
  });
}
