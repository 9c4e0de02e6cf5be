import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Fault } from '#fault';
import { openStore, type Store } from '#store';
import { layout } from '../layout.ts';
import { openMigrated } from '../migration.ts';
import { call, spent } from '../money/trial/calls.ts';
import { spend } from '../money/trial/spending.ts';
import { openScratch } from '../scratch.ts';
import { changeTo, filmNamed, finishedWork, stepId, stepKey } from './stage.ts';
import { tallSchema } from './tall-schema.ts';

/** Plays one part on a data directory and says on standard output what was acknowledged, a line at a time. */
const [part = '', home = '', ...words] = process.argv.slice(2);
const say = (line: string) => void process.stdout.write(`${line}\n`);
const heard = (word: string) =>
  new Promise<void>((resolve) => {
    createInterface({ input: process.stdin }).on('line', (line) => {
      if (line === word) resolve();
    });
  });

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  /** Saves a film so many times (0: for ever). */
  async save() {
    const [id = '', count = '0'] = words;
    const store = await openStore(home);
    const from = await revisionOf(store, id);
    for (let revision = from + 1; count === '0' || revision <= from + Number(count); revision++) {
      await store.films.save(filmNamed(id), changeTo(revision), { revision: revision === 1 ? null : revision - 1 });
      say(`saved ${id} ${revision}`);
    }
    await store.close();
  },
  /** Saves a film others save too, until it has succeeded so often. */
  async race() {
    const [id = '', count = '0'] = words;
    const store = await openStore(home);
    for (let saved = 0; saved < Number(count); ) {
      const from = await revisionOf(store, id);
      try {
        await store.films.save(filmNamed(id), changeTo(from + 1), { revision: from === 0 ? null : from });
        say(`saved ${from + 1}`);
        saved += 1;
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'film-changed-meanwhile') throw error;
      }
    }
    await store.close();
  },
  /** Saves, keeps, remembers and points, for ever. */
  async work() {
    const [id = ''] = words;
    const store = await openStore(home);
    const from = await revisionOf(store, id);
    for (let revision = from + 1; ; revision++) {
      await store.films.save(filmNamed(id), changeTo(revision), { revision: revision === 1 ? null : revision - 1 });
      say(`saved ${id} ${revision}`);
      const sound = await store.artifacts.keep(Buffer.from(`${id} ${revision} `.repeat(500)), 'audio/wav');
      say(`kept ${sound.hash} ${sound.size}`);
      await store.memory.remember(finishedWork(`${id}${revision}`, { sound }));
      say(`remembered ${id}${revision}`);
      await store.memory.point(id, stepId(`step-${revision}`), stepKey(`${id}${revision}`));
      say(`pointed ${id} ${revision}`);
    }
  },
  /** Spends on a film, fifty calls at a time, for ever. */
  async spend() {
    const [film = '', name = ''] = words;
    await spend(await openStore(home), film, name, say);
  },
  /** Sets money aside and does nothing more. */
  async hold() {
    const [film = '', id = '', worst = '0'] = words;
    const store = await openStore(home);
    await store.ledger.reserve(call(id, Number(worst), { film }));
    say('held');
    await heard('settle');
    say(`settled ${(await store.ledger.settle(id, spent(1))).cost}`);
    await store.close();
    process.exit(0);
  },
  /** Holds a claim until told to let go. */
  async claim() {
    const [name = '', wait] = words;
    const store = await openStore(home);
    const release = await store.locks.claim(name, { wait: wait === 'wait' });
    say('held');
    await heard('release');
    await release();
    await store.close();
    process.exit(0);
  },
  /** Leaves a temporary file lying about. */
  async litter() {
    const store = await openStore(home);
    const path = await store.artifacts.temporary('mp4');
    writeFileSync(path, 'half a film');
    say(path);
    await heard('never');
  },
  /** Opens, reads, writes. */
  async open() {
    const store = await openStore(home);
    await store.films.create(filmNamed('opened'), changeTo(1));
    await store.close();
    say('open');
  },
  async collect() {
    const store = await openStore(home);
    say('begin');
    await store.collect();
    await store.close();
  },
  /** Brings the pretend database forward. */
  async migrate() {
    const places = layout(home);
    const scratch = openScratch(places.tmp);
    const opening = { places, scratch, backUp: async () => {} };
    say('begin');
    await openMigrated(join(home, 'tall.db'), tallSchema(Number(words[0])), opening);
    say('done');
  },
  async read() {
    const store = await openStore(home, { readOnly: true });
    say(`films ${(await store.films.list()).length}`);
    await store.close();
  },
};

async function revisionOf(store: Store, id: string): Promise<number> {
  return (await store.films.list()).find((film) => film.id === id)?.revision ?? 0;
}

try {
  const play = PARTS[part];
  if (play === undefined) throw new RangeError(`no part ${part}`);
  await play();
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  say(JSON.stringify(error));
}
