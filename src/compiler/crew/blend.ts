/** Darkens RGBA pixels in place; `light` 1 leaves them, 0 makes them black. */
export function dim(pixels: Uint8Array, light: number): void {
  const table = Uint8Array.from({ length: 256 }, (_, value) => Math.round(value * light));
  for (let index = 0; index < pixels.length; index += 4) {
    pixels[index] = table[pixels[index] as number] as number;
    pixels[index + 1] = table[pixels[index + 1] as number] as number;
    pixels[index + 2] = table[pixels[index + 2] as number] as number;
  }
}

/** Mixes `over` into `pixels` in place; `share` 0 leaves them, 1 replaces them. */
export function mixInto(pixels: Uint8Array, over: ArrayLike<number>, share: number): void {
  const part = Math.round(share * 256);
  for (let index = 0; index < pixels.length; index++) {
    const under = pixels[index] as number;
    pixels[index] = under + ((((over[index] as number) - under) * part) >> 8);
  }
}

/** Lays a band of straight-alpha RGBA over opaque pixels in place, its first row at `top`. Both have the same width. */
export function layOver(pixels: Uint8Array, band: ArrayLike<number>, top: number, width: number): void {
  const offset = top * width * 4;
  for (let index = 0; index < band.length; index += 4) {
    const alpha = band[index + 3] as number;
    if (alpha === 0) continue;
    const at = offset + index;
    for (let channel = 0; channel < 3; channel++) {
      const under = pixels[at + channel] as number;
      pixels[at + channel] = under + Math.round((((band[index + channel] as number) - under) * alpha) / 255);
    }
  }
}
