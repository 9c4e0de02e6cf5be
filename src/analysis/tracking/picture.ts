/** One plane of a frame. */
export interface Surface {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A frame in brightness and two colours of half its size, and each again at half, a quarter ..., made when first wanted. */
export class Picture {
  readonly width: number;
  readonly height: number;
  readonly #luma: Surface[];
  readonly #blue: Surface[];
  readonly #red: Surface[];

  /** `pixels` as `decodeFrames` gives them in `yuv420`. They must not change while the picture is in use. */
  constructor(pixels: Uint8Array, width: number, height: number) {
    this.width = width;
    this.height = height;
    const area = width * height;
    const half = { width: width / 2, height: height / 2 };
    this.#luma = [{ pixels, width, height }];
    this.#blue = [{ pixels: pixels.subarray(area, area + area / 4), ...half }];
    this.#red = [{ pixels: pixels.subarray(area + area / 4, area + area / 2), ...half }];
  }

  /**
   * Takes a grid of samples out of it, `step` pixels apart, the first at (`x`, `y`): brightness for every one of them, colour
   * for every second in both directions. Beyond the edge it goes on as at the edge.
   */
  sample(grid: Grid, x: number, y: number, stepX: number, stepY: number = stepX): void {
    const level = Math.max(0, Math.floor(Math.log2(Math.min(stepX, stepY))));
    const { across, down } = grid;
    take(halved(this.#luma, level), 2 ** level, grid.luma, across, down, x, y, stepX, stepY);
    const finer = Math.max(0, level);
    const [firstX, firstY] = [x + stepX / 2, y + stepY / 2];
    const unit = 2 ** (finer + 1);
    take(halved(this.#blue, finer), unit, grid.blue, across / 2, down / 2, firstX, firstY, 2 * stepX, 2 * stepY);
    take(halved(this.#red, finer), unit, grid.red, across / 2, down / 2, firstX, firstY, 2 * stepX, 2 * stepY);
  }
}

/** Samples taken out of a picture; sides are even. */
export class Grid {
  readonly across: number;
  readonly down: number;
  readonly luma: Float32Array;
  readonly blue: Float32Array;
  readonly red: Float32Array;

  constructor(across: number, down: number) {
    this.across = across;
    this.down = down;
    this.luma = new Float32Array(across * down);
    this.blue = new Float32Array((across * down) / 4);
    this.red = new Float32Array((across * down) / 4);
  }
}

function halved(surfaces: Surface[], level: number): Surface {
  const there = surfaces[level];
  if (there !== undefined) return there;
  const finer = halved(surfaces, level - 1);
  const [width, height] = [Math.max(1, finer.width >> 1), Math.max(1, finer.height >> 1)];
  const pixels = new Uint8Array(width * height);
  const { pixels: from, width: stride } = finer;
  const below = finer.height > 1 ? stride : 0;
  const beside = finer.width > 1 ? 1 : 0;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0, source = 2 * y * stride; x < width; x++, at++, source += 2) {
      const upper = (from[source] ?? 0) + (from[source + beside] ?? 0);
      const lower = (from[source + below] ?? 0) + (from[source + below + beside] ?? 0);
      pixels[at] = (upper + lower + 2) >> 2;
    }
  }
  surfaces[level] = { pixels, width, height };
  return surfaces[level];
}

/** Samples lie between pixels; each pixel of the surface covers `unit` of the whole picture's. */
function take(
  surface: Surface,
  unit: number,
  out: Float32Array,
  across: number,
  down: number,
  x: number,
  y: number,
  stepX: number,
  stepY: number,
): void {
  const { pixels, width, height } = surface;
  const columns = new Int32Array(across);
  const shares = new Float32Array(across);
  for (let column = 0; column < across; column++) {
    const place = Math.max(0, Math.min(width - 1.001, (x + column * stepX + 0.5) / unit - 0.5));
    columns[column] = Math.trunc(place);
    shares[column] = place - Math.trunc(place);
  }
  for (let row = 0, at = 0; row < down; row++) {
    const place = Math.max(0, Math.min(height - 1.001, (y + row * stepY + 0.5) / unit - 0.5));
    const upper = Math.trunc(place) * width;
    const lower = upper + (height > 1 ? width : 0);
    const share = place - Math.trunc(place);
    for (let column = 0; column < across; column++, at++) {
      const left = columns[column] ?? 0;
      const right = shares[column] ?? 0;
      const above = (pixels[upper + left] ?? 0) * (1 - right) + (pixels[upper + left + 1] ?? 0) * right;
      const below = (pixels[lower + left] ?? 0) * (1 - right) + (pixels[lower + left + 1] ?? 0) * right;
      out[at] = above * (1 - share) + below * share;
    }
  }
}
