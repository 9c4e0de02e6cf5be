/** Something that waits for its turn. */
interface Waiting {
  readonly start: () => void;
}

/** Lets so many work at the same time; of those who wait, each group has its turn after the others. */
export class Turns {
  readonly #most: number;
  #working = 0;
  /** By group; the group whose turn is next stands first. */
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(most: number) {
    this.#most = most;
  }

  get working(): number {
    return this.#working;
  }

  /** Does the work when it is its turn; rejects with the signal's reason where that comes first. */
  async take<Result>(group: string, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    signal.throwIfAborted();
    if (this.#working >= this.#most) await this.#wait(group, signal);
    else this.#working += 1;
    try {
      return await work();
    } finally {
      this.#working -= 1;
      this.#next();
    }
  }

  #wait(group: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        this.#leave(group, waiting);
        reject(signal.reason);
      };
      const waiting = {
        start: () => {
          signal.removeEventListener('abort', stop);
          resolve();
        },
      };
      signal.addEventListener('abort', stop, { once: true });
      const line = this.#waiting.get(group) ?? [];
      line.push(waiting);
      this.#waiting.set(group, line);
    });
  }

  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined || this.#working >= this.#most) return;
    const [group, line] = first;
    const waiting = line.shift();
    this.#waiting.delete(group);
    if (line.length > 0) this.#waiting.set(group, line);
    if (waiting === undefined) return;
    this.#working += 1;
    waiting.start();
  }

  #leave(group: string, waiting: Waiting): void {
    const line = this.#waiting.get(group)?.filter((one) => one !== waiting) ?? [];
    if (line.length > 0) this.#waiting.set(group, line);
    else this.#waiting.delete(group);
  }
}
