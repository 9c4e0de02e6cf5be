export type { Found, PriceOverride } from './found.ts';
export { PriceOverrideData, parseOverride } from './overrides.ts';
export {
  openPrices,
  type Priced,
  type Prices,
  type PricesOptions,
} from './prices.ts';
export type { Origin } from './provider.ts';
export { PUBLISHED, type Published, published } from './published.ts';
export { costOfTokens, costOfUnits, type Rate, type Rates, rateAt, type Units, type Used, worstOf } from './rates.ts';
export { PRICE_TABLE, type PriceRow } from './table.ts';
