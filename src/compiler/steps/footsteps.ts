import { type Appearance, isBeast, type Performance, type Scene, type Shot } from '#film';
import { footfallsOf } from '#pictures';
import { type EffectKind, type Ground, groundFor, type RoomName, roomFor } from '#voices';
import type { Lookup } from '../lookup.ts';
import { stagingOf } from '../staging.ts';
import type { PlacedShot } from '../timing.ts';
import { type Happening, placedAt } from './heard.ts';
import { formatOf, secondsAt } from './segment.ts';

/** Takes of a step, so that no two in a row are alike. */
const TAKES = 4;
/** Decibels a foot behind the acting line loses for each step of depth. */
const BEHIND = -3;
/** Decibels of a second walker, of feet far away, of a runner's, of small ones, of one set down beside the other, of a climber's. */
const GAINS = { second: -3, far: -6, run: 2.5, small: -4, closing: -5, climb: -4 } as const;
/** Walkers in one shot whose feet are heard: those of a third are lost in theirs. */
const HEARD = 2;

/** Whose feet are seen under way; asking how each of them lands costs a composition. */
const UNDER_WAY: ReadonlySet<Performance['act']> = new Set([
  'walk',
  'run',
  'climb',
  'descend',
  'ride',
  'gallop',
] satisfies Performance['act'][]);

const SILENT: ReadonlySet<Appearance['kind']> = new Set(['ghost', 'object'] satisfies Appearance['kind'][]);
const HOOFED =
  /horse|pony|donkey|mule|unicorn|zebra|deer|stag|goat|sheep|cow|bull|ox|camel|pig|giraffe|moose|reindeer/u;

/** The feet of those under way in a shot, and the hooves of what they ride, each as it is seen to land. */
export function footstepsIn(shot: Shot, placed: PlacedShot, scene: Scene, find: Lookup): readonly Happening[] {
  if (!shot.performances.some(({ act }) => UNDER_WAY.has(act))) return [];
  const { frameRate } = find.film.settings;
  const from = secondsAt(placed.start, frameRate);
  const staging = stagingOf(find, shot, () => []);
  const falls = footfallsOf(staging, formatOf(find.film), placed.frames);
  const walkers = [...new Set(falls.map(({ figure }) => figure))].filter((figure) => {
    const performance = shot.performances[figure];
    return performance !== undefined && !SILENT.has(find.character(performance.character).appearance.kind);
  });
  return walkers.slice(0, HEARD).flatMap((figure, walker) => {
    const performance = shot.performances[figure];
    if (performance === undefined) return [];
    const sole = soleOf(performance, scene, find);
    const own = falls.filter((fall) => fall.figure === figure);
    return own.map((fall, foot) => {
      const gain = gainOf(performance, shot, walker) + sole.gainDb + (fall.closing ? GAINS.closing : 0);
      const kind = fall.mounted ? 'hoof' : sole.kind;
      return stepOf({ kind, foot, room: roomOf(scene), start: from + fall.seconds, gainDb: gain }, performance.mark);
    });
  });
}

interface Step {
  readonly kind: EffectKind;
  readonly foot: number;
  readonly room: RoomName;
  readonly start: number;
  readonly gainDb: number;
}

function stepOf({ kind, foot, room, start, gainDb }: Step, mark: number): Happening {
  // Feet go one after the other, the second a little softer.
  const level = Math.round((gainDb - (foot % 2)) * 10) / 10;
  return { kind, take: (foot * 5) % TAKES, room, start, gainDb: level, pan: placedAt(mark) };
}

function gainOf({ act, depth }: Performance, { size }: Shot, walker: number): number {
  const quick = act === 'run' || act === 'gallop' ? GAINS.run : 0;
  const up = act === 'climb' || act === 'descend' ? GAINS.climb : 0;
  return Math.max(0, depth) * BEHIND + walker * GAINS.second + (size === 'extreme-wide' ? GAINS.far : 0) + quick + up;
}

/** What a walker puts down: boots, small feet, paws, hooves. */
function soleOf({ character }: Performance, scene: Scene, find: Lookup): { kind: EffectKind; gainDb: number } {
  const { appearance } = find.character(character);
  if (isBeast(appearance) && HOOFED.test(appearance.species)) return { kind: 'hoof', gainDb: 0 };
  const small = isBeast(appearance) || appearance.age === 'child';
  return { kind: `step-${groundIn(scene)}`, gainDb: small ? GAINS.small : 0 };
}

/** What feet walk on in a scene. */
export function groundIn({ place, weather }: Scene): Ground {
  return groundFor(place.words, place.interior, weather === 'snow');
}

const roomOf = ({ place }: Scene): RoomName => roomFor(place.words, place.interior);

/** Steps that are told of and not seen: how many, and seconds between them. */
const TOLD = { count: 5, seconds: 0.52 } as const;

/** The steps of somebody who is heard and not seen walking. */
export function toldSteps(scene: Scene, start: number, gainDb: number, pan: number): readonly Happening[] {
  return Array.from({ length: TOLD.count }, (_, foot): Happening => {
    const kind = `step-${groundIn(scene)}` as const;
    const step = { kind, foot, room: roomOf(scene), start: start + foot * TOLD.seconds, gainDb };
    return { ...stepOf(step, 0), pan };
  });
}
