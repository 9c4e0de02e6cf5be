export { type Account, accountsOf, capSubjects, checkedCap, monthOf, periodOf } from './accounts.ts';
export { checkedReservation, checkedSettlement } from './booking.ts';
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
export {
  type AccountStanding,
  type AccountWarning,
  budgetExceeded,
  type Hindrance,
  roomLeft,
  type Standing,
  standingAfter,
  UNTOUCHED,
  warningsOf,
} from './standing.ts';
export { inDollars } from './words.ts';
