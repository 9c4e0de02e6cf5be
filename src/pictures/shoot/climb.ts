import type { Actor } from '../camera/index.ts';
import type { Staging } from '../staging.ts';
import type { Clock } from './clock.ts';
import { hasSteps, SLOPE, STAIRS_HIGH } from './steps.ts';
import type { Travel } from './travel.ts';

/** Centimetres a second hand over hand, and how far it goes ahead with each hand. */
const RATE = 34;
const PULL = 5;
/** Pulls a second: the rhythm of the climber's arms. */
const RHYTHM = 1.5;
/** Of the picture's height: as far as a climber goes up through it. */
const MOST = 0.3;
/** How far a ladder leans, radians. */
export const LEAN = 0.12;

/** The way up, or down, over the shot: ladders, ropes and walls go straight up, stairs along their slope. */
export function climbOf(
  { figure, depth }: Actor,
  staging: Staging,
  high: number,
  { length }: Clock,
): Pick<Travel, 'at' | 'up'> {
  const stairs = hasSteps(staging);
  const most = Math.min(stairs ? STAIRS_HIGH / depth : Number.POSITIVE_INFINITY, high * MOST);
  const far = Math.min(most, (RATE * length) / depth);
  const risen = (seconds: number): number => {
    const way = length === 0 ? 0 : seconds / length;
    const pull = (PULL / depth) * Math.sin(seconds * RHYTHM * Math.PI * 2) * Math.sin(way * Math.PI);
    const climbed = Math.max(0, Math.min(far, far * way + pull));
    return figure.act === 'descend' ? far - climbed : climbed;
  };
  const direction = figure.facing === 'left' ? -1 : 1;
  const across = stairs ? SLOPE : Math.tan(LEAN);
  return { up: risen, at: (seconds) => direction * across * risen(seconds) };
}
