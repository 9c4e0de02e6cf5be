import type { Emotion } from '#film';

/** A face as numbers. Lengths are in head radii; shares run from 0 to 1. */
export interface Expression {
  readonly browHeight: number;
  /** Positive lifts the inner ends (worry), negative drops them (anger). */
  readonly browTilt: number;
  readonly browArch: number;
  /** 1 is wide awake; more shows white above the iris. */
  readonly eyeOpen: number;
  /** How far the lower lid rises. */
  readonly squint: number;
  readonly pupil: number;
  /** Corners of the mouth: positive up. */
  readonly mouthCurve: number;
  readonly mouthOpen: number;
  readonly mouthWidth: number;
  readonly cheeks: number;
  readonly teeth?: boolean;
  readonly tongue?: boolean;
  /** The edge of the mouth trembles. */
  readonly tremble?: boolean;
  readonly look?: readonly [x: number, y: number];
}

export const EXPRESSIONS: Readonly<Record<Emotion, Expression>> = {
  neutral: {
    browHeight: 0.06,
    browTilt: 0.2,
    browArch: 0.5,
    eyeOpen: 0.88,
    squint: 0.08,
    pupil: 1,
    mouthCurve: 0.16,
    mouthOpen: 0,
    mouthWidth: 0.9,
    cheeks: 0.5,
  },
  happy: {
    browHeight: 0.32,
    browTilt: 0.35,
    browArch: 0.9,
    eyeOpen: 0.98,
    squint: 0.44,
    pupil: 1.12,
    mouthCurve: 1.2,
    mouthOpen: 0.58,
    mouthWidth: 1.26,
    cheeks: 1,
    teeth: true,
    tongue: true,
  },
  sad: {
    browHeight: 0.06,
    browTilt: 0.95,
    browArch: 0.1,
    eyeOpen: 0.58,
    squint: 0.05,
    pupil: 1.1,
    mouthCurve: -1.15,
    mouthOpen: 0,
    mouthWidth: 0.8,
    cheeks: 0.3,
    look: [0, 0.5],
  },
  angry: {
    browHeight: -0.16,
    browTilt: -1.2,
    browArch: 0.1,
    eyeOpen: 0.72,
    squint: 0.44,
    pupil: 0.74,
    mouthCurve: -0.9,
    mouthOpen: 0.36,
    mouthWidth: 1.06,
    cheeks: 0.95,
    teeth: true,
  },
  afraid: {
    browHeight: 0.36,
    browTilt: 1.1,
    browArch: 0.25,
    eyeOpen: 1.4,
    squint: -0.12,
    pupil: 0.52,
    mouthCurve: -0.75,
    mouthOpen: 0.6,
    mouthWidth: 0.82,
    cheeks: 0.05,
    tremble: true,
  },
  excited: {
    browHeight: 0.5,
    browTilt: 0.25,
    browArch: 1.1,
    eyeOpen: 1.2,
    squint: 0.14,
    pupil: 1.1,
    mouthCurve: 1.15,
    mouthOpen: 0.85,
    mouthWidth: 1.22,
    cheeks: 1,
    teeth: true,
    tongue: true,
  },
  calm: {
    browHeight: 0.12,
    browTilt: 0.25,
    browArch: 0.7,
    eyeOpen: 0.56,
    squint: 0.14,
    pupil: 1.05,
    mouthCurve: 0.52,
    mouthOpen: 0,
    mouthWidth: 0.82,
    cheeks: 0.55,
  },
  tender: {
    browHeight: 0.16,
    browTilt: 0.8,
    browArch: 0.8,
    eyeOpen: 0.82,
    squint: 0.34,
    pupil: 1.2,
    mouthCurve: 0.85,
    mouthOpen: 0,
    mouthWidth: 0.9,
    cheeks: 0.95,
  },
};

/** How a feeling sits in the body. Angles in radians. */
export interface Posture {
  /** Positive leans the way the figure faces. */
  readonly lean: number;
  /** Positive lifts the shoulders, in head radii. */
  readonly shoulders: number;
  /** Positive drops the chin. */
  readonly head: number;
  /** How large and quick movements are; 1 is ordinary. */
  readonly energy: number;
  /** Arms of somebody who has nothing to do: shoulder and elbow. */
  readonly arms?: { readonly near: readonly [number, number]; readonly far: readonly [number, number] };
  readonly hands: 'rest' | 'open' | 'fist';
}

export const POSTURES: Readonly<Record<Emotion, Posture>> = {
  neutral: { lean: 0, shoulders: 0, head: 0, energy: 1, hands: 'rest' },
  happy: {
    lean: -0.03,
    shoulders: 0.05,
    head: -0.08,
    energy: 1.2,
    hands: 'open',
    arms: { near: [-0.34, 0.42], far: [0.4, 0.55] },
  },
  sad: {
    lean: 0.09,
    shoulders: -0.12,
    head: 0.2,
    energy: 0.55,
    hands: 'rest',
    arms: { near: [-0.02, 0.06], far: [0.06, 0.05] },
  },
  angry: {
    lean: 0.09,
    shoulders: 0.12,
    head: 0.07,
    energy: 1.3,
    hands: 'fist',
    arms: { near: [-0.62, 1.2], far: [0.56, -1.15] },
  },
  afraid: {
    lean: -0.08,
    shoulders: 0.26,
    head: 0.05,
    energy: 0.8,
    hands: 'open',
    arms: { near: [0.55, 1.95], far: [0.6, 1.9] },
  },
  excited: {
    lean: -0.04,
    shoulders: 0.16,
    head: -0.1,
    energy: 1.6,
    hands: 'open',
    arms: { near: [-2.35, -0.35], far: [2.35, 0.35] },
  },
  calm: {
    lean: 0,
    shoulders: -0.06,
    head: 0.02,
    energy: 0.6,
    hands: 'rest',
    arms: { near: [0.12, 0.95], far: [0.1, -0.75] },
  },
  tender: {
    lean: 0.04,
    shoulders: -0.02,
    head: 0.1,
    energy: 0.7,
    hands: 'rest',
    arms: { near: [0.32, 2.0], far: [0.1, 0.2] },
  },
};
