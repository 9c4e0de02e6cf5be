import type { Arm, Pose } from '../acting/pose.ts';
import { carryOf } from './held.ts';

/** How an arm carries a thing. */
const CARRYING: Readonly<Record<ReturnType<typeof carryOf>, Arm>> = {
  hang: [0.34, 0.3],
  show: [0.5, 1.3],
  ear: [-1.7, -2.6],
  raise: [0.72, 1.5],
  cradle: [0.46, 1.2],
};

/** The same seen from the front: the arm cannot come towards the viewer, so it bends across. */
const HELD_TO_CAMERA: Readonly<Record<ReturnType<typeof carryOf>, Arm>> = {
  hang: [-0.3, 0.1],
  show: [-0.42, 1.9],
  ear: [-1.7, -2.3],
  raise: [-0.7, -1.5],
  cradle: [-0.3, 1.6],
};

/** Gives the near arm something to do with what it holds. */
export function holding(pose: Pose, holds: string): Pose {
  if (!holds || pose.busy || pose.asleep) return pose;
  const carry = carryOf(holds);
  const near = CARRYING[carry];
  const both = carry === 'cradle' ? { far: [-0.2, 1.7] as const } : {};
  return {
    ...pose,
    near: pose.turn < 0.25 ? HELD_TO_CAMERA[carry] : near,
    ...both,
    hands: pose.hands === 'open' ? 'rest' : pose.hands,
  };
}
