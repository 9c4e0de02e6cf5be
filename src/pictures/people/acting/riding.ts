import type { Cue, Pose } from './pose.ts';

/** Seconds of a stride of the animal ridden, at a walk and at a gallop: its legs go as the legs of a walker and a runner do. */
const STRIDE = { ride: 0.96, gallop: 0.6 } as const;

/** Astride: knees before the hips, heels under them, hands on the reins; the seat gives with every stride. */
export function riding(idle: Pose, cue: Cue, way: 'ride' | 'gallop'): Partial<Pose> {
  const cycle = cue.phase / STRIDE[way];
  const beat = Math.sin(cycle * 4 * Math.PI);
  const fast = way === 'gallop' ? 1 : 0;
  const hands = 0.05 * Math.sin(cycle * 4 * Math.PI - 0.6) * (1 + fast);
  return {
    rests: 'saddle',
    turn: 0.9,
    hip: 0.72,
    shift: -0.1 - 0.04 * fast,
    lean: idle.lean * 0.5 + 0.04 + 0.24 * fast + 0.02 * beat * (1 + fast),
    head: idle.head * 0.6 - 0.12 * fast + 0.03 * Math.sin(cycle * 4 * Math.PI - 1),
    near: [0.5 + hands + 0.1 * fast, 0.72 - hands],
    far: [0.62 + hands + 0.1 * fast, 0.66 - hands],
    nearFoot: { x: 0.1 - 0.12 * fast, lift: 0.02, toe: -0.16 },
    farFoot: { x: 0.16, lift: 0.02, toe: -0.16 },
    drag: 0.08 + 0.4 * fast + 0.06 * beat,
    hands: 'grip',
    busy: true,
  };
}
