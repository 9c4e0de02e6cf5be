import type { PriceStamp } from '#operation';
import type { Capabilities, EngineKind, ListedModel, Target } from '../contract/index.ts';
import { costOfTokens, type Prices, type Rates } from '../prices/index.ts';
import { FAMILIES_AT, modelFamily } from './families.ts';
import { type Strength, TASK_NEEDS, TASKS, type Task } from './tasks.ts';

/** Everything known of a model of an engine. */
export interface ModelCard extends Target {
  readonly local: boolean;
  /** `Claude 4`; undefined for a model our table does not know. */
  readonly family?: string;
  readonly capabilities: Capabilities;
  readonly strength?: Strength;
  /** Undefined where nobody has a price. */
  readonly price?: { readonly rates: Rates; readonly stamp: PriceStamp };
  readonly goodFor: readonly Task[];
  /** Where each fact comes from: `the engine`, `genai-prices 0.1.8`, `our table of 2026-11-21`. */
  readonly from: Readonly<Record<string, string>>;
}

/** An engine, as far as its models' prices depend on it. */
export interface CataloguedEngine {
  readonly name: string;
  readonly kind: EngineKind;
  readonly local: boolean;
  readonly baseUrl?: string;
}

/**
 * Joins what the engines say of their models with the price lists and our own table of families. What an engine says of itself
 * goes first; a limit it does not give is taken from our table, then from the price list.
 */
export async function modelCards(
  listed: readonly (ListedModel & { readonly engine: string })[],
  engines: readonly CataloguedEngine[],
  prices: Pick<Prices, 'find'>,
): Promise<readonly ModelCard[]> {
  const byName = new Map(engines.map((engine) => [engine.name, engine]));
  return Promise.all(listed.map((each) => card(each, byName.get(each.engine), prices)));
}

async function card(
  { engine, model, capabilities: said }: ListedModel & { readonly engine: string },
  origin: CataloguedEngine | undefined,
  prices: Pick<Prices, 'find'>,
): Promise<ModelCard> {
  const family = modelFamily(model);
  const found = await prices.find({ engine, model }, origin ?? {});
  const from: Record<string, string> = {};
  const capabilities: Record<string, boolean | number> = {};
  const take = (facts: Capabilities, source: string): void => {
    for (const [name, value] of Object.entries(facts))
      if (value !== undefined && !Object.hasOwn(capabilities, name)) {
        capabilities[name] = value;
        from[name] = source;
      }
  };
  take(said, 'the engine');
  take(family?.capabilities ?? {}, `our table of ${FAMILIES_AT}`);
  if (found?.contextWindow !== undefined) take({ contextWindow: found.contextWindow }, found.stamp.source);
  const base = { engine, model, local: origin?.local ?? false, capabilities, from };
  const known = {
    ...(family === undefined ? {} : { family: family.name, strength: family.strength }),
    ...(found === undefined ? {} : { price: { rates: found.rates, stamp: found.stamp } }),
  };
  return { ...base, ...known, goodFor: TASKS.filter((task) => isGoodFor(task, capabilities, family?.strength)) };
}

function isGoodFor(task: Task, { embedding, text, rerank }: Capabilities, strength: Strength | undefined): boolean {
  if (task === 'embedding') return embedding === true;
  if (text === false || rerank === true || strength === undefined) return false;
  return strength >= TASK_NEEDS[task].strength;
}

/** Micro-dollars, not rounded, of a usual call of a task; undefined where there is no price. */
export function usualCost(task: Task, { price }: ModelCard): number | undefined {
  if (price === undefined) return undefined;
  const { input, output } = TASK_NEEDS[task];
  return costOfTokens(price.rates, { input, output, cacheRead: 0, cacheWrite: 0, reasoning: 0, source: 'estimated' });
}
