import * as z from 'zod';
import { CAP_SCOPES, dollars, operation } from '#operation';
import { CHARGE_GROUPS } from '#store';
import type { HouseDesk } from './house-desk.ts';

/** Dollars, to the micro-dollar. */
const Dollars = z.number();
const inDollars = (micro: number): number => micro / 1e6;

const Filter = {
  film: z.string().optional(),
  user: z.string().optional(),
  key: z.string().optional(),
  run: z.string().optional(),
  since: z.iso.date().optional().describe('The first day (UTC).'),
  until: z.iso.date().optional().describe('The day after the last (UTC).'),
};

const Total = z.object({
  cost: Dollars,
  charges: z.int(),
  /** Of `cost`: booked at the worst case because a process died. */
  presumed: Dollars,
  units: z.record(z.string(), z.number()),
});

const report = operation({
  name: 'cost.report',
  sentence: 'What was spent, in all and by film, shot, engine, model, operation, day or whatever else is asked.',
  effect: 'read',
  input: z.strictObject({ by: z.enum(CHARGE_GROUPS).optional(), ...Filter }),
  output: z.object({
    total: Total,
    groups: z.array(Total.extend({ group: z.string().nullable(), film: z.string().nullable() })),
  }),
  async run({ by, since, until, ...rest }, { studio: { store } }: HouseDesk) {
    const filter = {
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      ...(since === undefined ? {} : { since: Date.parse(since) }),
      ...(until === undefined ? {} : { until: Date.parse(until) }),
    };
    const groups = by === undefined ? [] : await store.charges.by(by, filter);
    return {
      total: totalOf(await store.charges.total(filter)),
      groups: groups.map(({ group, film, ...sum }) => ({ group, film, ...totalOf(sum) })),
    };
  },
});

const totalOf = ({
  cost,
  charges,
  presumed,
  units,
}: {
  cost: number;
  charges: number;
  presumed: number;
  units: Readonly<Record<string, number>>;
}) => ({
  cost: inDollars(cost),
  charges,
  presumed: inDollars(presumed),
  units: { ...units },
});

const list = operation({
  name: 'cost.list',
  sentence: 'The single charges, newest first: what each was for, who counted it, which price it was reckoned with.',
  effect: 'read',
  input: z.strictObject({
    film: z.string().optional(),
    user: z.string().optional(),
    after: z.string().optional().describe('Where the last page ended.'),
    limit: z.int().min(1).max(500).default(50),
  }),
  output: z.object({
    charges: z.array(
      z.object({
        id: z.string(),
        at: z.number(),
        cost: Dollars,
        engine: z.string(),
        model: z.string(),
        operation: z.string(),
        outcome: z.string(),
        units: z.record(z.string(), z.number()),
        source: z.string(),
        price: z.string(),
        presumed: z.boolean(),
      }),
    ),
    next: z.string().nullable(),
  }),
  async run({ after = null, limit, ...given }, { studio: { store } }: HouseDesk) {
    const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const { charges, next } = await store.charges.list(filter, { after, limit });
    return {
      charges: charges.map(({ id, at, cost, engine, model, attribution, outcome, units, source, price, presumed }) => ({
        id,
        at,
        cost: inDollars(cost),
        engine,
        model,
        operation: attribution.operation,
        outcome,
        units: { ...units },
        source,
        price: price.date === undefined ? price.source : `${price.source}, ${price.date}`,
        presumed,
      })),
      next,
    };
  },
});

const Subject = z
  .string()
  .max(200)
  .default('')
  .describe('Which one; * for each that has no cap of its own; nothing for month.');

const setCap = operation({
  name: 'cap.set',
  sentence:
    'Sets the most that may be spent: in a month, by a user, a key, a film or a run. Nothing ever goes beyond it.',
  effect: 'edit',
  input: z.strictObject({ scope: z.enum(CAP_SCOPES), subject: Subject, dollars: z.number().min(0).max(1_000_000_000) }),
  output: z.object({ scope: z.enum(CAP_SCOPES), subject: z.string(), dollars: Dollars }),
  async run({ scope, subject, dollars: amount }, { studio }: HouseDesk) {
    await studio.store.ledger.setCap({ scope, subject, limit: dollars(amount) });
    return { scope, subject, dollars: amount };
  },
});

const removeCap = operation({
  name: 'cap.remove',
  sentence: 'Lifts a cap.',
  effect: 'edit',
  input: z.strictObject({ scope: z.enum(CAP_SCOPES), subject: Subject }),
  output: z.object({ scope: z.enum(CAP_SCOPES), subject: z.string() }),
  async run({ scope, subject }, { studio }: HouseDesk) {
    await studio.store.ledger.removeCap(scope, subject);
    return { scope, subject };
  },
});

const caps = operation({
  name: 'cap.list',
  sentence: 'The caps and how each one stands.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({
    caps: z.array(
      z.object({
        scope: z.enum(CAP_SCOPES),
        subject: z.string(),
        limit: Dollars,
        spent: Dollars,
        reserved: Dollars,
        left: Dollars,
      }),
    ),
  }),
  async run(_input, { studio }: HouseDesk) {
    const standings = await studio.store.ledger.standings();
    return {
      caps: standings.map(({ cap, subject, settled, reserved }) => ({
        scope: cap.scope,
        subject,
        limit: inDollars(cap.limit),
        spent: inDollars(settled),
        reserved: inDollars(reserved),
        left: inDollars(Math.max(0, cap.limit - settled - reserved)),
      })),
    };
  },
});

const setPrice = operation({
  name: 'price.set',
  sentence:
    'Says what a model costs, in dollars a million tokens (input, output, cacheRead, cacheWrite, reasoning) or a request.',
  effect: 'edit',
  input: z.strictObject({
    engine: z.string().min(1),
    model: z.string().min(1).describe('* for all of the engine.'),
    rates: z.record(
      z.enum(['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWriteLong', 'audioInput', 'reasoning', 'request']),
      z.number().min(0).max(1_000_000).optional(),
    ),
    note: z.string().max(500).default(''),
  }),
  output: z.object({ engine: z.string(), model: z.string(), rates: z.record(z.string(), z.number()) }),
  async run({ engine, model, rates, note }, { studio }: HouseDesk) {
    const given = Object.fromEntries(
      Object.entries(rates).flatMap(([name, rate]) => (rate === undefined ? [] : [[name, rate]])),
    );
    const kept = await studio.store.prices.keep({ engine, model, rates: given, note });
    return { engine, model, rates: { ...kept.rates } };
  },
});

const prices = operation({
  name: 'price.list',
  sentence: 'The prices that were set by hand.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({
    prices: z.array(
      z.object({
        engine: z.string(),
        model: z.string(),
        rates: z.record(z.string(), z.number()),
        note: z.string(),
        at: z.number(),
      }),
    ),
  }),
  async run(_input, { studio }: HouseDesk) {
    return { prices: (await studio.store.prices.list()).map((price) => ({ ...price, rates: { ...price.rates } })) };
  },
});

const removePrice = operation({
  name: 'price.remove',
  sentence: 'Takes back a price that was set by hand.',
  effect: 'edit',
  input: z.strictObject({ engine: z.string().min(1), model: z.string().min(1) }),
  output: z.object({ removed: z.boolean() }),
  run: async ({ engine, model }, { studio }: HouseDesk) => ({
    removed: await studio.store.prices.remove(engine, model),
  }),
});

/** What can be done about money. */
export const MONEY_OPERATIONS = { report, list, setCap, removeCap, caps, setPrice, prices, removePrice } as const;
