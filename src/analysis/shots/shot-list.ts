/** How one shot becomes the next. */
export const BOUNDARY_KINDS = ['cut', 'dissolve', 'fade-in', 'fade-out', 'fade-through', 'wipe'] as const;
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

/**
 * From the last frame that is wholly the shot before (or the film's first frame) to the first that is wholly the shot after (or its
 * last): at a cut they are neighbours. A fade-in at the beginning and a fade-out at the end have a shot on one side only.
 */
export interface Boundary {
  readonly kind: BoundaryKind;
  /** Frames. */
  readonly from: number;
  readonly to: number;
  /** When those two are shown, seconds on the film's clock. */
  readonly fromSeconds: number;
  readonly toSeconds: number;
  /** How sure it is, 0 to 1; a boundary is told from 0.5 on at the default sensitivity. */
  readonly confidence: number;
  /** Through or from or to which colour, for fades. */
  readonly colour?: FadeColour;
  /** Which way the new picture comes in, for wipes. */
  readonly way?: WipeWay;
}

export type FadeColour = 'black' | 'white' | 'other';

/** Where the new picture moves to; `open` from the middle outwards, `close` from the edges inwards. */
export type WipeWay =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'left-up'
  | 'left-down'
  | 'right-up'
  | 'right-down'
  | 'open'
  | 'close'
  | 'other';

/** A sudden light, dark or foreign frame or few, after which the picture is as before: no boundary. */
export interface Flash {
  /** First and last frame of it. */
  readonly from: number;
  readonly to: number;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  /** Brightness against the frame before, 0 to 255; negative: it went dark. */
  readonly brighter: number;
}

/** What lies between two boundaries. Where a boundary takes time, each side has its half of it. */
export interface Shot {
  readonly index: number;
  /** First frame, and the frame after the last. */
  readonly start: number;
  readonly end: number;
  /** Seconds on the film's clock; the end of the last shot is when its last frame has been shown for as long as the one before. */
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Sharp, still, like the rest of the shot, and in no transition; the best first, at most three. Frames. */
  readonly keyFrames: readonly number[];
  /** Indexes into `boundaries`; none at the film's beginning and end. */
  readonly transitionIn?: number;
  readonly transitionOut?: number;
}

export interface ShotList {
  readonly frames: number;
  readonly seconds: number;
  readonly boundaries: readonly Boundary[];
  readonly shots: readonly Shot[];
  readonly flashes: readonly Flash[];
}
