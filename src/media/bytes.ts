/** Bytes that come in pieces of any length and are taken out in pieces of another. Each is copied once, when it is taken. */
export class ByteQueue {
  #pieces: Uint8Array[] = [];
  /** How much of the first piece is taken. */
  #from = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** The next bytes in one piece, at most `most`, left where they are. */
  peek(most: number): Uint8Array {
    const first = this.#pieces[0];
    if (first === undefined) return new Uint8Array(0);
    if (first.length - this.#from >= most || this.#pieces.length === 1) {
      return first.subarray(this.#from, this.#from + most);
    }
    const joined = new Uint8Array(Math.min(most, this.#length));
    let filled = 0;
    let from = this.#from;
    for (const piece of this.#pieces) {
      const part = piece.subarray(from, from + joined.length - filled);
      joined.set(part, filled);
      filled += part.length;
      from = 0;
      if (filled === joined.length) break;
    }
    return joined;
  }

  /** Throws the next `count` bytes away, as many as there are. */
  skip(count: number): void {
    this.#advance(count, () => undefined);
  }

  /** Fills `target` from its beginning; there must be as many bytes. */
  take(target: Uint8Array): void {
    let filled = 0;
    this.#advance(target.length, (part) => {
      target.set(part, filled);
      filled += part.length;
    });
  }

  #advance(count: number, see: (part: Uint8Array) => void): void {
    let left = Math.min(count, this.#length);
    this.#length -= left;
    let whole = 0;
    while (left > 0) {
      const piece = this.#pieces[whole];
      if (piece === undefined) break;
      const part = piece.subarray(this.#from, this.#from + left);
      see(part);
      left -= part.length;
      this.#from += part.length;
      if (this.#from < piece.length) break;
      this.#from = 0;
      whole += 1;
    }
    if (whole > 0) this.#pieces.splice(0, whole);
  }
}
