import type { PriceStamp } from '#operation';
import type { Target } from '../contract/index.ts';
import { costsNothing, type Origin, providerNames } from './provider.ts';
import { PUBLISHED, published } from './published.ts';
import type { Rates } from './rates.ts';
import { rowOf } from './table.ts';

/** A price somebody has set by hand; it goes before everything else. */
export interface PriceOverride {
  readonly engine: string;
  /** A model's name, or `*` for all of the engine. */
  readonly model: string;
  readonly rates: Rates;
  /** Why, for whoever reads it later: `our contract of May`. */
  readonly note?: string;
  /** The day it was set (ISO 8601). */
  readonly at: string;
}

/** The price of a model, and where it comes from. */
export interface Found {
  readonly rates: Rates;
  /** All that can hold within a day; `worst` takes the dearest. */
  readonly possible: readonly Rates[];
  readonly stamp: PriceStamp;
  /** For people, after the word `priced`: `as openai/gpt-4o in genai-prices 0.1.8`. */
  readonly words: string;
  readonly contextWindow?: number;
}

/** The price of a model: set by hand, nothing on our own machine, our own table, the published list; in this order. */
export async function findPrice(
  overrides: readonly PriceOverride[],
  target: Target,
  origin: Origin,
  now: number,
): Promise<Found | undefined> {
  return (
    byHand(overrides, target) ?? onOurMachine(target, origin) ?? inTable(target, origin) ?? inList(target, origin, now)
  );
}

function byHand(overrides: readonly PriceOverride[], { engine, model }: Target): Found | undefined {
  const named = (name: string) => overrides.findLast((each) => each.engine === engine && each.model === name);
  const override = named(model) ?? named('*');
  if (override === undefined) return undefined;
  const { rates, at, note } = override;
  const words = `as set by hand on ${at}${note === undefined ? '' : `: ${note}`}`;
  return { rates, possible: [rates], stamp: { source: 'override', date: at }, words };
}

const FREE: Rates = { input: 0, output: 0, request: 0, image: 0, second: 0, character: 0 };

function onOurMachine({ model }: Target, origin: Origin): Found | undefined {
  if (!costsNothing(origin, model)) return undefined;
  return {
    rates: FREE,
    possible: [FREE],
    stamp: { source: 'local' },
    words: 'at nothing, for it runs on our own machine',
  };
}

function inTable({ engine, model }: Target, origin: Origin): Found | undefined {
  for (const provider of providerNames(engine, origin)) {
    const row = rowOf(provider, model);
    if (row !== undefined) {
      const stamp = { source: 'reelwright', date: row.at };
      return { rates: row.rates, possible: [row.rates], stamp, words: `as read on ${row.at} at ${row.source}` };
    }
  }
  return undefined;
}

/** What was looked up this minute: a look takes up to 30 microseconds, and every call asks twice. */
const looked = { minute: 0, found: new Map<string, Promise<Found | undefined>>() };

function inList(target: Target, origin: Origin, now: number): Promise<Found | undefined> {
  const minute = Math.floor(now / 60_000);
  if (looked.minute !== minute || looked.found.size > 1_000) {
    looked.minute = minute;
    looked.found.clear();
  }
  const { kind, baseUrl, provider } = origin;
  const key = [target.engine, target.model, kind, baseUrl, provider].join('\n');
  const found = looked.found.get(key) ?? lookUp(target, origin, minute * 60_000);
  looked.found.set(key, found);
  return found;
}

async function lookUp({ engine, model }: Target, origin: Origin, now: number): Promise<Found | undefined> {
  const found = await published(providerNames(engine, origin), origin.baseUrl, model, now);
  if (found === undefined) return undefined;
  const source = `genai-prices ${PUBLISHED.version}`;
  return {
    rates: found.rates,
    possible: found.within24Hours,
    stamp: { source, date: PUBLISHED.at },
    words: `as ${found.provider}/${found.model} in ${source} of ${PUBLISHED.at}`,
    ...(found.contextWindow === undefined ? {} : { contextWindow: found.contextWindow }),
  };
}
