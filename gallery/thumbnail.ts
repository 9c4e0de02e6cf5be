/** A picture small enough to keep: RGB bytes, row by row. */
export type Thumbnail = Uint8Array;

export const THUMBNAIL = { width: 96, height: 54 } as const;

/** Averages RGBA pixels down to a thumbnail: every pixel of the picture counts by the area it covers. */
export function thumbnail(pixels: ArrayLike<number>, width: number, height: number): Thumbnail {
  const across = shares(width, THUMBNAIL.width);
  const down = shares(height, THUMBNAIL.height);
  const small = new Uint8Array(THUMBNAIL.width * THUMBNAIL.height * 3);
  down.forEach((rows, y) => {
    across.forEach((columns, x) => {
      const sum = [0, 0, 0];
      let weight = 0;
      for (const [row, high] of rows)
        for (const [column, wide] of columns) {
          const at = (row * width + column) * 4;
          for (let channel = 0; channel < 3; channel++)
            sum[channel] = (sum[channel] ?? 0) + (pixels[at + channel] ?? 0) * high * wide;
          weight += high * wide;
        }
      const to = (y * THUMBNAIL.width + x) * 3;
      for (let channel = 0; channel < 3; channel++) small[to + channel] = Math.round((sum[channel] ?? 0) / weight);
    });
  });
  return small;
}

/** For each of `count` cells along a side of `length` pixels: the pixels it covers and how much of each. */
function shares(length: number, count: number): readonly (readonly (readonly [pixel: number, share: number])[])[] {
  const cell = length / count;
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index * cell, (index + 1) * cell];
    const covered: (readonly [number, number])[] = [];
    for (let pixel = Math.floor(from); pixel < Math.min(length, Math.ceil(to)); pixel++)
      covered.push([pixel, Math.min(to, pixel + 1) - Math.max(from, pixel)]);
    return covered;
  });
}
