import type { Act } from '#film';
import { blendOf } from './blend.ts';
import type { Cue, Foot, Pose } from './pose.ts';

/** An act that takes a body from one posture to another, or there and back. */
interface Change {
  readonly from: Act;
  readonly to: Act;
  /** From the first sign of it to the last, seconds. */
  readonly seconds: number;
  /** How far the body leans into it half-way, radians. */
  readonly dive: number;
}

/** Whoever sits down or kneels takes about a second and a half; getting up from the ground takes longer. */
const CHANGES: Partial<Record<Act, Change>> = {
  'sit-down': { from: 'stand', to: 'sit', seconds: 1.5, dive: 0.5 },
  'stand-up': { from: 'sit', to: 'stand', seconds: 1.4, dive: 0.62 },
  'kneel-down': { from: 'stand', to: 'kneel', seconds: 1.3, dive: 0.2 },
  'get-up': { from: 'kneel', to: 'stand', seconds: 1.6, dive: 0.34 },
};

/** The change of posture an act is; undefined for acts that are not. */
export const changeOf = (act: Act): Change | undefined => CHANGES[act];

/** 0 before `from`, 1 after `to`, soft between. */
function ease(time: number, from: number, to: number): number {
  const way = Math.max(0, Math.min(1, (time - from) / (to - from)));
  return way * way * (3 - 2 * way);
}

/** Somebody on the way from one posture to the next: a look and a lean first, then the weight, then it settles. */
export function changing(cue: Cue, change: Change, poseFor: (cue: Cue) => Pose): Pose {
  const time = cue.phase / change.seconds;
  const [from, to] = [change.from, change.to].map((act) => poseFor({ ...cue, act })) as [Pose, Pose];
  const low = change.to === 'stand' ? from : to;
  const seated = low.rests === 'seat';
  const upright = planted(change.to === 'stand' ? to : from, low, seated);
  const [first, last] = change.to === 'stand' ? [from, upright] : [upright, to];
  const weight = ease(time, 0.22, 0.84);
  // A little too far, and back.
  const settle = 0.06 * (ease(time, 0.78, 0.9) - ease(time, 0.9, 1.12));
  const anticipation = ease(time, 0, 0.2) - ease(time, 0.2, 0.45);
  const way = weight + settle * (change.to === 'stand' ? 1 : -1) * (1 - weight * 0.4);
  const lean = change.dive * (ease(time, 0.04, 0.46) - ease(time, 0.5, 1));
  const pose = blendOf(first, last, way);
  const fold = change.to === 'stand' ? 1 - weight : weight;
  const arms = 0.5 * Math.sin(Math.min(1, Math.max(0, time)) * Math.PI);
  return {
    ...pose,
    ...feetOf(first, last, time, seated),
    lean: pose.lean + lean - 0.04 * anticipation,
    head: pose.head + 0.18 * anticipation - lean * 0.35,
    near: [pose.near[0] + arms * 0.7 + lean * 0.5, pose.near[1] + arms * 0.5],
    far: [pose.far[0] + arms * 0.5 + lean * 0.5, pose.far[1] + arms * 0.4],
    rests: fold > 0.02 || seated ? low.rests : 'feet',
    fold,
    busy: false,
  };
}

/** Whoever is about to sit, or has just got up, stands on the feet they sit with. */
function planted(standing: Pose, low: Pose, seated: boolean): Pose {
  if (!seated) return standing;
  const { nearFoot, farFoot } = low;
  return { ...standing, nearFoot, farFoot, shift: (nearFoot.x + farFoot.x) / 2 };
}

/** Feet stay where they are under somebody sitting down; to kneel, one steps forward first and then the other goes back. */
function feetOf(first: Pose, last: Pose, time: number, seated: boolean): Pick<Pose, 'nearFoot' | 'farFoot'> {
  if (seated) return { nearFoot: last.nearFoot, farFoot: last.farFoot };
  const down = last.rests === 'knees';
  const [front, back] = [ease(time, 0.06, 0.42), ease(time, 0.3, 0.78)];
  return {
    farFoot: stepped(first.farFoot, last.farFoot, down ? front : back),
    nearFoot: stepped(first.nearFoot, last.nearFoot, down ? back : front),
  };
}

function stepped(from: Foot, to: Foot, way: number): Foot {
  const mix = (one: number, other: number) => one + (other - one) * way;
  return {
    x: mix(from.x, to.x),
    lift: mix(from.lift, to.lift) + 0.09 * Math.sin(way * Math.PI) * Math.min(1, Math.abs(to.x - from.x) * 4),
    toe: mix(from.toe, to.toe),
  };
}
