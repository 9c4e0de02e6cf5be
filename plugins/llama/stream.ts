/** Items put in at one end and read once at the other. Leaving early says so. */
export class Stream<Item> implements AsyncIterable<Item> {
  readonly #items: Item[] = [];
  #closed = false;
  #wake: (() => void) | undefined;
  /** Called when the reader leaves before the end. */
  onLeave: () => void = () => {};

  put(item: Item): void {
    if (this.#closed) return;
    this.#items.push(item);
    this.#wake?.();
  }

  close(): void {
    this.#closed = true;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    try {
      for (;;) {
        while (this.#items.length > 0) yield this.#items.shift() as Item;
        if (this.#closed) return;
        await new Promise<void>((wake) => {
          this.#wake = wake;
        });
        this.#wake = undefined;
      }
    } finally {
      if (!this.#closed) this.onLeave();
    }
  }
}
