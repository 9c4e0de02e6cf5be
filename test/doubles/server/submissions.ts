import { createHash } from 'node:crypto';
import type { SeenRequest } from '../double.ts';

/** Counts the work that was submitted more than once, as whoever pays for it would. */
export class Submissions {
  readonly #seen = new Map<string, { billed: boolean }>();
  duplicates = 0;
  billedTwice = 0;

  note(request: SeenRequest): void {
    const key = identityOf(request);
    const before = this.#seen.get(key);
    if (before !== undefined) {
      this.duplicates += 1;
      if (before.billed && request.billed) this.billedTwice += 1;
    }
    this.#seen.set(key, { billed: request.billed || before?.billed === true });
  }
}

const identityOf = ({ method, path, headers, bytes }: SeenRequest): string =>
  headers['idempotency-key'] ?? createHash('sha256').update(`${method} ${path}\n`).update(bytes).digest('hex');
