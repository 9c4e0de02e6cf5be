import type Database from 'better-sqlite3';
import {
  type AccountStanding,
  type AccountWarning,
  accountsOf,
  budgetExceeded,
  checkedCap,
  checkedReservation,
  checkedSettlement,
  type Ledger,
} from '#operation';
import { type Owners, openAccounting } from './accounting.ts';
import type { BookedCharge } from './charge-book.ts';
import { openEntries } from './entries.ts';
import type { Companion, GroupCommit } from './group-commit.ts';
import { reservationMissing, reservationTwice } from './money-faults.ts';
import { openStandings } from './standings.ts';
import { openSums } from './sums.ts';

/** The ledger with what this store says besides. */
export interface KeptLedger extends Ledger {
  /** Says, too, what had been set aside. */
  settle(...parameters: Parameters<Ledger['settle']>): Promise<BookedCharge>;
  /** Set caps by scope and subject; one on each (`*`) stands for those it holds for, the hundred who used most. */
  standings(): Promise<readonly AccountStanding[]>;
  onWarning(listen: (warning: AccountWarning) => void): () => void;
}

export interface Bookkeeping extends Owners {
  readonly raw: Database;
  readonly clock: () => number;
  /** Opens the way to write, with what is to go along with every transaction. */
  readonly writer: (companion: Companion) => GroupCommit;
}

/** The book of money over `money.db`: see `src/operation/SPEC.md`. */
export function openLedger({ raw, clock, writer, ...owners }: Bookkeeping): {
  readonly ledger: KeptLedger;
  readonly books: GroupCommit;
  /** Books what processes that are gone had set aside. */
  readonly recover: () => Promise<void>;
} {
  const sums = openSums(raw);
  const entries = openEntries(raw);
  const standings = openStandings(raw);
  const listeners = new Set<(warning: AccountWarning) => void>();
  const accounting = openAccounting(sums, entries, owners, (warning) => {
    // A listener that throws must not be taken for a failure of the books: each is on its own.
    for (const listen of listeners) queueMicrotask(() => listen(warning));
  });
  const books = writer(accounting.companion);

  async function recover(): Promise<void> {
    if (!raw.readonly && entries.ownersBut(owners.owner).length > 0) await books.write(accounting.bookTheDead);
  }

  const ledger: KeptLedger = {
    async reserve(asked) {
      const request = checkedReservation(asked);
      const { id, worst, attribution } = request;
      await books.write(() => {
        if (entries.reserved(id) !== undefined || entries.charged(id) !== undefined) throw reservationTwice(id);
        const at = clock();
        const accounts = accountsOf(attribution, at);
        if (accounting.hindrances(accounts, worst).length > 0) accounting.bookTheDead();
        const [first, ...more] = accounting.hindrances(accounts, worst);
        if (first !== undefined) throw budgetExceeded([first, ...more], worst);
        accounting.move(accounts, { reserved: worst });
        entries.reserve(request, at, owners.owner);
      });
    },

    async settle(id, how) {
      const settlement = checkedSettlement(id, how);
      return books.write(() => {
        const reserved = entries.reserved(id);
        if (reserved !== undefined) {
          const { at, request } = reserved;
          const by = { reserved: -request.worst, settled: settlement.cost };
          accounting.move(accountsOf(request.attribution, at), by);
          return entries.settle(id, at, request, settlement, false);
        }
        const charge = entries.charged(id);
        if (charge === undefined) throw reservationMissing(id);
        if (!charge.presumed) return charge;
        accounting.move(accountsOf(charge.attribution, charge.at), { settled: settlement.cost - charge.cost });
        return entries.correct(charge, settlement);
      });
    },

    async release(id) {
      await books.write(() => {
        const reserved = entries.reserved(id);
        if (reserved !== undefined) {
          accounting.move(accountsOf(reserved.request.attribution, reserved.at), { reserved: -reserved.request.worst });
          return entries.release(id);
        }
        const charge = entries.charged(id);
        if (!charge?.presumed) return;
        accounting.move(accountsOf(charge.attribution, charge.at), { settled: -charge.cost });
        entries.strike(id);
      });
    },

    async setCap(wanted) {
      const cap = checkedCap(wanted);
      await books.write(() => {
        sums.write(); // Whom it holds for is asked of the database.
        accounting.setCap(cap, standings.under(cap.scope, cap.subject, clock()));
      });
    },

    async removeCap(scope, subject) {
      await books.write(() => sums.removeCap(scope, subject));
    },

    async standings() {
      await recover();
      return standings.all(clock());
    },

    onWarning(listen) {
      // One of its own, so that the same function given twice is told twice and stopped one at a time.
      const own = (warning: AccountWarning) => listen(warning);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
  return { ledger, books, recover };
}
