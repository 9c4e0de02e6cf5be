/** Wakes those who wait for something to happen to a run: at once in this process, by looking again now and then for others. */
export class Wakes {
  readonly #waiting = new Map<string, Set<() => void>>();

  wake(run: string): void {
    for (const wake of [...(this.#waiting.get(run) ?? [])]) wake();
  }

  /**
   * Resolves when the run is woken, after so many milliseconds, or when the signal is aborted; at once when `happened` is true
   * already, so that nothing is missed between looking and waiting.
   */
  next(run: string, milliseconds: number, signal: AbortSignal, happened: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(run) ?? new Set();
      this.#waiting.set(run, waiting);
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        waiting.delete(done);
        if (waiting.size === 0) this.#waiting.delete(run);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done, { once: true });
      waiting.add(done);
      if (signal.aborted || happened()) done();
    });
  }
}
