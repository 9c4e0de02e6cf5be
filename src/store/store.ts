import { existsSync, readdirSync } from 'node:fs';
import { Fault } from '#fault';
import type { BuildMemory } from '#graph';
import { type KeptArtifacts, openArtifacts } from './artifacts.ts';
import { type Backup, type BackupOptions, backupPath, writeBackup } from './backup.ts';
import { type Collected, type CollectOptions, collect } from './collect.ts';
import { DATABASE_NAMES } from './databases.ts';
import { type Films, openFilms } from './films.ts';
import { type Health, healthOf } from './health.ts';
import { type Layout, layout, makeGround, makeRooms } from './layout.ts';
import { type Locks, openLocks, watchLocks } from './locks.ts';
import { openMemory } from './memory.ts';
import type { ChargeBook } from './money/charge-book.ts';
import type { KeptLedger } from './money/ledger.ts';
import { type Money, openMoney } from './money/money.ts';
import type { PriceOverrides } from './money/price-overrides.ts';
import type { Secrets } from './money/secrets.ts';
import type { VirtualKeys } from './money/virtual-keys.ts';
import { closeDatabases, type Databases, openDatabases, readDatabases } from './open-databases.ts';
import { holdOpening } from './opening.ts';
import { finishRestores } from './places.ts';
import { closed } from './read-only.ts';
import { openRuns, type Runs } from './runs/index.ts';
import { openScratch, type Scratch } from './scratch.ts';

export interface StoreOptions {
  /** Opens what is there for reading: nothing is made, migrated, set aside or cleared away. Default false. */
  readonly readOnly?: boolean;
  /** Milliseconds since 1970; default the system's clock. */
  readonly clock?: () => number;
  /** Where the master key of secrets is looked for; default this process's environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** One data directory, open. Any number of processes may have it open at the same time. */
export interface Store {
  readonly home: string;
  readonly films: Films;
  readonly artifacts: KeptArtifacts;
  readonly memory: BuildMemory;
  readonly locks: Locks;
  /** Money: what may be spent, and what is set aside and spent. */
  readonly ledger: KeptLedger;
  /** What was spent, for reports. */
  readonly charges: ChargeBook;
  /** Our own keys, for whoever comes in. */
  readonly keys: VirtualKeys;
  /** Keys of providers, under lock. */
  readonly secrets: Secrets;
  /** Prices set by hand. */
  readonly prices: PriceOverrides;
  /** What has been running, what it said, and what was learned from it. */
  readonly runs: Runs;
  /** Takes away what nothing reaches any more. */
  collect(options?: CollectOptions): Promise<Collected>;
  /** Backs everything up into one file while work goes on; by default into `backups/`. */
  backup(path?: string | null, options?: BackupOptions): Promise<Backup>;
  health(): Promise<Health>;
  /** Closes the databases and clears this process's temporary files away. */
  close(): Promise<void>;
}

/** Opens the data directory `home`, making it when it is not there. */
export async function openStore(home: string, options: StoreOptions = {}): Promise<Store> {
  const { readOnly = false, clock = Date.now, environment = process.env } = options;
  const setting = { places: layout(home), clock, environment };
  return readOnly ? openReader(setting) : openWriter(setting);
}

interface Setting {
  readonly places: Layout;
  readonly clock: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

async function openWriter(setting: Setting): Promise<Store> {
  const { places, clock } = setting;
  makeGround(places);
  const release = await holdOpening(places.locks);
  let scratch: Scratch | undefined;
  let open: Databases | undefined;
  try {
    await finishRestores(places);
    makeRooms(places);
    scratch = openScratch(places.tmp);
    open = await openDatabases(places, scratch, clock);
    const money = openMoney(open.money, { ...setting, scratch }, clock);
    await money.recover();
    const runs = await openRuns(open.runs, { places, scratch, clock });
    return assembled(setting, open, { money, runs, scratch });
  } catch (error) {
    if (open !== undefined) await closeDatabases(open);
    scratch?.close();
    throw error;
  } finally {
    release();
  }
}

async function openReader(setting: Setting): Promise<Store> {
  const { places, clock } = setting;
  if (!existsSync(places.home) || readdirSync(places.home).length === 0) {
    throw new Fault('not-found', 'data-directory-missing', `There are no films in ${places.home}.`, {
      facts: { path: places.home },
      hint: 'Make a film first, or say where films are kept with REELWRIGHT_HOME.',
    });
  }
  const open = await readDatabases(places);
  const scratch = null;
  const money = openMoney(open.money, { ...setting, scratch }, clock);
  const runs = await openRuns(open.runs, { places, scratch, clock });
  return assembled(setting, open, { money, runs, scratch });
}

/** What is over the databases, and this process's folder; null for a reader. */
interface Fittings {
  readonly money: Money;
  readonly runs: Runs;
  readonly scratch: Scratch | null;
}

function assembled({ places, clock }: Setting, open: Databases, { money, runs, scratch }: Fittings): Store {
  const { films, builds } = open;
  const artifacts = openArtifacts(places, scratch, clock);
  const locks = scratch === null ? watchLocks(places.locks, clock) : openLocks(places.locks, clock);
  const { ledger, charges, keys, secrets, prices } = money;
  const writing = (deed: string): Scratch => {
    if (scratch === null) throw closed(deed);
    return scratch;
  };
  return {
    home: places.home,
    films: openFilms(films, clock),
    artifacts,
    memory: openMemory(builds, clock),
    locks,
    ledger,
    charges,
    keys,
    secrets,
    prices,
    runs,
    async collect(options) {
      return collect(
        { places, films: films.query, builds: builds.query, locks, scratch: writing('collect'), clock },
        options,
      );
    },
    async backup(path, { withArtifacts = true } = {}) {
      const backingUp = { places, scratch: writing('back up'), clock };
      // What is being collected cannot be backed up: one after the other.
      const release = await locks.claim('collect', { wait: true });
      try {
        const target = path ?? backupPath(places, 'backup', clock());
        return await writeBackup(backingUp, target, DATABASE_NAMES, withArtifacts ? artifacts : null);
      } finally {
        await release();
      }
    },
    health: () => healthOf(places, open),
    async close() {
      await money.quiet();
      await runs.quiet();
      await closeDatabases(open);
      scratch?.close();
    },
  };
}
