import { blob, lighten, type Point } from '../../paper/index.ts';
import type { BodyView } from './body-view.ts';

/** Sitting or kneeling, a long garment follows the thighs. */
export function drawLap(view: BodyView, hip: Point, knee: Point): void {
  if (view.cut.hem < 0.3) return;
  const { pen, torso, torsoShade, size } = view;
  // Astride, a skirt or a coat parts over the knees.
  const drop = -size.hip * (view.cut.hem - 0.1) * (view.pose.rests === 'saddle' ? 0.14 : 0.62);
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
