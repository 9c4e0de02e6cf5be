import { openStore, type Store } from '#store';
import { changeTo, filmNamed, finishedWork, stepId } from './stage.ts';

/** One film with three built steps. */
export async function fill(store: Store): Promise<void> {
  await store.films.create(filmNamed('film'), changeTo(1));
  for (const name of 'abc') {
    const sound = await store.artifacts.keep(Buffer.from(`sound of ${name}`.repeat(100)), 'audio/wav');
    await store.memory.remember(finishedWork(name, { sound }));
    await store.memory.point('film', stepId(name), finishedWork(name, {}).key);
  }
}

/** Everything the films and builds of a data directory come to. */
export async function contents(home: string): Promise<unknown> {
  const there = await openStore(home);
  try {
    const work = [];
    for (const name of 'abc') {
      const last = await there.memory.last('film', stepId(name));
      const sound = last?.outputs['sound'];
      work.push([last, sound && Buffer.from(await there.artifacts.read(sound)).toString()]);
    }
    return { film: await there.films.load('film'), changes: await there.films.changes('film'), work };
  } finally {
    await there.close();
  }
}
