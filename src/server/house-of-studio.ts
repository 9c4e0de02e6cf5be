import { statfs } from 'node:fs/promises';
import { Fault } from '#fault';
import { findFfmpeg } from '#media';
import { listOperations, runOperation, type Studio } from '#studio';
import type { Finding, House } from './house.ts';

/** Free bytes below which nothing can be written reliably any more. */
const NO_ROOM = 64 << 20;

/** What is put beside a studio to make a house of it. */
export type HouseParts = Pick<House, 'runs' | 'remembered' | 'stopRun' | 'gateway'>;

/** A studio as the house behind a server. */
export const houseOf = (studio: Studio, parts: HouseParts): House => ({
  ...parts,
  films: studio.store.films,
  keys: studio.store.keys,
  operations: {
    list: listOperations,
    run: (asked, signal) => runOperation(studio, asked, signal),
  },
  look: () => look(studio),
  clock: studio.clock,
});

async function look({ store }: Studio): Promise<readonly Finding[]> {
  return await Promise.all([
    // One question to an index: enough to know that the database answers.
    finding('database', true, () => store.films.findBySource('a film that is not there')),
    finding('disk', true, async () => {
      const { bavail, bsize } = await statfs(store.home);
      if (bavail * bsize < NO_ROOM) throw new Fault('failure', 'disk-full', 'There is hardly any room left.');
    }),
    finding('ffmpeg', false, () => findFfmpeg()),
  ]);
}

async function finding(name: Finding['name'], needed: boolean, see: () => Promise<unknown>): Promise<Finding> {
  try {
    await see();
    return { name, needed, ok: true };
  } catch (error) {
    return { name, needed, ok: false, code: error instanceof Fault ? error.code : 'unexpected' };
  }
}
