export type { KeptArtifacts } from './artifacts.ts';
export type { Backup, BackupOptions } from './backup.ts';
export { BACKUP_ENDING, type BackupFile, listBackups } from './backup-list.ts';
export type { Collected, CollectOptions } from './collect.ts';
export type { StoredFilm } from './document.ts';
export { networkFileSystem } from './file-system.ts';
export type { FilmSummary, Films } from './films.ts';
export type { DatabaseHealth, Health } from './health.ts';
export { dataDirectory } from './layout.ts';
export type { ClaimOptions, Holder, Locks, Release } from './locks.ts';
export {
  type BookedCharge,
  CHARGE_GROUPS,
  type ChargeBook,
  type ChargeFilter,
  type ChargeGroup,
  type ChargePage,
  type ChargeTotal,
  type GroupTotal,
} from './money/charge-book.ts';
export type { KeptLedger } from './money/ledger.ts';
export type { PriceOverride, PriceOverrides } from './money/price-overrides.ts';
export type { ListedSecret, Secrets } from './money/secrets.ts';
export type { NewKey, VirtualKey, VirtualKeys } from './money/virtual-keys.ts';
export { processStart } from './process-start.ts';
export { type Restored, type RestoreOptions, restoreBackup } from './restore.ts';
export type { Answers, KeptAnswer, KeptRunLog, Recollection, RememberedRequests, Runs, Scores } from './runs/index.ts';
export { openStore, type Store, type StoreOptions } from './store.ts';
export type { Version, Versions } from './versions.ts';
