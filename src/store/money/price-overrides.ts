import type Database from 'better-sqlite3';
import * as z from 'zod';
import { Fault } from '#fault';
import type { GroupCommit } from './group-commit.ts';
import type { MoneyTables } from './money-tables.ts';

/** A price somebody set by hand. */
export interface PriceOverride {
  readonly engine: string;
  /** A model's name, or `*` for all of the engine. */
  readonly model: string;
  /** Dollars for a unit; what the units are is the gateway's to say. */
  readonly rates: Readonly<Record<string, number>>;
  /** Why, for whoever reads it later. */
  readonly note: string;
  /** When it was set, milliseconds since 1970. */
  readonly at: number;
}

/** Prices set by hand; one for each engine and model. */
export interface PriceOverrides {
  /** Sets a price, in place of one that was there. Throws `price-impossible` for a rate that is none. */
  keep(price: Omit<PriceOverride, 'at'>): Promise<PriceOverride>;
  /** By engine and model. */
  list(): Promise<readonly PriceOverride[]>;
  /** False when there was none. */
  remove(engine: string, model: string): Promise<boolean>;
}

const Rates = z.record(z.string().min(1), z.number().nonnegative());

type PriceRow = MoneyTables['prices'];

export function openPriceOverrides(raw: Database, books: GroupCommit, clock: () => number): PriceOverrides {
  const all = raw.prepare('select * from prices order by engine, model');
  const drop = raw.prepare('delete from prices where engine = ? and model = ?');
  const put = raw.prepare(`
    insert into prices (engine, model, rates, note, at) values (?, ?, ?, ?, ?)
    on conflict do update set rates = excluded.rates, note = excluded.note, at = excluded.at`);

  return {
    async keep({ engine, model, rates, note }) {
      const parsed = Rates.safeParse(rates);
      if (engine === '' || model === '' || !parsed.success || Object.keys(rates).length === 0) {
        throw impossible(engine, model, rates);
      }
      const price = { engine, model, rates: parsed.data, note, at: clock() };
      await books.write(() => put.run([engine, model, JSON.stringify(price.rates), note, price.at]));
      return price;
    },
    list: async () => all.all<PriceRow>([]).map((row) => ({ ...row, rates: Rates.parse(JSON.parse(row.rates)) })),
    remove: (engine, model) => books.write(() => drop.run([engine, model]).changes > 0),
  };
}

const impossible = (engine: string, model: string, rates: unknown): Fault =>
  new Fault('usage', 'price-impossible', `That is no price for ${model || 'a model'} of ${engine || 'an engine'}.`, {
    facts: { engine, model, rates },
    hint: 'Name the engine, the model (or * for all of its models), and at least one rate of 0 or more.',
  });
