import { chance } from '#chance';
import type { Act } from '#film';
import type { Posture } from './emotion.ts';
import { gait, RUN, WALK } from './gait.ts';
import type { Arm, Cue, Pose } from './pose.ts';

/** What an act changes in somebody who merely stands there. */
type Motion = (idle: Pose, cue: Cue, posture: Posture) => Partial<Pose>;

const CIRCLE = Math.PI * 2;

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

/** Somebody with nothing to do stands as they feel. */
const feel = (idle: Pose, { arms }: Posture): Partial<Pose> => (arms ? { near: arms.near, far: arms.far } : {});

/** Gestures a speaking arm wanders between. */
const GESTURES: readonly Arm[] = [
  [0.42, 1.5],
  [0.62, 1.2],
  [0.3, 1.85],
  [0.8, 0.95],
  [0.2, 0.9],
];

/** The far arm speaks: a new gesture every second and a half, thrown a little higher where a syllable is stressed. */
function talk(_idle: Pose, cue: Cue, posture: Posture): Partial<Pose> {
  const slot = Math.floor(cue.phase / 1.5);
  const at = (index: number) => GESTURES[Math.floor(chance(cue.seed + index * 31)() * GESTURES.length)] ?? [0.4, 1.5];
  const [shoulder, elbow] = armBetween(at(slot - 1), at(slot), ease(cue.phase - slot * 1.5, 0, 0.5));
  const lively = Math.min(1.3, posture.energy);
  const still = posture.arms && Math.abs(posture.arms.near[0]) < 1 ? posture.arms.near : ([-0.16, 0.36] as const);
  return {
    near: still,
    far: [(shoulder + 0.16 * cue.stress) * lively, elbow * lively + 0.3 * cue.stress],
    hands: posture.hands === 'fist' ? 'fist' : 'open',
    head: posture.head - 0.05 * cue.stress + 0.02 * Math.sin(cue.phase * 2.1),
    lean: posture.lean + 0.025 * cue.stress,
    shoulders: posture.shoulders + 0.04 * cue.stress,
  };
}

/** A small nod every few seconds. */
function listen(idle: Pose, cue: Cue, posture: Posture): Partial<Pose> {
  const round = (cue.phase + (cue.seed % 7) * 0.3) % 3.1;
  const nod = round < 0.7 ? Math.sin((round / 0.7) * CIRCLE) ** 2 * 0.09 : 0;
  return { ...feel(idle, posture), head: idle.head + nod, lean: idle.lean + 0.03 };
}

function sit(idle: Pose, cue: Cue, posture: Posture): Partial<Pose> {
  const front = cue.facing === 'camera' || cue.facing === 'away';
  return {
    rests: 'seat',
    hip: 0.74,
    shift: front ? 0 : -0.22,
    near: [0.24, 0.95],
    far: [0.36, 0.72],
    nearFoot: { x: front ? -0.2 : 0.34, lift: 0, toe: 0 },
    farFoot: { x: front ? 0.2 : 0.46, lift: 0, toe: 0 },
    lean: idle.lean * 0.6 + 0.02,
    hands: posture.hands === 'fist' ? 'fist' : 'rest',
  };
}

function kneel(idle: Pose, cue: Cue): Partial<Pose> {
  const front = cue.facing === 'camera' || cue.facing === 'away';
  return {
    rests: 'knees',
    hip: 0.56,
    near: [0.3, 0.85],
    far: [0.42, 0.7],
    nearFoot: front ? { x: -0.2, lift: 0, toe: 0 } : { x: -0.62, lift: 0.05, toe: 1.35 },
    farFoot: { x: front ? 0.2 : 0.42, lift: 0, toe: 0 },
    lean: idle.lean + 0.06,
  };
}

/** Hand over hand, foot over foot, leaning into the slope. */
function climb(idle: Pose, cue: Cue, posture: Posture): Partial<Pose> {
  const way = (cue.phase * 0.75 * Math.min(1.2, posture.energy)) % 1;
  const near = 0.5 + 0.5 * Math.sin(way * CIRCLE);
  const far = 1 - near;
  return {
    turn: 0.62,
    hip: 0.94,
    lean: 0.24,
    head: -0.16 + idle.head * 0.4,
    near: [between(1.25, 2.35, near), between(0.95, 0.35, near)],
    far: [between(1.25, 2.35, far), between(0.95, 0.35, far)],
    nearFoot: { x: between(-0.18, 0.34, far), lift: 0.46 * Math.max(0, 2 * far - 1), toe: -0.1 },
    farFoot: { x: between(-0.18, 0.34, near), lift: 0.46 * Math.max(0, 2 * near - 1), toe: -0.1 },
    hands: 'fist',
    busy: true,
  };
}

