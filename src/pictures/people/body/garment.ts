import { blob, darken, type Knot, mix, type Point } from '../../paper/index.ts';
import { type BodyView, trunkEdges } from './body-view.ts';
import { drawNeckline } from './collar.ts';
import { drawFront } from './front.ts';

/** The trunk in its garment, drawn from the hips (origin) up, upright; the hem hangs below. */
export function drawTrunk(view: BodyView): void {
  const { pen, torso, torsoShade, away } = view;
  const outline = trunkOutline(view);
  pen.part('trunk', () => {
    pen.sheet(outline, torso, {
      lift: 1.1,
      inside: () => {
        const { top, hem, hemHalf } = trunkEdges(view);
        const dark = pen.shadeSide;
        const half = view.breadth;
        const plane = blob([
          [dark * half * 0.3, top - 20],
          [dark * half * 0.6, top + (hem - top) * 0.5],
          [dark * hemHalf * 0.48, hem + 20],
          [dark * hemHalf * 2, hem + 20],
          [dark * hemHalf * 2, top - 20],
        ]);
        pen.sheet(plane, torsoShade, { lift: 0, edge: 0, alpha: 0.3 });
        drawHemBand(view, top, hem, hemHalf);
        if (!away) drawFront(view);
        else drawBack(view);
      },
    });
    if (away) drawCollarBehind(view);
    else drawNeckline(view);
  });
}

function trunkOutline(view: BodyView): Point[] {
  const { breadth, cut, pose, appearance, size } = view;
  const { top, hem, hemHalf, waist } = trunkEdges(view);
  const slim =
    breadth *
    cut.waist *
    (appearance.presents === 'feminine' ? 0.92 : 1) *
    (appearance.build > 1.1 ? 1 + (appearance.build - 1.1) * 0.7 : 1);
  const kick = -pose.drag * 0.4 * Math.max(0, hem);
  const long = cut.hem > 0.3;
  const round = long ? 7 : 3;
  const neck = size.headRadius * 0.42;
  const knots: Knot[] = [
    [-neck, top - size.headRadius * 0.1, 'corner'],
    [neck, top - size.headRadius * 0.1, 'corner'],
    [breadth * 0.94, top + size.armWidth * 0.4],
    [breadth * 1.02, top + size.armWidth * 1.25],
    [Math.max(slim, breadth * 0.8), waist],
    [hemHalf + kick * 0.4, hem - 3, 'corner'],
    [hemHalf * 0.4 + kick * 0.7, hem + round],
    [-hemHalf * 0.4 + kick, hem + round],
    [-hemHalf + kick, hem - 3, 'corner'],
    [-Math.max(slim, breadth * 0.8), waist],
    [-breadth * 1.02, top + size.armWidth * 1.25],
    [-breadth * 0.94, top + size.armWidth * 0.4],
  ];
  return blob(knots);
}

/** A darker band along the hem of long garments, a ribbed one on knitted ones. */
function drawHemBand(view: BodyView, top: number, hem: number, half: number): void {
  const { pen, cut, torsoShade, torso, appearance } = view;
  const depth = (hem - top) * 0.06;
  if (cut.front === 'knit') {
    pen.sheet(
      blob([
        [-half * 1.2, hem - depth * 1.4],
        [half * 1.2, hem - depth * 1.4],
        [half * 1.2, hem + 12],
        [-half * 1.2, hem + 12],
      ]),
      darken(torso, 0.12),
      { lift: 0.2 },
    );
    return;
  }
  if (cut.hem < 0.3 || view.pose.rests === 'seat' || view.pose.rests === 'knees') return;
  const band =
    appearance.garment.style === 'robe' || appearance.garment.style === 'dress'
      ? view.palette.tint(appearance.garment.second)
      : torsoShade;
  const alpha = appearance.garment.style === 'coat' ? 0.4 : 0.85;
  pen.sheet(
    [
      [-half * 2, hem - depth * 1.5],
      [half * 2, hem - depth * 1.5],
      [half * 2, hem - depth * 0.6],
      [-half * 2, hem - depth * 0.6],
    ],
    band,
    { lift: 0, edge: 0.2, alpha },
  );
}

function drawBack(view: BodyView): void {
  const { pen, torsoShade, cut } = view;
  const { top, hem, waist } = trunkEdges(view);
  pen.sheet(
    [
      [-1.5, top + 30],
      [2, top + 30],
      [3.5, hem + 10],
      [-3, hem + 10],
    ],
    torsoShade,
    { lift: 0, edge: 0, alpha: 0.5 },
  );
  if (cut.belt) {
    const half = view.breadth * 1.4;
    pen.sheet(
      [
        [-half, waist - 4],
        [half, waist - 4],
        [half, waist + 6],
        [-half, waist + 6],
      ],
      darken(view.accent, 0.1),
      { lift: 0.3 },
    );
  }
}

function drawCollarBehind(view: BodyView): void {
  const { pen, size, breadth, torso, torsoShade } = view;
  const { top } = trunkEdges(view);
  const r = size.headRadius;
  pen.sheet(
    blob([
      [-breadth * 0.8, top + 8],
      [-r * 0.5, top - r * 0.26],
      [0, top - r * 0.2],
      [r * 0.5, top - r * 0.26],
      [breadth * 0.8, top + 8],
      [0, top + r * 0.42],
    ]),
    mix(torso, torsoShade, 0.22),
    { lift: 0.5 },
  );
}
