import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

/** Lets everything that can happen without anybody's doing happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('C12: no more work at a time than there are turns, and everybody has one in the end', async () => {
    const step = fc.record({ group: fc.constantFrom('one', 'two', 'three'), stopped: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), async (steps, most) => {
        const turns = new Turns(most);
        let working = 0;
        let done = 0;
        const all = steps.map(({ group, stopped }) => {
          const stop = new AbortController();
          const taken = turns.take(group, stop.signal, async () => {
            working += 1;
            expect(working).toBeLessThanOrEqual(most);
            await settle();
            working -= 1;
            done += 1;
          });
          if (stopped) stop.abort(new Error('stopped'));
          return taken.catch(() => 'stopped');
        });
        const ends = await Promise.all(all);
        expect(done + ends.filter((end) => end === 'stopped').length).toBe(steps.length);
        expect(turns.working).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('C12: who asks for much does not keep others waiting', async () => {
    const turns = new Turns(1);
    const order: string[] = [];
    const { signal } = new AbortController();
    const work = (group: string) =>
      turns.take(group, signal, async () => {
        order.push(group);
        await settle();
      });
    await Promise.all(['much', 'much', 'much', 'much', 'little', 'much', 'other'].map(work));
    expect(order).toEqual(['much', 'much', 'little', 'other', 'much', 'much', 'much']);
  });

  it('C12: who stops waiting takes nobody else along', async () => {
    const turns = new Turns(1);
    const first = Promise.withResolvers<void>();
    const stop = new AbortController();
    const { signal } = new AbortController();
    const busy = turns.take('one', signal, () => first.promise);
    const left = turns.take('one', stop.signal, async () => 'never');
    const stays = turns.take('one', signal, async () => 'done');
    stop.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    first.resolve();
    await busy;
    expect(await stays).toBe('done');
  });
});
