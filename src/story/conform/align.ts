/** Two things found to be the same: a place in the old list and one in the new. */
export type Pair = readonly [before: number, after: number];

/** Gaps up to this many cells are solved exactly; larger ones without any landmark are paired in order. */
const EXACT_CELLS = 250_000;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The pairs of equal keys that keep their order, as many as a careful reader would find: what is equal at both ends,
 * then what occurs once on each side as landmarks, then the rest between them.
 */
export function align(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  const waiting: { old: Stretch; now: Stretch }[] = [
    { old: { from: 0, to: before.length }, now: { from: 0, to: after.length } },
  ];
  for (let gap = waiting.pop(); gap !== undefined; gap = waiting.pop()) {
    const { old, now } = trim(before, after, gap.old, gap.now, pairs);
    if (old.from >= old.to || now.from >= now.to) continue;
    const landmarks = ascending(uniquePairs(before, after, old, now));
    if (landmarks.length > 0) waiting.push(...between(landmarks, old, now));
    else if ((old.to - old.from) * (now.to - now.from) <= EXACT_CELLS) pairs.push(...longest(before, after, old, now));
    else pairs.push(...inOrder(before, after, old, now));
    pairs.push(...landmarks);
  }
  return pairs.sort((one, other) => one[0] - other[0]);
}

/** Pairs what is equal at both ends of a gap; what is left is the gap within. */
function trim(before: readonly string[], after: readonly string[], old: Stretch, now: Stretch, pairs: Pair[]) {
  let { from: a, to: b } = old;
  let { from: c, to: d } = now;
  while (a < b && c < d && before[a] === after[c]) pairs.push([a++, c++]);
  while (a < b && c < d && before[b - 1] === after[d - 1]) pairs.push([--b, --d]);
  return { old: { from: a, to: b }, now: { from: c, to: d } };
}

function onceIn(keys: readonly string[], { from, to }: Stretch): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const key = keys[at] ?? '';
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

function uniquePairs(before: readonly string[], after: readonly string[], old: Stretch, now: Stretch): Pair[] {
  const there = onceIn(after, now);
  const pairs: Pair[] = [];
  for (const [key, at] of onceIn(before, old)) {
    const to = there.get(key) ?? -1;
    if (at >= 0 && to >= 0) pairs.push([at, to]);
  }
  return pairs.sort((one, other) => one[0] - other[0]);
}

/** The longest run of pairs whose second places rise (patience sorting). */
function ascending(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, after], index) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (piles[low - 1] ?? -1) : -1;
    piles[low] = index;
  });
  const run: Pair[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}

function between(landmarks: readonly Pair[], old: Stretch, now: Stretch): { old: Stretch; now: Stretch }[] {
  const edges: Pair[] = [[old.from - 1, now.from - 1], ...landmarks, [old.to, now.to]];
  return edges.slice(1).map(([b, d], index) => {
    const [a, c] = edges[index] ?? [old.from - 1, now.from - 1];
    return { old: { from: a + 1, to: b }, now: { from: c + 1, to: d } };
  });
}

/** The longest common subsequence, exactly. */
function longest(before: readonly string[], after: readonly string[], old: Stretch, now: Stretch): Pair[] {
  const width = now.to - now.from + 1;
  const lengths = new Uint32Array((old.to - old.from + 1) * width);
  const cell = (a: number, c: number) => (a - old.from) * width + (c - now.from);
  for (let a = old.to - 1; a >= old.from; a--) {
    for (let c = now.to - 1; c >= now.from; c--) {
      const both = (lengths[cell(a + 1, c + 1)] ?? 0) + 1;
      lengths[cell(a, c)] =
        before[a] === after[c] ? both : Math.max(lengths[cell(a + 1, c)] ?? 0, lengths[cell(a, c + 1)] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let a = old.from, c = now.from; a < old.to && c < now.to; ) {
    if (before[a] === after[c]) pairs.push([a++, c++]);
    else if ((lengths[cell(a + 1, c)] ?? 0) >= (lengths[cell(a, c + 1)] ?? 0)) a++;
    else c++;
  }
  return pairs;
}

/** Each key with the next free one of its kind. */
function inOrder(before: readonly string[], after: readonly string[], old: Stretch, now: Stretch): Pair[] {
  const places = new Map<string, number[]>();
  for (let at = old.to - 1; at >= old.from; at--)
    places.set(before[at] ?? '', [...(places.get(before[at] ?? '') ?? []), at]);
  const pairs: Pair[] = [];
  let reached = old.from;
  for (let at = now.from; at < now.to; at++) {
    const queue = places.get(after[at] ?? '') ?? [];
    while (queue.length > 0 && (queue.at(-1) ?? 0) < reached) queue.pop();
    const place = queue.pop();
    if (place === undefined) continue;
    pairs.push([place, at]);
    reached = place + 1;
  }
  return pairs;
}
