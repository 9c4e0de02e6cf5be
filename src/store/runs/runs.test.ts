import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunEvent } from '#operation';
import type { Store } from '#store';
import { type Stage, setStage } from '../trial/stage.ts';

let stage: Stage;
let store: Store;
beforeEach(async () => {
  stage = setStage();
  store = await stage.open();
});
afterEach(() => stage.strike());

const never = new AbortController().signal;
const begin = (id: string, user = 'anna') => store.runs.log.begin({ id, operation: 'text.generate', user, film: null });
const words = (text: string) => ({ type: 'text-delta', payload: { text } });

async function followed(run: string, after = 0, signal = never): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  for await (const event of store.runs.log.follow(run, after, signal)) events.push(event);
  return events;
}

describe('the log of runs', () => {
  it('E1: whoever reads it from anywhere, during or after, reads the same', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 5 }), { minLength: 1, maxLength: 4 }), {
          maxLength: 8,
        }),
        fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
        async (batches, places) => {
          const run = `run-${count++}`;
          await begin(run);
          const readers = places.map((after) => followed(run, after));
          for (const batch of batches) await store.runs.log.append(run, batch.map(words));
          await store.runs.log.end(run, 'complete');
          const texts = batches.flat();
          const all = await followed(run);
          expect(all.map(({ seq }) => seq)).toEqual(texts.map((_, at) => at + 1));
          expect(all.map(({ payload }) => payload)).toEqual(texts.map((text) => ({ text })));
          const live = await Promise.all(readers);
          live.forEach((events, at) => expect(events).toEqual(all.slice(places[at])));
          expect(await store.runs.log.get(run)).toMatchObject({ state: 'complete', lastSeq: texts.length });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('numbers of several writers at once go without a gap', async () => {
    await begin('run');
    await Promise.all(
      Array.from({ length: 50 }, (_, at) => store.runs.log.append('run', [words(`${at}`), words(`${at}`)])),
    );
    const events = await store.runs.log.read('run', 0);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  });

  it('is followed from another process’s store, which sees what is added and how it ends', async () => {
    const other = await stage.open();
    await begin('run');
    const reading = (async () => {
      const events: RunEvent[] = [];
      for await (const event of other.runs.log.follow('run', 0, never)) events.push(event);
      return events.length;
    })();
    for (let at = 0; at < 5; at++) {
      await store.runs.log.append('run', [words(`${at}`)]);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await store.runs.log.end('run', 'complete');
    expect(await reading).toBe(5);
    await other.close();
  });

  it('E4: a follower that leaves is forgotten, and the run goes on', async () => {
    await begin('run');
    const leave = new AbortController();
    const reading = followed('run', 0, leave.signal);
    await store.runs.log.append('run', [words('one')]);
    leave.abort();
    expect((await reading).length).toBeLessThanOrEqual(1);
    await store.runs.log.append('run', [words('two')]);
    expect(await store.runs.log.read('run', 0)).toHaveLength(2);
  });

  it('E10: a wish to stop reaches whoever runs it, also from another store; one that has ended is not stopped', async () => {
    const other = await stage.open();
    await begin('run');
    const stopped = store.runs.log.stopWished('run', never);
    expect(await other.runs.log.wishStop('run')).toBe(true);
    expect(await stopped).toBe(true);
    await store.runs.log.end('run', 'stopped');
    expect(await other.runs.log.wishStop('run')).toBe(false);
    expect(await store.runs.log.stopWished('run', never)).toBe(false);
    await other.close();
  });

  it('E9: a run whose process is gone is interrupted when somebody opens the books', async () => {
    await begin('run');
    await store.runs.log.append('run', [words('half')]);
    // A store that closes without ending its runs leaves them as a process that died does.
    await store.close();
    store = await stage.open();
    expect(await store.runs.log.get('run')).toMatchObject({ state: 'interrupted', lastSeq: 1 });
    expect(await followed('run')).toHaveLength(1);
  });

  it('adds nothing to a run that has ended, and says what it does not know', async () => {
    await begin('run');
    await store.runs.log.end('run', 'failed');
    await store.runs.log.end('run', 'complete');
    expect((await store.runs.log.get('run'))?.state).toBe('failed');
    await expect(store.runs.log.append('run', [words('more')])).rejects.toMatchObject({ code: 'run-ended' });
    await expect(store.runs.log.read('nothing', 0)).rejects.toMatchObject({ code: 'run-unknown' });
    await expect(begin('run')).rejects.toMatchObject({ code: 'run-twice' });
  });

  it('lists each one’s own, newest first, and forgets what is old', async () => {
    await begin('one');
    await begin('two', 'ben');
    await begin('three');
    expect((await store.runs.log.list({ user: 'anna' })).map(({ id }) => id)).toEqual(['three', 'one']);
    await store.runs.log.end('one', 'complete');
    expect(await store.runs.log.forget(Number.MAX_SAFE_INTEGER)).toBe(1);
    expect(await store.runs.log.get('one')).toBeUndefined();
  });
});

describe('what is remembered', () => {
  it('M9: answers are there until they are old, in every store, and can be cleared', async () => {
    const other = await stage.open();
    await store.runs.answers.put('key', Buffer.from('an answer'), { seconds: 3600 });
    expect(Buffer.from((await other.runs.answers.get('key'))?.value ?? []).toString()).toBe('an answer');
    await store.runs.answers.put('old', Buffer.from('gone'), { seconds: -1 });
    expect(await store.runs.answers.get('old')).toBeUndefined();
    expect(await other.runs.answers.stats()).toMatchObject({ entries: 1, bytes: 9, hits: 1 });
    expect(await store.runs.answers.clear()).toBeGreaterThan(0);
    expect(await other.runs.answers.get('key')).toBeUndefined();
    await other.close();
  });

  it('A15: of two who begin the same request in two stores one is new; its answer is there for the other', async () => {
    const other = await stage.open();
    const both = await Promise.all([
      store.runs.remembered.begin('key', 'print'),
      other.runs.remembered.begin('key', 'print'),
    ]);
    expect(both.map(({ state }) => state).sort()).toEqual(['begun', 'new']);
    await store.runs.remembered.finish('key', { status: 200, headers: { etag: '"1"' }, body: '{}' });
    expect(await other.runs.remembered.begin('key', 'print')).toEqual({
      state: 'answered',
      fingerprint: 'print',
      answer: { status: 200, headers: { etag: '"1"' }, body: '{}' },
    });
    await store.runs.remembered.forget('key');
    expect((await other.runs.remembered.begin('key', 'print')).state).toBe('new');
    await other.close();
  });
});
