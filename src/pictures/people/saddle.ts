import { type Act, type Appearance, isBeast } from '#film';
import { poseOf } from './acting/pose.ts';
import { BACKWARD, speciesOf } from './creature/species.ts';
import { proportionsOf, UNITS_PER_METRE } from './proportions.ts';

/** Where somebody sits on an animal, metres: above the ground, and before (behind if negative) the point it stands on. */
export interface Saddle {
  readonly up: number;
  readonly ahead: number;
}

/** Where the saddle of a beast on its four legs is at a moment of its walk or run. */
export function saddleOf(appearance: Appearance, act: Act, seconds: number): Saddle {
  const { legs, thick, long, extra } = speciesOf(appearance.species);
  const pose = poseOf({
    act,
    emotion: 'neutral',
    phase: seconds,
    facing: 'right',
    stress: 0,
    breath: 0,
    sway: 0,
    seed: 1,
  });
  const still = legs + thick * appearance.build * 0.78;
  // Before the hump of a camel, in the middle of every other back.
  const forward = extra === 'hump' ? 0.12 : 0;
  return {
    up: appearance.height * (still + pose.bounce * legs * 0.5),
    ahead: appearance.height * long * (forward - BACKWARD),
  };
}

/** Whether somebody can sit on an animal: it goes on four legs. */
export const bears = (appearance: Appearance): boolean =>
  isBeast(appearance) && speciesOf(appearance.species).form === 'beast';

/** How high above the soles of a rider the seat is on which they ride, metres. */
export function seatOf(appearance: Appearance): number {
  const { hip, legWidth } = proportionsOf(appearance);
  return (-hip * 0.72 - legWidth * 0.42) / UNITS_PER_METRE;
}
