import { blob, darken, ellipse, lighten, type Point, rounded, strip } from '../../paper/index.ts';
import { chestX, trunkEdges } from './body-view.ts';
import type { Front } from './front-view.ts';

/** Garments whose front is a layer of its own. */
export const LAYERS = {
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
} satisfies Readonly<Record<string, Front>>;

function zigzag(from: number, to: number, y: number, depth: number, teeth: number): Point[] {
  return Array.from(
    { length: teeth * 2 + 1 },
    (_, index): Point => [from + ((to - from) * index) / (teeth * 2), y - (index % 2) * depth],
  );
}
