import { blob, type Point, strip } from '../../paper/index.ts';
import type { BodyView } from '../body/body-view.ts';
import { drawHand } from '../body/hand.ts';
import { drawPlainFace, type Mien } from '../head/plain-face.ts';
import { shapeOf } from './shapes.ts';

/** A talking thing: cut like what it is, with a face, two arms and two feet of its own. */
export function drawThing(view: BodyView, mien: Mien): void {
  const { pen, palette, appearance, size, pose } = view;
  const { species } = appearance;
  const shape = shapeOf(species);
  const legs = size.height * 0.1;
  const tall = size.height - legs;
  drawFeet(view, legs);
  pen.at(0, -legs - pose.bounce * legs, tall, pose.lean + pose.drag * 0.2, () => {
    drawArmOf(view, tall, 'far');
    shape.draw({
      pen,
      palette,
      colour: view.torso,
      second: palette.tint(appearance.garment.second),
      accent: appearance.accent,
    });
    const { face, size: radius } = shape;
    if (!view.away) {
      drawPlainFace(
        pen,
        palette,
        {
          x: face[0] + pose.turn * 0.04,
          y: face[1] - radius * 0.1,
          radius,
          turn: pose.turn * 0.6,
          apart: 0.5,
          eyes: 1.2,
          iris: '#4a3428',
          brows: view.ink,
          ground: view.torso,
          mouth: { x: pose.turn * 0.1, y: 0.62, width: 0.34, drop: 0.4 },
        },
        mien,
      );
    }
    drawArmOf(view, tall, 'near');
  });
}

function drawFeet(view: BodyView, legs: number): void {
  const { pen, pose, shoes, size } = view;
  for (const [hand, foot] of [
    [1, pose.farFoot],
    [-1, pose.nearFoot],
  ] as const) {
    const x = hand * size.height * 0.12 + (Math.abs(foot.x) > 0.17 ? foot.x * legs * 0.8 : 0);
    const y = -foot.lift * legs;
    pen.sheet(strip([hand * size.height * 0.12, -legs * 1.3], [x, y - legs * 0.25], legs * 0.34), view.ink, {
      lift: 0.3,
    });
    pen.sheet(
      blob([
        [x - legs * 0.3, y],
        [x - legs * 0.2, y - legs * 0.42],
        [x + legs * 0.2, y - legs * 0.42],
        [x + legs * 0.7, y - legs * 0.14],
        [x + legs * 0.7, y],
      ]),
      shoes,
      { lift: 0.5 },
    );
  }
}

function drawArmOf(view: BodyView, tall: number, hand: 'near' | 'far'): void {
  const { pen, pose, ink } = view;
  const [shoulder, elbow] = hand === 'near' ? pose.near : pose.far;
  const from: Point = [hand === 'near' ? -0.34 : 0.34, -0.4];
  const bend: Point = [from[0] + Math.sin(shoulder) * 0.16, from[1] + Math.cos(shoulder) * 0.16];
  const end: Point = [bend[0] + Math.sin(shoulder + elbow) * 0.15, bend[1] + Math.cos(shoulder + elbow) * 0.15];
  pen.part(`${hand} arm`, () => {
    pen.sheet(strip(from, bend, 0.045), ink, { lift: 0.4 });
    pen.sheet(strip(bend, end, 0.045), ink, { lift: 0.4 });
    pen.at(end[0], end[1], 1 / tall, -(shoulder + elbow), () =>
      drawHand(pen, view.palette.tint('#f6eddb'), tall * 0.11, pose.hands, hand === 'far'),
    );
  });
}
