import { backupPath, writeBackup } from './backup.ts';
import { BUILD_DATABASE, type BuildTables } from './build-tables.ts';
import type { OpenDatabase, OpenFile } from './database.ts';
import { FILM_DATABASE, type FilmTables } from './film-tables.ts';
import type { Layout } from './layout.ts';
import { openForReading, openMigrated } from './migration.ts';
import { MONEY_DATABASE, type MoneyTables } from './money/money-tables.ts';
import { RUN_DATABASE, type RunTables } from './runs/run-tables.ts';
import type { Schema } from './schema.ts';
import type { Scratch } from './scratch.ts';

/** All databases of a data directory, open. */
export interface Databases {
  readonly films: OpenDatabase<FilmTables>;
  readonly builds: OpenDatabase<BuildTables>;
  readonly money: OpenDatabase<MoneyTables>;
  readonly runs: OpenDatabase<RunTables>;
}

/** Opens them for writing: what is not there is made, what is older is migrated, after a backup of it. */
export const openDatabases = (places: Layout, scratch: Scratch, clock: () => number): Promise<Databases> => {
  const backUp = async ({ name }: Schema, version: number): Promise<void> => {
    const target = backupPath(places, `${name}-version-${version}`, clock());
    await writeBackup({ places, scratch, clock }, target, [name], null);
  };
  return openAll((schema) => openMigrated(places[schema.name], schema, { places, scratch, backUp }));
};

/** Opens them as they are. */
export const readDatabases = (places: Layout): Promise<Databases> =>
  openAll((schema) => openForReading(places[schema.name], schema, places));

/** All of them or none. */
async function openAll(open: <Tables>(schema: Schema) => Promise<OpenDatabase<Tables>>): Promise<Databases> {
  const opened: OpenFile[] = [];
  async function next<Tables>(schema: Schema): Promise<OpenDatabase<Tables>> {
    const database = await open<Tables>(schema);
    opened.push(database);
    return database;
  }
  try {
    return {
      films: await next<FilmTables>(FILM_DATABASE),
      builds: await next<BuildTables>(BUILD_DATABASE),
      money: await next<MoneyTables>(MONEY_DATABASE),
      runs: await next<RunTables>(RUN_DATABASE),
    };
  } catch (error) {
    for (const { raw } of opened) raw.close();
    throw error;
  }
}

export async function closeDatabases({ films, builds, money, runs }: Databases): Promise<void> {
  for (const { query, raw } of [films, builds, money, runs]) {
    await query.destroy();
    if (raw.open) raw.close();
  }
}
