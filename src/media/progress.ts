/** How far something has come. `of` is null where the file does not say how long it is: then only the frames tell. */
export interface Progress {
  readonly frames: number;
  /** Of film, from where reading began. */
  readonly seconds: number;
  readonly of: number | null;
}

const MILLISECONDS = 100;

/** Tells at most ten times a second, and at the end. */
export class Teller {
  readonly #tell: ((progress: Progress) => void) | undefined;
  readonly #of: number | null;
  #next = 0;

  constructor(tell: ((progress: Progress) => void) | undefined, of: number | null) {
    this.#tell = tell;
    this.#of = of;
  }

  come(frames: number, seconds: number, last = false): void {
    if (this.#tell === undefined) return;
    const now = performance.now();
    if (!last && now < this.#next) return;
    this.#next = now + MILLISECONDS;
    this.#tell({ frames, seconds, of: this.#of });
  }
}
