import type { CompiledQuery } from 'kysely';
import * as z from 'zod';
import { Fault } from '#fault';
import type { BuildMemory, ContentHash, Finished, StepId, StepKey } from '#graph';
import type { BuildTables } from './build-tables.ts';
import type { OpenDatabase } from './database.ts';
import { isContentHash } from './hash.ts';

/** Work found again is marked as used once in so many milliseconds; well under the time collecting leaves young work alone. */
const USED_AGAIN = 15 * 60_000;

const Outputs = z.record(
  z.string(),
  z.strictObject({ hash: z.custom<ContentHash>(isContentHash), size: z.int().nonnegative(), type: z.string() }),
);
const Ingredients = z.strictObject({
  recipe: z.strictObject({ name: z.string(), version: z.number() }),
  engine: z.string().nullable(),
  params: z.json(),
  inputs: z.array(
    z.strictObject({
      step: z.custom<StepId>((value) => typeof value === 'string'),
      outputs: z.record(z.string(), z.string()),
    }),
  ),
});

/** What builds remember, in `builds.db`. Queries are compiled once and run with other values: builds ask thousands. */
export function openMemory({ query, raw }: OpenDatabase<BuildTables>, clock: () => number): BuildMemory {
  const finished = ['finished.key', 'ingredients', 'outputs', 'seconds', 'at', 'used'] as const;
  const find = query.selectFrom('finished').select(finished).where('key', '=', '').compile();
  const last = query
    .selectFrom('points')
    .innerJoin('finished', 'finished.key', 'points.key')
    .select(finished)
    .where('build', '=', '')
    .where('step', '=', '')
    .compile();
  const use = query.updateTable('finished').set({ used: 0 }).where('key', '=', '').compile();

  const run = async <Row>(compiled: CompiledQuery<Row>, parameters: readonly unknown[]): Promise<readonly Row[]> =>
    (await query.executeQuery<Row>({ ...compiled, parameters })).rows;

  return {
    async find(key) {
      const [row] = await run(find, [key]);
      if (row === undefined) return undefined;
      if (!raw.readonly && row.used < clock() - USED_AGAIN) await run(use, [clock(), key]);
      return read(row, key);
    },
    async remember({ key, ingredients, outputs, seconds, at }) {
      const row = {
        ingredients: JSON.stringify(ingredients),
        outputs: JSON.stringify(outputs),
        seconds,
        at,
        used: clock(),
      };
      await query
        .insertInto('finished')
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute();
    },
    async forget(key) {
      await query.deleteFrom('finished').where('key', '=', key).execute();
    },
    async last(build, step) {
      const [row] = await run(last, [build, step]);
      return row === undefined ? undefined : read(row, row.key);
    },
    async point(build, step, key) {
      await query
        .insertInto('points')
        .values({ build, step, key })
        .onConflict((conflict) => conflict.columns(['build', 'step']).doUpdateSet({ key }))
        .execute();
    },
    async keepOnly(build, steps) {
      await query.transaction().execute(async (transaction) => {
        const pointed = await transaction.selectFrom('points').select('step').where('build', '=', build).execute();
        for (const { step } of pointed) {
          if (wanted(steps, step)) continue;
          await transaction.deleteFrom('points').where('build', '=', build).where('step', '=', step).execute();
        }
      });
    },
  };
}

const wanted = (steps: ReadonlySet<string>, step: string): boolean => steps.has(step);

function read(row: Omit<BuildTables['finished'], 'used'>, key: string): Finished {
  try {
    return {
      key: StoredKey.parse(row.key),
      outputs: Outputs.parse(JSON.parse(row.outputs)),
      ingredients: Ingredients.parse(JSON.parse(row.ingredients)),
      seconds: row.seconds,
      at: row.at,
    };
  } catch (cause) {
    throw new Fault('failure', 'memory-unreadable', `What was remembered of the step ${key} cannot be read.`, {
      facts: { key },
      hint: 'Forget this step and build again.',
      cause,
    });
  }
}

const StoredKey = z.custom<StepKey>((value) => typeof value === 'string');
