import { existsSync, readdirSync } from 'node:fs';
import { Fault } from '#fault';
import type { BuildMemory } from '#graph';
import { type KeptArtifacts, openArtifacts } from './artifacts.ts';
import { type Backup, type BackupOptions, backupPath, writeBackup } from './backup.ts';
import { BUILD_DATABASE, type BuildTables } from './build-tables.ts';
import { type Collected, type CollectOptions, collect } from './collect.ts';
import type { OpenDatabase } from './database.ts';
import { FILM_DATABASE, type FilmTables } from './film-tables.ts';
import { type Films, openFilms } from './films.ts';
import { type Health, healthOf } from './health.ts';
import { type Layout, layout, makeGround, makeRooms } from './layout.ts';
import { type Locks, openLocks, watchLocks } from './locks.ts';
import { openMemory } from './memory.ts';
import { openForReading, openMigrated } from './migration.ts';
import { holdOpening } from './opening.ts';
import { finishRestores } from './places.ts';
import { closed } from './read-only.ts';
import { openScratch, type Scratch } from './scratch.ts';

export interface StoreOptions {
  /** Opens what is there for reading: nothing is made, migrated, set aside or cleared away. Default false. */
  readonly readOnly?: boolean;
  /** Milliseconds since 1970; default the system's clock. */
  readonly clock?: () => number;
}

/** One data directory, open. Any number of processes may have it open at the same time. */
export interface Store {
  readonly home: string;
  readonly films: Films;
  readonly artifacts: KeptArtifacts;
  readonly memory: BuildMemory;
  readonly locks: Locks;
  /** Takes away what nothing reaches any more. */
  collect(options?: CollectOptions): Promise<Collected>;
  /** Backs everything up into one file while work goes on; by default into `backups/`. */
  backup(path?: string | null, options?: BackupOptions): Promise<Backup>;
  health(): Promise<Health>;
  /** Closes the databases and clears this process's temporary files away. */
  close(): Promise<void>;
}

interface Databases {
  readonly films: OpenDatabase<FilmTables>;
  readonly builds: OpenDatabase<BuildTables>;
}

/** Opens the data directory `home`, making it when it is not there. */
export async function openStore(home: string, options: StoreOptions = {}): Promise<Store> {
  const { readOnly = false, clock = Date.now } = options;
  const places = layout(home);
  return readOnly ? openReader(places, clock) : openWriter(places, clock);
}

async function openWriter(places: Layout, clock: () => number): Promise<Store> {
  makeGround(places);
  const release = await holdOpening(places.locks);
  let scratch: Scratch | undefined;
  try {
    await finishRestores(places);
    makeRooms(places);
    scratch = openScratch(places.tmp);
    return assembled(places, await openDatabases(places, scratch, clock), scratch, clock);
  } catch (error) {
    scratch?.close();
    throw error;
  } finally {
    release();
  }
}

async function openDatabases(places: Layout, scratch: Scratch, clock: () => number): Promise<Databases> {
  const opening = {
    places,
    scratch,
    async backUp({ name }: { name: 'films' | 'builds' }, version: number) {
      const target = backupPath(places, `${name}-version-${version}`, clock());
      await writeBackup({ places, scratch, clock }, target, [name], null);
    },
  };
  const films = await openMigrated<FilmTables>(places.films, FILM_DATABASE, opening);
  try {
    return { films, builds: await openMigrated<BuildTables>(places.builds, BUILD_DATABASE, opening) };
  } catch (error) {
    films.raw.close();
    throw error;
  }
}

async function openReader(places: Layout, clock: () => number): Promise<Store> {
  if (!existsSync(places.home) || readdirSync(places.home).length === 0) {
    throw new Fault('not-found', 'data-directory-missing', `There are no films in ${places.home}.`, {
      facts: { path: places.home },
      hint: 'Make a film first, or say where films are kept with REELWRIGHT_HOME.',
    });
  }
  const films = await openForReading<FilmTables>(places.films, FILM_DATABASE, places);
  try {
    const builds = await openForReading<BuildTables>(places.builds, BUILD_DATABASE, places);
    return assembled(places, { films, builds }, null, clock);
  } catch (error) {
    films.raw.close();
    throw error;
  }
}

function assembled(places: Layout, { films, builds }: Databases, scratch: Scratch | null, clock: () => number): Store {
  const artifacts = openArtifacts(places, scratch, clock);
  const locks = scratch === null ? watchLocks(places.locks, clock) : openLocks(places.locks, clock);
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
        return await writeBackup(backingUp, target, ['films', 'builds'], withArtifacts ? artifacts : null);
      } finally {
        await release();
      }
    },
    health: () => healthOf(places, films, builds),
    async close() {
      await films.query.destroy();
      await builds.query.destroy();
      if (films.raw.open) films.raw.close();
      if (builds.raw.open) builds.raw.close();
      scratch?.close();
    },
  };
}
