/** The Fourier transform of squares of a fixed side, in place, of complex numbers in two arrays. */
export class SquareFourier {
  readonly side: number;
  readonly #cos: Float64Array;
  readonly #sin: Float64Array;
  readonly #order: Uint16Array;

  /** `side` is a power of two, at least 4. */
  constructor(side: number) {
    this.side = side;
    this.#cos = Float64Array.from({ length: side / 2 }, (_, index) => Math.cos((2 * Math.PI * index) / side));
    this.#sin = Float64Array.from({ length: side / 2 }, (_, index) => -Math.sin((2 * Math.PI * index) / side));
    this.#order = new Uint16Array(side);
    for (let index = 1; index < side; index++) {
      this.#order[index] = ((this.#order[index >> 1] ?? 0) >> 1) | (index & 1 ? side >> 1 : 0);
    }
  }

  forward(re: Float64Array, im: Float64Array): void {
    const side = this.side;
    for (let line = 0; line < side; line++) this.#turn(re, im, line * side, 1);
    for (let line = 0; line < side; line++) this.#turn(re, im, line, side);
  }

  /** Also divides by the number of values, so that it undoes `forward`. */
  inverse(re: Float64Array, im: Float64Array): void {
    this.forward(im, re);
    const share = 1 / (this.side * this.side);
    for (let at = 0; at < re.length; at++) {
      re[at] = (re[at] ?? 0) * share;
      im[at] = (im[at] ?? 0) * share;
    }
  }

  #turn(re: Float64Array, im: Float64Array, from: number, step: number): void {
    const side = this.side;
    this.#reorder(re, im, from, step);
    for (let span = 1; span < side; span *= 2) {
      const stride = side / (2 * span);
      for (let twiddle = 0, first = 0; first < span; first++, twiddle += stride) {
        const c = this.#cos[twiddle] ?? 0;
        const s = this.#sin[twiddle] ?? 0;
        for (let at = first; at < side; at += 2 * span) {
          const upper = from + at * step;
          const lower = upper + span * step;
          const lowerRe = re[lower] ?? 0;
          const lowerIm = im[lower] ?? 0;
          const x = lowerRe * c - lowerIm * s;
          const y = lowerRe * s + lowerIm * c;
          const upperRe = re[upper] ?? 0;
          const upperIm = im[upper] ?? 0;
          re[lower] = upperRe - x;
          im[lower] = upperIm - y;
          re[upper] = upperRe + x;
          im[upper] = upperIm + y;
        }
      }
    }
  }

  #reorder(re: Float64Array, im: Float64Array, from: number, step: number): void {
    for (let index = 0; index < this.side; index++) {
      const other = this.#order[index] ?? 0;
      if (other <= index) continue;
      const [a, b] = [from + index * step, from + other * step];
      const keptRe = re[a] ?? 0;
      const keptIm = im[a] ?? 0;
      re[a] = re[b] ?? 0;
      im[a] = im[b] ?? 0;
      re[b] = keptRe;
      im[b] = keptIm;
    }
  }
}
