import { Fault } from '#fault';
import { type Attribution, CAP_SCOPES, type Cap, type CapScope } from './ledger.ts';

/** Something a call counts for, and in which window: the sum a cap is held against. */
export interface Account {
  readonly scope: CapScope;
  /** Which user, key, film or run; empty for `month`. */
  readonly subject: string;
  /** The calendar month (UTC), `2026-11`; empty for good. */
  readonly period: string;
}

/** The calendar month of a moment in UTC, `2026-11`. */
export const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

/** The window a scope is counted in at a moment (L3). */
export const periodOf = (scope: CapScope, at: number): string =>
  scope === 'film' || scope === 'run' ? '' : monthOf(at);

/** Everything a call counts for, capped or not (L1). A call without a key, film or run counts for none. */
export function accountsOf(attribution: Attribution, at: number): readonly Account[] {
  const subjects: Readonly<Record<CapScope, string | undefined>> = {
    month: '',
    user: attribution.user,
    key: attribution.key,
    film: attribution.film,
    run: attribution.run,
  };
  return CAP_SCOPES.flatMap((scope) => {
    const subject = subjects[scope];
    return subject === undefined ? [] : [{ scope, subject, period: periodOf(scope, at) }];
  });
}

/** Where the cap of an account can be: its own goes before the one for each that has none (L2). */
export const capSubjects = ({ scope, subject }: Pick<Account, 'scope' | 'subject'>): readonly string[] =>
  scope === 'month' ? [''] : [subject, '*'];

/** A cap as it may be set; throws a fault `cap-impossible`. */
export function checkedCap({ scope, subject, limit }: Cap): Cap {
  const wrong = !CAP_SCOPES.includes(scope)
    ? `"${scope}" is nothing a cap can be set on`
    : !Number.isSafeInteger(limit) || limit < 0
      ? `${limit} is no amount of money`
      : (scope === 'month') !== (subject === '')
        ? scope === 'month'
          ? `the cap of the month is on everything together, not on "${subject}"`
          : `which ${scope} is not said`
        : undefined;
  if (wrong === undefined) return { scope, subject, limit };
  throw new Fault('usage', 'cap-impossible', `There can be no such cap: ${wrong}.`, {
    facts: { scope, subject, limit },
    hint: 'A limit is a whole number of micro-dollars ($1 is 1,000,000); a user, key, film or run is named, or * for each.',
  });
}
