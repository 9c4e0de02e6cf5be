const ACROSS = 24;
const DOWN = 16;
/** A picture that is so different is another one, when what changed before was this many times less. */
const DIFFERENT = 14;
const TIMES = 3.5;
const FORGET = 0.9;

/**
 * Says when another shot begins, by the levels of a few hundred parts of the picture: plain, for those who have no cuts to hand in.
 * It takes a flash for a cut, and a fade for none.
 */
export class PlainCuts {
  #last: Float32Array | undefined;
  #usual = 0;

  /** True when this frame is nothing like the one before. `pixels` in yuv420. */
  see(pixels: Uint8Array, width: number, height: number): boolean {
    const parts = partsOf(pixels, width, height);
    const last = this.#last;
    this.#last = parts;
    if (last === undefined) return false;
    let sum = 0;
    for (let at = 0; at < parts.length; at++) sum += Math.abs((parts[at] ?? 0) - (last[at] ?? 0));
    const change = sum / (ACROSS * DOWN);
    const cut = change > DIFFERENT && change > TIMES * this.#usual;
    this.#usual = cut ? 0 : Math.max(change, FORGET * this.#usual);
    return cut;
  }
}

/** Brightness, and both colours from their middle, of every part. */
function partsOf(pixels: Uint8Array, width: number, height: number): Float32Array {
  const area = width * height;
  const parts = new Float32Array(3 * ACROSS * DOWN);
  for (let y = 0, at = 0; y < DOWN; y++) {
    for (let x = 0; x < ACROSS; x++, at += 3) {
      const [left, top] = [Math.trunc((x * width) / ACROSS), Math.trunc((y * height) / DOWN)];
      const [right, bottom] = [Math.trunc(((x + 1) * width) / ACROSS), Math.trunc(((y + 1) * height) / DOWN)];
      let sum = 0;
      for (let row = top; row < bottom; row += 2)
        for (let at = left; at < right; at += 2) sum += pixels[row * width + at] ?? 0;
      parts[at] = sum / (Math.ceil((right - left) / 2) * Math.ceil((bottom - top) / 2));
      const colour = area + ((top + bottom) >> 2) * (width / 2) + ((left + right) >> 2);
      parts[at + 1] = pixels[colour] ?? 0;
      parts[at + 2] = pixels[colour + area / 4] ?? 0;
    }
  }
  return parts;
}
