import { entry } from '../entry.ts';
/** How far before the middle of an animal its head is; the trunk is moved back by as much as the head stands out. */
export const headForward = (longMuzzle: boolean, length: number): number =>
  length * 0.5 * (longMuzzle ? 1.36 : 1.08) - length * BACKWARD;

/** How far back a beast's trunk is moved so that it stands over its mark, in trunk lengths. */
export const BACKWARD = 0.2;

/** How an animal is cut. Lengths are shares of its height. */
export interface Species {
  readonly form: 'beast' | 'bird' | 'swimmer';
  readonly legs: number;
  /** Length and thickness of the trunk. */
  readonly long: number;
  readonly thick: number;
  readonly head: number;
  readonly ears: 'pointed' | 'floppy' | 'round' | 'long' | 'big' | 'none';
  readonly muzzle: 'small' | 'blunt' | 'long' | 'pointed' | 'disc' | 'trunk' | 'flat';
  readonly tail: 'long' | 'bushy' | 'plume' | 'short' | 'puff' | 'tuft' | 'hair' | 'curl' | 'thick' | 'none';
  /** Fur of two colours; default all of one. */
  readonly marks?: 'stripes' | 'mask';
  readonly extra:
    | 'none'
    | 'mane'
    | 'ruff'
    | 'horns'
    | 'antlers'
    | 'wool'
    | 'shell'
    | 'spines'
    | 'quills'
    | 'whiskers'
    | 'hump';
}

const beast = (
  legs: number,
  long: number,
  thick: number,
  head: number,
  rest: Pick<Species, 'ears' | 'muzzle' | 'tail' | 'marks'> & { extra?: Species['extra'] },
): Species => ({
  form: 'beast',
  legs,
  long,
  thick,
  head,
  extra: 'none',
  ...rest,
});

const winged = (form: 'bird' | 'swimmer', head: number): Species => ({
  form,
  legs: 0.2,
  long: 0.6,
  thick: 0.5,
  head,
  ears: 'none',
  muzzle: 'small',
  tail: 'short',
  extra: 'none',
});

const SPECIES: Readonly<Record<string, Species>> = {
  cat: beast(0.3, 0.78, 0.3, 0.27, { ears: 'pointed', muzzle: 'small', tail: 'long', extra: 'whiskers' }),
  dog: beast(0.36, 0.74, 0.3, 0.25, { ears: 'floppy', muzzle: 'blunt', tail: 'short' }),
  fox: beast(0.34, 0.8, 0.26, 0.25, { ears: 'pointed', muzzle: 'pointed', tail: 'bushy' }),
  wolf: beast(0.4, 0.84, 0.3, 0.22, { ears: 'pointed', muzzle: 'pointed', tail: 'bushy' }),
  bear: beast(0.3, 0.82, 0.46, 0.2, { ears: 'round', muzzle: 'blunt', tail: 'puff' }),
  rabbit: beast(0.18, 0.56, 0.32, 0.24, { ears: 'long', muzzle: 'small', tail: 'puff', extra: 'whiskers' }),
  mouse: beast(0.16, 0.6, 0.36, 0.3, { ears: 'big', muzzle: 'pointed', tail: 'long', extra: 'whiskers' }),
  horse: beast(0.46, 0.7, 0.25, 0.14, { ears: 'pointed', muzzle: 'long', tail: 'hair', extra: 'mane' }),
  cow: beast(0.4, 0.86, 0.38, 0.17, { ears: 'floppy', muzzle: 'blunt', tail: 'tuft', extra: 'horns' }),
  sheep: beast(0.3, 0.76, 0.42, 0.21, { ears: 'floppy', muzzle: 'long', tail: 'puff', extra: 'wool' }),
  pig: beast(0.26, 0.92, 0.46, 0.27, { ears: 'floppy', muzzle: 'disc', tail: 'curl' }),
  lion: beast(0.38, 0.84, 0.3, 0.21, { ears: 'round', muzzle: 'blunt', tail: 'tuft', extra: 'ruff' }),
  deer: beast(0.46, 0.62, 0.22, 0.14, { ears: 'pointed', muzzle: 'long', tail: 'puff', extra: 'antlers' }),
  elephant: beast(0.36, 0.8, 0.44, 0.21, { ears: 'big', muzzle: 'trunk', tail: 'tuft' }),
  camel: beast(0.47, 0.62, 0.24, 0.125, { ears: 'round', muzzle: 'long', tail: 'tuft', extra: 'hump' }),
  monkey: beast(0.32, 0.56, 0.28, 0.26, { ears: 'round', muzzle: 'flat', tail: 'long' }),
  frog: beast(0.16, 0.72, 0.46, 0.36, { ears: 'none', muzzle: 'flat', tail: 'none' }),
  turtle: beast(0.2, 1.0, 0.34, 0.28, { ears: 'none', muzzle: 'flat', tail: 'thick', extra: 'shell' }),
  dragon: beast(0.34, 0.7, 0.3, 0.17, { ears: 'pointed', muzzle: 'long', tail: 'thick', extra: 'spines' }),
  badger: beast(0.2, 0.86, 0.42, 0.27, { ears: 'round', muzzle: 'pointed', tail: 'short', marks: 'stripes' }),
  hedgehog: beast(0.14, 0.74, 0.5, 0.3, { ears: 'round', muzzle: 'pointed', tail: 'none', extra: 'quills' }),
  squirrel: beast(0.2, 0.52, 0.32, 0.28, { ears: 'pointed', muzzle: 'small', tail: 'plume' }),
  beaver: beast(0.16, 0.84, 0.46, 0.26, { ears: 'round', muzzle: 'blunt', tail: 'thick' }),
  mole: beast(0.12, 0.84, 0.5, 0.28, { ears: 'none', muzzle: 'pointed', tail: 'short' }),
  raccoon: beast(0.26, 0.74, 0.36, 0.27, { ears: 'round', muzzle: 'pointed', tail: 'bushy', marks: 'mask' }),
  bird: winged('bird', 0.27),
  owl: winged('bird', 0.36),
  duck: winged('bird', 0.24),
  whale: winged('swimmer', 0.4),
  fish: winged('swimmer', 0.5),
};

