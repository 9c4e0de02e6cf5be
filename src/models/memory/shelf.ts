/** Where answers are kept: in this process, in the studio's database, in Redis. */
export interface AnswerShelf {
  get(key: string): Promise<{ readonly value: Uint8Array } | undefined>;
  /** Kept for so many seconds. */
  put(key: string, value: Uint8Array, options: { readonly seconds: number }): Promise<void>;
  stats(): Promise<ShelfStats>;
  /** Takes everything away; says how many there were. */
  clear(): Promise<number>;
}

export interface ShelfStats {
  readonly entries: number;
  readonly bytes: number;
  readonly hits: number;
  readonly misses: number;
}

interface Kept {
  readonly value: Uint8Array;
  /** By the clock. */
  readonly until: number;
}

/** A shelf in this process: at most `bytes`; what has not been asked for longest goes first. */
export function memoryShelf(now: () => number, bytes = 64 << 20): AnswerShelf {
  const kept = new Map<string, Kept>();
  let size = 0;
  let hits = 0;
  let misses = 0;
  const drop = (key: string) => {
    size -= kept.get(key)?.value.byteLength ?? 0;
    kept.delete(key);
  };
  return {
    async get(key) {
      const found = kept.get(key);
      if (found === undefined || found.until <= now()) {
        if (found !== undefined) drop(key);
        misses += 1;
        return undefined;
      }
      hits += 1;
      kept.delete(key);
      kept.set(key, found);
      return { value: found.value };
    },
    async put(key, value, { seconds }) {
      drop(key);
      if (value.byteLength > bytes) return;
      kept.set(key, { value, until: now() + seconds * 1000 });
      size += value.byteLength;
      for (const oldest of kept.keys()) {
        if (size <= bytes) break;
        drop(oldest);
      }
    },
    stats: async () => ({ entries: kept.size, bytes: size, hits, misses }),
    async clear() {
      const count = kept.size;
      kept.clear();
      size = 0;
      return count;
    },
  };
}
