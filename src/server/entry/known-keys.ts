import type { House } from '../house.ts';
import { hashOf } from './secrets.ts';
import type { Visitor } from './visitor.ts';

/** Milliseconds a key is taken for good without asking again: a revoked one opens nothing after that. */
const TRUSTED = 1_000;
const MOST = 1_000;

/** Keys that were used a moment ago; kept by their hashes. Unknown ones are asked for every time. */
export class KnownKeys {
  readonly #keys: House['keys'];
  readonly #ticks: () => number;
  readonly #known = new Map<string, { readonly visitor: Visitor; readonly until: number }>();

  constructor(keys: House['keys'], ticks: () => number) {
    this.#keys = keys;
    this.#ticks = ticks;
  }

  /** Whom a key stands for; undefined for one that opens nothing. */
  async visitor(secret: string): Promise<Visitor | undefined> {
    const hash = hashOf(secret);
    const known = this.#known.get(hash);
    if (known !== undefined && known.until > this.#ticks()) return known.visitor;
    this.#known.delete(hash);
    const key = await this.#keys.find(secret);
    if (key === undefined) return undefined;
    const visitor: Visitor = {
      kind: 'key',
      user: key.user,
      key: key.id,
      scopes: new Set(key.scopes),
      requestsPerMinute: key.requestsPerMinute,
      subject: `key ${key.id}`,
      stillWelcome: async () => (await this.#keys.find(secret)) !== undefined,
    };
    this.#known.set(hash, { visitor, until: this.#ticks() + TRUSTED });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
    return visitor;
  }
}
