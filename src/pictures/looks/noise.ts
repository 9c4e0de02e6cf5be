/** A number in [-1, 1] for a whole place on a line: the same on every machine. */
function knot(place: number, seed: number): number {
  let mixed = Math.imul(place ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2147483648 - 1;
}

/** A soft line through chance, in [-1, 1]: one knot every whole number. */
export function wandering(place: number, seed: number): number {
  const before = Math.floor(place);
  const way = place - before;
  const from = knot(before, seed);
  return from + (knot(before + 1, seed) - from) * way * way * (3 - 2 * way);
}

/** A soft plain of chance, in [-1, 1]: one knot every whole number each way. */
export function rolling(x: number, y: number, seed: number): number {
  const row = Math.floor(y);
  const way = y - row;
  const above = wandering(x, Math.imul(row, 0x27d4eb2d) ^ seed);
  return above + (wandering(x, Math.imul(row + 1, 0x27d4eb2d) ^ seed) - above) * way * way * (3 - 2 * way);
}
