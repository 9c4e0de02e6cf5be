/** Cuts a stream of samples into overlapping frames. */
export class Frames {
  readonly size: number;
  readonly hop: number;
  readonly #see: (frame: Float64Array, latest: Float64Array) => void;
  readonly #row: Float64Array;
  #filled: number;

  /** `see` gets the last `size` samples after every `hop`, and the last `hop` of them alone; both are written over later. */
  constructor(size: number, hop: number, see: (frame: Float64Array, latest: Float64Array) => void) {
    this.size = size;
    this.hop = hop;
    this.#see = see;
    this.#row = new Float64Array(size);
    this.#filled = size - hop;
  }

  hear(samples: Float64Array, count: number): void {
    const row = this.#row;
    for (let from = 0; from < count; ) {
      const taken = Math.min(count - from, this.size - this.#filled);
      row.set(samples.subarray(from, from + taken), this.#filled);
      this.#filled += taken;
      from += taken;
      if (this.#filled < this.size) return;
      this.#see(row, row.subarray(this.size - this.hop));
      row.copyWithin(0, this.hop);
      this.#filled = this.size - this.hop;
    }
  }
}
