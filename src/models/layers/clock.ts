/** Time as the layers know it: it only goes forward, and it is not the time of day. */
export interface Clock {
  /** Milliseconds since some beginning; never goes back. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when that comes first. */
  after(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Rings after so many milliseconds, unless what it returns is called before. */
  alarm(milliseconds: number, ring: () => void): () => void;
}

/** The machine's monotonic clock: setting the time of day does not move it. */
export const machineClock: Clock = {
  now: () => performance.now(),
  alarm(milliseconds, ring) {
    const timer = setTimeout(ring, milliseconds);
    return () => clearTimeout(timer);
  },
  async after(milliseconds, signal) {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      signal?.addEventListener('abort', stop, { once: true });
    });
  },
};
