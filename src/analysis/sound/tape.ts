/** A row of numbers that grows: what is kept of a sound while it is heard. */
export class Tape {
  #values = new Float32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Float32Array(2 * this.#length);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }

  /** All values so far, without copying. */
  values(): Float32Array {
    return this.#values.subarray(0, this.#length);
  }
}
