import { blob, darken, type Knot, lighten, mix, type Point } from '../paper/index.ts';
import { type BodyView, trunkEdges } from './body-view.ts';
import { drawFront, drawNeckline } from './front.ts';

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

/** Sitting or kneeling, a long garment follows the thighs. */
export function drawLap(view: BodyView, hip: Point, knee: Point): void {
  if (view.cut.hem < 0.3) return;
  const { pen, torso, torsoShade, size } = view;
  const drop = -size.hip * (view.cut.hem - 0.1) * 0.62;
  const outline = view.front
    ? lapInFront(view, hip, knee, drop)
    : view.pose.rests === 'knees'
      ? lapKneeling(view, hip, knee)
      : lapSitting(view, hip, knee, drop);
  const shade = blob([
    [knee[0] - size.legWidth * 2, knee[1] + drop * 0.5],
    [knee[0] + size.legWidth * 3, knee[1] + drop * 0.5],
    [knee[0] + size.legWidth * 3, 20],
    [knee[0] - size.legWidth * 2, 20],
  ]);
  pen.part('lap', () =>
    pen.sheet(outline, lighten(torso, 0.03), {
      lift: 0.8,
      inside: () => pen.sheet(shade, torsoShade, { lift: 0, edge: 0, alpha: 0.3 }),
    }),
  );
}

function lapInFront(view: BodyView, [x, y]: Point, [, knee]: Point, drop: number): Point[] {
  const half = view.breadth * 0.92 + view.size.legWidth * 0.3;
  return blob([
    [x - half, y - 12],
    [x + half, y - 12],
    [x + half * 1.14, knee + drop, 'corner'],
    [x, knee + drop + 6],
    [x - half * 1.14, knee + drop, 'corner'],
  ]);
}

function lapSitting(view: BodyView, [x, y]: Point, [kneeX, kneeY]: Point, drop: number): Point[] {
  const wide = view.breadth;
  const half = view.size.legWidth * 0.95;
  return blob([
    [x - wide * 0.96, y - 6],
    [x - wide * 0.4, y - half],
    [x + wide * 0.6, y - half * 1.1],
    [kneeX + half * 0.1, kneeY - half * 0.75],
    [kneeX + half * 0.85, kneeY],
    [kneeX + half * 0.8, kneeY + drop, 'corner'],
    [kneeX - half * 0.9, kneeY + drop + 4, 'corner'],
    [x + wide * 0.1, y + half * 1.3],
    [x - wide * 0.9, y + half * 1.1],
  ]);
}

function lapKneeling(view: BodyView, [x, y]: Point, [kneeX, kneeY]: Point): Point[] {
  const half = view.size.legWidth * 0.9;
  return blob([
    [x - view.breadth * 0.95, y - 8],
    [x + view.breadth * 0.6, y - 12],
    [kneeX + half * 0.9, kneeY - half * 0.6],
    [kneeX + half * 1.1, -4, 'corner'],
    [x - view.breadth * 1.35, -3, 'corner'],
    [x - view.breadth * 1.2, y * 0.5],
  ]);
}
