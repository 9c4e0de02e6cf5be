import { chance } from '#chance';
import type { Act } from '#film';
import { bow, lieDown, pickUp } from './bending.ts';
import type { Posture } from './emotion.ts';
import { climbRate, gait, RUN, WALK } from './gait.ts';
import type { Arm, Cue, Pose } from './pose.ts';
import { riding } from './riding.ts';

/** What an act changes in somebody who merely stands there. */
type Motion = (idle: Pose, cue: Cue, posture: Posture) => Partial<Pose>;

const CIRCLE = Math.PI * 2;

/** 0 before `from`, 1 after `to`, soft between. */
function ease(time: number, from: number, to: number): number {
  const way = Math.max(0, Math.min(1, (time - from) / (to - from)));
  return way * way * (3 - 2 * way);
}

/** A movement with a wind-up against it, a little too far, and home: 0 before, below 0 first, past 1, then 1. `length` seconds. */
function winding(time: number, length = 0.62): number {
  const up = ease(time, 0, length * 0.28) - ease(time, length * 0.28, length * 0.5);
  const past = ease(time, length * 0.6, length) - ease(time, length, length * 1.45);
  return ease(time, length * 0.26, length * 0.92) - 0.16 * up + 0.07 * past;
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
  const way = (cue.phase * climbRate(posture.energy)) % 1;
  const near = 0.5 + 0.5 * Math.sin(way * CIRCLE);
  const far = 1 - near;
  return {
    turn: 0.62,
    hip: 0.94,
    lean: 0.24,
    head: -0.16 + idle.head * 0.4,
    near: [between(1.0, 2.05, near), between(0.75, 0.25, near)],
    far: [between(1.1, 2.2, far), between(0.75, 0.25, far)],
    nearFoot: { x: between(-0.18, 0.34, far), lift: 0.46 * Math.max(0, 2 * far - 1), toe: -0.1 },
    farFoot: { x: between(-0.18, 0.34, near), lift: 0.46 * Math.max(0, 2 * near - 1), toe: -0.1 },
    hands: 'fist',
    busy: true,
  };
}

