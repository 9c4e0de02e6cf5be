import type { Readable } from 'node:stream';

/** Kept ready for a reader so that the program goes on while the reader is busy. */
const USUAL = 2 ** 20;

/**
 * The bytes of a stream for a reader who takes his time: no more than a little is kept, then the program waits. While somebody
 * else waits for what the program can only tell after these bytes, more is kept, up to `most`.
 */
export class HeldBack {
  readonly #stream: Readable;
  readonly #most: number;
  #pieces: Buffer[] = [];
  #kept = 0;
  #over = false;
  #thrownAway = false;
  #tooMuch: (() => void) | undefined;
  #waiting: (() => void) | undefined;

  /** `most` in bytes. */
  constructor(stream: Readable, most: number) {
    this.#stream = stream;
    this.#most = most;
    const end = () => {
      this.#over = true;
      this.#waiting?.();
    };
    stream.on('data', (piece: Buffer) => this.#keep(piece));
    stream.on('end', end);
    stream.on('close', end);
    stream.on('error', end);
  }

  /** The next piece; undefined at the end. */
  async next(): Promise<Buffer | undefined> {
    while (this.#pieces.length === 0) {
      if (this.#over) return undefined;
      this.#stream.resume();
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
    const piece = this.#pieces.shift();
    this.#kept -= piece?.length ?? 0;
    this.#balance();
    return piece;
  }

  /** Somebody waits for what comes after: more is kept. Calls back once there is no room for more either. */
  press(tooMuch: () => void): void {
    this.#tooMuch = tooMuch;
    this.#balance();
  }

  /** Nobody waits any more. */
  ease(): void {
    this.#tooMuch = undefined;
    this.#balance();
  }

  /** Nobody will read these bytes. */
  throwAway(): void {
    this.#thrownAway = true;
    this.#pieces = [];
    this.#kept = 0;
    this.#stream.resume();
  }

  #keep(piece: Buffer): void {
    if (this.#thrownAway) return;
    this.#pieces.push(piece);
    this.#kept += piece.length;
    this.#balance();
    this.#waiting?.();
  }

  #balance(): void {
    if (this.#kept < (this.#tooMuch === undefined ? USUAL : this.#most)) this.#stream.resume();
    else {
      this.#stream.pause();
      this.#tooMuch?.();
    }
  }
}
