import type { Charge, MicroDollars } from '#operation';

/** A charge as the book keeps it. */
export interface BookedCharge extends Charge {
  /** What had been set aside; less than `cost` where a provider charged more than it could by its own limits. */
  readonly reserved: MicroDollars;
}

/** What charges can be grouped by. `day` is the day (UTC) the money was set aside. */
export const CHARGE_GROUPS = [
  'film',
  'scene',
  'shot',
  'line',
  'take',
  'operation',
  'engine',
  'model',
  'user',
  'key',
  'run',
  'template',
  'day',
] as const;
export type ChargeGroup = (typeof CHARGE_GROUPS)[number];

/** Which charges are meant; everything that is named must be so. */
export interface ChargeFilter {
  readonly film?: string;
  readonly scene?: string;
  readonly shot?: string;
  readonly line?: string;
  readonly take?: string;
  readonly user?: string;
  readonly key?: string;
  readonly run?: string;
  readonly operation?: string;
  readonly engine?: string;
  readonly model?: string;
  /** Milliseconds since 1970; from this moment on, ... */
  readonly since?: number;
  /** ... and before this one. */
  readonly until?: number;
}

/** What some charges come to. */
export interface ChargeTotal {
  readonly cost: MicroDollars;
  /** How many charges. */
  readonly charges: number;
  /** Of `cost`: presumed, because the process died before it could settle. */
  readonly presumed: MicroDollars;
  /** Tokens, seconds, pictures, summed. */
  readonly units: Readonly<Record<string, number>>;
  /** How many charges had their units counted by whom. */
  readonly sources: Readonly<Record<Charge['source'], number>>;
}

/** The total of one group. */
export interface GroupTotal extends ChargeTotal {
  /** The film, the shot, the day (`2026-11-03`); null for charges that name none. */
  readonly group: string | null;
  /** The film the scene, shot, line or take is in; null for other groups, and outside films. */
  readonly film: string | null;
}

export interface ChargePage {
  /** Newest first. */
  readonly charges: readonly BookedCharge[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** Everything that was ever booked, for reports. */
export interface ChargeBook {
  total(filter?: ChargeFilter): Promise<ChargeTotal>;
  /** The dearest first; days in their order. */
  by(group: ChargeGroup, filter?: ChargeFilter): Promise<readonly GroupTotal[]>;
  /** At most `limit` charges (1 to 1,000; 100 by default), the newest first; `after` is the `next` of the page before. */
  list(filter?: ChargeFilter, page?: { readonly after?: string | null; readonly limit?: number }): Promise<ChargePage>;
  get(id: string): Promise<BookedCharge | undefined>;
}
