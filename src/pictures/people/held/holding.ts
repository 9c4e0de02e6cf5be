import type { Arm, Pose } from '../acting/pose.ts';
import { carryOf } from './held.ts';
import { astrideBy, worksAt } from './hold.ts';

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

/** Sitting on what does not move: the hands that are free keep hold. */
function mounted(pose: Pose, holds: string): Pose {
  const near: Arm = holds === 'shoulders' ? [0.72, 0.9] : [0.5, 0.72];
  if (pose.rests === 'saddle') return holds === 'shoulders' ? { ...pose, near, far: [0.86, 0.8] } : pose;
  return {
    ...pose,
    rests: 'saddle',
    turn: Math.max(0.6, pose.turn),
    hip: 0.72,
    shift: -0.1,
    lean: pose.lean * 0.5,
    nearFoot: { x: 0.1, lift: 0.02, toe: -0.16 },
    farFoot: { x: 0.16, lift: 0.02, toe: -0.16 },
    near: pose.busy ? pose.near : near,
  };
}

/** Hands on keys or in dough: they go by turns, the dough takes the whole weight. */
function working(pose: Pose, holds: string, phase: number): Pose {
  const dough = holds === 'dough';
  const beat = holds === 'piano' ? 5.2 : dough ? 3.4 : 9;
  const [one, other] = [Math.sin(phase * beat), Math.sin(phase * beat * 0.77 + (dough ? 0.4 : 2))];
  const [push, lift] = dough ? [0.16, -0.22] : [0.05, 0.09];
  const low = pose.rests === 'seat' ? 0.08 : 0;
  return {
    ...pose,
    turn: Math.max(0.72, pose.turn),
    lean: pose.lean * 0.4 + (dough ? 0.16 + 0.06 * one : 0.07 + 0.02 * other),
    head: pose.head + 0.12,
    near: [0.62 + low + push * one, 0.86 + lift * one],
    far: [0.76 + low + push * other, 0.78 + lift * other],
    hands: dough ? 'fist' : 'reach',
  };
}

/** Gives the near arm something to do with what it holds; `phase` is seconds into the act. */
export function holding(pose: Pose, holds: string, phase = 0): Pose {
  if (pose.asleep) return pose;
  if (astrideBy(holds)) return mounted(pose, holds);
  if (worksAt(holds)) return working(pose, holds, phase);
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
