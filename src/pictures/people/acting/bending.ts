import type { Posture } from './emotion.ts';
import type { Arm, Cue, Pose } from './pose.ts';

/** 0 before `from`, 1 after `to`, soft between. */
function ease(time: number, from: number, to: number): number {
  const way = Math.max(0, Math.min(1, (time - from) / (to - from)));
  return way * way * (3 - 2 * way);
}

const between = (from: number, to: number, way: number) => from + (to - from) * way;

const armBetween = (from: Arm, to: Arm, way: number): Arm => [
  between(from[0], to[0], way),
  between(from[1], to[1], way),
];

/** Straightens first, bends from the hips with a hand on the chest, stays, and comes up again. */
export function bow(idle: Pose, cue: Cue): Partial<Pose> {
  const rise = ease(cue.phase, 0, 0.25) - ease(cue.phase, 0.25, 0.5);
  const down = ease(cue.phase, 0.22, 0.9) - ease(cue.phase, 1.6, 2.4);
  return {
    lean: idle.lean - 0.07 * rise + 0.92 * down,
    head: idle.head - 0.1 * rise + 0.62 * down,
    shift: -0.16 * down,
    hip: 1 - 0.02 * down,
    near: armBetween(idle.near, [0.5, 1.9], down),
    far: armBetween(idle.far, [-0.5, -0.2], down),
    nearFoot: { x: -0.16, lift: 0, toe: 0 },
    farFoot: { x: 0.18, lift: 0, toe: 0 },
    drag: -0.1 * down,
  };
}

/** Seconds into it a hand closes round what lies on the ground. */
export const GRASP = 1.05;

/** Looks down, bends the knees, reaches the ground, takes hold, and comes up with it. */
export function pickUp(idle: Pose, cue: Cue): Partial<Pose> {
  const down = ease(cue.phase, 0.12, 0.95) - ease(cue.phase, 1.2, 2.05);
  const shown = ease(cue.phase, 1.25, 2.2);
  const lean = idle.lean * (1 - down) + 0.6 * down;
  return {
    lean,
    head: idle.head + 0.22 * (ease(cue.phase, 0, 0.2) - shown) - 0.2 * down,
    shoulders: idle.shoulders * (1 - down),
    hip: 1 - 0.38 * down,
    shift: idle.shift - 0.2 * down,
    near: armBetween(armBetween(idle.near, [lean + 0.2, 0.04], down), [0.5, 1.3], shown),
    far: armBetween(idle.far, [0.5, 0.5], down),
    nearFoot: { x: -0.24, lift: 0, toe: 0.3 * down },
    farFoot: { x: 0.26, lift: 0, toe: 0 },
    // A long coat gathers over the knees.
    rests: down > 0.02 ? 'knees' : 'feet',
    fold: 0.48 * down,
    hands: cue.phase < GRASP ? 'reach' : 'grip',
    empty: cue.phase < GRASP,
    busy: true,
  };
}

/** Goes down on a hand, lets the weight follow and stretches out on the back. */
export function lieDown(idle: Pose, cue: Cue, _posture: Posture): Partial<Pose> {
  const crouch = ease(cue.phase, 0.1, 0.8) - ease(cue.phase, 1.3, 2.2);
  const tip = ease(cue.phase, 0.6, 1.9);
  const settle = 0.03 * (ease(cue.phase, 2, 2.25) - ease(cue.phase, 2.25, 2.7));
  return {
    roll: 1.4 * tip + settle,
    hip: 1 - 0.44 * crouch,
    shift: -0.14 * crouch,
    lean: idle.lean * (1 - tip) + 0.5 * crouch - 0.04 * tip,
    head: 0.16 * tip + 0.1 * crouch,
    near: armBetween(armBetween(idle.near, [-0.25, 0.1], crouch), [0.12, 0.12], tip),
    far: armBetween(idle.far, [0.12, 0.1], tip),
    nearFoot: { x: between(-0.16, -0.06, tip), lift: 0, toe: 0.4 * crouch },
    farFoot: { x: between(0.2, 0.12, tip), lift: 0.04 * tip, toe: 0 },
    shoulders: idle.shoulders * (1 - tip),
    turn: 0.4,
    asleep: cue.phase > 2.6,
    busy: true,
  };
}
