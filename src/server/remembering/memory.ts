import { type KeptAnswer, REMEMBERED_FOR, type Recollection, type Remembered } from './remembered.ts';

interface Entry {
  readonly fingerprint: string;
  readonly begun: number;
  answer?: KeptAnswer;
}

/** Remembers as long as the process lives. `clock`: milliseconds since 1970. */
export class RememberedInMemory implements Remembered {
  readonly #clock: () => number;
  readonly #entries = new Map<string, Entry>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async begin(key: string, fingerprint: string): Promise<Recollection> {
    this.#clear();
    const known = this.#entries.get(key);
    if (known?.answer !== undefined) {
      return { state: 'answered', fingerprint: known.fingerprint, answer: known.answer };
    }
    if (known !== undefined) return { state: 'begun', fingerprint: known.fingerprint };
    this.#entries.set(key, { fingerprint, begun: this.#clock() });
    return { state: 'new' };
  }

  async finish(key: string, answer: KeptAnswer): Promise<void> {
    const known = this.#entries.get(key);
    if (known !== undefined) known.answer = answer;
  }

  async forget(key: string): Promise<void> {
    this.#entries.delete(key);
  }

  #clear(): void {
    for (const [key, { begun }] of this.#entries) {
      if (begun > this.#clock() - REMEMBERED_FOR) return;
      this.#entries.delete(key);
    }
  }
}
