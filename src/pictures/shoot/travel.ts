import { type Actor, type Composition, type Frame, planeAt } from '../camera/index.ts';
import { groundSpeed } from '../people/index.ts';
import type { Stage } from '../sets/index.ts';
import type { Staging } from '../staging.ts';
import type { Clock } from './clock.ts';

/** How somebody under way crosses the picture. */
export interface Travel {
  /** Stage centimetres from their mark at a moment. */
  at(seconds: number): number;
  /** The camera goes with them. */
  readonly followed: boolean;
}

const STILL: Travel = { at: () => 0, followed: false };

/** Of the frame's width: as far as a subject walks across a standing camera's picture. */
const ACROSS = 0.62;
/** In frame widths: as much of the set as goes by behind a walker the camera goes with. */
const ALONG = 1.7;

/** Close on somebody under way the camera goes along, else they would be gone in a second. */
const FOLLOWED: ReadonlySet<string> = new Set(['medium', 'medium-close', 'close', 'extreme-close']);

interface Ground {
  readonly staging: Staging;
  readonly stage: Stage;
  readonly frame: Frame;
  readonly clock: Clock;
}

/** The way of one actor over the shot: their own pace, no further than the picture can show. */
export function travelOf(
  actor: Actor,
  { aim, subjects }: Composition,
  { staging, stage, frame, clock }: Ground,
): Travel {
  const { figure, depth } = actor;
  if (figure.facing !== 'left' && figure.facing !== 'right') return STILL;
  const metres = groundSpeed(figure.appearance, figure.act, figure.emotion);
  const plane = planeAt(aim, depth, stage, frame);
  if (metres === 0 || plane === undefined) return STILL;
  const direction = figure.facing === 'left' ? -1 : 1;
  const own = (metres * 100 * clock.length) / depth;
  const wide = frame.width / plane.scale;
  const subject = subjects.some((other) => other.index === actor.index);
  const followed = subject && subjects[0]?.index === actor.index && FOLLOWED.has(staging.camera.size);
  if (followed) {
    const far = Math.min(own, wide * ALONG);
    return { followed, at: (seconds) => direction * far * (seconds / clock.length - 0.5) };
  }
  if (!subject) return { followed: false, at: (seconds) => direction * own * (seconds / clock.length - 0.5) };
  const far = Math.min(own, wide * (subjects.length > 1 ? 0.2 : ACROSS));
  const middle = (0.5 - (plane.x + actor.x * plane.scale) / frame.width) * wide * (subjects.length > 1 ? 0 : 1);
  return { followed: false, at: (seconds) => middle + direction * far * (seconds / clock.length - 0.5) };
}

/** Walking to or from the camera: the figure grows or shrinks a little over the shot. */
export function approach(actor: Actor, seconds: number, clock: Clock): number {
  const { act, facing } = actor.figure;
  if ((act !== 'walk' && act !== 'run') || (facing !== 'camera' && facing !== 'away')) return 1;
  const way = clock.length === 0 ? 0.5 : seconds / clock.length;
  return facing === 'camera' ? 0.92 + 0.1 * way : 1.02 - 0.1 * way;
}
