import type { Stage } from '../sets/index.ts';

/** Where the camera is, measured on the acting line, and what its tripod does. */
export interface Aim {
  /** Centimetres on the acting line in the middle of the frame. */
  readonly x: number;
  readonly y: number;
  /** 1 is the home frame of the stage; 2 shows the acting line twice as large. */
  readonly zoom: number;
  /** Radians, clockwise. */
  readonly roll: number;
  /** Looking up (positive) or down: how far the far distance slides down the frame, in frame heights. */
  readonly tilt: number;
  /** The camera turned on its tripod: the whole picture slid sideways and down, in shares of the frame. */
  readonly pan: { readonly x: number; readonly y: number };
  /** Where the lens is sharp: 0 in the far distance, 1 at the acting line. Absent: everywhere, as paper is. */
  readonly focus?: number;
}

/** Nearer than this counts as the acting line to the lens, further away as the distance. */
const FAR_FROM = 1.15;

/** How soft a depth is under an aim, 0 sharp to 1 wholly out of focus. */
export function softnessAt({ focus }: Pick<Aim, 'focus'>, depth: number): number {
  if (focus === undefined) return 0;
  return depth > FAR_FROM ? focus : 1 - focus;
}

/** Whether two depths are sharp and soft together. */
export const sameFocus = (one: number, other: number): boolean => one > FAR_FROM === other > FAR_FROM;

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** How a distance is shown: stage centimetres times `scale`, plus `x` and `y`, are pixels of the level frame. */
export interface Plane {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** How much of a zoom is a longer lens (all distances grow alike); the rest is the camera walking up (near things grow more). */
const LENS_SHARE = 0.35;
/** Planes nearer than this to the eye are behind the camera. */
const BLIND = 0.06;

/** Pixels of the home frame a stage centimetre becomes at a depth, as a factor; 0 when the plane is behind the camera. */
export function magnification(zoom: number, depth: number): number {
  const distance = depth - 1 + zoom ** (LENS_SHARE - 1);
  return distance < BLIND ? 0 : (zoom ** LENS_SHARE * depth) / distance;
}

/** How the camera sees a depth; undefined when the plane is behind it. Depth 1 is the acting line. */
export function planeAt(aim: Aim, depth: number, stage: Stage, frame: Frame): Plane | undefined {
  const scale = stage.pixels * magnification(aim.zoom, depth);
  if (scale === 0) return undefined;
  const home = (stage.top + stage.bottom) / 2;
  const slide = aim.tilt * (1 - 1 / depth);
  return {
    scale,
    x: frame.width * (0.5 + aim.pan.x) - (aim.x / depth) * scale,
    y: frame.height * (0.5 + aim.pan.y + slide) - (home + (aim.y - home) / depth) * scale,
  };
}

/** The aim's `x` that shows stage point `x` of a depth at `at` (share of the frame's width). */
export function aimX(x: number, at: number, depth: number, zoom: number, stage: Stage, frame: Frame): number {
  const scale = stage.pixels * magnification(zoom, depth);
  return depth * (x - ((at - 0.5) * frame.width) / scale);
}

/** The aim's `y` that shows stage point `y` of a depth at `at` (share of the frame's height) under a tilt. */
export function aimY(
  y: number,
  at: number,
  depth: number,
  lens: { readonly zoom: number; readonly tilt: number },
  stage: Stage,
  frame: Frame,
): number {
  const scale = stage.pixels * magnification(lens.zoom, depth);
  const home = (stage.top + stage.bottom) / 2;
  const slide = lens.tilt * (1 - 1 / depth);
  return home + depth * (y - ((at - 0.5 - slide) * frame.height) / scale - home);
}

/** The zoom at which a centimetre at this depth is `pixels` long. */
export function zoomFor(pixels: number, depth: number, stage: Stage): number {
  const wanted = pixels / stage.pixels;
  let [low, high] = [0.2, 60];
  for (let step = 0; step < 40; step++) {
    const middle = Math.sqrt(low * high);
    const reached = magnification(middle, depth);
    if (reached === 0 || reached > wanted) high = middle;
    else low = middle;
  }
  return Math.sqrt(low * high);
}
