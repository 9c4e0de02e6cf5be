import * as z from 'zod';
import { Fault } from '#fault';
import { type Film, FilmId, smallFilm } from '#film';
import type { VirtualKey } from '#store';
import type { AskedOperation, ListedOperation } from '#studio';
import type { Finding, House } from '../house.ts';
import { RememberedInMemory } from '../remembering/memory.ts';
import { RunsInMemory } from '../runs/memory.ts';

/** The owner's key, a guest's who is somebody else, and one that may only read. */
export const OWNER_KEY = 'rw-owner-key';
export const GUEST_KEY = 'rw-guest-key';
export const READER_KEY = 'rw-reader-key';

const key = (id: string, user: string, scopes: readonly string[], requestsPerMinute: number | null): VirtualKey => ({
  id,
  name: id,
  user,
  scopes,
  requestsPerMinute,
  tokensPerMinute: null,
  ending: 'last',
  created: 0,
  expires: null,
  used: null,
  revoked: null,
});

/** Virtual keys that can be taken back. */
export class KeysDouble {
  readonly #keys = new Map<string, VirtualKey>([
    [OWNER_KEY, key('key-owner', 'local', ['*'], null)],
    [GUEST_KEY, key('key-guest', 'guest', ['*'], 100_000)],
    [READER_KEY, key('key-reader', 'local', ['read'], 5)],
  ]);

  async find(secret: string): Promise<VirtualKey | undefined> {
    return this.#keys.get(secret);
  }

  async list(): Promise<readonly VirtualKey[]> {
    return [...this.#keys.values()];
  }

  take(secret: string): void {
    this.#keys.delete(secret);
  }
}

const schema = (of: z.ZodType): unknown => z.toJSONSchema(of);
const listed = (
  name: string,
  more: Partial<ListedOperation>,
  input: z.ZodType,
  output: z.ZodType,
): ListedOperation => ({
  name,
  sentence: `Does ${name}.`,
  effect: 'read',
  needs: 'studio',
  opensFiles: false,
  input: schema(input),
  output: schema(output),
  ...more,
});

const NOTHING = z.strictObject({});
const Words = z.strictObject({ words: z.string().min(1).max(100) });
const Paid = z.strictObject({ paid: z.int() });

/** Operations of each kind, by name, each with what it does. */
interface Doing {
  readonly listed: ListedOperation;
  readonly input: z.ZodType;
  readonly does: (house: HouseDouble, asked: AskedOperation, signal: AbortSignal) => Promise<unknown>;
}

const DOINGS: readonly Doing[] = [
  {
    listed: listed('text.echo', {}, Words, Words),
    input: Words,
    does: async (_, { input }) => input,
  },
  {
    listed: listed('film.title', { effect: 'edit', needs: 'film' }, Words, NOTHING),
    input: Words,
    async does(house, { film = '' }) {
      const stored = house.stored(film);
      house.put(stored.film, stored.revision + 1);
      return {};
    },
  },
  {
    listed: listed('film.remove', { effect: 'destroy', needs: 'film' }, NOTHING, z.strictObject({ film: z.string() })),
    input: NOTHING,
    async does(house, { film = '' }) {
      house.stored(film);
      house.take(film);
      return { film };
    },
  },
  {
    listed: listed('text.pay', { effect: 'spend' }, NOTHING, Paid),
    input: NOTHING,
    does: (house) => house.pay(),
  },
  {
    listed: listed('key.make', { effect: 'edit' }, NOTHING, z.strictObject({ secret: z.string() })),
    input: NOTHING,
    does: async () => ({ secret: 'rw-brand-new-secret' }),
  },
  {
    listed: listed('text.wait', {}, NOTHING, NOTHING),
    input: NOTHING,
    does: (_, __, signal) =>
      new Promise((_done, refuse) => signal.addEventListener('abort', () => refuse(signal.reason), { once: true })),
  },
  {
    listed: listed('text.break', {}, NOTHING, NOTHING),
    input: NOTHING,
    does: async () => Promise.reject(new TypeError(`cannot read ${import.meta.filename}`)),
  },
  {
    listed: listed('text.open-file', { opensFiles: true }, NOTHING, NOTHING),
    input: NOTHING,
    does: async () => ({}),
  },
];

/** A house with two films, one operation of each kind, and everything in memory. */
export class HouseDouble implements House {
  readonly clock = (): number => 1_790_000_000_000;
  readonly keys = new KeysDouble();
  readonly runs = new RunsInMemory(this.clock);
  remembered = new RememberedInMemory(this.clock);
  findings: readonly Finding[] = [{ name: 'database', ok: true, needed: true }];
  /** How often money was spent. */
  paid = 0;
  /** What a payment waits for. */
  paying: Promise<void> = Promise.resolve();
  readonly #films = new Map<string, { film: Film; revision: number }>();

  constructor() {
    for (const id of ['film-one', 'film-two']) this.put({ ...smallFilm(), id: FilmId.parse(id) }, 1);
  }

  readonly films: House['films'] = {
    list: async () =>
      [...this.#films.values()].map(({ film, revision }) => ({
        id: film.id,
        title: film.title,
        source: '',
        revision,
        shots: film.shots.length,
        created: 1,
        changed: 2,
        removed: null,
      })),
    load: async (id) => this.stored(id),
  };

  readonly operations: House['operations'] = {
    list: async () => DOINGS.map((doing) => doing.listed),
    run: async (asked, signal) => {
      const doing = DOINGS.find((one) => one.listed.name === asked.name);
      const read = doing?.input.safeParse(asked.input);
      if (doing === undefined || read?.success !== true) throw new Fault('usage', 'input-invalid', 'Not like this.');
      return await doing.does(this, asked, signal);
    },
  };

  async look(): Promise<readonly Finding[]> {
    return this.findings;
  }

  stored(id: string): { film: Film; revision: number } {
    const found = this.#films.get(id);
    if (found === undefined) throw new Fault('not-found', 'film-missing', `There is no film ${id}.`);
    return found;
  }

  put(film: Film, revision: number): void {
    this.#films.set(film.id, { film, revision });
  }

  take(id: string): void {
    this.#films.delete(id);
  }

  async pay(): Promise<{ paid: number }> {
    this.paid += 1;
    await this.paying;
    return { paid: this.paid };
  }
}