/** An animal nobody described is a plain one on four legs. */
export const speciesOf = (name: string): Species =>
  entry(SPECIES, name) ?? beast(0.36, 0.76, 0.3, 0.25, { ears: 'round', muzzle: 'blunt', tail: 'long' });

/** Acts an animal rears up for, and how far, radians. */
const REARING: Readonly<Record<string, number>> = {
  reach: 0.5,
  point: 0.35,
  wave: 0.5,
  dance: 0.6,
  hug: 0.5,
  climb: 0.7,
  descend: 0.7,
};

/** How far an animal rears up for an act, radians: as far as an arm would be raised for it, a heavy tail less. */
export const rearing = (species: Species, act: string, arm: number): number =>
  (REARING[act] ?? 0) * (species.tail === 'thick' ? 0.35 : 1) * Math.min(1, Math.max(0.3, Math.abs(arm)));

/** From the middle of a beast back to the feet it rears up on, in trunk lengths. */
export const HIND = BACKWARD + 0.42;

/** Acts a beast does on its four legs. */
const ON_FOUR_LEGS: ReadonlySet<string> = new Set(['walk', 'run', 'climb']);

/** Whether a beast that faces the camera is still seen from the side: under way, and always one that never sits like a cat, a horse or a cow. */
export const seenSideways = ({ legs, extra }: Species, act: string): boolean =>
  ON_FOUR_LEGS.has(act) || legs > 0.42 || extra === 'horns';

/** How far ears stand above the middle of the head, head radii. */
const EARS: Readonly<Record<Species['ears'], number>> = {
  none: 1.35,
  floppy: 1.2,
  round: 1.25,
  big: 1.55,
  pointed: 1.45,
  long: 2.3,
};

/** How far what an animal has on its head stands above the middle of the head, head radii. */
export function crestOf({ ears, extra, form }: Species): number {
  const worn = extra === 'antlers' ? 2.85 : extra === 'ruff' ? 1.85 : extra === 'horns' ? 1.6 : 0;
  return Math.max(form === 'bird' ? 1.5 : EARS[ears], worn);
}
