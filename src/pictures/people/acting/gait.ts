import { type Act, type Appearance, isBeast } from '#film';
import { speciesOf } from '../creature/species.ts';
import { proportionsOf } from '../proportions.ts';
import { POSTURES, type Posture } from './emotion.ts';
import type { Cue, Foot, Pose } from './pose.ts';

/** A way of getting about on two legs. Lengths are in leg lengths. */
export interface Gait {
  /** Seconds for a step with either leg. */
  readonly seconds: number;
  /** Share of the cycle a foot stands on the ground. */
  readonly stance: number;
  /** How far before and behind the hips a foot touches the ground. */
  readonly stride: number;
  readonly lift: number;
  readonly lean: number;
  /** Depth of the knees and how much the hips rise and sink. */
  readonly hip: number;
  readonly bob: number;
  readonly swing: number;
  /** Elbow bend. */
  readonly elbow: number;
  readonly drag: number;
}

export const WALK: Gait = {
  seconds: 0.96,
  stance: 0.6,
  stride: 0.42,
  lift: 0.15,
  lean: 0.055,
  hip: 0.95,
  bob: 0.034,
  swing: 0.62,
  elbow: 0.2,
  drag: 0.12,
};

export const RUN: Gait = {
  seconds: 0.6,
  stance: 0.34,
  stride: 0.54,
  lift: 0.44,
  lean: 0.27,
  hip: 0.9,
  bob: 0.075,
  swing: 1.2,
  elbow: 1.55,
  drag: 0.55,
};

/** A sad walk is slow, an excited one quick. */
const pace = (gait: Gait, energy: number) => gait.seconds / Math.sqrt(Math.max(0.5, Math.min(1.4, energy)));

/** Times a second a climber moves both hands and both feet; who is lively is a little quicker. */
export const climbRate = (energy: number) => 0.75 * Math.min(1.2, energy);

/** Seconds of gait from one foot's landing to the other's; the first lands at none. Null for acts that do not go anywhere. */
export function stepSeconds(act: Act, emotion: Cue['emotion'] = 'neutral'): number | null {
  if (act === 'climb' || act === 'descend') return 0.5 / climbRate(POSTURES[emotion].energy);
  if (act !== 'walk' && act !== 'run') return null;
  return pace(act === 'walk' ? WALK : RUN, POSTURES[emotion].energy) / 2;
}

/** Of its length: as far as a beast's leg swings out for a stride of a whole leg. */
export const BEAST_LEG = 0.9;

/** How fast the ground must pass under a walking or running figure for its feet to stay planted: metres a second, 0 for other acts. */
export function groundSpeed(appearance: Appearance, act: Act, emotion: Cue['emotion'] = 'neutral'): number {
  const gait = act === 'walk' ? WALK : act === 'run' ? RUN : undefined;
  if (!gait) return 0;
  const { hip, height } = proportionsOf(appearance);
  const leg = isBeast(appearance) ? speciesOf(appearance.species).legs * BEAST_LEG : -hip / height;
  const seconds = gait.stance * pace(gait, POSTURES[emotion].energy);
  return ((2 * gait.stride * leg) / seconds) * appearance.height;
}

/** Legs and arms of somebody under way; towards or away from the camera only the lifting shows. */
export function gait(idle: Pose, cue: Cue, posture: Posture, way: Gait): Partial<Pose> {
  const cycle = (cue.phase / pace(way, posture.energy)) % 1;
  const front = cue.facing === 'camera' || cue.facing === 'away';
  const near = footAt(cycle, way, front);
  const far = footAt((cycle + 0.5) % 1, way, front);
  const swing = Math.cos(cycle * 2 * Math.PI) * way.swing * (front ? 0.35 : 1);
  // Forearms arrive after their upper arms, hair and coats after both.
  const late = Math.cos((cycle - 0.09) * 2 * Math.PI);
  // The body is lowest just after a foot has landed (down), highest just after the other has passed it (up).
  const step = Math.cos((cycle - 0.07) * 4 * Math.PI);
  const flight = way.stance < 0.5 ? 0.13 * Math.max(0, -step) : 0;
  return {
    turn: front ? idle.turn : 0.9,
    shift: 0,
    hip: way.hip - way.bob * step,
    bounce: flight,
    lean: idle.lean + way.lean + 0.018 * step,
    near: [-swing - 0.04, way.elbow + 0.3 * Math.max(0, -late)],
    far: [swing, way.elbow + 0.3 * Math.max(0, late)],
    nearFoot: front ? { ...near, x: -0.14 } : near,
    farFoot: front ? { ...far, x: 0.14 } : far,
    drag: way.drag + (way.stance < 0.5 ? 0.16 : 0.1) * Math.sin((cycle - 0.12) * 4 * Math.PI),
    head: idle.head * 0.7 - way.lean * 0.5 + 0.035 * Math.cos((cycle - 0.13) * 4 * Math.PI),
    hands: way.stance < 0.5 ? 'fist' : idle.hands === 'open' ? 'rest' : idle.hands,
  };
}

/** On the ground a foot goes straight back at the speed of the ground; in the air it swings forward. */
function footAt(cycle: number, way: Gait, front: boolean): Foot {
  if (cycle < way.stance) {
    const done = cycle / way.stance;
    const toe = done < 0.15 ? -0.3 * (1 - done / 0.15) : done > 0.7 ? 0.75 * ((done - 0.7) / 0.3) : 0;
    return { x: way.stride * (1 - 2 * done), lift: 0, toe: front ? 0 : toe };
  }
  const done = (cycle - way.stance) / (1 - way.stance);
  const soft = done * done * (3 - 2 * done);
  const lift = Math.sin(done * Math.PI) ** 0.9 * way.lift * (1 - 0.35 * done);
  return {
    x: way.stride * (2 * soft - 1),
    lift: front ? lift * 0.9 : lift,
    toe: front
      ? 0.1
      : 0.75 * (1 - done) ** 1.2 - 0.3 * done ** 3 + (way.stance < 0.5 ? 0.5 * Math.sin(done * Math.PI) : 0),
  };
}
