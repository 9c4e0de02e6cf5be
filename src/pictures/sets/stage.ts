/**
 * The space a set stands in, in centimetres on the acting line. (0, 0) is the middle of the acting line on the ground, y grows
 * downwards. The camera's home frame is `left..right` by `top..bottom`; sets are drawn well past it so that it can travel.
 */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the ground meets the sky: the height of the eye that looks on. */
  readonly horizon: number;
  /** Device pixels a centimetre on the acting line is long in the home frame. */
  readonly pixels: number;
}

/** A grown person is a third of this: the home frame is an extreme wide shot. */
const SHORT_SIDE = 540;
/** Square centimetres of the home frame: other shapes show as much world as 16:9 does. */
const AREA = 960 * 540;
const EYE_HEIGHT = 120;
/** How far down the frame the acting line lies. */
const GROUND_AT = 0.8;
const GROUND_AT_TALL = 0.75;

/** The stage for a picture of this shape: as wide or as tall as the picture asks, never smaller than 540 cm either way. */
export function stageFor(width: number, height: number): Stage {
  const aspect = width / height;
  const across = Math.max(SHORT_SIDE, SHORT_SIDE * aspect, Math.sqrt(AREA * aspect));
  const up = across / aspect;
  const above = up * (aspect < 1 ? GROUND_AT_TALL : GROUND_AT);
  return { width: across, height: up, top: -above, bottom: up - above, horizon: -EYE_HEIGHT, pixels: width / across };
}

/** Where the ground is at a depth, in stage units: depth 1 is the acting line, 2 twice as far from the eye. */
export function groundAt(stage: Stage, depth: number): number {
  return stage.horizon * (1 - 1 / depth);
}
