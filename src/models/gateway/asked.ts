import type { Asking } from './gateway.ts';

/** What the layers need to know of a call and a call does not carry. */
export interface Asked {
  /** Whom to ask when that fails. */
  readonly fallback: readonly string[];
  /** Milliseconds for the whole answer. */
  readonly deadline: number;
  readonly cache: NonNullable<Asking['cache']>;
}

/** The calls under way, by their ids. */
export class AskedCalls {
  readonly #calls = new Map<string, Asked>();

  add(
    id: string,
    { fallback, deadline, cache }: Asking,
    usual: { readonly fallback: readonly string[]; readonly deadline: number },
  ): void {
    this.#calls.set(id, {
      fallback: fallback ?? usual.fallback,
      deadline: deadline ?? usual.deadline,
      cache: cache ?? 'use',
    });
  }

  of(id: string): Asked | undefined {
    return this.#calls.get(id);
  }

  forget(id: string): void {
    this.#calls.delete(id);
  }
}
