import { type MicroDollars, microDollars, NOTHING, type PriceStamp, type Quote } from '#operation';
import type { EngineKind, Target } from '../contract/index.ts';
import type { Size } from '../tokens/index.ts';
import { type Found, findPrice, type PriceOverride } from './found.ts';
import type { Origin } from './provider.ts';
import { believable, costOfTokens, costOfUnits, type Units, type Used, worstOf } from './rates.ts';

/** What something cost. */
export type Priced =
  | {
      readonly priced: true;
      readonly cost: MicroDollars;
      readonly units: Readonly<Record<string, number>>;
      readonly stamp: PriceStamp;
    }
  /** Not known, which is not nothing. */
  | {
      readonly priced: false;
      readonly cost: null;
      readonly units: Readonly<Record<string, number>>;
      readonly stamp: PriceStamp;
      /** Why, one sentence. */
      readonly why: string;
    };

/** Reckons with prices: before a call, and after it. */
export interface Prices {
  /** What a call would cost. Its figures are the policy's (`unpriced`) where there is no price. */
  quote(target: Target, size: Size, origin: EngineKind | Origin): Promise<Quote>;
  /** What an answer cost. */
  price(target: Target, used: Used, origin: EngineKind | Origin): Promise<Priced>;
  /** What pictures, seconds, characters cost; before and after, for they are known before. */
  priceUnits(target: Target, units: Units, origin: EngineKind | Origin): Promise<Priced>;
  /** The rates of a model; undefined where there is no price. */
  find(target: Target, origin: EngineKind | Origin): Promise<Found | undefined>;
}

export interface PricesOptions {
  /** Prices set by hand; asked each time when a function. */
  readonly overrides?: readonly PriceOverride[] | (() => readonly PriceOverride[]);
  /** The time of day, epoch milliseconds: prices have first days and hours. */
  readonly clock: () => number;
  /** What the policy takes a call without a price for; nothing by default. */
  readonly unpriced?: MicroDollars;
  /** Tokens an answer of that model usually has, from one's own history. */
  readonly usualOutput?: (target: Target) => number | undefined;
}

/** Tokens an answer is expected to have where there is no history. */
const USUAL_OUTPUT = 800;

/** Opens the price lists: set by hand, nothing on one's own machine, our own table, genai-prices. Nothing is loaded before the first question. */
export function openPrices({ overrides = [], clock, unpriced = NOTHING, usualOutput }: PricesOptions): Prices {
  const find: Prices['find'] = async (target, asked) => {
    const origin = typeof asked === 'string' ? { kind: asked } : asked;
    return findPrice(typeof overrides === 'function' ? overrides() : overrides, target, origin, clock());
  };
  return {
    find,
    async quote(target, size, origin) {
      const found = await find(target, origin);
      const output = Math.min(size.outputAtMost, Math.ceil(usualOutput?.(target) ?? USUAL_OUTPUT));
      const quote = found && quoteOf(found, size, output);
      if (quote !== undefined) return quote;
      const basis =
        found === undefined
          ? noPrice(target)
          : `${target.model} is not paid for by tokens; it is priced ${found.words}.`;
      return { low: unpriced, expected: unpriced, worst: unpriced, priced: false, price: { source: 'none' }, basis };
    },
    async price(target, used, origin) {
      const units = unitsOf(used);
      if (!believable(used)) return unknown(units, 'The usage that was reported cannot be true.');
      const found = await find(target, origin);
      return priced(target, units, found, found && costOfTokens(found.rates, used));
    },
    async priceUnits(target, amounts, origin) {
      const { variant: _, ...counts } = amounts;
      const units: Record<string, number> = { ...counts };
      if (!Object.values(units).every((amount) => Number.isFinite(amount) && amount >= 0))
        return unknown(units, 'The units that were reported cannot be true.');
      const found = await find(target, origin);
      return priced(target, units, found, found && costOfUnits(found.rates, amounts));
    },
  };
}

function quoteOf(found: Found, size: Size, output: number): Quote | undefined {
  const input = Math.min(size.input, size.inputAtMost);
  const usage = { input, cacheRead: 0, cacheWrite: 0, output, reasoning: 0, source: 'estimated' } as const;
  const worst = found.possible.map((rates) => worstOf(rates, size));
  const expected = costOfTokens(found.rates, usage);
  const cheap = found.possible.map((rates) => costOfTokens(rates, { ...usage, cacheRead: input, output: 0 }));
  if (expected === undefined || !worst.every(known) || !cheap.every(known)) return undefined;
  const ceiling = Math.max(...worst);
  return {
    low: microDollars(Math.min(expected, ceiling, ...cheap)),
    expected: microDollars(Math.min(expected, ceiling)),
    worst: microDollars(ceiling),
    priced: true,
    price: found.stamp,
    basis:
      `About ${input} tokens read and ${output} written, at most ${size.inputAtMost} and ${size.outputAtMost}; ` +
      `priced ${found.words}; at the least everything read from the cache and no word written.`,
  };
}

const known = (amount: number | undefined): amount is number => amount !== undefined;

function priced(
  target: Target,
  units: Readonly<Record<string, number>>,
  found: Found | undefined,
  cost: number | undefined,
): Priced {
  if (found === undefined) return unknown(units, noPrice(target));
  if (cost === undefined)
    return unknown(units, `${target.model} has no price for all of these units; it is priced ${found.words}.`);
  return { priced: true, cost: microDollars(cost), units, stamp: found.stamp };
}

const unknown = (units: Readonly<Record<string, number>>, why: string): Priced => ({
  priced: false,
  cost: null,
  units,
  stamp: { source: 'none' },
  why,
});

const noPrice = ({ engine, model }: Target): string => `Nobody has a price for ${model} of ${engine}.`;

function unitsOf({ source: _, ...counts }: Used): Record<string, number> {
  return { ...counts };
}
