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

/** Shares of the frame's width: the shadow a sheet drawn over the picture throws, and how far its torn edge sways. */
const WIPE = { shadow: 0.025, sway: 0.012 } as const;

/**
 * The new picture is drawn over the old one from the left like a sheet of paper, its torn edge throwing a shadow: `pixels` holds the new
 * one and is changed in place. `share` 0 shows the old one, 1 the new one.
 */
export function wipeOver(pixels: Uint8Array, old: ArrayLike<number>, share: number, width: number): void {
  const eased = share * share * (3 - 2 * share);
  const [shadow, sway] = [WIPE.shadow * width, WIPE.sway * width];
  const reach = eased * (width + shadow + 2 * sway) - shadow - sway;
  const height = pixels.length / 4 / width;
  for (let y = 0; y < height; y++) {
    const along = (y / height) * Math.PI;
    const edge =
      reach + sway * (Math.sin(along * 5 + 1) * 0.6 + Math.sin(along * 17) * 0.25 + Math.sin(along * 53) * 0.15);
    for (let x = Math.max(0, Math.ceil(edge)); x < width; x++) {
      const at = (y * width + x) * 4;
      const light = Math.min(1, 0.55 + (0.45 * (x - edge)) / shadow);
      for (let channel = 0; channel < 3; channel++)
        pixels[at + channel] = Math.round((old[at + channel] as number) * light);
    }
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
