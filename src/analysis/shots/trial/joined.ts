import { type Chance, chance, pick } from '#chance';
import type { Joint, Piece, Recipe } from './recipe.ts';
import { SOURCE_NAMES, SOURCES, type SourceName } from './sources.ts';

/** A whole number from `least` to `most`. */
export const between = (next: Chance, least: number, most: number): number =>
  least + Math.floor(next() * (most - least + 1));

/** A piece of any source that is long enough, none of those already used if it can be helped. */
export function anyPiece(next: Chance, frames: number, not: readonly SourceName[] = []): Piece {
  const long = SOURCE_NAMES.filter((name) => SOURCES[name].frames >= frames && !not.includes(name));
  const source = pick(next, long);
  return { source, first: between(next, 0, SOURCES[source].frames - frames), frames };
}

const WIPES = ['wipeleft', 'wiperight', 'wipeup', 'wipedown'] as const;
const CORNERS = ['wipetl', 'wipetr', 'wipebl', 'wipebr', 'diagtl', 'diagtr', 'diagbl', 'diagbr'] as const;
const IRISES = ['circleopen', 'circleclose', 'vertopen', 'vertclose', 'horzopen', 'horzclose'] as const;
const SOFT = ['smoothleft', 'smoothright', 'smoothup', 'smoothdown', 'radial'] as const;

type Maker = (next: Chance) => Joint;
const xfade =
  (kind: 'dissolve' | 'wipe', names: readonly string[]): Maker =>
  (next) => ({ kind, xfade: pick(next, names), frames: between(next, 8, 60) });
const through =
  (colour: 'black' | 'white', longest: number): Maker =>
  (next) => ({
    kind: 'fade-through',
    colour,
    out: between(next, 5, 30),
    hold: between(next, 0, longest),
    in: between(next, 5, 30),
  });

/** Joints by what they are a trial of. */
export const JOINTS: Readonly<Record<string, Maker>> = {
  dissolve: xfade('dissolve', ['fade']),
  'wipe, straight': xfade('wipe', WIPES),
  'wipe, diagonal': xfade('wipe', CORNERS),
  'wipe, iris': xfade('wipe', IRISES),
  'wipe, soft': xfade('wipe', SOFT),
  'through black': through('black', 20),
  'through white': through('white', 12),
};

const lengthOf = (joint: Joint | undefined) =>
  joint === undefined || joint.kind === 'cut' ? 0 : 'xfade' in joint ? joint.frames : Math.max(joint.out, joint.in);

/** A film of four pieces with three joints of one sort between them; some fade in at the beginning and out at the end. */
export function joinedFilm(about: string, seed: number): Recipe {
  const next = chance(`${about} ${seed}`);
  const maker = JOINTS[about];
  if (maker === undefined) throw new RangeError(`no joint is called ${about}`);
  const joints = [maker(next), maker(next), maker(next)];
  const pieces: Piece[] = [];
  for (let index = 0; index <= joints.length; index++) {
    const frames = lengthOf(joints[index - 1]) + lengthOf(joints[index]) + between(next, 20, 60);
    pieces.push(
      anyPiece(
        next,
        frames,
        pieces.slice(-1).map(({ source }) => source),
      ),
    );
  }
  return { name: `${about.replaceAll(/\W+/g, '-')}-${seed}`, about, pieces, joints };
}

/** Fades in and out at the ends, and a cut in the middle. */
export function fadedFilm(seed: number): Recipe {
  const next = chance(`faded ${seed}`);
  const [fadeIn, fadeOut] = [between(next, 8, 60), between(next, 8, 60)];
  const first = anyPiece(next, fadeIn + between(next, 20, 50));
  const second = anyPiece(next, fadeOut + between(next, 20, 50), [first.source]);
  return {
    name: `faded-${seed}`,
    about: 'fade in, fade out',
    pieces: [first, second],
    joints: [{ kind: 'cut' }],
    fadeIn,
    fadeOut,
  };
}

/** Cuts only: long shots, and some of 2 to 15 frames. */
export function cutFilm(about: string, seed: number, finish?: string, rate?: number): Recipe {
  const next = chance(`${about} ${seed}`);
  const pieces: Piece[] = [];
  for (let index = 0; index < 7; index++) {
    const frames = index % 2 === 1 ? between(next, 2, 15) : index === 0 ? between(next, 8, 20) : between(next, 25, 60);
    pieces.push(
      anyPiece(
        next,
        frames,
        pieces.slice(-1).map(({ source }) => source),
      ),
    );
  }
  return {
    ...{ name: `${about.replaceAll(/\W+/g, '-')}-${seed}`, about, pieces },
    joints: pieces.slice(1).map(() => ({ kind: 'cut' as const })),
    ...(finish === undefined ? {} : { finish }),
    ...(rate === undefined ? {} : { rate }),
  };
}
