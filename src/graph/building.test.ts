import { describe, expect, it } from 'vitest';
import { film, leaf, made, step, studio, writes } from './trial/studio.ts';
import { stepId, toyStep } from './trial/toys.ts';

describe('what is made', () => {
  it('G3: a change remakes what depends on it and nothing else', async () => {
    const { run } = studio();
    expect(made(await run(film(['a', 'b'])))).toHaveLength(5);
    const result = await run(film(['a', 'c']));
    expect(made(result)).toEqual(['voice-2', 'segment-2', 'mix']);
    expect(result.current.map(({ id }) => id)).toEqual(['voice-1', 'segment-1']);
    expect(made(await run(film(['a', 'c'])))).toEqual([]);
  });

  it('G3: going back to what was before makes nothing', async () => {
    const { run } = studio();
    const first = await run(film(['a', 'b']));
    await run(film(['a', 'c']));
    const back = await run(film(['a', 'b']));
    expect(made(back)).toEqual([]);
    expect(back.outputs).toEqual(first.outputs);
  });

  it('G2, G3: other names, another stage and another order make nothing', async () => {
    const { run } = studio();
    await run(film(['a', 'b']));
    const renamed = film(['a', 'b']).map((each) => ({
      ...each,
      id: stepId(`new/${each.id}`),
      stage: 'other',
      seconds: 9,
      inputs: each.inputs.map((id) => stepId(`new/${id}`)),
      run: async () => {
        throw new Error('it ran');
      },
    }));
    expect(made(await run(renamed.reverse()))).toEqual([]);
  });

  it('G4: an input made again with equal content leaves those who read it current', async () => {
    const { run, events } = studio();
    const steps = (word: string) => [
      step('word', [], writes('same'), { params: word }),
      leaf('reader', 'r', ['word']),
      leaf('reader of the reader', 'r', ['reader']),
    ];
    await run(steps('one'));
    events.length = 0;
    const result = await run(steps('two'));
    expect(made(result)).toEqual(['word']);
    expect(events.map((event) => `${event.type} ${'step' in event ? event.step.id : ''}`)).toEqual([
      'step-start word',
      'step-finish word',
      'step-current reader',
      'step-current reader of the reader',
    ]);
  });

  it('G10: steps with the same key run once, and each may name its outputs', async () => {
    const { run, memory } = studio();
    const twins = ['a', 'b', 'c', 'd'].map((id) =>
      toyStep({ id, kind: 'join', text: 'same', version: 1, inputs: [] }, memory),
    );
    const result = await run(twins, { parallel: 4 });
    expect(memory.runs).toHaveLength(1);
    expect(result.made).toHaveLength(1);
    expect(result.current).toHaveLength(3);
    expect(new Set([...result.outputs.values()].map((outputs) => outputs['main']?.hash)).size).toBe(1);
  });

  it('tells the seconds of the clock it was handed, and nothing else', async () => {
    const { run, memory } = studio();
    let now = 1_000_000;
    const result = await run(
      [
        step('slow', [], async (context) => {
          now += 2500;
          return writes('x')(context);
        }),
      ],
      { clock: () => now },
    );
    expect(result.made[0]?.seconds).toBe(2.5);
    const key = memory.pointers('film').get(stepId('slow'));
    expect(key && memory.knows(key)).toMatchObject({ seconds: 2.5, at: 1_002_500 });
  });

  it('gives a step its inputs by name, and says which there are', async () => {
    const { run } = studio();
    const source = step('source', [], writes('x'));
    const fine = step('fine', ['source'], async (context) => ({ copy: context.input(stepId('source'), 'main') }));
    expect((await run([source, fine])).outputs.get(stepId('fine'))?.['copy']?.size).toBe(1);
    const wrong = step('wrong', ['source'], async (context) => ({ copy: context.input(stepId('source'), 'sound') }));
    await expect(run([source, wrong])).rejects.toMatchObject({
      code: 'step-input-missing',
      facts: { step: 'wrong', input: 'source', output: 'sound', known: ['main'] },
    });
  });
});
