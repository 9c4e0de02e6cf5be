import type { Migration, Schema } from '../schema.ts';

const ROWS = 60_000;

/** The rows a version holds. */
export const tallRows = (version: number): number => (version - 1) * ROWS;

/** A pretend database with as many versions as wanted: version 1 makes a table, each later one adds rows. Negative: a version that fails. */
export function tallSchema(upTo: number): Schema {
  const migrations: Migration[] = [
    { version: 1, sql: 'create table steps (version integer not null, number integer not null) strict' },
  ];
  const grow = (version: number) => `
    with recursive numbers (number) as (select 1 union all select number + 1 from numbers where number < ${ROWS})
    insert into steps select ${version}, number from numbers`;
  for (let version = 2; version <= upTo; version++) migrations.push({ version, sql: grow(version) });
  if (upTo < 0) {
    migrations.push({ version: 2, sql: grow(2) });
    migrations.push({ version: 3, sql: `${grow(3)}; insert into no_such_table values (1)` });
  }
  return { name: 'builds', application: 0x5441_4c4c, synchronous: 'full', migrations };
}
