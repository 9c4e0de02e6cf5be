export type {
  Attribution,
  BudgetWarning,
  Cap,
  CapScope,
  CapStanding,
  Charge,
  Ledger,
  PriceStamp,
  Quote,
  ReserveRequest,
  Settlement,
} from './ledger.ts';
export { CAP_SCOPES } from './ledger.ts';
export { dollars, type MicroDollars, microDollars, NOTHING } from './money.ts';
