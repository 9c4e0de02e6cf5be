import type { ModelInfo, ModelPrice, Provider } from '@pydantic/genai-prices';
import type { Rate, Rates } from './rates.ts';

/** The release of genai-prices whose data we price by, and the day it was published on npm. A test holds it against what is installed. */
export const PUBLISHED = { version: '0.1.8', at: '2026-09-23' };

/** A model in the published list. */
export interface Published {
  readonly provider: string;
  /** The name the list has for it: `gpt-4o` for `gpt-4o-2024-08-06`. */
  readonly model: string;
  readonly contextWindow?: number;
  /** At the moment asked for. */
  readonly rates: Rates;
  /** All the rates that can hold within a day of it: some are cheaper at night. */
  readonly within24Hours: readonly Rates[];
}

/** Looks models up in genai-prices' data, which is loaded once, when first asked (20 ms). Never touches the network. */
export async function published(
  names: readonly string[],
  baseUrl: string | undefined,
  model: string,
  now: number,
): Promise<Published | undefined> {
  const prices = await import('@pydantic/genai-prices');
  const provider = providerOf(prices.findProvider, names, baseUrl);
  if (provider === undefined) return undefined;
  const found = prices.calcPrice({}, model, { providerId: provider.id, timestamp: new Date(now) });
  if (found === null) return undefined;
  const rates = ratesOf(found.model_price, found.model.id);
  if (rates === undefined) return undefined;
  const near = near24Hours(found.model, now).map((each) => ratesOf(each, found.model.id) ?? {});
  return {
    provider: found.provider.id,
    model: found.model.id,
    ...(found.model.context_window === undefined ? {} : { contextWindow: found.model.context_window }),
    rates,
    within24Hours: [rates, ...near],
  };
}

type FindProvider = (options: { providerId?: string; providerApiUrl?: string }) => Provider | undefined;

/** By the address first, which cannot be mistaken; a name must be the provider's own, not only look like it. */
function providerOf(find: FindProvider, names: readonly string[], baseUrl: string | undefined): Provider | undefined {
  const byAddress = baseUrl === undefined ? undefined : find({ providerApiUrl: baseUrl });
  if (byAddress !== undefined) return byAddress;
  for (const name of names) {
    const provider = find({ providerId: name });
    if (provider?.id === name) return provider;
  }
  return undefined;
}

const DAY = 86_400_000;

/** The prices that hold at some moment of the next 24 hours. The last in the list whose time has come is in force. */
function near24Hours({ prices }: ModelInfo, now: number): readonly ModelPrice[] {
  if (!Array.isArray(prices)) return [prices];
  const near: ModelPrice[] = [];
  for (const { constraint, prices: each } of [...prices].reverse()) {
    if (constraint?.type === 'start_date' && Date.parse(constraint.start_date) > now + DAY) continue;
    near.push(each);
    if (constraint === undefined) break;
    if (constraint.type === 'start_date' && Date.parse(constraint.start_date) <= now) break;
  }
  return near;
}

/**
 * The list's figures as rates. A model without any is no free model: the list leaves out what it does not know, so that only
 * those that call themselves free are.
 */
function ratesOf(price: ModelPrice, model: string): Rates | undefined {
  const token = (name: string): Rate | undefined => rateOf(price[name]);
  const hours = rateOf(price['audio_hours']);
  const calls = rateOf(price['requests_kcount']);
  const rates: Record<string, Rate | undefined> = {
    input: token('input_mtok'),
    cacheRead: token('cache_read_mtok'),
    cacheWrite: token('cache_write_mtok'),
    cacheWriteLong: token('cache_write_1h_mtok'),
    audioInput: token('input_audio_mtok'),
    // Models that draw or speak ask more for that than for words; usage does not tell them apart: the dearest.
    output: dearestOf(['output_mtok', 'output_image_mtok', 'output_audio_mtok', 'output_video_mtok'].map(token)),
    reasoning: token('output_reasoning_mtok'),
    second: typeof hours === 'number' ? hours / 3600 : undefined,
    request: typeof calls === 'number' ? calls / 1000 : undefined,
  };
  const known = Object.entries(rates).filter((entry): entry is [string, Rate] => entry[1] !== undefined);
  if (known.length > 0) return Object.fromEntries(known);
  return model.endsWith(':free') ? { input: 0, output: 0 } : undefined;
}

function rateOf(value: ModelPrice[string]): Rate | undefined {
  if (value === undefined || typeof value === 'number') return value;
  return { base: value.base, above: value.tiers.map(({ start, price }) => ({ tokens: start, rate: price })) };
}

const baseOf = (rate: Rate): number => (typeof rate === 'number' ? rate : rate.base);

const dearestOf = (rates: readonly (Rate | undefined)[]): Rate | undefined =>
  rates.filter((rate) => rate !== undefined).sort((a, b) => baseOf(b) - baseOf(a))[0];
