import * as z from 'zod';
import { Fault } from '#fault';
import type { Attribution, MicroDollars, ReserveRequest, Settlement } from '#operation';
import type { BookedCharge } from './charge-book.ts';
import type { MoneyTables } from './money-tables.ts';

export type ChargeRow = MoneyTables['charges'];
export type ReservationRow = MoneyTables['reservations'];

const Amount = z.custom<MicroDollars>((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const Units = z.record(z.string(), z.number());
const Source = z.enum(['provider', 'counted', 'estimated']);
const name = z.string().exactOptional();

const Request = z.object({
  id: z.string(),
  worst: Amount,
  attribution: z.object({
    user: z.string(),
    operation: z.string(),
    key: name,
    run: name,
    film: name,
    scene: name,
    shot: name,
    line: name,
    take: name,
    template: name,
  }),
  engine: z.string(),
  model: z.string(),
  price: z.object({ source: z.string(), date: name }),
}) satisfies z.ZodType<ReserveRequest>;

/** A request as it was written down. */
export function readRequest({ id, request }: ReservationRow): ReserveRequest {
  try {
    return Request.parse(JSON.parse(request));
  } catch (cause) {
    throw unreadable(id, cause);
  }
}

const PLACES = ['key', 'run', 'film', 'scene', 'shot', 'line', 'take', 'template'] as const;

/** The columns of a charge, in the order `rowOf` gives them. */
export const COLUMNS = [
  'id',
  'at',
  'user',
  'operation',
  ...PLACES,
  'engine',
  'model',
  'cost',
  'reserved',
  'outcome',
  'units',
  'source',
  'price_source',
  'price_date',
  'presumed',
] as const;

/** A charge as the values of its columns. */
export function valuesOf(charge: BookedCharge): readonly (string | number | null)[] {
  const { id, at, attribution, engine, model, cost, reserved, outcome, units, source, price, presumed } = charge;
  return [
    ...[id, at, attribution.user, attribution.operation],
    ...PLACES.map((place) => attribution[place] ?? null),
    ...[engine, model, cost, reserved, outcome, JSON.stringify(units), source, price.source, price.date ?? null],
    presumed ? 1 : 0,
  ];
}

/** What a reservation becomes when it is settled. */
export const chargeOf = (
  { id, attribution, engine, model, price, worst }: ReserveRequest,
  at: number,
  { cost, outcome, units, source }: Settlement,
  presumed: boolean,
): BookedCharge => ({
  ...{ id, at, attribution, engine, model, price, reserved: worst },
  ...{ cost, outcome, units, source, presumed },
});

/** A row as a charge. */
export function readCharge(row: ChargeRow): BookedCharge {
  const places: Partial<Record<(typeof PLACES)[number], string>> = {};
  for (const place of PLACES) {
    const value = row[place];
    if (value !== null) places[place] = value;
  }
  const attribution: Attribution = { user: row.user, operation: row.operation, ...places };
  try {
    return {
      id: row.id,
      at: row.at,
      attribution,
      engine: row.engine,
      model: row.model,
      price: { source: row.price_source, ...(row.price_date === null ? {} : { date: row.price_date }) },
      cost: Amount.parse(row.cost),
      reserved: Amount.parse(row.reserved),
      outcome: row.outcome,
      units: Units.parse(JSON.parse(row.units)),
      source: Source.parse(row.source),
      presumed: row.presumed === 1,
    };
  } catch (cause) {
    throw unreadable(row.id, cause);
  }
}

const unreadable = (id: string, cause: unknown): Fault =>
  new Fault('failure', 'charge-unreadable', `What was booked for the call ${id} cannot be read.`, {
    facts: { id },
    hint: 'Restore the newest backup: the books were changed by something else.',
    cause,
  });
