import { describe, expect, it } from 'vitest';
import { Power } from './trial/power.ts';
import { step, studio, writes } from './trial/studio.ts';

describe('order', () => {
  /** Steps that note how many are at work. */
  function busy(count: number, stage: (index: number) => string = () => 'test') {
    const working = new Map<string, number>();
    const most = new Map<string, number>();
    const started: string[] = [];
    const change = (name: string, by: number) => {
      working.set(name, (working.get(name) ?? 0) + by);
      most.set(name, Math.max(most.get(name) ?? 0, working.get(name) ?? 0));
    };
    const steps = Array.from({ length: count }, (_, index) =>
      step(
        `step-${index}`,
        [],
        async (context) => {
          started.push(`step-${index}`);
          for (const name of ['all', stage(index)]) change(name, 1);
          for (let turn = 0; turn < 5 + (index % 7); turn++) await undefined;
          for (const name of ['all', stage(index)]) change(name, -1);
          return writes(String(index))(context);
        },
        { stage: stage(index) },
      ),
    );
    return { steps, most, started };
  }

  it.each([1, 2, 3, 8])('G8: never more than %i steps are at work', async (parallel) => {
    const { steps, most } = busy(30);
    await studio().run(steps, { parallel });
    expect(most.get('all')).toBe(parallel);
  });

  it('G8: two at once unless told otherwise, and a stage never has more than its limit', async () => {
    const plain = busy(20);
    await studio().run(plain.steps);
    expect(plain.most.get('all')).toBe(2);
    const limited = busy(30, (index) => (index % 2 === 0 ? 'mix' : 'voice'));
    await studio().run(limited.steps, { parallel: 4, stageLimits: { mix: 1 } });
    expect(limited.most.get('mix')).toBe(1);
    expect(limited.most.get('voice')).toBe(3);
  });

  it('G8: those that are ready start in plan order, however long it takes to look them up', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const { steps, started } = busy(25);
      const { run, artifacts, memory } = studio();
      memory.power = new Power({ seed });
      artifacts.power = memory.power;
      await run(steps, { parallel: 1 + (seed % 3) });
      expect(started).toEqual(steps.map(({ id }) => id));
    }
  });

  it.each([0, -1, 1.5, Number.NaN])('G8: %d at once is refused', async (parallel) => {
    await expect(studio().run([], { parallel })).rejects.toMatchObject({ code: 'build-parallel' });
    await expect(studio().run([], { stageLimits: { mix: parallel } })).rejects.toMatchObject({
      code: 'build-parallel',
    });
  });

  it('G14: artifacts are kept, then work is remembered, then pointed at, then the next may start', async () => {
    const { run, memory, artifacts } = studio();
    const order: string[] = [];
    const keep = artifacts.keep.bind(artifacts);
    artifacts.keep = async (...given) => {
      const artifact = await keep(...given);
      order.push('kept');
      return artifact;
    };
    const { remember, point } = memory;
    memory.remember = async (finished) => {
      await remember.call(memory, finished);
      order.push('remembered');
    };
    memory.point = async (...given) => {
      await point.apply(memory, given);
      order.push('pointed');
    };
    await run([
      step('one', [], writes('1')),
      step('two', ['one'], async (context) => {
        order.push('next');
        return writes('2')(context);
      }),
    ]);
    expect(order).toEqual(['kept', 'remembered', 'pointed', 'next', 'kept', 'remembered', 'pointed']);
  });
});
