import type { Node } from './node.ts';
import type { StepId, StepKey } from './step.ts';

/** How often one piece of work is made again in a build because its files are damaged before the build gives up. */
const MOST_REPAIRS = 3;

/** What a build knows about keys beyond what memory says: which are being seen to, made already, or damaged. */
export class Keyring {
  readonly #held = new Map<StepKey, Set<Node>>();
  readonly #made = new Set<StepKey>();
  readonly #damaged = new Map<StepKey, string>();
  readonly #repairs = new Map<StepKey, number>();
  readonly #retries = new Map<StepKey, number>();
  readonly #lastPointer = new Map<StepId, Promise<void>>();
  readonly #pointing = new Map<StepKey, Set<Promise<void>>>();
  /** How many keys were found damaged so far. */
  repairs = 0;

  /** Takes a key in hand, so that nobody else makes it; some may wait for it from the start. */
  hold(key: StepKey, waiting: readonly Node[] = []): void {
    this.#held.set(key, new Set(waiting));
  }

  isHeld(key: StepKey): boolean {
    return this.#held.has(key);
  }

  /** Waits for a held key; false when nobody holds it. */
  follow(key: StepKey, node: Node): boolean {
    const followers = this.#held.get(key);
    followers?.add(node);
    return followers !== undefined;
  }

  /** Lets go of a key; returns those who waited. */
  release(key: StepKey): readonly Node[] {
    const followers = [...(this.#held.get(key) ?? [])];
    this.#held.delete(key);
    return followers;
  }

  /** Sees a pointer written: after any earlier one of the same step, and so that nobody forgets the key meanwhile. */
  async pointing(step: StepId, key: StepKey, write: () => Promise<void>): Promise<void> {
    const earlier = this.#lastPointer.get(step);
    const writing = earlier === undefined ? write() : earlier.then(write, write);
    const others = this.#pointing.get(key) ?? new Set();
    this.#pointing.set(key, others.add(writing));
    this.#lastPointer.set(step, writing);
    try {
      await writing;
    } finally {
      others.delete(writing);
    }
  }

  /** Resolves when no pointer at a key is being written. */
  async pointed(key: StepKey): Promise<void> {
    await Promise.allSettled(this.#pointing.get(key) ?? []);
  }

  /** Notes that a key was made and remembered. */
  made(key: StepKey): void {
    this.#made.add(key);
    this.#damaged.delete(key);
  }

  isMade(key: StepKey): boolean {
    return this.#made.has(key);
  }

  /** Notes that an output of a key is damaged; false when that has happened too often. */
  damage(key: StepKey, output: string): boolean {
    const times = (this.#repairs.get(key) ?? 0) + 1;
    this.#repairs.set(key, times);
    this.repairs++;
    this.#made.delete(key);
    this.#damaged.set(key, output);
    return times <= MOST_REPAIRS;
  }

  /** Whether work that could not read its inputs, whole as they are by now, may be tried once more. */
  retry(key: StepKey): boolean {
    const times = (this.#retries.get(key) ?? 0) + 1;
    this.#retries.set(key, times);
    return times <= MOST_REPAIRS;
  }

  /** The damaged output of a key, until it is made again. */
  damagedOutput(key: StepKey): string | undefined {
    return this.#damaged.get(key);
  }
}
