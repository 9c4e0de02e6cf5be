import { blob, darken, ellipse, lighten, mix, type Point, rounded, strip } from '../paper/index.ts';
import { type BodyView, chestX, trunkEdges } from './body-view.ts';

/** What a garment shows in front, drawn inside its outline. */
export function drawFront(view: BodyView): void {
  FRONTS[view.cut.front](view);
  if (view.cut.belt) drawBelt(view);
  if (view.cut.pockets) drawPockets(view);
}

type Front = (view: BodyView) => void;

function drawSeam(view: BodyView): void {
  const x = chestX(view);
  const { top, hem } = trunkEdges(view);
  const slant = view.side * 7;
  view.pen.sheet(
    [
      [x - 2, top + 4],
      [x + 3, top + 4],
      [x + 3 + slant, hem + 8],
      [x - 2 + slant, hem + 8],
    ],
    view.torsoShade,
    { lift: 0, edge: 0, alpha: 0.6 },
  );
}

function rows(view: BodyView, count: number): number[] {
  const { top, hem } = trunkEdges(view);
  const low = Math.min(hem, -view.size.hip * 0.3);
  return Array.from({ length: count }, (_, row) => top + (low - top) * ((row + 0.75) / (count + 0.4)));
}

const FRONTS: Readonly<Record<BodyView['cut']['front'], Front>> = {
  flap(view) {
    drawSeam(view);
    const x = chestX(view);
    const button = view.size.height * 0.022;
    for (const y of rows(view, 3)) {
      view.pen.sheet(
        strip([x - button * 2.2, y], [x + button * 1.9, y], button * 1.4),
        mix(view.torso, view.torsoShade, 0.6),
        { lift: 0.3 },
      );
      view.pen.sheet(ellipse(x + button * 1.9, y, button), view.ink, { lift: 0.3 });
    }
  },
  toggles(view) {
    drawSeam(view);
    const x = chestX(view);
    const button = view.size.height * 0.017;
    for (const y of rows(view, 3)) {
      for (const hand of [-1, 1])
        view.pen.sheet(ellipse(x + hand * button * 2.4, y, button), view.palette.tint('#e9c46a'), { lift: 0.3 });
    }
  },
  buttons(view) {
    drawSeam(view);
    const x = chestX(view) + 1;
    for (const y of rows(view, 4))
      view.pen.sheet(ellipse(x, y, view.size.height * 0.011), lighten(view.torso, 0.5), { lift: 0.2 });
  },
  lapels(view) {
    const { pen, palette, size, torso } = view;
    const x = chestX(view);
    const { top, waist, hem } = trunkEdges(view);
    const w = size.breadth * 0.42;
    const low = waist * 0.9;
    pen.sheet(
      [
        [x - w * 0.8, top - 8],
        [x + w * 0.8, top - 8],
        [x + 2, low],
      ],
      palette.tint('#f3ead8'),
      { lift: 0, edge: 0.3 },
    );
    pen.sheet(
      [
        [x - w * 0.16, top + 2],
        [x + w * 0.16, top + 2],
        [x + w * 0.24, low - 14],
        [x, low - 3],
        [x - w * 0.24, low - 14],
      ],
      view.accent,
      { lift: 0.3 },
    );
    for (const hand of [-1, 1]) {
      pen.sheet(
        [
          [x + hand * w * 0.5, top - 8],
          [x + hand * w * 1.15, top + 4],
          [x + hand * w * 0.95, top + (low - top) * 0.42],
          [x + hand * w * 0.72, top + (low - top) * 0.46],
          [x + 1, low],
        ],
        darken(torso, hand < 0 ? 0.04 : 0.14),
        { lift: 0.5 },
      );
    }
    pen.sheet(
      [
        [x, low],
        [x + 3, low],
        [x + 5 + view.side * 5, hem + 8],
        [x + view.side * 5, hem + 8],
      ],
      view.torsoShade,
      { lift: 0, edge: 0, alpha: 0.7 },
    );
    pen.sheet(ellipse(x + 2, low + 9, size.height * 0.012), view.ink, { lift: 0.2 });
  },
  plain(view) {
    const { pen } = view;
    const { hem, waist, hemHalf } = trunkEdges(view);
    if (view.radius < 14) return;
    for (const across of [-0.5, -0.1, 0.36]) {
      const x = across * hemHalf + chestX(view) * 0.5;
      pen.sheet(
        [
          [x * 0.6, waist + 12],
          [x + 3, hem + 8],
          [x - 4, hem + 8],
        ],
        view.torsoShade,
        { lift: 0, edge: 0, alpha: 0.42 },
      );
    }
  },
  knit(view) {
    const { pen } = view;
    const { top, hem } = trunkEdges(view);
    const half = view.breadth * 1.3;
    const depth = (hem - top) * 0.09;
    const band = (y: number, colour: string, alpha: number) =>
      pen.sheet(
        zigzag(-half, half, y, depth * 0.5, 13).concat([
          [half, y + depth],
          [-half, y + depth],
        ]),
        colour,
        { lift: 0, edge: 0.3, alpha },
      );
    band(top + (hem - top) * 0.36, view.accent, 0.95);
    if (view.radius > 14) {
      band(top + (hem - top) * 0.36 + depth * 1.1, lighten(view.torso, 0.3), 0.7);
    }
  },
  bib(view) {
    const { pen, frontPiece, size } = view;
    const x = chestX(view);
    const { top, hem } = trunkEdges(view);
    const w = size.breadth * 0.62;
    const bibTop = top + (hem - top) * 0.3;
    pen.sheet(
      blob([
        [x - w, bibTop, 'corner'],
        [x + w, bibTop, 'corner'],
        [x + w * 1.15, bibTop + 26],
        [view.breadth * 1.5, hem - 32],
        [view.breadth * 1.5, hem + 20, 'corner'],
        [-view.breadth * 1.5, hem + 20, 'corner'],
        [-view.breadth * 1.5, hem - 32],
        [x - w * 1.15, bibTop + 26],
      ]),
      frontPiece,
      { lift: 0.6 },
    );
    for (const hand of [-1, 1]) {
      pen.sheet(
        strip([x + hand * w * 0.78, bibTop + 6], [x * 0.4 + hand * w * 0.9, top - 8], size.height * 0.035),
        darken(frontPiece, 0.06),
        { lift: 0.4 },
      );
      pen.sheet(ellipse(x + hand * w * 0.78, bibTop + 7, size.height * 0.014), view.palette.tint('#e9c46a'), {
        lift: 0.3,
      });
    }
    pen.sheet(rounded(x - w * 0.42, bibTop + 14, w * 0.84, w * 0.6, 4), darken(frontPiece, 0.14), { lift: 0.3 });
  },
  apron(view) {
    const { pen, frontPiece, size } = view;
    const x = chestX(view);
    const { top, hem, waist, hemHalf } = trunkEdges(view);
    const w = size.breadth * 0.56;
    pen.sheet(
      blob([
        [x - w, top + 22, 'corner'],
        [x + w, top + 22, 'corner'],
        [x + w * 1.2, waist],
        [x + hemHalf * 0.72, hem - 12],
        [x, hem - 4],
        [x - hemHalf * 0.72, hem - 12],
        [x - w * 1.2, waist],
      ]),
      frontPiece,
      { lift: 0.7 },
    );
    for (const hand of [-1, 1])
      pen.sheet(
        strip([x + hand * w * 0.86, top + 24], [x * 0.5 + hand * size.headRadius * 0.36, top - 8], 6),
        frontPiece,
        { lift: 0.3 },
      );
    pen.sheet(
      [
        [-view.breadth * 1.4, waist - 4],
        [view.breadth * 1.4, waist - 4],
        [view.breadth * 1.4, waist + 5],
        [-view.breadth * 1.4, waist + 5],
      ],
      darken(frontPiece, 0.14),
      { lift: 0.3 },
    );
    pen.sheet(rounded(x - w * 0.55, waist + 14, w * 1.1, w * 0.7, 5), darken(frontPiece, 0.08), { lift: 0.35 });
  },
  wrap(view) {
    const { pen, frontPiece, size } = view;
    const x = chestX(view);
    const { top, hem, waist } = trunkEdges(view);
    const w = size.breadth;
    pen.sheet(
      [
        [x - w * 0.5, top - 10],
        [x - w * 0.3, top - 10],
        [x + w * 0.22, waist],
        [x + w * 0.3, hem + 10],
        [x + w * 0.1, hem + 10],
        [x + w * 0.04, waist],
      ],
      frontPiece,
      { lift: 0.4 },
    );
    pen.sheet(
      [
        [x + w * 0.52, top - 10],
        [x + w * 0.32, top - 10],
        [x - 2, top + (waist - top) * 0.5],
        [x + 5, top + (waist - top) * 0.7],
      ],
      frontPiece,
      { lift: 0.3 },
    );
  },
};

