import type Database from 'better-sqlite3';
import {
  type Account,
  type Cap,
  type CapScope,
  capSubjects,
  type MicroDollars,
  type Standing,
  UNTOUCHED,
} from '#operation';

/**
 * How accounts stand, and their caps. Inside a transaction nobody else writes, so what was read once is kept, and each
 * account that changed is written once, however many calls changed it.
 */
export interface Sums {
  of(account: Account): Standing;
  change(account: Account, standing: Standing): void;
  /** The cap that holds for it. */
  capOf(account: Pick<Account, 'scope' | 'subject'>): Cap | undefined;
  capAt(scope: CapScope, subject: string): Cap | undefined;
  setCap(cap: Cap): void;
  removeCap(scope: CapScope, subject: string): void;
  /** Writes what has changed. */
  write(): void;
  /** The transaction is over. */
  forget(): void;
}

export function openSums(raw: Database): Sums {
  const readSum = raw.prepare(
    'select settled, reserved, peak from sums where scope = ? and subject = ? and period = ?',
  );
  const writeSum = raw.prepare(`
    insert into sums (scope, subject, period, settled, reserved, peak) values (?, ?, ?, ?, ?, ?)
    on conflict do update set settled = excluded.settled, reserved = excluded.reserved, peak = excluded.peak`);
  const readCap = raw.prepare('select most from caps where scope = ? and subject = ?');
  const writeCap = raw.prepare(
    'insert into caps (scope, subject, most) values (?, ?, ?) on conflict do update set most = excluded.most',
  );
  const dropCap = raw.prepare('delete from caps where scope = ? and subject = ?');

  const sums = new Map<string, { readonly account: Account; standing: Standing; written: boolean }>();
  const caps = new Map<string, Cap | undefined>();

  function entry(account: Account) {
    const { scope, subject, period } = account;
    const name = `${scope} ${period} ${subject}`;
    let known = sums.get(name);
    if (known === undefined) {
      const standing = readSum.get<Standing>([scope, subject, period]) ?? UNTOUCHED;
      known = { account, standing, written: true };
      sums.set(name, known);
    }
    return known;
  }

  function capAt(scope: CapScope, subject: string): Cap | undefined {
    const name = `${scope} ${subject}`;
    if (caps.has(name)) return caps.get(name);
    const row = readCap.get<{ most: number }>([scope, subject]);
    const cap = row === undefined ? undefined : { scope, subject, limit: row.most as MicroDollars };
    caps.set(name, cap);
    return cap;
  }

  return {
    of: (account) => entry(account).standing,
    change(account, standing) {
      Object.assign(entry(account), { standing, written: false });
    },
    capOf(account) {
      for (const subject of capSubjects(account)) {
        const cap = capAt(account.scope, subject);
        if (cap !== undefined) return cap;
      }
      return undefined;
    },
    capAt,
    setCap({ scope, subject, limit }) {
      writeCap.run([scope, subject, limit]);
      caps.clear();
    },
    removeCap(scope, subject) {
      dropCap.run([scope, subject]);
      caps.clear();
    },
    write() {
      for (const entry of sums.values()) {
        if (entry.written) continue;
        const { scope, subject, period } = entry.account;
        const { settled, reserved, peak } = entry.standing;
        writeSum.run([scope, subject, period, settled, reserved, peak]);
        entry.written = true;
      }
    },
    forget() {
      sums.clear();
      caps.clear();
    },
  };
}
