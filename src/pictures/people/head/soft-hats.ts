import { blob, darken, ellipse, lighten, mix, type Point, rectangle } from '../../paper/index.ts';
import { side, slide } from './face-view.ts';
import type { Hat } from './hat-view.ts';

export const knit: Hat = (view, colour) => {
  const { pen, palette, sin, ink } = view;
  const w = view.features.breadth;
  pen.sheet(
    blob([
      [-1.04 * w, -0.42],
      [-1.02 * w, -0.95],
      [-0.55, -1.42],
      [-sin * 0.06, -1.56],
      [0.55, -1.42],
      [1.02 * w, -0.95],
      [1.04 * w, -0.42],
      [0.4, -0.36],
      [-0.4, -0.36],
    ]),
    colour,
    { lift: 0.7 },
  );
  for (let rib = -2; rib <= 2 && view.radius > 14; rib++) {
    const x = rib * 0.36 * w + sin * 0.14;
    pen.sheet(
      blob([
        [x - 0.02, -0.6],
        [x * 0.84 - 0.035, -1.0],
        [x * 0.5, -1.36],
        [x * 0.84 + 0.035, -1.0],
        [x + 0.03, -0.6],
      ]),
      mix(colour, ink, 0.22),
      { lift: 0, edge: 0, alpha: 0.75 },
    );
  }
  pen.sheet(
    blob([
      [-1.13 * w, -0.74],
      [-0.5, -0.66],
      [0, -0.64],
      [0.5, -0.66],
      [1.13 * w, -0.74],
      [1.16 * w, -0.46],
      [1.1 * w, -0.32],
      [0.5, -0.26],
      [0, -0.25],
      [-0.5, -0.26],
      [-1.1 * w, -0.32],
      [-1.16 * w, -0.46],
    ]),
    lighten(colour, 0.1),
    { lift: 1.1 },
  );
  for (let rib = -4; rib <= 4 && view.radius > 14; rib++) {
    pen.sheet(
      rectangle(rib * 0.235 * w + sin * 0.06 - 0.022, -0.62 - Math.abs(rib) * 0.012, 0.044, 0.31),
      mix(colour, ink, 0.3),
      { lift: 0, edge: 0, rough: 0.5 },
    );
  }
  pen.sheet(ellipse(-0.05 - sin * 0.1, -1.6, 0.2, 0.19), palette.tint('#efe6d2'), { lift: 0.8 });
};

export const cap: Hat = (view, colour) => {
  const { pen, sin, away } = view;
  const w = view.features.breadth;
  pen.sheet(
    blob([
      [-1.08 * w, -0.36],
      [-1.1 * w - sin * 0.04, -0.8],
      [-0.6, -1.26],
      [0, -1.36],
      [0.62, -1.24],
      [1.04 * w, -0.82],
      [1.06 * w, -0.42],
      [0, -0.46],
    ]),
    colour,
    { lift: 0.9 },
  );
  pen.sheet(ellipse(-sin * 0.05, -1.36, 0.1, 0.07), darken(colour, 0.2), { lift: 0.3 });
  pen.sheet(
    blob([
      [-1.06 * w, -0.52],
      [0, -0.62],
      [1.04 * w, -0.54],
      [1.05 * w, -0.36],
      [0, -0.44],
      [-1.07 * w, -0.34],
    ]),
    darken(colour, 0.2),
    { lift: 0, edge: 0.3 },
  );
  if (away) return;
  const x = slide(view, 0);
  const wide = 0.78 * (1 - 0.2 * Math.abs(sin));
  pen.sheet(
    blob([
      [x - wide, -0.42],
      [x, -0.58],
      [Math.min(x + wide, 0.98 + sin * 0.5), -0.44],
      [Math.min(x + wide * 1.06, 1.0 + sin * 0.62), -0.3],
      [x + sin * 0.3, -0.24],
      [x - wide * 1.02, -0.3],
    ]),
    darken(colour, 0.3),
    { lift: 1 },
  );
};

