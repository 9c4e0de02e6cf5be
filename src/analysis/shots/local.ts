/** Below this nothing changed: a frame shown twice, which says nothing about how lively a film is. */
const TWICE = 0.1;

/** The middle of the numbers of a column around a frame, without the frame itself and frames shown twice; 0 where all are. */
export function medianAround(column: ArrayLike<number>, frame: number, reach: number, scratch: number[]): number {
  scratch.length = 0;
  const last = Math.min(column.length - 1, frame + reach);
  for (let at = Math.max(1, frame - reach); at <= last; at++)
    if (at !== frame && (column[at] ?? 0) > TWICE) scratch.push(column[at] ?? 0);
  scratch.sort((one, other) => one - other);
  return scratch[scratch.length >> 1] ?? 0;
}

/** Mean of a column from one frame to another, both with it; 0 where there is none. */
export function meanOf(column: ArrayLike<number>, from: number, to: number): number {
  const [first, last] = [Math.max(0, from), Math.min(column.length - 1, to)];
  if (last < first) return 0;
  let sum = 0;
  for (let at = first; at <= last; at++) sum += column[at] ?? 0;
  return sum / (last - first + 1);
}

export const clamp = (value: number, least = 0, most = 1): number => Math.min(most, Math.max(least, value));

/** 0.5 where `strength` is 1, towards 1 above and 0 below; `steepness` is how fast. */
export const sureness = (strength: number, steepness = 3): number =>
  strength <= 0 ? 0 : 1 / (1 + strength ** -steepness);
