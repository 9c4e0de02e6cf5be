import {
  type Account,
  type AccountWarning,
  accountsOf,
  type Cap,
  type Hindrance,
  roomLeft,
  standingAfter,
  warningsOf,
} from '#operation';
import type { Entries } from './entries.ts';
import type { Companion } from './group-commit.ts';
import type { Sums } from './sums.ts';

/** How money moves on accounts within one transaction, and what is to be said when that is on the disk. */
export interface Accounting {
  /** Moves money on every account, or on none when a sum would grow too large. */
  move(accounts: readonly Account[], by: { readonly settled?: number; readonly reserved?: number }): void;
  /** The caps that so much more would break. */
  hindrances(accounts: readonly Account[], worst: number): readonly Hindrance[];
  /** Books what the dead had set aside at its worst case (L11); looks once in a transaction. */
  bookTheDead(): void;
  /** Sets a cap and says what it has reached among those it may hold for. */
  setCap(cap: Cap, held: readonly Account[]): void;
  readonly companion: Companion;
}

/** Whose money it is that is being set aside. */
export interface Owners {
  /** This process's folder in `tmp`: others see by its lock that it lives. Empty for a reader. */
  readonly owner: string;
  /** The folders of the others that live. */
  readonly others: () => readonly string[];
}

/** What a process that died left behind is booked as. */
const INTERRUPTED = { outcome: 'interrupted', units: {}, source: 'estimated' } as const;

export function openAccounting(
  sums: Sums,
  entries: Entries,
  { owner, others }: Owners,
  say: (warning: AccountWarning) => void,
): Accounting {
  let warnings: AccountWarning[] = [];
  let looked = false;

  function move(accounts: readonly Account[], by: { readonly settled?: number; readonly reserved?: number }): void {
    const moved = accounts.map((account) => {
      const before = sums.of(account);
      return { account, before, after: standingAfter(before, by) };
    });
    for (const { account, before, after } of moved) {
      sums.change(account, after);
      const cap = after.peak === before.peak ? undefined : sums.capOf(account);
      if (cap === undefined) continue;
      const { subject } = account;
      warnings.push(...warningsOf({ cap, standing: before }, { cap, standing: after, subject }));
    }
  }

  const over = () => {
    sums.forget();
    warnings = [];
    looked = false;
  };

  return {
    move,
    hindrances: (accounts, worst) =>
      accounts.flatMap((account) => {
        const cap = sums.capOf(account);
        const standing = sums.of(account);
        return cap === undefined || worst <= roomLeft(cap.limit, standing) ? [] : [{ account, cap, standing }];
      }),
    bookTheDead() {
      if (looked) return;
      looked = true;
      const owners = entries.ownersBut(owner);
      const alive = new Set(owners.length === 0 ? [] : others());
      for (const dead of owners.filter((name) => !alive.has(name))) {
        for (const { id, at, request } of entries.reservedBy(dead)) {
          move(accountsOf(request.attribution, at), { reserved: -request.worst, settled: request.worst });
          entries.settle(id, at, request, { ...INTERRUPTED, cost: request.worst }, true);
        }
      }
    },
    setCap(cap, held) {
      const before = held.map((account) => ({ account, cap: sums.capOf(account) }));
      sums.setCap(cap);
      for (const { account, cap: earlier } of before) {
        if (sums.capOf(account)?.subject !== cap.subject) continue; // It has a cap of its own.
        const standing = sums.of(account);
        warnings.push(...warningsOf({ cap: earlier, standing }, { cap, standing, subject: account.subject }));
      }
    },
    companion: {
      complete: () => sums.write(),
      committed() {
        const said = warnings;
        over();
        for (const warning of said) say(warning);
      },
      takenBack: over,
    },
  };
}
