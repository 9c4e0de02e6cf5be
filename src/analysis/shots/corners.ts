import { COUNT, type TileTrack } from './tile-track.ts';

/** The frames at which a change begins and is complete. */
export interface Corners {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds where a change from one picture to another begins and ends: three straight lines that meet, fitted by least squares to the
 * way from the one to the other; the outer two may slope, as pictures go on moving. Stays within frames `first` to `last`.
 */
export function cornersOf(track: TileTrack, about: Corners, first: number, last: number): Corners {
  let corners = about;
  for (let round = 0; round < 3; round++) corners = fitted(track, corners, first, last);
  return corners;
}

function fitted(track: TileTrack, about: Corners, first: number, last: number): Corners {
  const length = about.to - about.from;
  const margin = Math.max(6, Math.round(length / 3));
  const from = Math.max(first, about.from - margin - 4);
  const to = Math.min(last, about.to + margin + 4);
  const way = progress(track, about, from, to);
  let best = { wrong: Number.POSITIVE_INFINITY, from: about.from, to: about.to };
  for (let low = Math.max(from, about.from - margin); low <= Math.min(to, about.from + margin); low++) {
    for (let high = Math.max(low + 2, about.to - margin); high <= Math.min(to, about.to + margin); high++) {
      const wrong = misfit(way, low - from, high - from);
      if (wrong < best.wrong) best = { wrong, from: low, to: high };
    }
  }
  return { from: best.from, to: best.to };
}

/** How far along each frame is, 0 to 1, told by the tiles that are steady otherwise. */
function progress(track: TileTrack, { from, to }: Corners, first: number, last: number): Float64Array {
  const [a, b] = [track.mean(Math.max(first, from - 2), from), track.mean(to, Math.min(last, to + 2))];
  const weight = new Float64Array(COUNT);
  let whole = 0;
  for (let tile = 0; tile < COUNT; tile++) {
    const step = (b[tile] ?? 0) - (a[tile] ?? 0);
    let [restless, steps] = [0, 0];
    for (let frame = first + 1; frame <= last; frame++) {
      if (frame > from && frame <= to) continue;
      restless += (track.tile(frame, tile) - track.tile(frame - 1, tile)) ** 2;
      steps += 1;
    }
    weight[tile] = step / (1 + (steps === 0 ? 0 : (4 * restless) / steps));
    whole += (weight[tile] ?? 0) * step;
  }
  return Float64Array.from({ length: last - first + 1 }, (_, index) => {
    let sum = 0;
    for (let tile = 0; tile < COUNT; tile++)
      sum += (weight[tile] ?? 0) * (track.tile(first + index, tile) - (a[tile] ?? 0));
    return sum / whole;
  });
}

/** Outer lines may slope, but a change that is one costs: this much of the square of what a slope makes over the whole. */
const SLOPE_COST = 0.5;

/** Mean square off the three lines: level 0 with a slope before, level 1 with a slope after, straight between. */
function misfit(way: Float64Array, low: number, high: number): number {
  const before = slopeOf(way, 0, low, low);
  const after = slopeOf(way, high, way.length - 1, high);
  let sum = 0;
  const [start, end] = [before.level, after.level];
  for (let at = 0; at < way.length; at++) {
    const line =
      at <= low
        ? start + before.slope * (at - low)
        : at >= high
          ? end + after.slope * (at - high)
          : start + ((end - start) * (at - low)) / (high - low);
    sum += ((way[at] ?? 0) - line) ** 2;
  }
  return sum + SLOPE_COST * ((before.slope * low) ** 2 + (after.slope * (way.length - 1 - high)) ** 2);
}

/** The line through a stretch, by its level at `pivot`. */
function slopeOf(
  way: Float64Array,
  from: number,
  to: number,
  pivot: number,
): { readonly level: number; readonly slope: number } {
  const count = to - from + 1;
  let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
  for (let at = from; at <= to; at++) {
    const x = at - pivot;
    const y = way[at] ?? 0;
    sx += x;
    sy += y;
    sxx += x * x;
    sxy += x * y;
  }
  const spread = sxx - (sx * sx) / count;
  if (count < 3 || spread === 0) return { level: sy / Math.max(1, count), slope: 0 };
  const slope = (sxy - (sx * sy) / count) / spread;
  return { level: (sy - slope * sx) / count, slope };
}