/** Stumbles, tips over backwards and stays there. */
function fall(idle: Pose, cue: Cue): Partial<Pose> {
  const stumble = ease(cue.phase, 0, 0.3);
  const tip = ease(cue.phase, 0.18, 0.85) ** 1.6;
  const flail = Math.sin(cue.phase * 14) * 0.25 * (1 - tip);
  return {
    roll: -0.12 * stumble * (1 - tip) + 1.36 * tip,
    lean: idle.lean - 0.1 * tip,
    head: between(0.1, 0.28, tip),
    near: [between(-0.4, -2.3, stumble) + flail - 0.6 * tip, 0.1],
    far: [between(0.4, 2.3, stumble) - flail - 0.9 * tip, 0.35],
    hands: 'open',
    nearFoot: { x: between(-0.1, 0.18, tip), lift: 0.1 * tip, toe: 0.2 * tip },
    farFoot: { x: between(0.1, 0.55, tip), lift: 0.42 * stumble * (1 - tip) + 0.3 * tip, toe: -0.3 * tip },
    bounce: 0.22 * Math.sin(Math.min(1, cue.phase / 0.5) * Math.PI) * (1 - tip),
    turn: 0.4,
    busy: true,
  };
}

/** From foot to foot, hips swinging, arms above the head by turns. */
function dance(idle: Pose, cue: Cue, posture: Posture): Partial<Pose> {
  const beat = cue.phase * 1.9 * Math.min(1.25, posture.energy + 0.1);
  const swing = Math.sin(beat * Math.PI);
  const hop = Math.abs(Math.cos(beat * Math.PI));
  const up = 0.5 + 0.5 * swing;
  return {
    turn: cue.facing === 'camera' ? 0.2 * swing : 0.38 + 0.2 * swing,
    hip: 0.94 + 0.05 * hop,
    shift: 0.07 * swing,
    lean: 0.11 * swing,
    head: idle.head * 0.5 - 0.05 - 0.1 * swing,
    near: [between(-0.7, -2.5, up), between(-0.5, -0.2, up)],
    far: [between(2.5, 0.7, up), between(0.2, 0.5, up)],
    nearFoot: { x: -0.24, lift: 0.2 * Math.max(0, swing), toe: 0.5 * Math.max(0, swing) },
    farFoot: { x: 0.26, lift: 0.2 * Math.max(0, -swing), toe: 0.5 * Math.max(0, -swing) },
    drag: -0.25 * swing,
    bounce: 0.04 * hop,
    hands: 'open',
  };
}

/** Turns from where they looked before towards where they face now. */
export function turn(idle: Pose, cue: Cue, posture: Posture): Partial<Pose> {
  const way = ease(cue.phase, 0.15, 0.95);
  const swing = Math.sin(way * Math.PI);
  return {
    ...feel(idle, posture),
    turn: between(-0.55, idle.turn, way),
    drag: -0.35 * swing,
    shoulders: idle.shoulders + 0.06 * swing,
    nearFoot: { x: -0.16, lift: 0.12 * Math.max(0, Math.sin(way * CIRCLE)), toe: 0.2 * swing },
    farFoot: { x: 0.16, lift: 0.12 * Math.max(0, -Math.sin(way * CIRCLE)), toe: 0.2 * swing },
  };
}

const stretch = (cue: Cue) => ease(cue.phase, 0, 0.55);

/** How every act is done. */
export const MOTIONS: Readonly<Record<Act, Motion>> = {
  stand: (idle, _cue, posture) => feel(idle, posture),
  talk,
  listen,
  walk: (idle, cue, posture) => gait(idle, cue, posture, WALK),
  run: (idle, cue, posture) => gait(idle, cue, posture, RUN),
  sit,
  turn,
  reach: (idle, cue) => ({
    near: armBetween(idle.near, [1.5, 0.12], stretch(cue)),
    far: [0.25, 0.4],
    lean: idle.lean + 0.13 * stretch(cue),
    farFoot: { x: 0.26, lift: 0, toe: 0 },
    head: idle.head - 0.04,
    hands: 'open',
    busy: true,
  }),
  point: (idle, cue) => ({
    near: armBetween(idle.near, [1.62, 0.02], stretch(cue)),
    far: [0.1, 0.22],
    lean: idle.lean + 0.04 * stretch(cue),
    hands: 'point',
    busy: true,
  }),
  hold: () => ({ near: [0.42, 1.32], far: [-0.3, 1.9] }),
  hug: (idle, cue) => ({
    near: armBetween(idle.near, [1.12, 0.5], stretch(cue)),
    far: armBetween(idle.far, [1.45, 0.3], stretch(cue)),
    lean: idle.lean + 0.1 * stretch(cue),
    head: idle.head + 0.12 * stretch(cue),
    farFoot: { x: 0.24, lift: 0, toe: 0 },
    busy: true,
  }),
  fall,
  sleep: (_idle, cue) => ({ rests: 'bed', asleep: true, lean: 0, head: 0, turn: 0.3, drag: cue.breath * 0.02 }),
  dance,
  wave: (idle, cue, posture) => ({
    ...feel(idle, posture),
    far: [between(0.3, 2.35, stretch(cue)), between(0.2, 0.45 + 0.42 * Math.sin(cue.phase * 8.5), stretch(cue))],
    near: [-0.14, 0.2],
    hands: 'open',
    head: idle.head - 0.05,
  }),
  kneel,
  climb,
  look: (idle, cue) => ({
    near: armBetween(idle.near, [-2.2, -2.05], stretch(cue)),
    far: [0.12, 0.2],
    lean: idle.lean + 0.08 * stretch(cue),
    head: idle.head - 0.06,
    turn: idle.turn + 0.12 * Math.sin(cue.phase * 0.9),
    hands: 'open',
    busy: true,
  }),
};
