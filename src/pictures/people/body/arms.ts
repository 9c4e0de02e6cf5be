import { darken, ellipse, lighten, mix, type Point, rounded, strip } from '../../paper/index.ts';
import type { Arm } from '../acting/pose.ts';
import { type BodyView, farShade } from './body-view.ts';
import { drawHand } from './hand.ts';

/** Where an arm's joints are, in units from the hips with the trunk upright, and which way the hand points (radians from hanging). */
export interface ArmJoints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly turn: number;
}

export const along = (from: Point, angle: number, length: number): Point => [
  from[0] + Math.sin(angle) * length,
  from[1] + Math.cos(angle) * length,
];

export function armJoints(view: BodyView, [shoulder, elbow]: Arm, hand: 'near' | 'far'): ArmJoints {
  const { size, side, pose, breadth } = view;
  const top = size.shoulder - size.hip - pose.shoulders * size.headRadius;
  const across = hand === 'near' ? -(0.86 - 0.62 * side) : 0.86 - 0.52 * side;
  const from: Point = [across * breadth, top + size.armWidth * 0.62];
  const bend = along(from, shoulder, size.upperArm);
  return { shoulder: from, elbow: bend, wrist: along(bend, shoulder + elbow, size.forearm), turn: shoulder + elbow };
}

/** One arm: the hand first, then forearm with its cuff, then the upper arm, pinned at the elbow. */
export function drawArm(view: BodyView, joints: ArmJoints, hand: 'near' | 'far'): void {
  const { pen, size, cut } = view;
  const far = hand === 'far';
  const w = size.armWidth;
  const sleeve = far ? farShade(view, view.sleeve) : lighten(view.sleeve, 0.06);
  const skin = far ? mix(view.skin, view.palette.ink, 0.12) : view.skin;
  const short = cut.sleeve === 'short';
  const lower = short ? skin : sleeve;
  const width = short ? w * 0.74 : w;
  pen.part(`${hand} arm`, () => {
    pen.at(...along(joints.wrist, joints.turn, w * 0.16), 1, -joints.turn, () =>
      drawHand(pen, skin, w * 0.98, view.pose.hands, far),
    );
    pen.sheet(strip(joints.elbow, joints.wrist, width * 0.94, width * 0.84), lower, { lift: far ? 0.4 : 0.8 });
    if (!short) {
      pen.at(...joints.wrist, 1, -joints.turn, () =>
        pen.sheet(rounded(-w * 0.5, -w * 0.24, w, w * 0.38, w * 0.1), mix(sleeve, view.torsoShade, 0.5), { lift: 0.4 }),
      );
    }
    pen.sheet(strip(joints.shoulder, joints.elbow, width * 1.0, width * 0.96), lower, { lift: far ? 0.5 : 1 });
    if (short) {
      const end = along(
        joints.shoulder,
        Math.atan2(joints.elbow[0] - joints.shoulder[0], joints.elbow[1] - joints.shoulder[1]),
        size.upperArm * 0.5,
      );
      pen.sheet(strip(joints.shoulder, end, w * 1.04, w * 1.08), sleeve, { lift: far ? 0.4 : 0.9 });
    }
    if (!far && view.radius > 14 && !short) {
      pen.sheet(
        ellipse(joints.elbow[0], joints.elbow[1], w * 0.11),
        mix(view.palette.tint('#d8a343'), darken(sleeve, 0.2), 0.3),
        { lift: 0.3 },
      );
    }
  });
}
