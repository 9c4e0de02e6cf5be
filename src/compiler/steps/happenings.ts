import { type Performance, type Scene, type Shot, toSeconds } from '#film';
import { type EffectKind, effectsIn, roomFor } from '#voices';
import type { Lookup } from '../lookup.ts';
import type { PlacedShot } from '../timing.ts';
import { footstepsIn, toldSteps } from './footsteps.ts';
import { type Happening, placedAt } from './heard.ts';
import { secondsAt } from './segment.ts';
import type { Timed } from './timeline.ts';

export type { Happening };

/** What is heard of a body: the sound, seconds from the shot's start, decibels beside its own level, and whether only inside. */
type Sounded = readonly [kind: EffectKind, at: number, gainDb: number, inside?: true];
/** What is heard of bodies without a word about it: clothes, knees, a chair that takes a weight. */
const ACT_SOUNDS: Partial<Record<Performance['act'], readonly Sounded[]>> = {
  fall: [['thud', 0.8, -3]],
  hug: [['cloth', 0.3, 0]],
  kneel: [['cloth', 0.25, -3]],
  'kneel-down': [
    ['cloth', 0.35, -3],
    ['thud', 1, -13],
  ],
  'get-up': [['cloth', 0.45, -3]],
  'sit-down': [
    ['cloth', 0.7, -3],
    ['creak', 1.15, -10, true],
  ],
  'stand-up': [['cloth', 0.4, -3]],
  'lie-down': [['cloth', 0.6, 0]],
  bow: [['cloth', 0.3, -5]],
  'pick-up': [['cloth', 0.4, -4]],
};
/** The motor of a motorcycle that is ridden through the picture. */
const MOTOR: Sounded = ['engine-pass', 0.1, -2];
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
    const walked = footstepsIn(shot, placed, scene, find);
    const end = clock(placed.start + placed.frames);
    const feet = walked.length > 0;
    const rest = told.filter(({ kind }) => !feet || (kind !== 'horse' && !kind.startsWith('step-')));
    // A foot may land with the cut; what takes longer has begun before it.
    return [
      ...[...rest, ...acted].filter(({ start }) => start < end - 0.1),
      ...walked.filter(({ start }) => start < end - 0.02),
    ];
  });
}

type Clock = (frames: number) => number;

/** What the words of the shot's actions tell of, each where it stands in the action's time. */
function toldIn(shot: Shot, placed: PlacedShot, scene: Scene, clock: Clock): readonly Happening[] {
  const room = roomFor(scene.place.words, scene.place.interior);
  const found: Happening[] = [];
  for (const { text, start, seconds } of actionsOf(shot, placed, clock)) {
    for (const { kind, at, gainDb } of effectsIn(text)) {
      const when = start + 0.05 + 0.85 * at * seconds;
      const pan = panOf(shot, text);
      if (kind === 'steps') found.push(...toldSteps(scene, when, gainDb, pan));
      else if (!found.some((one) => one.kind === kind && Math.abs(one.start - when) < APART)) {
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
  const motor = shot.props.includes('motorcycle');
  return shot.performances.flatMap((performance): Happening[] => {
    const { act, mark } = performance;
    const rides = motor && (act === 'ride' || act === 'gallop');
    if (did(performance)) return [];
    return (rides ? [MOTOR] : (ACT_SOUNDS[act] ?? []))
      .filter(([, , , inside]) => !inside || scene.place.interior)
      .map(([kind, at, gainDb]) => ({ kind, take: 0, room, start: start + at, gainDb, pan: placedAt(mark) }));
  });
}

/** A sound comes from where whoever the frame is about stands; what comes from afar, from a side of its own. */
function panOf(shot: Shot, text: string): number {
  if (/\b(?:distan|far|off|lontan|loin|lejos|fern)/i.test(text)) return text.length % 2 === 0 ? -0.5 : 0.5;
  const subject = shot.performances.find(({ character }) => character === shot.subjects[0]);
  return subject === undefined ? 0 : placedAt(subject.mark);
}