export const hood: Hat = (view) => {
  const { pen, palette, sin, away, appearance } = view;
  const colour = palette.tint(appearance.garment.colour);
  if (away) {
    pen.sheet(
      blob([
        [0, -1.5],
        [0.86, -1.2],
        [1.3, -0.3],
        [1.2, 0.8],
        [0.6, 1.2],
        [-0.6, 1.2],
        [-1.2, 0.8],
        [-1.3, -0.3],
        [-0.86, -1.2],
      ]),
      colour,
      { lift: 0.9 },
    );
    pen.sheet(
      [
        [-0.02, -1.4],
        [0.03, -1.4],
        [0.04, 1.0],
        [-0.04, 1.0],
      ],
      darken(colour, 0.24),
      { lift: 0, edge: 0, alpha: 0.6 },
    );
    return;
  }
  const inner = (across: number) => side(view, across);
  const opening: Point[] = blob([
    [Math.min(1.0, inner(0.9) + sin * 0.45), 0.5],
    [Math.min(0.98, inner(0.9) + sin * 0.4), -0.3],
    [0.52 + sin * 0.2, -0.72],
    [sin * 0.36, -0.82],
    [-0.56 + sin * 0.34, -0.7],
    [inner(-0.9), -0.2],
    [inner(-0.86), 0.6],
    [inner(-0.5), 1.06],
  ]);
  const outer = blob([
    [-0.5, 1.22],
    [-1.24 - sin * 0.14, 0.86],
    [-1.34 - sin * 0.14, -0.3],
    [-0.84 - sin * 0.1, -1.24],
    [0.0, -1.5],
    [0.84, -1.22],
    [1.26 - sin * 0.08, -0.3],
    [1.14 - sin * 0.12, 0.7],
  ]);
  pen.sheet([...outer, outer[0] as Point, ...opening, opening[0] as Point], colour, { lift: 1 });
};

export const scarf: Hat = (view, colour) => {
  const { pen, sin, away } = view;
  if (away) {
    pen.sheet(
      blob([
        [0, -1.26],
        [0.8, -1.0],
        [1.14, -0.2],
        [1.0, 0.6],
        [0.5, 1.1],
        [0, 1.24],
        [-0.5, 1.1],
        [-1.0, 0.6],
        [-1.14, -0.2],
        [-0.8, -1.0],
      ]),
      colour,
      { lift: 0.8 },
    );
    return;
  }
  const opening = blob([
    [Math.min(0.95, side(view, 0.8) + sin * 0.4), 0.5],
    [Math.min(0.97, side(view, 0.86) + sin * 0.4), -0.2],
    [0.5 + sin * 0.2, -0.62],
    [sin * 0.36, -0.74],
    [-0.52 + sin * 0.34, -0.6],
    [side(view, -0.84), -0.15],
    [side(view, -0.8), 0.5],
    [sin * 0.2 - 0.34, 0.92],
    [sin * 0.2 + 0.3, 0.94],
  ]);
  const outer = blob([
    [0.2, 1.2],
    [-0.36, 1.18],
    [-0.98 - sin * 0.1, 0.7],
    [-1.18 - sin * 0.1, -0.2],
    [-0.78, -1.02],
    [0, -1.26],
    [0.76, -1.02],
    [1.12, -0.2],
    [0.94 - sin * 0.06, 0.68],
  ]);
  pen.sheet([...outer, outer[0] as Point, ...opening, opening[0] as Point], colour, { lift: 0.9 });
  const knot = sin * 0.24;
  pen.sheet(
    blob([
      [knot, 1.1],
      [knot + 0.34, 1.3],
      [knot + 0.26, 1.62],
      [knot + 0.05, 1.3],
    ]),
    darken(colour, 0.1),
    { lift: 0.5 },
  );
  pen.sheet(
    blob([
      [knot, 1.1],
      [knot - 0.3, 1.3],
      [knot - 0.3, 1.58],
      [knot - 0.05, 1.3],
    ]),
    colour,
    { lift: 0.5 },
  );
  pen.sheet(ellipse(knot, 1.14, 0.13, 0.12), darken(colour, 0.16), { lift: 0.5 });
};
