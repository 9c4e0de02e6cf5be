import { type Act, isBeast } from '#film';
import {
  astrideBy,
  bears,
  designAppearance,
  groundSpeed,
  measureFigure,
  saddleOf,
  seatOf,
  UNITS_PER_METRE,
  worksAt,
} from '../people/index.ts';
import type { Figure, Staging } from '../staging.ts';
import { UNIT } from './unit.ts';
import { VEHICLES, type Vehicle } from './vehicles.ts';

/** What somebody rides: an animal of the film, one nobody named, or a vehicle. */
export type Mount =
  | { readonly kind: 'animal'; readonly figure: Figure; readonly index: number | undefined }
  | { readonly kind: 'vehicle'; readonly word: string; readonly vehicle: Vehicle };

/** Whether it is a person who carries somebody. */
export const carriedBy = (mount: Mount): boolean =>
  mount.kind === 'animal' && mount.figure.appearance.kind !== 'animal';

/** The thing of the shot a mount is, so that it is not drawn a second time. */
export const wordsOf = (mount: Mount): readonly string[] =>
  mount.kind === 'vehicle' ? [mount.word] : mount.index === undefined ? [mount.figure.name] : [];

const RIDING: ReadonlySet<Act> = new Set<Act>(['ride', 'gallop']);

/** Whether an act is done astride. */
export const rides = (act: Act): boolean => RIDING.has(act);

/** Animals nobody named that can be ridden, as they are looked up among the things of a shot. */
const RIDDEN = /^(?:horse|camel|elephant|donkey|pony|mule|dragon)$/;

/** Smaller animals carry nobody, metres. */
const LEAST = 1;

/** Riders by their index, with what they ride: first the animals of the film, then what the shot names. */
export function mountsOf({ figures, props }: Staging): ReadonlyMap<number, Mount> {
  const mounts = new Map<number, Mount>();
  const animals = figures.flatMap((figure, index) =>
    bears(figure.appearance) && figure.appearance.height >= LEAST ? [{ index, act: figure.act }] : [],
  );
  const held = figures.some(({ holds }) => holds === 'reins');
  const free = animals.filter(({ act }) => held || act === 'walk' || act === 'run').map(({ index }) => index);
  const things = [...props];
  figures.forEach((rider, index) => {
    if (!(rides(rider.act) || astrideBy(rider.holds)) || isBeast(rider.appearance)) return;
    if (rider.holds === 'shoulders') {
      const on = carrierOf(index, figures);
      const carrier = on === undefined ? undefined : figures[on];
      if (carrier !== undefined) mounts.set(index, { kind: 'animal', figure: shouldering(carrier, rider), index: on });
      return;
    }
    const own = free.shift();
    const animal = own === undefined ? undefined : figures[own];
    const cycle = rider.holds === 'handlebars';
    const word =
      things.find((thing) => VEHICLES.has(thing) || (RIDDEN.test(thing) && !cycle)) ?? (cycle ? 'bicycle' : undefined);
    const vehicle = word === undefined ? undefined : VEHICLES.get(word);
    if (animal !== undefined && !cycle) mounts.set(index, { kind: 'animal', figure: under(animal, rider), index: own });
    else if (word !== undefined && vehicle !== undefined) mounts.set(index, { kind: 'vehicle', word, vehicle });
    else mounts.set(index, { kind: 'animal', figure: nameless(word ?? 'horse', rider), index: undefined });
    if (word !== undefined && animal === undefined) things.splice(things.indexOf(word), 1);
  });
  return mounts;
}

const paceFor = (act: Act): 'run' | 'walk' | 'stand' => (act === 'gallop' ? 'run' : act === 'ride' ? 'walk' : 'stand');

/** Whoever carries somebody on their shoulders: the nearest grown larger than the one they carry. */
function carrierOf(rider: number, figures: readonly Figure[]): number | undefined {
  const child = figures[rider];
  if (child === undefined) return undefined;
  return figures
    .map(({ appearance: { kind, height }, mark }, index) => ({
      index,
      kind,
      height,
      away: Math.abs(mark - child.mark),
    }))
    .filter(
      ({ index, kind, height }) =>
        index !== rider && kind !== 'animal' && kind !== 'object' && height > child.appearance.height,
    )
    .sort((one, other) => one.away - other.away)[0]?.index;
}

