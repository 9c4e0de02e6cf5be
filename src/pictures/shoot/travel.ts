import type { Act } from '#film';
import { type Actor, type Composition, type Frame, planeAt } from '../camera/index.ts';
import { groundSpeed } from '../people/index.ts';
import type { Stage } from '../sets/index.ts';
import type { Staging } from '../staging.ts';
import { climbOf } from './climb.ts';
import type { Clock } from './clock.ts';
import { type Going, restToRest, steady } from './going.ts';
import { type Mount, paceOf } from './mounts.ts';

/** How somebody under way crosses the picture. */
export interface Travel {
  /** Stage centimetres from their mark at a moment. */
  at(seconds: number): number;
  /** Stage centimetres above the ground. */
  up(seconds: number): number;
  /** How they go at a moment: the seconds of their gait, how fully they stride, how far they lean into it. */
  going(seconds: number): Pick<Going, 'phase' | 'share' | 'lean'>;
  /** The camera goes with them. */
  readonly followed: boolean;
}

const own = (seconds: number) => ({ phase: seconds, share: 1, lean: 0 });
const STILL: Travel = { at: () => 0, up: () => 0, going: own, followed: false };

/** Of the frame's width: as far as a subject walks across a standing camera's picture, alone and with others. */
const ACROSS = 0.62;
const TOGETHER = 0.34;
/** Whoever runs or rides alone comes in at one edge of the frame and leaves at the other. */
const THROUGH = 1.12;
const FAST: ReadonlySet<Act> = new Set<Act>(['run', 'ride', 'gallop']);
/** In frame widths: as much of the set as goes by behind a walker the camera goes with. */
const ALONG = 1.7;
/** Slower than this share of their own pace nobody goes: they start late and stop early instead. */
const SLOWEST = 0.72;

/** Close on somebody under way the camera goes along, else they would be gone in a second. */
const FOLLOWED: ReadonlySet<string> = new Set(['medium', 'medium-close', 'close', 'extreme-close']);

interface Ground {
  readonly staging: Staging;
  readonly stage: Stage;
  readonly frame: Frame;
  readonly clock: Clock;
  readonly mounts: ReadonlyMap<number, Mount>;
}

/** The way of one actor over the shot: their own pace, no further than the picture can show, and no foot slides. */
export function travelOf(
  actor: Actor,
  { aim, subjects }: Composition,
  { staging, stage, frame, clock, mounts }: Ground,
): Travel {
  const { figure, depth } = actor;
  const plane = planeAt(aim, depth, stage, frame);
  if (plane === undefined) return STILL;
  if (figure.act === 'climb' || figure.act === 'descend')
    return { ...STILL, ...climbOf(actor, staging, frame.height / plane.scale, clock) };
  if (figure.facing !== 'left' && figure.facing !== 'right') return STILL;
  const mount = mounts.get(actor.index);
  const chase = allRun(subjects);
  const leader = chase ? (subjects[0]?.figure ?? figure) : figure;
  const metres =
    mount === undefined ? groundSpeed(leader.appearance, leader.act, leader.emotion) : paceOf(mount, figure);
  if (metres === 0) return STILL;
  const direction = figure.facing === 'left' ? -1 : 1;
  const pace = (metres * 100) / depth;
  const wide = frame.width / plane.scale;
  const subject = subjects.some((other) => other.index === actor.index);
  const alone = subjects.length === 1;
  // Nobody runs in slow motion to fill a shot: whoever would be through it too soon has the camera with them.
  const gone = alone && FAST.has(figure.act) && wide * THROUGH < SLOWEST * pace * clock.length;
  const followed =
    subject && subjects[0]?.index === actor.index && (chase || gone || FOLLOWED.has(staging.camera.size));
  const most = followed || chase ? ALONG : alone ? (FAST.has(figure.act) ? THROUGH : ACROSS) : TOGETHER;
  const far = subject ? Math.min(pace * clock.length, wide * most) : pace * clock.length;
  const ratio = far / (pace * clock.length);
  const stops = !followed && !chase && ratio < SLOWEST && !(alone && FAST.has(figure.act));
  const way = stops ? restToRest(far, pace, clock.length) : steady(far, clock.length, ratio);
  const middle = subject && alone && !followed ? (0.5 - (plane.x + actor.x * plane.scale) / frame.width) * wide : 0;
  return {
    followed,
    up: () => 0,
    at: (seconds) => middle + direction * (way(seconds).distance - far / 2),
    going: followed ? own : way,
  };
}

/** Two or more who run the same way: the camera goes with the first, and the others keep up. */
const allRun = (subjects: readonly Actor[]): boolean =>
  subjects.length > 1 &&
  subjects.every(({ figure }) => figure.act === 'run' && figure.facing === subjects[0]?.figure.facing) &&
  (subjects[0]?.figure.facing === 'left' || subjects[0]?.figure.facing === 'right');

/** Walking to or from the camera: the figure grows or shrinks a little over the shot. */
export function approach(actor: Actor, seconds: number, clock: Clock): number {
  const { act, facing } = actor.figure;
  if ((act !== 'walk' && act !== 'run') || (facing !== 'camera' && facing !== 'away')) return 1;
  const way = clock.length === 0 ? 0.5 : seconds / clock.length;
  return facing === 'camera' ? 0.92 + 0.1 * way : 1.02 - 0.1 * way;
}
