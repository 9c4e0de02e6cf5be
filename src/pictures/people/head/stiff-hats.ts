import { blob, darken, ellipse, lighten, type Point } from '../../paper/index.ts';
import type { Hat } from './hat-view.ts';

export const brim: Hat = (view, colour) => {
  const { pen, palette, sin } = view;
  const w = view.features.breadth;
  pen.sheet(
    blob([
      [-0.98 * w, -0.5],
      [-0.92 * w, -1.3],
      [-0.4, -1.56],
      [0, -1.46],
      [0.4, -1.56],
      [0.9 * w, -1.3],
      [0.98 * w, -0.5],
      [0, -0.4],
    ]),
    colour,
    { lift: 0.8 },
  );
  pen.sheet(
    blob([
      [-0.99 * w, -0.8],
      [0, -0.7],
      [0.98 * w, -0.8],
      [1.0 * w, -0.52],
      [0, -0.42],
      [-1.0 * w, -0.52],
    ]),
    palette.tint(view.appearance.garment.second),
    { lift: 0.3 },
  );
  pen.sheet(
    blob([
      [-1.62 * w, -0.5],
      [-0.9, -0.6],
      [0, -0.56],
      [0.9, -0.6],
      [1.62 * w + sin * 0.06, -0.5],
      [1.2, -0.36],
      [0.5, -0.28],
      [0, -0.27],
      [-0.5, -0.28],
      [-1.2, -0.36],
    ]),
    lighten(colour, 0.06),
    { lift: 1.2 },
  );
};

export const helmet: Hat = (view, colour) => {
  const { pen, sin } = view;
  const w = view.features.breadth;
  pen.sheet(
    blob([
      [-1.16 * w, -0.34],
      [-1.14 * w, -0.9],
      [-0.66, -1.36],
      [0, -1.5],
      [0.66, -1.36],
      [1.14 * w, -0.9],
      [1.16 * w, -0.34],
      [0, -0.4],
    ]),
    colour,
    { lift: 1 },
  );
  pen.sheet(
    blob([
      [sin * 0.3 - 0.13, -0.42],
      [sin * 0.16 - 0.1, -1.49],
      [sin * 0.16 + 0.1, -1.49],
      [sin * 0.3 + 0.13, -0.42],
    ]),
    lighten(colour, 0.28),
    { lift: 0.3 },
  );
  pen.sheet(
    blob([
      [-1.22 * w, -0.52],
      [0, -0.6],
      [1.22 * w, -0.52],
      [1.24 * w + sin * 0.14, -0.32],
      [0, -0.38],
      [-1.24 * w, -0.32],
    ]),
    darken(colour, 0.24),
    { lift: 0.9 },
  );
};

export const crown: Hat = (view) => {
  const { pen, palette, sin } = view;
  const gold = palette.tint('#f2c14e');
  const w = view.features.breadth;
  const points: Point[] = [
    [-0.86 * w, -0.72],
    [-0.98 * w, -1.5],
    [-0.5, -1.16],
    [-0.24, -1.66],
    [0.0, -1.2],
    [0.26, -1.66],
    [0.5, -1.16],
    [0.98 * w, -1.5],
    [0.86 * w, -0.72],
  ];
  pen.sheet([...points, [0.4, -0.64], [-0.4, -0.64]], gold, { lift: 1, rough: 0.7 });
  pen.sheet(
    blob([
      [-0.87 * w, -0.9],
      [0, -0.82],
      [0.87 * w, -0.9],
      [0.86 * w, -0.76],
      [0, -0.67],
      [-0.86 * w, -0.76],
    ]),
    darken(gold, 0.16),
    { lift: 0.3 },
  );
  for (const across of [-0.5, 0, 0.5]) {
    pen.sheet(
      ellipse(across + sin * 0.2, -1.0 + 0.06 * (1 - Math.abs(across)), 0.085),
      palette.tint(view.appearance.accent),
      { lift: 0.35 },
    );
  }
};
