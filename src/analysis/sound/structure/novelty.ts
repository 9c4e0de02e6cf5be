/** Seconds looked at before and after a place. */
const SIDE = 10;
/** Seconds a part lasts at least. */
const SHORTEST = 6;
/** A bound is this many deviations more of a change than places usually are, and this much at all (0 to 1). */
const DEVIATIONS = 1;
const LEAST = 0.12;

/**
 * Where a piece becomes another: what came before is like itself, what comes after too, and one unlike the other (Foote 2000).
 * Indices of rows, with 0 and the end.
 */
export function boundsOf(rows: readonly Float64Array[], seconds: number): readonly number[] {
  const novelty = noveltyOf(rows, Math.round(SIDE / seconds));
  const mean = novelty.reduce((sum, value) => sum + value, 0) / Math.max(1, novelty.length);
  const deviation = Math.sqrt(
    novelty.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, novelty.length),
  );
  const least = Math.max(LEAST, mean + DEVIATIONS * deviation);
  const apart = Math.round(SHORTEST / seconds);
  const order = Array.from(novelty.keys())
    .filter((at) => (novelty[at] ?? 0) >= least && at >= apart && at <= rows.length - apart)
    .sort((one, other) => (novelty[other] ?? 0) - (novelty[one] ?? 0));
  const bounds: number[] = [];
  for (const at of order) if (bounds.every((bound) => Math.abs(bound - at) >= apart)) bounds.push(at);
  return [0, ...bounds.sort((one, other) => one - other), rows.length];
}

/** Likeness within the two sides less the likeness across, near places counting most. */
function noveltyOf(rows: readonly Float64Array[], side: number): Float64Array {
  const alike = bandOf(rows, 2 * side);
  const weights = Float64Array.from({ length: side }, (_, distance) => Math.exp(-2 * ((distance + 0.5) / side) ** 2));
  return Float64Array.from({ length: rows.length }, (_, at) => {
    let [within, across, inside, between] = [0, 0, 0, 0];
    const reach = Math.min(side, at, rows.length - at);
    for (let one = 0; one < reach; one++) {
      for (let other = 0; other < reach; other++) {
        const weight = (weights[one] ?? 0) * (weights[other] ?? 0);
        across += weight * at2(alike, at - 1 - one, at + other);
        between += weight;
        if (one === other) continue;
        within += weight * (at2(alike, at - 1 - one, at - 1 - other) + at2(alike, at + one, at + other));
        inside += 2 * weight;
      }
    }
    return inside > 0 ? within / inside - across / between : 0;
  });
}

/** Likeness of each row with those up to `width` later: 1 for the same, towards 0. */
function bandOf(rows: readonly Float64Array[], width: number): readonly Float64Array[] {
  return rows.map((row, index) =>
    Float64Array.from({ length: Math.min(width, rows.length - index) }, (_, later) => {
      const other = rows[index + later] ?? row;
      let square = 0;
      for (let place = 0; place < row.length; place++) square += ((row[place] ?? 0) - (other[place] ?? 0)) ** 2;
      return Math.exp(-square / (2 * row.length));
    }),
  );
}

const at2 = (band: readonly Float64Array[], one: number, other: number): number =>
  band[Math.min(one, other)]?.[Math.abs(one - other)] ?? 0;
