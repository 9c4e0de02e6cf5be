import { createHash, randomBytes } from 'node:crypto';
import type Database from 'better-sqlite3';
import * as z from 'zod';
import { Fault } from '#fault';
import type { GroupCommit } from './group-commit.ts';
import type { MoneyTables } from './money-tables.ts';

/** A key of our own that opens our own doors: it stands for a user, and can have a budget and limits. Never its secret. */
export interface VirtualKey {
  /** What charges, caps and lists call it. */
  readonly id: string;
  readonly name: string;
  /** Whose it is. */
  readonly user: string;
  readonly scopes: readonly string[];
  /** Null for no limit. */
  readonly requestsPerMinute: number | null;
  readonly tokensPerMinute: number | null;
  /** The last four characters of its secret, to tell keys apart. */
  readonly ending: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** From this moment on it opens nothing; null for never. */
  readonly expires: number | null;
  /** When it was last used, to the minute; null for never. */
  readonly used: number | null;
  readonly revoked: number | null;
}

export interface NewKey {
  readonly name: string;
  readonly user: string;
  readonly scopes: readonly string[];
  readonly requestsPerMinute?: number;
  readonly tokensPerMinute?: number;
  /** Milliseconds since 1970; default: never. */
  readonly expires?: number;
}

/** Our own keys. Only the SHA-256 of a secret is kept. The budget of a key is a cap of scope `key` on its id. */
export interface VirtualKeys {
  /** Makes a key. The secret (`rw-` and 43 characters) is told this once and never again. */
  create(key: NewKey): Promise<{ readonly key: VirtualKey; readonly secret: string }>;
  /** The key with this secret; undefined for none, and for one that was revoked or has expired. */
  find(secret: string): Promise<VirtualKey | undefined>;
  /** All of them, also those that open nothing any more; the newest first. */
  list(): Promise<readonly VirtualKey[]>;
  /** From now on it opens nothing; a second time changes nothing. Throws `key-missing`. */
  revoke(id: string): Promise<void>;
}

/** Bytes of chance in a secret, and in the id that is not one. */
const SECRET_BYTES = 32;
const ID_BYTES = 9;
/** No secret of ours is longer; more is not even looked at. */
const LONGEST = 256;
/** When a key was used is written down once in so many milliseconds. */
const USED_AGAIN = 60_000;

type KeyRow = MoneyTables['keys'];

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
const Scopes = z.array(z.string());

const Wanted = z.strictObject({
  name: z.string().min(1).max(200),
  user: z.string().min(1).max(200),
  scopes: z.array(z.string().min(1)),
  requestsPerMinute: z.int().positive().exactOptional(),
  tokensPerMinute: z.int().positive().exactOptional(),
  expires: z.number().exactOptional(),
});

export function openVirtualKeys(raw: Database, books: GroupCommit, clock: () => number): VirtualKeys {
  const add = raw.prepare(`
    insert into keys (id, hash, ending, name, user, scopes, requests_per_minute, tokens_per_minute, created, expires)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const byHash = raw.prepare('select * from keys where hash = ?');
  const byId = raw.prepare('select * from keys where id = ?');
  const all = raw.prepare('select * from keys order by created desc, id');
  const use = raw.prepare('update keys set used = ? where id = ?');
  const shut = raw.prepare('update keys set revoked = ? where id = ? and revoked is null');
  /** When we last wrote down that a key was used, so that a disk that takes nothing is not asked at every call. */
  const told = new Map<string, number>();

  function noteUse({ id, used }: KeyRow, now: number): void {
    const last = Math.max(used ?? Number.NEGATIVE_INFINITY, told.get(id) ?? Number.NEGATIVE_INFINITY);
    // A clock that was set back is no reason to write at every call either.
    if (raw.readonly || Math.abs(now - last) < USED_AGAIN) return;
    told.set(id, now);
    // Nobody waits for it, and a key opens doors on a full disk, too: whoever then has to write says so.
    books.write(() => use.run([now, id])).catch(() => {});
  }

  return {
    async create(wanted) {
      const parsed = Wanted.safeParse(wanted);
      if (!parsed.success) throw impossible(parsed.error);
      const { name, user, scopes, requestsPerMinute = null, tokensPerMinute = null, expires = null } = parsed.data;
      const secret = `rw-${randomBytes(SECRET_BYTES).toString('base64url')}`;
      const id = `key-${randomBytes(ID_BYTES).toString('base64url')}`;
      const created = clock();
      const ending = secret.slice(-4);
      await books.write(() => {
        const words = JSON.stringify(scopes);
        add.run([id, hashOf(secret), ending, name, user, words, requestsPerMinute, tokensPerMinute, created, expires]);
      });
      const key = { id, name, user, scopes, requestsPerMinute, tokensPerMinute, ending, created, expires };
      return { key: { ...key, used: null, revoked: null }, secret };
    },

    async find(secret) {
      if (secret.length > LONGEST) return undefined;
      const row = byHash.get<KeyRow>([hashOf(secret)]);
      const now = clock();
      if (row === undefined || row.revoked !== null || (row.expires !== null && row.expires <= now)) return undefined;
      noteUse(row, now);
      return read(row);
    },

    list: async () => all.all<KeyRow>([]).map(read),

    async revoke(id) {
      await books.write(() => {
        if (byId.get<KeyRow>([id]) === undefined) throw missing(id);
        shut.run([clock(), id]);
      });
    },
  };
}

const read = (row: KeyRow): VirtualKey => ({
  id: row.id,
  name: row.name,
  user: row.user,
  scopes: Scopes.parse(JSON.parse(row.scopes)),
  requestsPerMinute: row.requests_per_minute,
  tokensPerMinute: row.tokens_per_minute,
  ending: row.ending,
  created: row.created,
  expires: row.expires,
  used: row.used,
  revoked: row.revoked,
});

function impossible(error: z.ZodError): Fault {
  const issue = error.issues[0];
  return new Fault(
    'usage',
    'key-impossible',
    `There can be no such key: ${issue?.path.join('.')}: ${issue?.message}.`,
    {
      facts: { issues: error.issues },
      hint: 'A key has a name and a user; its limits are whole numbers above 0.',
    },
  );
}

const missing = (id: string): Fault =>
  new Fault('not-found', 'key-missing', `There is no key ${id}.`, {
    facts: { id },
    hint: 'List the keys to see their ids.',
  });
