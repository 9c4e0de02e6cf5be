import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ingredients } from '#graph';
import type { Store } from '#store';
import { finishedWork, type Stage, setStage, stepId, stepKey } from './trial/stage.ts';

let stage: Stage;
let store: Store;
beforeEach(async () => {
  stage = setStage();
  store = await stage.open();
});
afterEach(() => stage.strike());

describe('what builds remember', () => {
  it('is found by key from any build, and by step in its own', async () => {
    const sound = await store.artifacts.keep(Buffer.from('sound'), 'audio/wav');
    const work = finishedWork('a', { sound });
    expect(await store.memory.find(work.key)).toBeUndefined();
    await store.memory.remember(work);
    await store.memory.point('film-1', stepId('voice/line-1'), work.key);
    await store.close();
    store = await stage.open();
    expect(await store.memory.find(work.key)).toEqual(work);
    expect(await store.memory.last('film-1', stepId('voice/line-1'))).toEqual(work);
    expect(await store.memory.last('film-2', stepId('voice/line-1'))).toBeUndefined();
    await store.memory.remember({ ...work, seconds: 9 });
    expect((await store.memory.find(work.key))?.seconds).toBe(9);
    await store.memory.forget(work.key);
    expect(await store.memory.find(work.key)).toBeUndefined();
    expect(await store.memory.last('film-1', stepId('voice/line-1'))).toBeUndefined();
  });

  it('S23: gives back any ingredients to the letter', async () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constant(null),
        fc.boolean(),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
        fc.string({ unit: 'binary' }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
          tie('value'),
          { maxKeys: 3 },
        ),
      ),
    })).value as fc.Arbitrary<Ingredients['params']>;
    await fc.assert(
      fc.asyncProperty(fc.uuid(), json, fc.option(fc.string()), async (name, params, engine) => {
        const work = finishedWork(name, {});
        const told = { ...work, ingredients: { ...work.ingredients, params, engine } };
        await store.memory.remember(told);
        expect(await store.memory.find(work.key)).toEqual(told);
      }),
      { numRuns: 60 },
    );
  });

  it('S24: keepOnly drops what is not in the plan, and nothing else', async () => {
    const steps = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.uuid(), steps, steps, async (build, before, kept) => {
        for (const name of 'abcdefghij') await store.memory.remember(finishedWork(name, {}));
        for (const name of before) {
          await store.memory.point(build, stepId(name), stepKey(name));
          await store.memory.point(`${build}-other`, stepId(name), stepKey(name));
        }
        await store.memory.keepOnly(build, new Set(kept.map(stepId)));
        for (const name of 'abcdefghij') {
          const there = (of: string) => store.memory.last(of, stepId(name)).then((work) => work !== undefined);
          expect(await there(build)).toBe(before.includes(name) && kept.includes(name));
          expect(await there(`${build}-other`)).toBe(before.includes(name));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('answers three thousand questions in well under a second', async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `step-${index}`);
    for (const name of names) await store.memory.remember(finishedWork(name, {}));
    const start = process.cpuUsage();
    for (const name of names) {
      expect((await store.memory.find(stepKey(name)))?.seconds).toBe(1.5);
      await store.memory.point('film', stepId(name), stepKey(name));
    }
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000); // A quarter of that on an idle machine.
  });
});
