import { type Performance, type Scene, type Shot, toSeconds } from '#film';
import { stepSeconds } from '#pictures';
import { type EffectKind, effectsIn, type Ground, groundFor, type RoomName, roomFor } from '#voices';
import type { Lookup } from '../lookup.ts';
import type { PlacedShot } from '../timing.ts';
import { secondsAt } from './segment.ts';
import type { Timed } from './timeline.ts';

/** A sound that happens once: which take of it, where it is heard, and when, in seconds from the film's start. */
export interface Happening {
  readonly kind: EffectKind;
  readonly take: number;
  readonly room: RoomName;
  readonly start: number;
  readonly gainDb: number;
  /** -1 left, 1 right. */
  readonly pan: number;
}

/** How far to the sides effects stand: further than voices, for they are part of the picture. */
const WIDTH = 0.6;
/** Takes of a step, so that no two in a row are alike. */
const STEP_TAKES = 4;
/** Steps that are told of and not seen: how many, and seconds between them. */
const HEARD_STEPS = { count: 5, seconds: 0.52 } as const;
/** Decibels a foot behind the acting line loses for each step of depth. */
const BEHIND = -3;
/** When a body that falls comes down, and when somebody who sits, kneels or hugs is heard, seconds from the shot's start. */
const ACT_SOUNDS: Partial<Record<Performance['act'], readonly [kind: EffectKind, at: number, gainDb: number]>> = {
  fall: ['thud', 0.8, -3],
  hug: ['cloth', 0.3, 0],
  kneel: ['cloth', 0.25, -3],
};
/** The same kind is not heard twice within these seconds. */
const APART = 0.35;

/** Everything that is heard of what happens: what the action lines tell of, at its time, and feet in step with what is drawn. */
export function happeningsOf({ placement }: Timed, find: Lookup): readonly Happening[] {
  const rate = find.film.settings.frameRate;
  return placement.shots.flatMap((placed, index) => {
    const shot = find.shot(placed.shot);
    if (shot.framing === 'title') return [];
    const scene = find.scene(shot.scene);
    const clock = (frames: number) => secondsAt(frames, rate);
    const told = toldIn(shot, placed, scene, clock);
    const before = placement.shots[index - 1];
    const acted = actedIn(
      shot,
      before === undefined ? undefined : find.shot(before.shot),
      scene,
      clock(placed.start),
    ).filter(({ kind }) => told.every((one) => one.kind !== kind));
    const walked = walkedIn(shot, placed, scene, find, clock);
    const end = clock(placed.start + placed.frames);
    const all = [
      ...(walked.length > 0 ? told.filter(({ kind }) => !kind.startsWith('step-')) : told),
      ...acted,
      ...walked,
    ];
    return all.filter(({ start }) => start < end - 0.1);
  });
}

type Clock = (frames: number) => number;

/** What the words of the shot's actions tell of, each where it stands in the action's time. */
function toldIn(shot: Shot, placed: PlacedShot, scene: Scene, clock: Clock): readonly Happening[] {
  const room = roomFor(scene.place.words, scene.place.interior);
  const ground = groundIn(scene);
  const found: Happening[] = [];
  for (const { text, start, seconds } of actionsOf(shot, placed, clock)) {
    for (const { kind, at, gainDb } of effectsIn(text)) {
      const when = start + 0.05 + 0.85 * at * seconds;
      const pan = panOf(shot, text);
      if (kind === 'steps') {
        for (let foot = 0; foot < HEARD_STEPS.count; foot++)
          found.push(stepOn(ground, foot, room, when + foot * HEARD_STEPS.seconds, gainDb, pan));
      } else if (!found.some((one) => one.kind === kind && Math.abs(one.start - when) < APART)) {
        found.push({ kind, take: shot.number.length % 2, room, start: when, gainDb, pan });
      }
    }
  }
  return found;
}

/** When each action of a shot is played: after the lines it follows, as the timeline lays them. */
function actionsOf(shot: Shot, placed: PlacedShot, clock: Clock) {
  let at = clock(placed.start + placed.entering);
  const actions: { readonly text: string; readonly start: number; readonly seconds: number }[] = [];
  for (const covered of shot.covers) {
    if (covered.kind === 'action') {
      const seconds = toSeconds(covered.seconds);
      actions.push({ text: covered.text, start: at, seconds });
      at += seconds;
    } else {
      const line = placed.lines.find((one) => one.line === covered.line);
      if (line !== undefined) at = Math.max(at, clock(line.start + line.frames));
    }
  }
  return actions;
}

/** What bodies do without a word about its sound; who knelt in the shot before has done so already. */
function actedIn(shot: Shot, before: Shot | undefined, scene: Scene, start: number): readonly Happening[] {
  const room = roomFor(scene.place.words, scene.place.interior);
  const did = ({ character, act }: Performance) =>
    before?.scene === shot.scene &&
    before.performances.some((other) => other.character === character && other.act === act);
  return shot.performances.flatMap((performance): Happening[] => {
    const sound = ACT_SOUNDS[performance.act];
    if (sound === undefined || did(performance)) return [];
    const [kind, at, gainDb] = sound;
    return [{ kind, take: 0, room, start: start + at, gainDb, pan: placedAt(performance.mark) }];
  });
}

/** The feet of those who walk or run in the picture, each as it comes down. Ghosts and objects have none that are heard. */
function walkedIn(shot: Shot, placed: PlacedShot, scene: Scene, find: Lookup, clock: Clock): readonly Happening[] {
  const ground = groundIn(scene);
  const room = roomFor(scene.place.words, scene.place.interior);
  const [from, seconds] = [clock(placed.start), clock(placed.frames)];
  return shot.performances.flatMap((performance, walker): Happening[] => {
    const { appearance } = find.character(performance.character);
    const apart = stepSeconds(performance.act, performance.emotion);
    if (apart === null || appearance.kind === 'ghost' || appearance.kind === 'object') return [];
    // The second walker's feet are softer, and those of a third are lost in them.
    if (walker > 1) return [];
    const far = Math.max(0, performance.depth) * BEHIND + walker * -3 + (shot.size === 'extreme-wide' ? -6 : 0);
    const heavy = performance.act === 'run' ? 2.5 : 0;
    const small = appearance.kind === 'animal' || appearance.age === 'child' ? -4 : 0;
    return Array.from({ length: Math.max(0, Math.floor((seconds - 0.15) / apart)) + 1 }, (_, foot) =>
      stepOn(ground, foot, room, from + foot * apart, far + heavy + small, placedAt(performance.mark)),
    );
  });
}

function stepOn(ground: Ground, foot: number, room: RoomName, start: number, gainDb: number, pan: number): Happening {
  // The feet of somebody go one after the other, the second a little softer.
  return {
    kind: `step-${ground}`,
    take: (foot * 5) % STEP_TAKES,
    room,
    start,
    gainDb: Math.round((gainDb - (foot % 2)) * 10) / 10,
    pan,
  };
}

function groundIn({ place, weather }: Scene): Ground {
  return groundFor(place.words, place.interior, weather === 'snow');
}

const placedAt = (mark: number) => Math.round(Math.max(-1, Math.min(1, mark)) * WIDTH * 100) / 100;

/** A sound comes from where whoever the frame is about stands; what comes from afar, from a side of its own. */
function panOf(shot: Shot, text: string): number {
  if (/\b(?:distan|far|off|lontan|loin|lejos|fern)/i.test(text)) return text.length % 2 === 0 ? -0.5 : 0.5;
  const subject = shot.performances.find(({ character }) => character === shot.subjects[0]);
  return subject === undefined ? 0 : placedAt(subject.mark);
}