/** Loses the ground, throws the arms up, tips over backwards, bounces once and stays there. */
function fall(idle: Pose, cue: Cue): Partial<Pose> {
  const crouch = ease(cue.phase, 0, 0.16) - ease(cue.phase, 0.16, 0.34);
  const stumble = ease(cue.phase, 0.14, 0.42);
  const tip = ease(cue.phase, 0.26, 0.86) ** 1.8;
  const landed = cue.phase > 0.86 ? Math.exp(-(cue.phase - 0.86) * 7) * Math.sin((cue.phase - 0.86) * 16) : 0;
  // What was thrown up drops when the body lies.
  const limp = ease(cue.phase, 0.95, 1.35);
  const flail = Math.sin(cue.phase * 15) * 0.3 * stumble * (1 - tip);
  return {
    roll: 0.1 * crouch - 0.14 * stumble * (1 - tip) + 1.36 * tip - 0.09 * Math.max(0, landed),
    hip: 1 - 0.12 * crouch,
    lean: idle.lean + 0.16 * crouch - 0.1 * tip,
    head: between(0.1, 0.28, tip) - 0.2 * stumble * (1 - tip),
    near: [between(-0.4, -2.3, stumble) + flail - 0.78 * tip, 0.1 + 0.2 * landed],
    far: [
      between(between(0.4, 2.3, stumble) - flail - 0.95 * tip, 0.22, limp),
      between(0.35, 0.12, limp) + 0.3 * landed,
    ],
    hands: 'open',
    nearFoot: { x: between(-0.1, 0.18, tip), lift: 0.1 * tip, toe: 0.2 * tip },
    farFoot: {
      x: between(0.1, 0.55, tip),
      lift: 0.42 * stumble * (1 - tip) + 0.3 * tip + 0.12 * Math.max(0, landed),
      toe: -0.3 * tip,
    },
    bounce: 0.2 * Math.sin(ease(cue.phase, 0.14, 0.6) * Math.PI) * (1 - tip) + 0.05 * Math.max(0, landed),
    drag: -0.5 * stumble * (1 - tip),
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

const stretch = (cue: Cue) => winding(cue.phase);

const pitchOf = (cue: Cue) => cue.pitch ?? 0;

/** Eyes go first (they are the face's own), then the head, then the body leans after them; a hand forgets what it was doing. */
function look(idle: Pose, cue: Cue): Partial<Pose> {
  const head = ease(cue.phase, 0.14, 0.5);
  const body = ease(cue.phase, 0.34, 0.95);
  const searching = 0.1 * Math.sin(Math.max(0, cue.phase - 1) * 0.9);
  const front = cue.facing === 'camera' || cue.facing === 'away';
  return {
    turn: front ? between(-0.2, 0.2, head) : between(0.2, 0.66, head) + searching,
    lean: idle.lean + between(-0.03, 0.13, body),
    head: idle.head + between(0.08, -0.1, head),
    shoulders: idle.shoulders + 0.06 * body,
    shift: idle.shift + 0.05 * body,
    near: armBetween(idle.near, front ? [-0.3, 2.1] : [0.36, 1.85], body),
    far: armBetween(idle.far, [-0.08, 0.3], body),
    nearFoot: { x: -0.18, lift: 0, toe: 0.25 * body },
    farFoot: { x: 0.2, lift: 0, toe: 0 },
    drag: -0.12 * (head - ease(cue.phase, 0.5, 0.9)),
  };
}

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
    near: armBetween(idle.near, [1.5 - pitchOf(cue) * 0.6, 0.12], stretch(cue)),
    far: armBetween(idle.far, [-0.3, 0.3], stretch(cue)),
    lean: idle.lean + 0.14 * stretch(cue),
    shift: idle.shift + 0.05 * stretch(cue),
    hip: 1 - 0.02 * Math.abs(stretch(cue)),
    farFoot: { x: 0.26, lift: 0, toe: 0 },
    nearFoot: { x: -0.18, lift: 0, toe: 0.3 * Math.max(0, stretch(cue)) },
    head: idle.head - 0.04,
    hands: stretch(cue) > 0.3 ? 'reach' : idle.hands,
    busy: true,
  }),
  point: (idle, cue) => ({
    near: armBetween(idle.near, [1.62 - pitchOf(cue) * 0.7, 0.02], winding(cue.phase, 0.5)),
    far: armBetween(idle.far, [-0.12, 0.4], stretch(cue)),
    lean: idle.lean + 0.06 * stretch(cue),
    hands: stretch(cue) > 0.2 ? 'point' : idle.hands,
    busy: true,
  }),
  hold: () => ({ near: [0.42, 1.32], far: [-0.3, 1.9] }),
  hug: (idle, cue) => {
    const way = stretch(cue);
    const pitch = pitchOf(cue);
    return {
      near: armBetween(idle.near, [1.34 - pitch * 0.9, 0.34 + Math.max(0, -pitch) * 0.4], way),
      far: armBetween(idle.far, [1.5 - pitch * 0.9, 0.3], way),
      lean: idle.lean + (0.06 + Math.max(0, pitch) * 0.3) * way,
      head: idle.head + 0.08 * way,
      shift: idle.shift + 0.03 * Math.sin(cue.phase * 1.3) * Math.max(0, way),
      farFoot: { x: 0.2, lift: 0, toe: 0 },
      nearFoot: { x: -0.16, lift: 0, toe: pitch < -0.15 ? 0.55 * Math.max(0, way) : 0 },
      hands: 'rest',
      asleep: cue.phase > 0.75,
      busy: true,
    };
  },
  fall,
  sleep: (_idle, cue) => ({ rests: 'bed', asleep: true, lean: 0, head: 0, turn: 0.3, drag: cue.breath * 0.02 }),
  dance,
  wave: (idle, cue, posture) => ({
    ...feel(idle, posture),
    far: [between(0.3, 2.45, stretch(cue)), between(0.2, 0.35 + 0.5 * Math.sin(cue.phase * 8.5), stretch(cue))],
    near: [-0.14, 0.2],
    lean: idle.lean - 0.04 * stretch(cue) + 0.02 * Math.sin(cue.phase * 8.5),
    shoulders: idle.shoulders + 0.05 * stretch(cue),
    hands: 'open',
    head: idle.head - 0.05 + 0.025 * Math.sin(cue.phase * 8.5 - 0.6),
  }),
  kneel,
  climb,
  look,
  'sit-down': sit,
  'stand-up': (idle, _cue, posture) => feel(idle, posture),
  'kneel-down': kneel,
  'get-up': (idle, _cue, posture) => feel(idle, posture),
  'lie-down': lieDown,
  bow,
  'pick-up': pickUp,
  descend: (idle, cue, posture) => climb(idle, { ...cue, phase: 600 - cue.phase }, posture),
  ride: (idle, cue) => riding(idle, cue, 'ride'),
  gallop: (idle, cue) => riding(idle, cue, 'gallop'),
};
