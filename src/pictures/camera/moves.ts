import type { Move } from '#film';
import type { Aim } from './lens.ts';

/** What a move adds to the composed aim. */
interface Offset {
  /** Multiplies the zoom. */
  readonly zoom?: number;
  /** The camera itself moved, in shares of the frame as it is at the acting line. */
  readonly x?: number;
  readonly y?: number;
  /** The camera turned on its tripod, in shares of the frame. */
  readonly panX?: number;
  readonly panY?: number;
}

/** Starts and ends gently: 0 to 1 over 0 to 1. */
const ease = (way: number): number => {
  const within = Math.max(0, Math.min(1, way));
  return within * within * (3 - 2 * within);
};
/** From one value to another over the shot. */
const along = (from: number, to: number, way: number): number => from + (to - from) * ease(way);

/** Smooth noise between -1 and 1 of three incommensurable waves. */
const tremble = (seconds: number, phase: number): number =>
  0.5 * Math.sin(seconds * 2.3 + phase) +
  0.32 * Math.sin(seconds * 5.1 + phase * 2.7) +
  0.18 * Math.sin(seconds * 9.7 + phase * 1.3);

/** Seconds a whip pan takes before it comes to rest. */
const WHIP = 0.4;

/** Every move: `way` runs from 0 to 1 over the shot. All of them end, or have their middle, on the composed picture. */
const MOVES: Readonly<Record<Move, (way: number, seconds: number) => Offset>> = {
  static: () => ({}),
  'pan-left': (way) => ({ panX: along(-0.11, 0.03, way) }),
  'pan-right': (way) => ({ panX: along(0.11, -0.03, way) }),
  'tilt-up': (way) => ({ panY: along(-0.16, 0, way) }),
  'tilt-down': (way) => ({ panY: along(0.16, 0, way) }),
  'push-in': (way) => ({ zoom: along(0.86, 1.06, way) }),
  'pull-out': (way) => ({ zoom: along(1.06, 0.84, way) }),
  'track-left': (way) => ({ x: along(0.09, -0.06, way) }),
  'track-right': (way) => ({ x: along(-0.09, 0.06, way) }),
  'crane-up': (way) => ({ y: along(0.14, -0.02, way), panY: along(-0.05, 0, way) }),
  'crane-down': (way) => ({ y: along(-0.16, 0.0, way), panY: along(0.05, 0, way) }),
  handheld: (_, seconds) => ({ panX: 0.006 * tremble(seconds, 1), panY: 0.008 * tremble(seconds * 0.9, 4) }),
  whip: (_, seconds) => ({ panX: 0.5 * (1 - ease(Math.min(1, seconds / WHIP))) ** 2 }),
};

/** Whether the camera only turns on its tripod: then every distance slides alike and the set can stay one sheet. */
export const turnsOnly = (move: Move): boolean =>
  move === 'static' || move.startsWith('pan') || move.startsWith('tilt') || move === 'handheld' || move === 'whip';

/** How long the camera keeps moving, seconds. */
export const restsAfter = (move: Move): number =>
  move === 'static' ? 0 : move === 'whip' ? WHIP : Number.POSITIVE_INFINITY;

/** How fast a whip pan is going, 0 to 1: pictures smear that much. */
export const smear = (move: Move, seconds: number): number =>
  move === 'whip' && seconds < WHIP ? 1 - seconds / WHIP : 0;

/** The camera at a moment of its move. `anchor` is what a zoom keeps in its place: shares of the frame. */
export function moved(
  aim: Aim,
  move: Move,
  moment: { readonly way: number; readonly seconds: number },
  view: {
    readonly width: number;
    readonly height: number;
    readonly anchor: { readonly x: number; readonly y: number };
  },
): Aim {
  const { zoom = 1, x = 0, y = 0, panX = 0, panY = 0 } = MOVES[move](moment.way, moment.seconds);
  const pull = 1 - 1 / zoom;
  return {
    ...aim,
    zoom: aim.zoom * zoom,
    x: aim.x + (x + (view.anchor.x - 0.5) * pull) * view.width,
    y: aim.y + (y + (view.anchor.y - 0.5) * pull) * view.height,
    pan: { x: aim.pan.x + panX, y: aim.pan.y + panY },
  };
}
