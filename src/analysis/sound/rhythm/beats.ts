/** How dear it is to be early or late, against what a beat is worth. */
const TIGHTNESS = 100;

/**
 * The row of hops that is at once evenly spaced and full of events (Ellis 2007), with a period of its own for every hop, and
 * a second one that will do as well (near a change of tempo; otherwise the same). `pulse` has a standard deviation of 1.
 */
export function trackBeats(pulse: Float32Array, periods: Float32Array, others: Float32Array): readonly number[] {
  const worth = new Float64Array(pulse.length);
  const origin = new Int32Array(pulse.length).fill(-1);
  for (let hop = 0; hop < pulse.length; hop++) {
    const period = periods[hop] ?? 1;
    const other = others[hop] ?? period;
    const shortest = Math.max(1, Math.round(Math.min(period, other) / 2));
    const longest = Math.min(hop, 2 * Math.max(period, other));
    let most = 0;
    for (let gap = shortest; gap <= longest; gap++) {
      const off = Math.log(gap / period) ** 2;
      const least = other === period ? off : Math.min(off, Math.log(gap / other) ** 2);
      const value = (worth[hop - gap] ?? 0) - TIGHTNESS * least;
      if (value <= most) continue;
      most = value;
      origin[hop] = hop - gap;
    }
    worth[hop] = (pulse[hop] ?? 0) + most;
  }
  return wayBack(worth, origin, Math.round(periods.at(-1) ?? 1));
}

function wayBack(worth: Float64Array, origin: Int32Array, period: number): readonly number[] {
  let at = worth.length - 1;
  for (let hop = Math.max(0, worth.length - period); hop < worth.length; hop++) {
    if ((worth[hop] ?? 0) > (worth[at] ?? 0)) at = hop;
  }
  const beats: number[] = [];
  for (; at >= 0; at = origin[at] ?? -1) beats.push(at);
  return beats.reverse();
}
