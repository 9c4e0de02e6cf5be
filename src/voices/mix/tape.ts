/** Stereo sound that is made as it is asked for. */
type Made = Iterator<readonly [Float32Array, Float32Array]>;

/** Plays made sound from a place in the film on, in order, whatever the size of the blocks it is made in. */
export class Tape {
  readonly #made: Made;
  readonly #start: number;
  #block: readonly [Float32Array, Float32Array] | null = null;
  #used = 0;
  #over = false;

  /** `start` in samples of the film. */
  constructor(made: Made, start: number) {
    this.#made = made;
    this.#start = start;
  }

  /** True once there is nothing left to play. */
  get over(): boolean {
    return this.#over;
  }

  /** Adds what belongs at [at, at + count) of the film, times `gains` (one a sample). */
  add(left: Float32Array, right: Float32Array, at: number, count: number, gains: Float32Array): void {
    for (let index = Math.max(0, this.#start - at); index < count && !this.#over; ) {
      const [fromLeft, fromRight] = this.#next() ?? [];
      if (fromLeft === undefined || fromRight === undefined) return;
      const length = Math.min(count - index, fromLeft.length - this.#used);
      for (let offset = 0; offset < length; offset++) {
        const gain = gains[index + offset] ?? 0;
        left[index + offset] = (left[index + offset] ?? 0) + (fromLeft[this.#used + offset] ?? 0) * gain;
        right[index + offset] = (right[index + offset] ?? 0) + (fromRight[this.#used + offset] ?? 0) * gain;
      }
      this.#used += length;
      index += length;
    }
  }

  #next(): readonly [Float32Array, Float32Array] | null {
    if (this.#block !== null && this.#used < this.#block[0].length) return this.#block;
    const made = this.#made.next();
    this.#used = 0;
    this.#over = made.done === true;
    this.#block = made.done === true ? null : made.value;
    return this.#block;
  }
}
