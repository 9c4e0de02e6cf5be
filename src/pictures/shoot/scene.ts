import {
  type Actor,
  type Aim,
  block,
  type Composition,
  compose,
  type Frame,
  magnification,
  moved,
  sameFocus,
} from '../camera/index.ts';
import type { Palette } from '../paper/index.ts';
import { buildSet, type SetBuilt, type Stage, stageFor } from '../sets/index.ts';
import type { Format, Staging } from '../staging.ts';
import { type Clock, clockFor } from './clock.ts';
import { crowdActors } from './crowd.ts';
import { headsKept } from './heads.ts';
import { seenStature, statureOf } from './measure.ts';
import { astride, type Mount, mountsOf } from './mounts.ts';
import { type Travel, travelOf } from './travel.ts';

/** A shot worked out before anything is drawn: the set, who stands where and goes where, and what the camera does. */
export interface Scene {
  readonly staging: Staging;
  readonly stage: Stage;
  readonly set: SetBuilt;
  readonly frame: Frame;
  readonly clock: Clock;
  readonly composition: Composition;
  readonly travels: ReadonlyMap<number, Travel>;
  /** Riders by their index, with what they ride. */
  readonly mounts: ReadonlyMap<number, Mount>;
  /** The camera on a frame. */
  aim(frame: number): Aim;
  /** The same without following anybody: what belongs to the one followed stays put under it. */
  standing(frame: number): Aim;
  /** The actor the camera goes along with. */
  readonly followed: Actor | undefined;
}

/** An insert is about its object alone. */
export const isInsert = (staging: Staging): boolean => insertOf(staging) !== undefined;

/** The object an insert shows: its own, or the first thing named. */
export function insertOf({ insert, camera, props }: Staging): string | undefined {
  if (insert !== undefined && insert !== '') return insert;
  return camera.framing === 'insert' ? props[0] : undefined;
}

/** Nobody opens an umbrella in a room. */
function underRoof(staging: Staging): Staging {
  if (!staging.place.interior) return staging;
  const figures = staging.figures.map((figure) =>
    figure.holds === 'umbrella' ? { ...figure, holds: 'closed-umbrella' } : figure,
  );
  return { ...staging, figures };
}

/** The piano somebody plays is the one the words put into the place. */
const playing = (staging: Staging): Staging =>
  staging.figures.some(({ holds }) => holds === 'piano')
    ? { ...staging, place: { ...staging.place, features: staging.place.features.filter((word) => word !== 'piano') } }
    : staging;

export function sceneOf(staging: Staging, format: Format, frames: number, seen?: (palette: Palette) => Palette): Scene {
  const stage = stageFor(format.width, format.height);
  const frame = { width: format.width, height: format.height };
  const clock = clockFor(format, frames);
  const set = buildSet(playing(staging), stage, seen);
  const played = isInsert(staging) ? { ...staging, figures: [] } : underRoof(staging);
  const mounts = mountsOf(played);
  const shown = astride(played, mounts);
  const ridden = new Set([...mounts.values()].map((mount) => (mount.kind === 'animal' ? mount.index : undefined)));
  const sight = { staging: shown, stage, set, frame };
  const cast = block(shown, stage, set, seenStature(shown, mounts)).filter(({ index }) => !ridden.has(index));
  const composed = compose(sight, cast);
  const extras = crowdActors({ ...sight, aim: composed.aim }, statureOf);
  const composition = { ...composed, actors: [...composed.actors, ...extras] };
  const travels = new Map(
    composition.actors.map((actor) => [actor.index, travelOf(actor, composition, { ...sight, clock, mounts })]),
  );
  const followed = composition.actors.find((actor) => travels.get(actor.index)?.followed);
  const standing = tripod({ staging: shown, stage, frame, clock }, composition);
  const aim = (number: number): Aim => {
    const travel = followed && travels.get(followed.index);
    const still = standing(number);
    return travel && followed ? { ...still, x: still.x + travel.at(clock.seconds(number)) * followed.depth } : still;
  };
  return { staging: shown, stage, set, frame, clock, composition, travels, mounts, aim, standing, followed };
}

/** The camera's own move over the shot. */
function tripod(
  { staging, stage, frame, clock }: Pick<Scene, 'staging' | 'stage' | 'frame' | 'clock'>,
  { aim, subjects }: Composition,
): (frame: number) => Aim {
  const anchor = { x: 0.5, y: subjects.length > 0 ? 0.4 : 0.6 };
  const depth = subjects[0]?.depth ?? 1;
  const scale = stage.pixels * magnification(aim.zoom, depth);
  // A picture of nobody is about what lies behind; so is one of somebody far away.
  const sharp = subjects.length > 0 && sameFocus(depth, 1) ? 1 : 0;
  const view = { width: frame.width / scale, height: frame.height / scale, anchor, depth, sharp } as const;
  const close = staging.camera.size === 'extreme-close';
  return (number) => {
    const moment = { way: clock.way(number), seconds: clock.seconds(number) };
    const seen = moved(aim, staging.camera.move, moment, view);
    return close ? seen : headsKept(seen, { subjects, stage, frame });
  };
}
