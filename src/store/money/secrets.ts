import type Database from 'better-sqlite3';
import { Fault } from '#fault';
import type { GroupCommit } from './group-commit.ts';
import type { MasterKey } from './master-key.ts';
import type { MoneyTables } from './money-tables.ts';
import { otherMaster, seal, unseal } from './seal.ts';

/** A secret in a list: never the secret itself. */
export interface ListedSecret {
  readonly name: string;
  /** Its last four characters, none of a short one; null when it cannot be read with this master key. */
  readonly ending: string | null;
  /** When it was set, milliseconds since 1970. */
  readonly changed: number;
}

/**
 * Keys of providers, kept under lock (AES-256-GCM) and bound to their names. The master key is `REELWRIGHT_MASTER_KEY`, or
 * what is in the file `REELWRIGHT_MASTER_KEY_FILE`, or `master.key` in the data directory, made when it is first needed.
 * With another master key than they were locked with, nothing is read or changed: `secret-unreadable`.
 */
export interface Secrets {
  set(name: string, secret: string): Promise<void>;
  get(name: string): Promise<string | undefined>;
  /** By name. */
  list(): Promise<readonly ListedSecret[]>;
  /** False when there was none. Needs no master key. */
  remove(name: string): Promise<boolean>;
}

type SecretRow = MoneyTables['secrets'];

/** A secret shorter than this is not shown at all: four of its characters would be too many. */
const SHOWN_FROM = 12;

export function openSecrets(
  raw: Database,
  books: GroupCommit,
  masterKey: (needed: 'to make' | 'to read') => Promise<MasterKey>,
  clock: () => number,
): Secrets {
  const one = raw.prepare('select * from secrets where name = ?');
  const all = raw.prepare('select * from secrets order by name');
  const strange = raw.prepare('select name from secrets where master <> ? limit 1');
  const drop = raw.prepare('delete from secrets where name = ?');
  const put = raw.prepare(`
    insert into secrets (name, master, sealed, changed) values (?, ?, ?, ?)
    on conflict do update set master = excluded.master, sealed = excluded.sealed, changed = excluded.changed`);

  return {
    async set(name, secret) {
      if (name === '' || secret === '') throw noSecret(name);
      const master = await masterKey(all.get([]) === undefined ? 'to make' : 'to read');
      const sealed = seal(master, name, secret);
      await books.write(() => {
        const other = strange.get<Pick<SecretRow, 'name'>>([master.id]);
        if (other !== undefined) throw otherMaster(other.name, master.source);
        put.run([name, master.id, sealed, clock()]);
      });
    },

    async get(name) {
      const row = one.get<SecretRow>([name]);
      return row === undefined ? undefined : unseal(await masterKey('to read'), row);
    },

    async list() {
      const rows = all.all<SecretRow>([]);
      if (rows.length === 0) return [];
      const master = await masterKey('to read').catch(unreadable);
      return rows.map((row) => ({ name: row.name, ending: ending(master, row), changed: row.changed }));
    },

    remove: (name) => books.write(() => drop.run([name]).changes > 0),
  };
}

/** Nothing where that is what is wrong; anything else is still thrown. */
function unreadable(error: unknown): null {
  if (error instanceof Fault && error.code === 'secret-unreadable') return null;
  throw error;
}

function ending(master: MasterKey | null, row: SecretRow): string | null {
  if (master === null) return null;
  try {
    const secret = unseal(master, row);
    return secret.length < SHOWN_FROM ? '' : secret.slice(-4);
  } catch (error) {
    return unreadable(error);
  }
}

const noSecret = (name: string): Fault =>
  new Fault('usage', 'secret-empty', name === '' ? 'A secret needs a name.' : `The secret "${name}" is empty.`, {
    facts: { name },
    hint: 'To take a secret away, remove it.',
  });
