import { basename } from 'node:path';
import { databaseTrouble, type OpenDatabase } from '../database.ts';
import type { ChargeBook } from './charge-book.ts';
import { openChargeBook } from './charge-queries.ts';
import { openGroupCommit, refuseWrites } from './group-commit.ts';
import { type KeptLedger, openLedger } from './ledger.ts';
import { type KeyRing, openKeyRing } from './master-key.ts';
import type { MoneyTables } from './money-tables.ts';
import { openPriceOverrides, type PriceOverrides } from './price-overrides.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { openVirtualKeys, type VirtualKeys } from './virtual-keys.ts';

/** Everything in `money.db`. All that is written to it goes through one group commit. */
export interface Money {
  readonly ledger: KeptLedger;
  readonly charges: ChargeBook;
  readonly keys: VirtualKeys;
  readonly secrets: Secrets;
  readonly prices: PriceOverrides;
  /** Books what processes that are gone had set aside. */
  recover(): Promise<void>;
  /** Resolves when everything handed in is on the disk. */
  quiet(): Promise<void>;
}

export function openMoney({ raw, path, query }: OpenDatabase<MoneyTables>, ring: KeyRing, clock: () => number): Money {
  const { places, scratch } = ring;
  const trouble = (error: unknown) => databaseTrouble(error, path, places);
  const { ledger, books, recover } = openLedger({
    raw,
    owner: scratch === null ? '' : basename(scratch.folder),
    others: () => scratch?.others() ?? [],
    clock,
    writer: (companion) => (scratch === null ? refuseWrites : openGroupCommit(raw, trouble, companion)),
  });
  return {
    ledger,
    charges: openChargeBook(query),
    keys: openVirtualKeys(raw, books, clock),
    secrets: openSecrets(raw, books, openKeyRing(ring), clock),
    prices: openPriceOverrides(raw, books, clock),
    recover,
    quiet: () => books.quiet(),
  };
}
