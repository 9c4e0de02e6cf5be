import * as z from 'zod';
import type { PriceOverride } from './found.ts';

const dollars = z.number().min(0).max(1_000_000);
const Rate = z.union([
  dollars,
  z.strictObject({
    base: dollars,
    above: z.array(z.strictObject({ tokens: z.int().min(0), rate: dollars })).max(10),
  }),
]);
const Each = z.union([dollars, z.record(z.string().max(100), dollars).refine((all) => Object.keys(all).length > 0)]);

/** A price set by hand, as it stands in the settings. No rate may be negative, and there must be one. */
export const PriceOverrideData = z.strictObject({
  engine: z.string().min(1).max(200),
  model: z.string().min(1).max(200),
  rates: z
    .strictObject({
      input: Rate.optional(),
      cacheRead: Rate.optional(),
      cacheWrite: Rate.optional(),
      cacheWriteLong: Rate.optional(),
      audioInput: Rate.optional(),
      output: Rate.optional(),
      reasoning: Rate.optional(),
      request: dollars.optional(),
      image: Each.optional(),
      second: Each.optional(),
      character: dollars.optional(),
    })
    .refine((rates) => Object.keys(rates).length > 0, 'at least one rate'),
  note: z.string().max(500).optional(),
  at: z.iso.date(),
});

/** Data as a price set by hand. Throws zod's error. */
export function parseOverride(data: unknown): PriceOverride {
  const { note, rates, ...rest } = PriceOverrideData.parse(data);
  const given = Object.fromEntries(Object.entries(rates).filter(([, rate]) => rate !== undefined));
  return { ...rest, rates: given, ...(note === undefined ? {} : { note }) };
}
