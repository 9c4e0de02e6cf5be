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
  /** The camera walked round its subject, in shares of the frame: the subject stays in its place, what is behind slides by. */
  readonly round?: number;
  readonly focus?: number;
}

/** Starts and ends gently: 0 to 1 over 0 to 1. */
const ease = (way: number): number => {
  const within = Math.max(0, Math.min(1, way));
  return within * within * (3 - 2 * within);
};

/** Share of the shot a move takes: the last of it rests on the picture it came to. */
const ARRIVED = 0.9;

/** From an offset to the composed picture, where the shot rests before it is cut. */
const from = (offset: number, way: number): number => offset * (1 - ease(way / ARRIVED));

/** From a zoom to the composed one, evenly to the eye. */
const zoomed = (zoom: number, way: number): number => zoom ** (1 - ease(way / ARRIVED));

/** Smooth noise between -1 and 1 of three incommensurable waves. */
const tremble = (seconds: number, phase: number): number =>
  0.5 * Math.sin(seconds * 2.3 + phase) +
  0.32 * Math.sin(seconds * 5.1 + phase * 2.7) +
  0.18 * Math.sin(seconds * 9.7 + phase * 1.3);

/** Seconds a whip pan takes before it comes to rest. */
const WHIP = 0.4;
/** Seconds the distance is sharp before the focus is pulled, and how long pulling it takes. */
const RACK = { after: 0.5, takes: 0.8 } as const;

/** Every move: `way` runs from 0 to 1 over the shot. All of them end on the composed picture. */
const MOVES: Readonly<Record<Move, (way: number, seconds: number) => Offset>> = {
  static: () => ({}),
  'pan-left': (way) => ({ panX: from(-0.13, way) }),
  'pan-right': (way) => ({ panX: from(0.13, way) }),
  'tilt-up': (way) => ({ panY: from(-0.16, way) }),
  'tilt-down': (way) => ({ panY: from(0.16, way) }),
  'push-in': (way) => ({ zoom: zoomed(0.82, way) }),
  'pull-out': (way) => ({ zoom: zoomed(1.2, way) }),
  'track-left': (way) => ({ x: from(0.14, way) }),
  'track-right': (way) => ({ x: from(-0.14, way) }),
  'crane-up': (way) => ({ y: from(0.16, way), panY: from(-0.05, way) }),
  'crane-down': (way) => ({ y: from(-0.16, way), panY: from(0.05, way) }),
  handheld: (_, seconds) => ({ panX: 0.006 * tremble(seconds, 1), panY: 0.008 * tremble(seconds * 0.9, 4) }),
  whip: (_, seconds) => ({ panX: 0.5 * (1 - ease(Math.min(1, seconds / WHIP))) ** 2 }),
  'arc-left': (way) => ({ round: from(0.3, way) }),
  'arc-right': (way) => ({ round: from(-0.3, way) }),
  'rack-focus': (_, seconds) => ({ focus: ease((seconds - RACK.after) / RACK.takes) }),
};

/** The focus is pulled from the distance to the acting line. */
export const racks = (move: Move): boolean => move === 'rack-focus';

/** Whether the camera only turns on its tripod: then every distance slides alike and the set can stay one sheet. */
export const turnsOnly = (move: Move): boolean =>
  restsAfter(move) < Number.POSITIVE_INFINITY ||
  move.startsWith('pan') ||
  move.startsWith('tilt') ||
  move === 'handheld';

/** How long the camera keeps moving, seconds. */
export function restsAfter(move: Move): number {
  if (move === 'static') return 0;
  if (racks(move)) return RACK.after + RACK.takes;
  return move === 'whip' ? WHIP : Number.POSITIVE_INFINITY;
}

/** How fast a whip pan is going, 0 to 1: pictures smear that much. */
export const smear = (move: Move, seconds: number): number =>
  move === 'whip' && seconds < WHIP ? 1 - seconds / WHIP : 0;

/** What a move is made over, as the acting line shows it: `anchor` is what a zoom keeps in its place, in shares of the frame. */
export interface View {
  /** Stage centimetres. */
  readonly width: number;
  readonly height: number;
  readonly anchor: { readonly x: number; readonly y: number };
  /** Of the subject: what the camera walks round. Default the acting line. */
  readonly depth?: number;
  /** Where the picture is sharp in the end, as in `Aim.focus`: where its subject is. Default 1, the acting line. */
  readonly sharp?: 0 | 1;
}

/** The camera at a moment of its move. */
export function moved(
  aim: Aim,
  move: Move,
  moment: { readonly way: number; readonly seconds: number },
  { width, height, anchor, depth = 1, sharp = 1 }: View,
): Aim {
  const { zoom = 1, x = 0, y = 0, panX = 0, panY = 0, round = 0, focus } = MOVES[move](moment.way, moment.seconds);
  const pull = 1 - 1 / zoom;
  return {
    ...aim,
    zoom: aim.zoom * zoom,
    x: aim.x + (x + round + (anchor.x - 0.5) * pull) * width,
    y: aim.y + (y + (anchor.y - 0.5) * pull) * height,
    pan: { x: aim.pan.x + panX + round / depth, y: aim.pan.y + panY },
    ...(focus === undefined ? {} : { focus: sharp === 1 ? focus : 1 - focus }),
  };
}
