/** Parts of a minute that are counted apart. */
const PARTS = 60;
const PART = 60_000 / PARTS;

/**
 * How often something happened in the last minute. Counted in seconds, one more than a minute of them, so that no minute,
 * wherever it begins, is ever counted short.
 */
class Minute {
  readonly #counts = new Uint32Array(PARTS + 1);
  #newest = 0;
  total = 0;

  /** Forgets what is older than a minute; `now` in milliseconds, never going back. */
  turn(now: number): void {
    const part = Math.floor(now / PART);
    const passed = Math.min(part - this.#newest, this.#counts.length);
    for (let step = 1; step <= passed; step++) this.#clear((this.#newest + step) % this.#counts.length);
    if (passed === this.#counts.length) this.#clearAll();
    this.#newest = Math.max(this.#newest, part);
  }

  add(): void {
    const index = this.#newest % this.#counts.length;
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    this.total += 1;
  }

  /** Milliseconds until something is forgotten. */
  untilRoom(now: number): number {
    for (let age = this.#counts.length - 1; age >= 0; age--) {
      const part = this.#newest - age;
      if (part < 0 || (this.#counts[part % this.#counts.length] ?? 0) === 0) continue;
      return (part + this.#counts.length) * PART - now;
    }
    return 0;
  }

  #clear(index: number): void {
    this.total -= this.#counts[index] ?? 0;
    this.#counts[index] = 0;
  }

  #clearAll(): void {
    this.#counts.fill(0);
    this.total = 0;
  }
}

/** How a subject stands. */
export interface Count {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Seconds until there is room again, or more of it. */
  readonly reset: number;
}

/** Counts by subject, each for itself: nobody uses up anybody else's. Subjects nobody has heard of for a while go first. */
export class Counting {
  readonly #clock: () => number;
  readonly #most: number;
  readonly #subjects = new Map<string, Minute>();

  /** `clock`: milliseconds, monotonic. `most`: subjects that are remembered. */
  constructor(clock: () => number, most = 10_000) {
    this.#clock = clock;
    this.#most = most;
  }

  /** Counts one more, if that is still within the limit. */
  take(subject: string, limit: number): Count {
    const minute = this.#of(subject);
    const allowed = minute.total < limit;
    if (allowed) minute.add();
    return this.#told(minute, limit, allowed);
  }

  /** The same without counting. */
  look(subject: string, limit: number): Count {
    const minute = this.#of(subject);
    return this.#told(minute, limit, minute.total < limit);
  }

  #told(minute: Minute, limit: number, allowed: boolean): Count {
    const reset = Math.max(0, Math.ceil(minute.untilRoom(this.#clock()) / 1000));
    return { allowed, remaining: Math.max(0, limit - minute.total), reset };
  }

  #of(subject: string): Minute {
    const minute = this.#subjects.get(subject) ?? new Minute();
    this.#subjects.delete(subject);
    this.#subjects.set(subject, minute);
    const [oldest] = this.#subjects.keys();
    if (this.#subjects.size > this.#most && oldest !== undefined) this.#subjects.delete(oldest);
    minute.turn(this.#clock());
    return minute;
  }
}
