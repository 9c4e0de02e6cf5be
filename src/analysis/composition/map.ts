/** A value for each cell of a picture. */
export interface CellMap {
  readonly across: number;
  readonly down: number;
  readonly values: Float32Array;
}

/** The mean around each cell, `reach` cells each way; at the edges of what there is. */
export function blurred({ across, down, values }: CellMap, reach: number): CellMap {
  const wide = across + 1;
  const sums = new Float64Array(wide * (down + 1));
  for (let y = 0; y < down; y++) {
    let row = 0;
    for (let x = 0; x < across; x++) {
      row += values[y * across + x] ?? 0;
      sums[(y + 1) * wide + x + 1] = row + (sums[y * wide + x + 1] ?? 0);
    }
  }
  const means = new Float32Array(values.length);
  for (let y = 0; y < down; y++) {
    const top = Math.max(0, y - reach) * wide;
    const bottom = Math.min(down, y + reach + 1) * wide;
    for (let x = 0; x < across; x++) {
      const left = Math.max(0, x - reach);
      const right = Math.min(across, x + reach + 1);
      const whole =
        (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0) - (sums[top + right] ?? 0) + (sums[top + left] ?? 0);
      means[y * across + x] = whole / (((bottom - top) / wide) * (right - left));
    }
  }
  return { across, down, values: means };
}

/** Sharpness of each cell: the mean difference of neighbouring pixels in it. */
export function edgeMap(picture: Uint8Array, width: number, height: number): CellMap {
  const [across, down] = [width / 8, height / 8];
  const values = new Float32Array(across * down);
  for (let y = 0; y + 1 < height; y++) {
    const row = (y >> 3) * across;
    let at = y * width;
    let here = picture[at] ?? 0;
    for (let x = 0; x + 1 < width; x++, at++) {
      const next = picture[at + 1] ?? 0;
      const below = picture[at + width] ?? 0;
      const edge = (next > here ? next - here : here - next) + (below > here ? below - here : here - below);
      const cell = row + (x >> 3);
      values[cell] = (values[cell] ?? 0) + edge / 128;
      here = next;
    }
  }
  return { across, down, values };
}

/** The largest value of a map becomes 1; all stay 0 where there is none. */
export function normalise({ values }: CellMap): void {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  if (most > 0) for (let index = 0; index < values.length; index++) values[index] = (values[index] ?? 0) / most;
}
