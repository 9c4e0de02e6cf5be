import { describe, expect, it } from 'vitest';
import { film, leaf, made, step, studio } from './trial/studio.ts';

describe('the plan', () => {
  it('G15: an unknown input, a name given twice and a circle are named', async () => {
    const { run, events } = studio();
    const one = leaf('one', 'a');
    await expect(run([one, leaf('two', '', ['three'])])).rejects.toMatchObject({
      kind: 'failure',
      code: 'step-input-unknown',
      facts: { step: 'two', input: 'three' },
    });
    await expect(run([one, one])).rejects.toMatchObject({
      kind: 'failure',
      code: 'step-twice',
      facts: { step: 'one' },
    });
    const circle = [leaf('a', '', ['one', 'c']), leaf('b', '', ['a']), leaf('c', '', ['b', 'b']), leaf('d', '', ['c'])];
    await expect(run([one, ...circle])).rejects.toMatchObject({
      kind: 'failure',
      code: 'step-cycle',
      facts: { steps: ['a', 'c', 'b', 'a'] },
    });
    await expect(run([leaf('self', '', ['self'])])).rejects.toMatchObject({
      facts: { steps: ['self', 'self'] },
    });
    expect(events).toEqual([]);
  });

  it('G15: an input named twice is read twice', async () => {
    const { run } = studio();
    const steps = (inputs: readonly string[]) => [leaf('one', 'a'), leaf('two', '', inputs)];
    const twice = await run(steps(['one', 'one']));
    expect(made(await run(steps(['one'])))).toEqual(['two']);
    expect(twice.outputs.size).toBe(2);
  });

  it('G15: ten thousand steps in a row, and one that reads them all', async () => {
    const { run } = studio();
    const row = Array.from({ length: 10_000 }, (_, index) =>
      step(`step-${index}`, index === 0 ? [] : [`step-${index - 1}`], async () => ({})),
    );
    const all = step(
      'all',
      row.map(({ id }) => id),
      async () => ({}),
    );
    expect((await run([all, ...row])).outputs.size).toBe(10_001);
  });

  it('G17: after a build memory points at what is in the plan, and at nothing else', async () => {
    const { run, memory } = studio();
    await run(film(['a', 'b']));
    await run(film(['a', 'b']).slice(0, 3));
    expect([...memory.pointers('film').keys()].sort()).toEqual(['segment-1', 'voice-1', 'voice-2']);
  });

  it('G17: a build that fails drops nothing', async () => {
    const { run, memory } = studio();
    await run(film(['a', 'b']));
    const bad = step('bad', [], async () => Promise.reject(new Error('no')));
    await expect(run([bad])).rejects.toMatchObject({ code: 'step-failed' });
    expect(memory.pointers('film').size).toBe(5);
  });
});
