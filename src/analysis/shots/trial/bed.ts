import { cutFilm, fadedFilm, JOINTS, joinedFilm } from './joined.ts';
import type { Recipe } from './recipe.ts';
import { blackFilm, roomFilm, TRAP_NAMES, trapFilm } from './traps.ts';

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed + 1);

/** What is done to whole films of cuts, and none of it hides one. */
const FINISHES: Readonly<Record<string, readonly [string | undefined, number?]>> = {
  cuts: [undefined],
  'cuts, black and white': ['hue=s=0'],
  'cuts, dark': [`lutyuv=y='16+(val-16)*0.15'`],
  'cuts, grain': ['noise=alls=30:allf=t'],
  'cuts, letterbox': ['scale=384:150,pad=384:216:0:33'],
  'cuts, 12 frames a second': [undefined, 12],
  'cuts, 60 frames a second': [undefined, 60],
};

/** The whole bed; `share` leaves out the later seeds of each. */
export function bed(share = 1): Recipe[] {
  const some = (count: number) => seeds(Math.max(1, Math.round(count * share)));
  return [
    ...Object.keys(JOINTS).flatMap((about) =>
      some(about === 'dissolve' ? 36 : 16).map((seed) => joinedFilm(about, seed)),
    ),
    ...some(24).map(fadedFilm),
    ...Object.entries(FINISHES).flatMap(([about, [finish, rate]]) =>
      some(about === 'cuts' ? 12 : 4).map((seed) => cutFilm(about, seed, finish, rate)),
    ),
    ...some(8).map(roomFilm),
    ...some(8).map(blackFilm),
    ...TRAP_NAMES.flatMap((about) => some(about === 'plain' ? 8 : 5).map((seed) => trapFilm(about, seed))),
  ];
}
