export {
  type Attribution,
  type BudgetWarning,
  CAP_SCOPES,
  type Cap,
  type CapScope,
  type CapStanding,
  type Charge,
  dollars,
  type Ledger,
  type MicroDollars,
  microDollars,
  NOTHING,
  type PriceStamp,
  type Quote,
  type ReserveRequest,
  type Settlement,
} from './ledger/index.ts';
export {
  type Call,
  Catalogue,
  type CatalogueEntry,
  type Effect,
  nearest,
  type Operation,
  operation,
} from './operation.ts';
export type { RunEvent, RunLog, RunRecord, RunState } from './run-log.ts';
