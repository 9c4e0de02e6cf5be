import type { Act, Emotion } from '#film';
import { changeOf, changing } from './changes.ts';
import { POSTURES } from './emotion.ts';
import { MOTIONS } from './motion.ts';

/** Shoulder and elbow in radians: 0 hangs down, positive swings the way the figure faces. */
export type Arm = readonly [shoulder: number, elbow: number];

/** `reach` is open with the fingers together, `grip` closed round a thing. */
export type Hand = 'rest' | 'open' | 'fist' | 'point' | 'reach' | 'grip';

/** Where a foot is. Lengths are in leg lengths. */
export interface Foot {
  /** Forward of the point the figure stands on. */
  readonly x: number;
  /** The sole above the ground. */
  readonly lift: number;
  /** Radians; positive lifts the heel. */
  readonly toe: number;
}

/** A body at one moment, as a puppeteer would set it. The near side is the one towards the camera. */
export interface Pose {
  /** 0 towards the camera, 1 full profile, negative turned the other way. */
  readonly turn: number;
  /** Height of the hips: 1 standing straight. */
  readonly hip: number;
  /** Hips forward of the point the figure stands on, leg lengths. */
  readonly shift: number;
  readonly lean: number;
  /** Positive drops the chin. */
  readonly head: number;
  /** Positive lifts the shoulders, head radii. */
  readonly shoulders: number;
  readonly near: Arm;
  readonly far: Arm;
  readonly hands: Hand;
  readonly nearFoot: Foot;
  readonly farFoot: Foot;
  /** How loose things (hair, skirt, scarf) hang back, radians. */
  readonly drag: number;
  /** The whole figure turned about the point it stands on; positive falls backwards. */
  readonly roll: number;
  /** The whole figure off the ground, leg lengths. */
  readonly bounce: number;
  /** `saddle` is astride: the far leg is behind what is ridden. */
  readonly rests: 'feet' | 'seat' | 'knees' | 'bed' | 'saddle';
  /** How far a garment has folded over the thighs of whoever sits or kneels: 0 hangs, 1 lies in the lap. */
  readonly fold: number;
  /** What is held is not yet in the hand. */
  readonly empty: boolean;
  /** Closed whatever the blink says. */
  readonly asleep: boolean;
  /** The near hand is busy with the act itself and cannot be lent to what is held. */
  readonly busy: boolean;
}

/** What the puppeteer is told. */
export interface Cue {
  readonly act: Act;
  readonly emotion: Emotion;
  /** Seconds into the act. */
  readonly phase: number;
  readonly facing: 'left' | 'right' | 'camera' | 'away';
  /** 0 to 1: a stressed syllable is landing. */
  readonly stress: number;
  readonly breath: number;
  readonly sway: number;
  readonly seed: number;
  /** Radians downwards to the eyes of whoever the act is for. Default 0. */
  readonly pitch?: number;
}

const STANDING: Pose = {
  turn: 0.5,
  hip: 1,
  shift: 0,
  lean: 0,
  head: 0,
  shoulders: 0,
  near: [-0.12, 0.16],
  far: [0.14, 0.16],
  hands: 'rest',
  nearFoot: { x: -0.16, lift: 0, toe: 0 },
  farFoot: { x: 0.16, lift: 0, toe: 0 },
  drag: 0,
  roll: 0,
  bounce: 0,
  rests: 'feet',
  fold: 1,
  empty: false,
  asleep: false,
  busy: false,
};

/** The pose of an act at a moment, coloured by a feeling. Every act shows in the body alone, without a caption. */
export function poseOf(cue: Cue): Pose {
  const change = changeOf(cue.act);
  return change === undefined ? actedPose(cue) : changing(cue, change, actedPose);
}

function actedPose(cue: Cue): Pose {
  const posture = POSTURES[cue.emotion];
  const idle: Pose = {
    ...STANDING,
    turn: cue.facing === 'camera' ? 0.06 : cue.facing === 'away' ? 0 : 0.5,
    shift: cue.sway * 0.045,
    lean: posture.lean - cue.sway * 0.02,
    head: posture.head + cue.sway * 0.03,
    shoulders: posture.shoulders + cue.breath * 0.025,
    drag: cue.sway * 0.03,
    hands: posture.hands,
  };
  const moved = { ...idle, ...MOTIONS[cue.act](idle, cue, posture) };
  return cue.facing === 'camera' || cue.facing === 'away' ? frontal(moved, cue.act) : moved;
}

/** Acts in which both hands come together before the body. */
const FOLDED = new Set<Act>(['hold', 'sit', 'kneel', 'run']);

/** Acts whose near arm opens to its own side from the first moment, so that it never jumps across. */
const OPENING = new Set<Act>(['reach', 'point', 'hug']);

/** Seen from the front a swing towards the viewer cannot be read: arms fold before the body, or open to their own side. */
function frontal(pose: Pose, act: Act): Pose {
  const seen = { ...pose, turn: Math.max(-0.2, Math.min(0.2, pose.turn)), lean: pose.lean * 0.4 };
  const [near, far] = [pose.near, pose.far];
  if (FOLDED.has(act)) {
    const fold = (arm: Arm): Arm => [0.3, -Math.max(0.7, Math.abs(arm[1])) * 1.1];
    return { ...seen, near: [-fold(near)[0], -fold(near)[1]], far: fold(far) };
  }
  if (OPENING.has(act)) return { ...seen, near: [-Math.abs(near[0]), -near[1]] };
  return { ...seen, near: near[0] > 0.28 ? [-near[0], -near[1]] : near };
}
