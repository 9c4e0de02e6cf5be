/** Items that come once and are read by many, each from the first one on. */
export class Broadcast<Item> {
  readonly #items: Item[] = [];
  readonly #readers = new Set<() => void>();
  #ended = false;

  put(item: Item): void {
    this.#items.push(item);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** `left` is called when a reader goes before the end. */
  async *read(signal: AbortSignal, left: () => void): AsyncGenerator<Item> {
    let finished = false;
    try {
      for (let at = 0; ; ) {
        if (signal.aborted) return;
        if (at < this.#items.length) yield this.#items[at++] as Item;
        else if (this.#ended) {
          finished = true;
          return;
        } else await this.#more(signal);
      }
    } finally {
      if (!finished) left();
    }
  }

  #more(signal: AbortSignal): Promise<void> {
    return new Promise((wake) => {
      const awake = () => {
        this.#readers.delete(awake);
        signal.removeEventListener('abort', awake);
        wake();
      };
      this.#readers.add(awake);
      signal.addEventListener('abort', awake, { once: true });
    });
  }

  #wake(): void {
    for (const wake of [...this.#readers]) wake();
  }
}
