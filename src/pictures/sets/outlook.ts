import type { SetDescription } from '../staging.ts';

/** Kinds of places by what a window onto them shows; any other is open country. */
const SEEN: Readonly<Record<'city' | 'sea' | 'space', ReadonlySet<string>>> = {
  city: new Set(['street', 'skyline', 'rooftop', 'roof-garden', 'station', 'car-park', 'bus-stop', 'building-site']),
  sea: new Set(['sea', 'shore', 'cliff-lighthouse', 'harbour', 'beach-huts']),
  space: new Set(['space', 'moon-base']),
};

/** What a window onto a place shows. */
export function outlookOf({ kind, features }: SetDescription): NonNullable<SetDescription['outlook']> {
  if (features.includes('sea') || SEEN.sea.has(kind)) return 'sea';
  if (features.includes('city') || SEEN.city.has(kind)) return 'city';
  return SEEN.space.has(kind) ? 'space' : 'country';
}
