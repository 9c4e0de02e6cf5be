import { Fault } from '#fault';
import type { Account } from './accounts.ts';
import type { BudgetWarning, Cap, CapScope, CapStanding } from './ledger.ts';
import type { MicroDollars } from './money.ts';
import { inDollars } from './words.ts';

/** How an account stands. */
export interface Standing {
  readonly settled: number;
  readonly reserved: number;
  /** The most `settled` has ever been. */
  readonly peak: number;
}

export const UNTOUCHED: Standing = { settled: 0, reserved: 0, peak: 0 };

/** What can still be set aside: never less than nothing, so that what costs nothing always goes (L5). */
export const roomLeft = (limit: number, { settled, reserved }: Pick<Standing, 'settled' | 'reserved'>): number =>
  Math.max(0, limit - settled - reserved);

/** A standing after money was set aside (`reserved`), given back (less than 0), or spent; throws `amount-too-large` (L12). */
export function standingAfter(
  standing: Standing,
  by: { readonly settled?: number; readonly reserved?: number },
): Standing {
  const settled = standing.settled + (by.settled ?? 0);
  const reserved = standing.reserved + (by.reserved ?? 0);
  if (!Number.isSafeInteger(settled + reserved)) {
    throw new Fault('limit', 'amount-too-large', 'That is more money than can be counted exactly.', {
      facts: { settled: standing.settled, reserved: standing.reserved, ...by, most: Number.MAX_SAFE_INTEGER },
      hint: 'Look at the price and the limits of this call: one of them cannot be meant.',
    });
  }
  return { settled, reserved, peak: Math.max(standing.peak, settled) };
}

const STEPS = [80, 90, 100] as const;

/** The exact amount that is so many per cent of a limit, rounded up; whole numbers all the way. */
const part = (limit: number, percent: number): number =>
  limit - Math.floor(limit / 100) * (100 - percent) - Math.floor(((limit % 100) * (100 - percent)) / 100);

/** The steps of a cap that have been reached by a peak. A cap of nothing has none. */
const reached = (limit: number, peak: number): readonly (80 | 90 | 100)[] =>
  limit === 0 ? [] : STEPS.filter((percent) => peak >= part(limit, percent));

/** A warning with whom it is about: a cap on each one (`*`) is reached by one of them. */
export interface AccountWarning extends BudgetWarning {
  /** Which user, key, film or run; empty for `month`. */
  readonly subject: string;
}

/** How a cap stands for one of those it holds for. */
export interface AccountStanding extends CapStanding {
  /** Which user, key, film or run; empty for `month`; `*` for a cap on each one that nothing counts for yet. */
  readonly subject: string;
}

/**
 * What is to be said when an account goes from one standing and cap to another: the steps its settled money has reached and
 * had not before (L9). No cap before: nothing had been reached.
 */
export function warningsOf(
  before: { readonly cap: Cap | undefined; readonly standing: Standing },
  after: { readonly cap: Cap; readonly standing: Standing; readonly subject: string },
): readonly AccountWarning[] {
  const said = before.cap === undefined ? [] : reached(before.cap.limit, before.standing.peak);
  const { cap, standing, subject } = after;
  return reached(cap.limit, standing.peak)
    .filter((percent) => !said.includes(percent))
    .map((percent) => ({
      cap,
      subject,
      percent,
      settled: standing.settled as MicroDollars,
      reserved: standing.reserved as MicroDollars,
    }));
}

/** A cap a reservation would break, and how it stands. */
export interface Hindrance {
  readonly account: Account;
  readonly cap: Cap;
  readonly standing: Standing;
}

const WHAT: Readonly<Record<CapScope, (subject: string, period: string) => string>> = {
  month: (_, period) => `the month ${period}`,
  user: (subject, period) => `${subject} in ${period}`,
  key: (subject, period) => `the key ${subject} in ${period}`,
  film: (subject) => `the film ${subject}`,
  run: (subject) => `the run ${subject}`,
};

/** The refusal of a reservation; it names the cap with the least room (L6). */
export function budgetExceeded(hindrances: readonly [Hindrance, ...Hindrance[]], asked: number): Fault {
  const [tightest] = hindrances.toSorted(
    (one, other) => roomLeft(one.cap.limit, one.standing) - roomLeft(other.cap.limit, other.standing),
  );
  const { account, cap, standing } = tightest ?? hindrances[0];
  const { scope, subject, period } = account;
  const room = roomLeft(cap.limit, standing);
  const what = WHAT[scope](subject, period);
  const enough = standing.settled + standing.reserved + asked;
  const missing = standing.reserved > 0 ? ', wait for calls that are still running,' : ',';
  return new Fault(
    'limit',
    'budget-exceeded',
    `This may cost ${inDollars(asked)}, and the budget of ${what} has ${inDollars(room)} left of ${inDollars(cap.limit)}.`,
    {
      facts: {
        scope,
        subject,
        cap: cap.subject,
        period,
        limit: cap.limit,
        settled: standing.settled,
        reserved: standing.reserved,
        asked,
        room,
      },
      hint: `Raise the budget of ${what} to at least ${inDollars(enough)}${missing} or ask for less: a cheaper engine, a shorter answer.`,
    },
  );
}
