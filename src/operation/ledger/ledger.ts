import type { MicroDollars } from './money.ts';

/** Whom and what a call is for. Every charge carries it, so that a shot's cost, rejected takes included, is one sum. */
export interface Attribution {
  /** Who asked: a person, a virtual key's owner; `local` on one's own machine. */
  readonly user: string;
  /** The operation: `text.generate`, `shot.describe`. */
  readonly operation: string;
  /** The virtual key it came through. */
  readonly key?: string;
  readonly run?: string;
  readonly film?: string;
  readonly scene?: string;
  readonly shot?: string;
  readonly line?: string;
  readonly take?: string;
  /** The prompt template and its version: `shot_description@3`. */
  readonly template?: string;
}

/** What a cap is set on. `month` is the calendar month (UTC) of everything together. */
export const CAP_SCOPES = ['month', 'user', 'key', 'film', 'run'] as const;
export type CapScope = (typeof CAP_SCOPES)[number];

/** The most that may be spent on something. A user's and a key's caps hold for a calendar month (UTC), a film's and a run's for good. */
export interface Cap {
  readonly scope: CapScope;
  /** Which user, key, film or run; empty for `month`; `*` for each one that has no cap of its own. */
  readonly subject: string;
  readonly limit: MicroDollars;
}

/** Where a price comes from; stamped on every entry. */
export interface PriceStamp {
  /** `genai-prices 0.1.8`, `reelwright`, `override`, `local`, `none`. */
  readonly source: string;
  /** The day it was last looked at (ISO 8601), where known. */
  readonly date?: string;
}

/** What a call would cost. */
export interface Quote {
  readonly low: MicroDollars;
  readonly expected: MicroDollars;
  /** Never exceeded by a call that keeps to its limits. */
  readonly worst: MicroDollars;
  /** False when there is no price: the three figures are then what the policy for unpriced calls says. */
  readonly priced: boolean;
  readonly price: PriceStamp;
  /** How it was reckoned, one sentence. */
  readonly basis: string;
}

/** What money is set aside for. */
export interface ReserveRequest {
  /** The call's id; one reservation each. */
  readonly id: string;
  readonly worst: MicroDollars;
  readonly attribution: Attribution;
  readonly engine: string;
  readonly model: string;
  readonly price: PriceStamp;
}

/** How a reservation was used. */
export interface Settlement {
  readonly cost: MicroDollars;
  readonly outcome: string;
  /** Tokens, seconds, pictures: whatever was paid for. */
  readonly units: Readonly<Record<string, number>>;
  /** Who counted the units. */
  readonly source: 'provider' | 'counted' | 'estimated';
}

/** A booked cost. */
export interface Charge extends Settlement {
  readonly id: string;
  readonly at: number;
  readonly attribution: Attribution;
  readonly engine: string;
  readonly model: string;
  readonly price: PriceStamp;
  /** True when the process died before it could settle: the worst case was booked. */
  readonly presumed: boolean;
}

/** A cap that has been used to 80, 90 or 100 %; said once for each step and cap. */
export interface BudgetWarning {
  readonly cap: Cap;
  readonly percent: 80 | 90 | 100;
  readonly settled: MicroDollars;
  readonly reserved: MicroDollars;
}

/** How a cap stands. */
export interface CapStanding {
  readonly cap: Cap;
  readonly settled: MicroDollars;
  readonly reserved: MicroDollars;
}

/**
 * The book of all money. Its law: settled + reserved never exceeds a cap, whatever happens at the same time and whenever the
 * process dies. (Only a provider that charges more than it could by its own limits breaks it; the charge is then booked as
 * it is, and said.)
 */
export interface Ledger {
  /** Sets money aside, in the same transaction that looks at every cap. Throws a fault `budget-exceeded` (kind `limit`) that names the cap, what is left and what was asked. */
  reserve(request: ReserveRequest): Promise<void>;
  /** Books what it cost and gives back the rest. A second time for the same id changes nothing. */
  settle(id: string, settlement: Settlement): Promise<Charge>;
  /** Gives everything back: nothing was spent. */
  release(id: string): Promise<void>;
  setCap(cap: Cap): Promise<void>;
  removeCap(scope: CapScope, subject: string): Promise<void>;
  /** All caps and how they stand. */
  standings(): Promise<readonly CapStanding[]>;
  /** Calls back on every warning from now on; returns how to stop. */
  onWarning(listen: (warning: BudgetWarning) => void): () => void;
}
