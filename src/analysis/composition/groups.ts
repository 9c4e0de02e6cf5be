/** Cells of a colour much like each other's. Three numbers a point: brightness (halved), and the two of colour. */
export interface Groups {
  /** Middles of the groups, three numbers each. */
  readonly middles: Float32Array;
  /** Points in each. */
  readonly counts: Uint32Array;
  readonly count: number;
}

const ROUNDS = 6;
/** Distance below which two colours are one. */
const SAME = 14;

/** Groups points by k means. It begins with a point in the middle and then the ones farthest from all others: the same every time. */
export function grouped(points: Float32Array, most: number): Groups {
  const number = points.length / 3;
  if (number === 0) return { middles: new Float32Array(0), counts: new Uint32Array(0), count: 0 };
  const middles = new Float32Array(most * 3);
  const far = new Float32Array(number).fill(Number.POSITIVE_INFINITY);
  let count = 0;
  for (let next = Math.floor(number / 2); count < most; ) {
    middles.set(points.subarray(next * 3, next * 3 + 3), count * 3);
    count += 1;
    let farthest = 0;
    for (let point = 0; point < number; point++) {
      const away = distance(points, point, middles, count - 1);
      if (away < (far[point] ?? 0)) far[point] = away;
      if ((far[point] ?? 0) > farthest) [farthest, next] = [far[point] ?? 0, point];
    }
    if (farthest < SAME * SAME) break;
  }
  const counts = new Uint32Array(most);
  const sums = new Float64Array(most * 3);
  for (let round = 0; round < ROUNDS; round++) {
    counts.fill(0);
    sums.fill(0);
    for (let point = 0; point < number; point++) {
      const group = nearest(points, point, middles, count);
      counts[group] = (counts[group] ?? 0) + 1;
      for (let part = 0; part < 3; part++)
        sums[group * 3 + part] = (sums[group * 3 + part] ?? 0) + (points[point * 3 + part] ?? 0);
    }
    for (let group = 0; group < count; group++) {
      const size = counts[group] ?? 0;
      if (size === 0) continue;
      for (let part = 0; part < 3; part++) middles[group * 3 + part] = (sums[group * 3 + part] ?? 0) / size;
    }
  }
  return { middles, counts, count };
}

/** Squared. */
export function distance(points: Float32Array, point: number, middles: Float32Array, group: number): number {
  const a = (points[point * 3] ?? 0) - (middles[group * 3] ?? 0);
  const b = (points[point * 3 + 1] ?? 0) - (middles[group * 3 + 1] ?? 0);
  const c = (points[point * 3 + 2] ?? 0) - (middles[group * 3 + 2] ?? 0);
  return a * a + b * b + c * c;
}

function nearest(points: Float32Array, point: number, middles: Float32Array, count: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let group = 0; group < count; group++) {
    const away = distance(points, point, middles, group);
    if (away < least) [best, least] = [group, away];
  }
  return best;
}
