import type Database from 'better-sqlite3';
import { type Account, type AccountStanding, type Cap, type CapScope, type MicroDollars, periodOf } from '#operation';

/** Of those a cap on each one (`*`) holds for, so many are told. */
const MOST = 100;

interface SumRow {
  readonly subject: string;
  readonly settled: number;
  readonly reserved: number;
}

/** How caps stand, by what is in the database. */
export interface Standings {
  /** All caps as they stand in their windows now. */
  all(now: number): readonly AccountStanding[];
  /** The accounts a cap would hold for now; for `*` also those that have one of their own. */
  under(scope: CapScope, subject: string, now: number): readonly Account[];
}

export function openStandings(raw: Database): Standings {
  const begin = raw.prepare('begin');
  const commit = raw.prepare('commit');
  const caps = raw.prepare('select scope, subject, most from caps order by scope, subject');
  const one = raw.prepare('select subject, settled, reserved from sums where scope = ? and subject = ? and period = ?');
  const subjects = raw.prepare('select subject from sums where scope = ? and period = ?');
  const each = raw.prepare(`
    select subject, settled, reserved from sums where scope = ? and period = ?
    and not exists (select 1 from caps where caps.scope = sums.scope and caps.subject = sums.subject)
    order by settled + reserved desc, subject limit ${MOST}`);

  function standing(cap: Cap, now: number): readonly AccountStanding[] {
    const { scope, subject } = cap;
    const period = periodOf(scope, now);
    const found = subject === '*' ? each.all<SumRow>([scope, period]) : one.all<SumRow>([scope, subject, period]);
    const rows = found.length > 0 ? found : [{ subject, settled: 0, reserved: 0 }];
    return rows.map((row) => ({
      cap,
      subject: row.subject,
      settled: row.settled as MicroDollars,
      reserved: row.reserved as MicroDollars,
    }));
  }

  return {
    all(now) {
      // One moment for all of them.
      begin.run([]);
      try {
        const rows = caps.all<{ scope: CapScope; subject: string; most: number }>([]);
        return rows.flatMap(({ scope, subject, most }) =>
          standing({ scope, subject, limit: most as MicroDollars }, now),
        );
      } finally {
        commit.run([]);
      }
    },
    under(scope, subject, now) {
      const period = periodOf(scope, now);
      if (subject !== '*') return [{ scope, subject, period }];
      return subjects.all<{ subject: string }>([scope, period]).map((row) => ({ scope, subject: row.subject, period }));
    },
  };
}
