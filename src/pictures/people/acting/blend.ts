import type { Arm, Foot, Pose } from './pose.ts';

const mix = (from: number, to: number, way: number): number => from + (to - from) * way;

const arm = (from: Arm, to: Arm, way: number): Arm => [mix(from[0], to[0], way), mix(from[1], to[1], way)];

const foot = (from: Foot, to: Foot, way: number): Foot => ({
  x: mix(from.x, to.x, way),
  lift: Math.max(0, mix(from.lift, to.lift, way)),
  toe: mix(from.toe, to.toe, way),
});

/** A pose between two: 0 the first, 1 the second. What cannot be half is the second's from the middle on. */
export function blendOf(from: Pose, to: Pose, way: number): Pose {
  const number = (key: 'turn' | 'hip' | 'shift' | 'lean' | 'head' | 'shoulders' | 'drag' | 'roll' | 'bounce') =>
    mix(from[key], to[key], way);
  return {
    ...(way < 0.5 ? from : to),
    turn: number('turn'),
    hip: number('hip'),
    shift: number('shift'),
    lean: number('lean'),
    head: number('head'),
    shoulders: number('shoulders'),
    drag: number('drag'),
    roll: number('roll'),
    bounce: number('bounce'),
    near: arm(from.near, to.near, way),
    far: arm(from.far, to.far, way),
    nearFoot: foot(from.nearFoot, to.nearFoot, way),
    farFoot: foot(from.farFoot, to.farFoot, way),
  };
}
