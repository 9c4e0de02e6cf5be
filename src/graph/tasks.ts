/** Errands under way at the same time, each of which may start more. */
export class Tasks {
  readonly #settled: () => void;
  #open = 0;
  #quiet: (() => void) | undefined;

  /** @param settled called each time an errand has ended */
  constructor(settled: () => void) {
    this.#settled = settled;
  }

  /** Starts an errand. It must not reject. */
  start(errand: () => Promise<void>): void {
    this.#open++;
    void errand().finally(() => {
      this.#open--;
      this.#settled();
      if (this.#open === 0) this.#quiet?.();
    });
  }

  /** Resolves when no errand is under way. */
  async quiet(): Promise<void> {
    if (this.#open > 0) await new Promise<void>((resolve) => (this.#quiet = resolve));
  }
}
