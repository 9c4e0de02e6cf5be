import { type Kysely, type RawBuilder, sql } from 'kysely';
import { Fault } from '#fault';
import type { MicroDollars } from '#operation';
import type { ChargeBook, ChargeFilter, ChargeGroup, ChargeTotal, GroupTotal } from './charge-book.ts';
import { type ChargeRow, readCharge } from './charge-rows.ts';
import type { MoneyTables } from './money-tables.ts';

const USUAL_PAGE = 100;
const LARGEST_PAGE = 1000;

/** What is told apart by the film it is in: two films may both have a shot 3. */
const IN_FILMS = new Set<ChargeGroup>(['scene', 'shot', 'line', 'take']);

const NAMED = ['film', 'scene', 'shot', 'line', 'take', 'user', 'key', 'run', 'operation', 'engine', 'model'] as const;

const column = (name: string): RawBuilder<unknown> => sql`charges.${sql.raw(name)}`;

function conditions(filter: ChargeFilter): RawBuilder<unknown> {
  const { since, until } = filter;
  const parts: RawBuilder<unknown>[] = [sql`true`];
  for (const name of NAMED) if (filter[name] !== undefined) parts.push(sql`${column(name)} = ${filter[name]}`);
  if (since !== undefined) parts.push(sql`charges.at >= ${since}`);
  if (until !== undefined) parts.push(sql`charges.at < ${until}`);
  return sql.join(parts, sql` and `);
}

interface TotalRow {
  readonly label: string | null;
  readonly film: string | null;
  readonly cost: number | null;
  readonly charges: number;
  readonly presumed: number | null;
  readonly provider: number | null;
  readonly counted: number | null;
  readonly estimated: number | null;
}

interface UnitRow {
  readonly label: string | null;
  readonly film: string | null;
  readonly unit: string;
  readonly count: number;
}

/** Reports over what is booked. Sums of a film with a million charges take under a second. */
export function openChargeBook(query: Kysely<MoneyTables>): ChargeBook {
  /** One row for each label and film. */
  async function totals(
    label: RawBuilder<unknown>,
    film: RawBuilder<unknown>,
    filter: ChargeFilter,
    order: RawBuilder<unknown>,
  ): Promise<readonly GroupTotal[]> {
    const where = conditions(filter);
    const { rows } = await sql<TotalRow>`
      select ${label} as label, ${film} as film, sum(cost) as cost, count(*) as charges, sum(cost * presumed) as presumed,
        sum(source = 'provider') as provider, sum(source = 'counted') as counted, sum(source = 'estimated') as estimated
      from charges where ${where} group by 1, 2 order by ${order}`.execute(query);
    const units = await sql<UnitRow>`
      select ${label} as label, ${film} as film, each.key as unit, sum(each.value) as count
      from charges, json_each(charges.units) as each where ${where} group by 1, 2, 3 order by 3`.execute(query);
    const name = (row: Pick<TotalRow, 'label' | 'film'>) => JSON.stringify([row.label, row.film]);
    const unitsOf = new Map<string, Record<string, number>>();
    for (const row of units.rows) {
      const known = unitsOf.get(name(row)) ?? {};
      known[row.unit] = row.count;
      unitsOf.set(name(row), known);
    }
    return rows.map((row) => ({
      group: row.label,
      film: row.film,
      cost: (row.cost ?? 0) as MicroDollars,
      charges: row.charges,
      presumed: (row.presumed ?? 0) as MicroDollars,
      units: unitsOf.get(name(row)) ?? {},
      sources: { provider: row.provider ?? 0, counted: row.counted ?? 0, estimated: row.estimated ?? 0 },
    }));
  }

  return {
    async total(filter = {}) {
      const [row] = await totals(sql`null`, sql`null`, filter, sql`1`);
      if (row === undefined) return NOTHING_BOOKED;
      const { group: _group, film: _film, ...total } = row;
      return total;
    },
    by(group, filter = {}) {
      if (group === 'day') {
        return totals(sql`strftime('%Y-%m-%d', charges.at / 1000, 'unixepoch')`, sql`null`, filter, sql`1`);
      }
      const film = IN_FILMS.has(group) ? sql`charges.film` : sql`null`;
      return totals(column(group), film, filter, sql`sum(cost) desc, 1, 2`);
    },
    async list(filter = {}, { after = null, limit = USUAL_PAGE } = {}) {
      if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE) throw oddPage(limit);
      const before = after === null ? sql`true` : sql`(charges.at, charges.number) < (${place(after)})`;
      const { rows } = await sql<ChargeRow>`
        select * from charges where ${conditions(filter)} and ${before}
        order by charges.at desc, charges.number desc limit ${limit + 1}`.execute(query);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const next = rows.length > limit && last !== undefined ? `${last.at}:${last.number}` : null;
      return { charges: page.map(readCharge), next };
    },
    async get(id) {
      const row = await query.selectFrom('charges').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : readCharge(row);
    },
  };
}

const NOTHING_BOOKED: ChargeTotal = {
  cost: 0 as MicroDollars,
  charges: 0,
  presumed: 0 as MicroDollars,
  units: {},
  sources: { provider: 0, counted: 0, estimated: 0 },
};

/** A cursor as the two values it stands for. */
function place(cursor: string): RawBuilder<unknown> {
  const match = /^(-?\d+(?:\.\d+)?):(\d+)$/.exec(cursor);
  if (match === null) {
    throw new Fault('usage', 'cursor-odd', `"${cursor}" is not where a page begins.`, {
      facts: { cursor },
      hint: 'Hand in the `next` of the page before as it came.',
    });
  }
  return sql`${Number(match[1])}, ${Number(match[2])}`;
}

const oddPage = (limit: number): Fault =>
  new Fault('usage', 'page-odd', `A page has 1 to ${LARGEST_PAGE} charges, not ${limit}.`, { facts: { limit } });