function zigzag(from: number, to: number, y: number, depth: number, teeth: number): Point[] {
  return Array.from(
    { length: teeth * 2 + 1 },
    (_, index): Point => [from + ((to - from) * index) / (teeth * 2), y - (index % 2) * depth],
  );
}

function drawBelt(view: BodyView): void {
  const { pen, breadth, size, appearance } = view;
  const { waist } = trunkEdges(view);
  const half = breadth * 1.5;
  const depth = size.height * 0.018;
  const leather = appearance.garment.style === 'uniform' ? darken(view.torso, 0.45) : view.accent;
  pen.sheet(
    [
      [-half, waist - depth],
      [half, waist - depth],
      [half, waist + depth],
      [-half, waist + depth],
    ],
    leather,
    { lift: 0.4 },
  );
  const x = chestX(view);
  if (appearance.garment.style === 'uniform')
    pen.sheet(
      rounded(x - depth * 1.2, waist - depth * 1.15, depth * 2.8, depth * 2.3, 2),
      view.palette.tint('#e9c46a'),
      { lift: 0.3 },
    );
  else
    pen.sheet(
      blob([
        [x, waist],
        [x + depth * 2.4, waist + depth * 3.4],
        [x + depth * 0.6, waist + depth * 3.8],
      ]),
      darken(leather, 0.12),
      { lift: 0.4 },
    );
}

