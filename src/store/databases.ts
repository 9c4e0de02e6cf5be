import { BUILD_DATABASE } from './build-tables.ts';
import { FILM_DATABASE } from './film-tables.ts';
import { MONEY_DATABASE } from './money/money-tables.ts';
import { RUN_DATABASE } from './runs/run-tables.ts';
import type { DatabaseName, Schema } from './schema.ts';

/** All databases of a data directory, in the order they are made, opened and backed up. Each lies in `<name>.db`. */
export const DATABASES: readonly Schema[] = [FILM_DATABASE, BUILD_DATABASE, MONEY_DATABASE, RUN_DATABASE];

export const DATABASE_NAMES: readonly DatabaseName[] = DATABASES.map(({ name }) => name);

export const fileOf = (name: DatabaseName): string => `${name}.db`;
