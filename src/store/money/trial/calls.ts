import { type Attribution, microDollars, type ReserveRequest, type Settlement } from '#operation';

export const PRICE = { source: 'genai-prices 0.1.8', date: '2026-09-01' } as const;

/** A call that asks for money. */
export const call = (id: string, worst: number, attribution: Partial<Attribution> = {}): ReserveRequest => ({
  id,
  worst: microDollars(worst),
  attribution: { user: 'mara', operation: 'text.generate', ...attribution },
  engine: 'openai',
  model: 'gpt-4o',
  price: PRICE,
});

/** What it came to. */
export const spent = (cost: number, units: Readonly<Record<string, number>> = { input: 10 }): Settlement => ({
  cost: microDollars(cost),
  outcome: 'complete',
  units,
  source: 'provider',
});
