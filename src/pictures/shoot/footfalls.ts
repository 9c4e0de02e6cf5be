import { stepSeconds } from '../people/index.ts';
import type { Format, Staging } from '../staging.ts';
import { clockFor, DRAWINGS_A_SECOND } from './clock.ts';
import type { Mount } from './mounts.ts';
import { type Scene, sceneOf } from './scene.ts';

/** A foot that comes down in a shot, or two hooves of an animal that is ridden. */
export interface Footfall {
  /** Whose: their place among the staging's figures. */
  readonly figure: number;
  /** When it is seen to land, seconds from the shot's start. */
  readonly seconds: number;
  /** What they ride, if an animal carries them: its hooves come down, not their feet. */
  readonly mounted: boolean;
  /** The last of a way: a foot that is set down beside the other one. */
  readonly closing: boolean;
}

/** Feet land between two drawings and are seen to on the later one: in the mean half a drawing late. Seconds. */
const SEEN = 0.5 / DRAWINGS_A_SECOND;
/** How finely a way is followed, a second. */
const LOOKS = 240;
/** Of a step: a foot that has come this far when its owner stops is in the air. */
const RAISED = 0.35;

/** Every footfall of a shot as it is drawn, by figure and in time. Whoever rides a vehicle has none. */
export function footfallsOf(staging: Staging, format: Format, frames: number): readonly Footfall[] {
  const { length } = clockFor(format, frames);
  const scene = sceneOf(staging, format, frames);
  return scene.composition.actors
    .filter(({ index }) => scene.staging.figures[index] !== undefined)
    .toSorted((one, other) => one.index - other.index)
    .flatMap(({ index }) => falls(scene, index, length));
}

function falls(scene: Scene, index: number, length: number): readonly Footfall[] {
  const figure = scene.staging.figures[index];
  const travel = scene.travels.get(index);
  const mount = scene.mounts.get(index);
  const step = figure === undefined ? null : stepOf(figure, mount);
  if (step === null || travel === undefined) return [];
  const mounted = mount !== undefined;
  const fall = (seconds: number, closing = false): Footfall => ({
    figure: index,
    seconds: seconds + SEEN,
    mounted,
    closing,
  });
  const found: Footfall[] = [];
  // Who starts from rest has both feet on the ground; who is under way as the shot begins has one just landing.
  if (travel.going(0).share >= 1) found.push(fall(0));
  let [before, moved] = [travel.going(0).phase, 0];
  for (let look = 1; look <= length * LOOKS; look++) {
    const { phase } = travel.going(look / LOOKS);
    if (Math.floor(phase / step + 1e-9) > Math.floor(before / step + 1e-9)) found.push(fall(look / LOOKS));
    if (phase > before + 1e-9) moved = look / LOOKS;
    before = phase;
  }
  const stopped = moved < length - 2 / LOOKS;
  if (stopped && (before / step) % 1 > RAISED) found.push(fall(moved, true));
  return found;
}

function stepOf(figure: Staging['figures'][number], mount: Mount | undefined): number | null {
  if (mount === undefined) return stepSeconds(figure.act, figure.emotion);
  return mount.kind === 'animal' ? stepSeconds(mount.figure.act, mount.figure.emotion) : null;
}
