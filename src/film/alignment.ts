import { isPlain, same } from './equal.ts';

/** A position in the list before, and where that item stands in the list after. */
export type Pair = readonly [before: number, after: number];

/**
 * Which items of a list stay, in the order of both lists. Where all have an `id` of their own the id decides, and of things that
 * changed places as many as can be stay where they are. Otherwise equal beginnings and ends stay, and what lies between is paired
 * in order.
 */
export function alignment(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const places = idPlaces(before);
  return places !== undefined && idPlaces(after) !== undefined ? byId(places, after) : byPlace(before, after);
}

function byId(places: ReadonlyMap<string, number>, after: readonly unknown[]): readonly Pair[] {
  const common = after.flatMap((item, to): Pair[] => {
    const from = places.get(idOf(item) ?? '');
    return from === undefined ? [] : [[from, to]];
  });
  return longestRise(common);
}

function byPlace(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && same(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  const pairs: Pair[] = [];
  for (let index = 0; index < shorter - tail; index++) pairs.push([index, index]);
  for (let index = tail; index > 0; index--) pairs.push([before.length - index, after.length - index]);
  return pairs;
}

/** The places of the ids, or undefined where an item has none or shares one. */
function idPlaces(list: readonly unknown[]): ReadonlyMap<string, number> | undefined {
  const places = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const id = idOf(item);
    if (id === undefined || places.has(id)) return undefined;
    places.set(id, index);
  }
  return places;
}

function idOf(item: unknown): string | undefined {
  const id = isPlain(item) ? item['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The longest run of pairs, in order of `after`, whose `before` rises too (patience sorting, n log n). */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, [from]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = pairs[ends[middle] ?? -1];
      if (end !== undefined && end[0] < from) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  }
  const rise: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) rise.push(pair);
  }
  return rise.reverse();
}
