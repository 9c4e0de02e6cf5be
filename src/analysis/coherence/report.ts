/** Frames of a film; `to` is the first that no longer belongs to it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const FINDINGS = [
  'flicker',
  'frozen',
  'black',
  'duplicated',
  'cadence',
  'dropped',
  'colour-jump',
  'light-jump',
  'abrupt',
] as const;
/**
 * What can be wrong from one frame to the next. `duplicated`: a frame shown again where others move; `cadence`: that by rule, as
 * films get from one frame rate to another; `dropped`: frames are missing; `abrupt`: a change that is no cut, such as one frame
 * of something else.
 */
export type FindingKind = (typeof FINDINGS)[number];

export interface Finding extends Span {
  readonly kind: FindingKind;
  /** On the film's clock. */
  readonly seconds: readonly [from: number, to: number];
  /** 0 hardly seen, 1 ruins the shot. */
  readonly severity: number;
  readonly confidence: number;
  readonly sentence: string;
}

export interface ShotCoherence extends Span {
  readonly seconds: readonly [from: number, to: number];
  /** Mean and least structural similarity of neighbouring frames. */
  readonly similarity: number;
  readonly leastSimilarity: number;
  /** VBench's temporal flickering, 0 to 1, of pictures as small as they were looked at: punishes whatever moves. */
  readonly vbenchFlickering: number;
  /** The same of what is left when everything was put where it moved to. */
  readonly steadiness: number;
  /** How far brightness swings back and forth, apart from what moves; levels, from one turn to the next. */
  readonly lightSwing: number;
  /** 1: colours stay as they are; half at a change of one level a frame, apart from what moves. */
  readonly colourStability: number;
  /** 1: every frame goes on as the one before. */
  readonly motionSmoothness: number;
  /** Nothing at all moves: a still picture, and not one that froze. */
  readonly still: boolean;
}

export interface CoherenceReport {
  readonly shots: readonly ShotCoherence[];
  readonly findings: readonly Finding[];
  /** Structural similarity of each frame with the one before; 1 where a shot begins. */
  readonly similarity: Float32Array;
  /** By time: means of the shots'. */
  readonly meanSimilarity: number;
  readonly vbenchFlickering: number;
  readonly steadiness: number;
  readonly colourStability: number;
  readonly motionSmoothness: number;
  readonly counts: Readonly<Record<FindingKind, number>>;
  /** 0 to 1: what is left after each finding's severity and length. */
  readonly score: number;
}
