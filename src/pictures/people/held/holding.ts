import type { Arm, Pose } from '../acting/pose.ts';
import { carryOf } from './held.ts';

/** How an arm carries a thing. */
const CARRYING: Readonly<Record<ReturnType<typeof carryOf>, Arm>> = {
  hang: [0.34, 0.3],
  show: [0.5, 1.3],
  ear: [-1.4, -2.3],
  raise: [0.72, 1.5],
  cradle: [0.46, 1.2],
  chin: [0.9, 0.85],
  mouth: [0.8, 1.75],
  eyes: [1.5, 1.75],
  work: [0.5, 1.25],
};

/** The same seen from the front: the arm cannot come towards the viewer, so it bends across. */
const HELD_TO_CAMERA: Readonly<Record<ReturnType<typeof carryOf>, Arm>> = {
  hang: [-0.3, 0.1],
  show: [-0.42, 1.9],
  ear: [-1.7, -2.3],
  raise: [-0.7, -1.5],
  cradle: [-0.3, 1.6],
  chin: [-1.2, 3.5],
  mouth: [-1.2, 3.6],
  eyes: [-1.6, 3.9],
  work: [-0.3, 1.7],
};

/** What the other hand does, where it takes two. */
const OTHER_HAND: Partial<Record<ReturnType<typeof carryOf>, Arm>> = {
  cradle: [-0.2, 1.7],
  chin: [0.5, 1.5],
  work: [0.2, 1.2],
};

/** Gives the near arm something to do with what it holds. */
export function holding(pose: Pose, holds: string): Pose {
  if (!holds || pose.busy || pose.asleep) return pose;
  const carry = carryOf(holds);
  const near = CARRYING[carry];
  const other = OTHER_HAND[carry];
  const both = other === undefined ? {} : { far: other };
  return {
    ...pose,
    near: pose.turn < 0.25 ? HELD_TO_CAMERA[carry] : near,
    ...both,
    hands: pose.hands === 'point' ? 'point' : 'grip',
  };
}
