import { ANYWHERE, LANDLESS, PLAIN_WORDS, WILD_LAND } from './tables/lands.ts';

/** A place under the sky as it was met: its name and the land it stands in, if that is another's. */
export interface Met {
  readonly name: string;
  readonly land: string;
}

const POSSESSIVE = /^\p{L}+['’]s$/u;

/** What a place's name leaves open: nothing, its land in a wild country, its land anywhere. */
function openness(name: string): 'none' | 'wild' | 'any' {
  const words = name.split(' ').filter((word) => !PLAIN_WORDS.has(word) && !POSSESSIVE.test(word));
  if (words.length === 0) return 'none';
  if (words.every((word) => LANDLESS.has(word))) return 'any';
  return words.every((word) => LANDLESS.has(word) || ANYWHERE.has(word)) ? 'wild' : 'none';
}

/**
 * The land a place under the sky stands in, by the name of the outdoor place before it: a well in a film about a desert town is
 * in the desert. Empty where the name says enough, and in a film that has not been outside yet.
 */
export function landOf(name: string, before: Met | undefined): string {
  if (before === undefined || before.name === name) return '';
  const open = openness(name);
  const land = before.land === '' ? before.name : before.land;
  if (open === 'none' || openness(land) === 'any') return '';
  return open === 'any' || WILD_LAND.test(land) ? land : '';
}