/** Goes as they ride, or goes on with what they do where nobody rides anywhere. */
const shouldering = (carrier: Figure, rider: Figure): Figure => ({
  ...carrier,
  act: rides(rider.act) ? paceFor(rider.act) : carrier.act,
  facing: sideways(rider.facing),
  mark: rider.mark,
  depth: rider.depth,
});

/** An animal goes the way its rider goes, as fast as they let it. */
const under = (animal: Figure, rider: Figure): Figure => ({
  ...animal,
  act: paceFor(rider.act),
  facing: sideways(rider.facing),
  emotion: 'neutral',
  mark: rider.mark,
  depth: rider.depth,
});

function nameless(word: string, rider: Figure): Figure {
  const appearance = designAppearance({ name: word.toUpperCase(), description: `a ${word}`, role: 'extra' }, []);
  return under({ ...rider, name: word, appearance, holds: '', mouths: [] }, rider);
}

const sideways = (facing: Figure['facing']): 'left' | 'right' => (facing === 'left' ? 'left' : 'right');

/** The staging as it is composed: riders seen from the side, and about whoever rides rather than what is ridden. */
export function astride(staging: Staging, mounts: ReadonlyMap<number, Mount>): Staging {
  if (mounts.size === 0 && !staging.figures.some(({ holds }) => worksAt(holds))) return staging;
  const riders = new Map(
    [...mounts].flatMap(([rider, mount]) => (mount.kind === 'animal' ? [[mount.index, rider] as const] : [])),
  );
  const { camera, figures } = staging;
  return {
    ...staging,
    figures: figures.map((figure, index) =>
      mounts.has(index) || worksAt(figure.holds) ? { ...figure, facing: sideways(figure.facing) } : figure,
    ),
    camera: { ...camera, subjects: [...new Set(camera.subjects.map((index) => riders.get(index) ?? index))] },
  };
}

/** How high above the ground the soles of a rider are, and how far what is ridden stands before them, centimetres. */
export function perchOf(mount: Mount, rider: Figure, seconds: number): { readonly up: number; readonly ahead: number } {
  const seat = seatOf(rider.appearance);
  if (mount.kind === 'vehicle') {
    const scale = scaleOf(mount.vehicle, rider);
    return { up: mount.vehicle.seat.up * scale - seat * 100, ahead: -mount.vehicle.seat.x * scale };
  }
  const { appearance, act } = mount.figure;
  if (appearance.kind !== 'animal') {
    const { shoulder, headRadius } = measureFigure(appearance, 'stand', 'right');
    return {
      up: (-shoulder / UNITS_PER_METRE - seat) * 100 + headRadius * UNIT * 0.55,
      ahead: headRadius * UNIT * 0.5,
    };
  }
  const saddle = saddleOf(appearance, act, seconds);
  return { up: (saddle.up - seat) * 100, ahead: -saddle.ahead * 100 };
}

/** A bicycle is as large as who rides it. */
export const scaleOf = (vehicle: Vehicle, rider: Figure): number =>
  Math.max(0.7, Math.min(1.1, rider.appearance.height / 1.72)) * vehicle.size;

/** Metres a second. */
export function paceOf(mount: Mount, rider: Figure): number {
  if (!rides(rider.act)) return 0;
  if (mount.kind === 'vehicle') return mount.vehicle.pace * (rider.act === 'gallop' ? 1.6 : 1);
  return groundSpeed(mount.figure.appearance, mount.figure.act);
}

/** Half the length of what is ridden, centimetres. */
export function halfOf(mount: Mount): number {
  if (mount.kind === 'vehicle') return mount.vehicle.half;
  return (measureFigure(mount.figure.appearance, 'walk', 'right').width / 2) * UNIT;
}