function drawPockets(view: BodyView): void {
  const { pen, breadth, torso, torsoShade, appearance, side } = view;
  const x = chestX(view);
  const { top, hem } = trunkEdges(view);
  const long = view.cut.hem > 0.3;
  const { style } = appearance.garment;
  if (style === 'shirt' || style === 'overalls') {
    if (style === 'shirt')
      pen.sheet(
        rounded(x + breadth * 0.26, top + (hem - top) * 0.34, breadth * 0.4, breadth * 0.42, 3),
        darken(torso, 0.1),
        { lift: 0.25 },
      );
    return;
  }
  const y = long ? hem - (hem - top) * 0.36 : hem - (hem - top) * 0.24;
  const w = breadth * 0.3;
  for (const hand of [-1, 1]) {
    if (hand > 0 && side > 0.6) continue;
    const px = x + hand * breadth * (0.68 - 0.1 * side);
    pen.sheet(
      [
        [px - w, y],
        [px + w, y],
        [px + w * 0.95, y + w * 0.85],
        [px, y + w * 1.2],
        [px - w * 0.95, y + w * 0.85],
      ],
      mix(torso, torsoShade, 0.28),
      { lift: 0.4 },
    );
  }
}

/** Collars, rolls and neckerchiefs, laid over the trunk's upper edge. */
export function drawNeckline(view: BodyView): void {
  const { pen, size, cut, torso, breadth } = view;
  const { top } = trunkEdges(view);
  const x = chestX(view);
  const r = size.headRadius;
  switch (cut.collar) {
    case 'points':
      for (const hand of [-1, 1]) {
        pen.sheet(
          blob([
            [x, top + 4, 'corner'],
            [x + hand * breadth * 0.5, top - r * 0.28, 'corner'],
            [x + hand * breadth * 0.92, top + r * 0.2],
            [x + hand * breadth * 0.54, top + r * 0.82, 'corner'],
          ]),
          lighten(torso, hand < 0 ? 0.14 : 0.05),
          { lift: 0.6 },
        );
      }
      break;
    case 'roll':
      pen.sheet(
        blob([
          [-r * 0.62, top - r * 0.26],
          [x * 0.5, top - r * 0.12],
          [r * 0.62, top - r * 0.26],
          [r * 0.7, top + r * 0.12],
          [x * 0.6, top + r * 0.3],
          [-r * 0.7, top + r * 0.12],
        ]),
        lighten(torso, 0.1),
        { lift: 0.7 },
      );
      break;
    case 'round': {
      const white = view.appearance.garment.style === 'uniform' ? darken(torso, 0.3) : view.palette.tint('#f6eddb');
      for (const hand of [-1, 1]) {
        pen.sheet(
          blob([
            [x - hand * 1, top + 2, 'corner'],
            [x + hand * r * 0.42, top - r * 0.24],
            [x + hand * r * 0.82, top + r * 0.02],
            [x + hand * r * 0.6, top + r * 0.34],
            [x + hand * r * 0.14, top + r * 0.34],
          ]),
          white,
          { lift: 0.5 },
        );
      }
      break;
    }
    case 'shirt': {
      const colour = view.appearance.garment.style === 'apron' ? view.palette.tint('#f6eddb') : lighten(torso, 0.22);
      for (const hand of [-1, 1]) {
        pen.sheet(
          [
            [x, top + r * 0.12],
            [x + hand * r * 0.36, top - r * 0.3],
            [x + hand * r * 0.74, top - r * 0.04],
            [x + hand * r * 0.5, top + r * 0.4],
          ],
          colour,
          { lift: 0.5 },
        );
      }
      break;
    }
    case 'none':
      break;
  }
}
