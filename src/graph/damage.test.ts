import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { film, made, output, step, studio, writes } from './trial/studio.ts';
import { stepId } from './trial/toys.ts';

describe('damage', () => {
  it('G7: a current step whose files nobody needs to read is not verified', async () => {
    const { run, artifacts } = studio();
    await run(film(['a', 'b']));
    artifacts.foundDamaged.clear();
    let asked = 0;
    const intact = artifacts.intact.bind(artifacts);
    artifacts.intact = async (artifact) => {
      asked++;
      return intact(artifact);
    };
    await run(film(['a', 'b']));
    expect(asked).toBe(2);
    asked = 0;
    await run(film(['a', 'b']), { wanted: () => false });
    expect(asked).toBe(0);
  });

  it('G7: a damaged input is made again before the step that reads it, and the reason says so', async () => {
    const { run, artifacts } = studio();
    const first = await run(film(['a', 'b']));
    artifacts.damage(output(first, 'segment-1').hash);
    const result = await run(film(['a', 'c']));
    expect(made(result).sort()).toEqual(['mix', 'segment-1', 'segment-2', 'voice-2']);
    expect(result.made.find(({ step: { id } }) => id === 'segment-1')?.why).toEqual({
      state: 'damaged',
      output: 'main',
    });
  });

  it('G7: what the caller reads is whole: the ends of the plan, or what it says', async () => {
    const { run, artifacts } = studio();
    const first = await run(film(['a', 'b']));
    artifacts.lose(output(first, 'mix').hash);
    artifacts.lose(output(first, 'voice-1').hash);
    expect(made(await run(film(['a', 'b'])))).toEqual(['mix']);
    expect(made(await run(film(['a', 'b'])))).toEqual([]);
    expect(made(await run(film(['a', 'b']), { wanted: ({ stage }) => stage === 'join' }))).toEqual(['voice-1']);
  });

  it('G7: where damaged work comes out different, everything that read it is made anew', async () => {
    const { run, artifacts } = studio();
    const steps = () => film(['a', 'b'], 'wild');
    const first = await run(steps());
    artifacts.damage(output(first, 'voice-1').hash);
    artifacts.damage(output(first, 'segment-1').hash);
    artifacts.damage(output(first, 'mix').hash);
    const result = await run(steps());
    expect(made(result)).toEqual(['voice-1', 'segment-1', 'mix']);
    expect(result.outputs.get(stepId('mix'))).not.toEqual(first.outputs.get(stepId('mix')));
    expect(made(await run(steps()))).toEqual([]);
  });

  it('G7: a file that vanishes while a step is about to read it is made again too', async () => {
    const { run, artifacts } = studio();
    let times = 0;
    const source = step('source', [], writes('x'));
    const reader = step('reader', ['source'], async (context) => {
      const artifact = context.input(stepId('source'), 'main');
      if (times++ === 0) artifacts.lose(artifact.hash);
      await context.artifacts.read(artifact);
      return writes('y')(context);
    });
    expect(made(await run([source, reader]))).toEqual(['source', 'source', 'reader']);
  });

  it('G7: a file that was damaged and is whole again is read again', async () => {
    const { run, artifacts } = studio();
    let times = 0;
    const reader = step('reader', ['source'], async (context) => {
      const artifact = context.input(stepId('source'), 'main');
      if (times++ === 0) artifacts.damage(artifact.hash);
      await context.artifacts.read(artifact).finally(() => artifacts.keep(new TextEncoder().encode('x'), 'text/plain'));
      return writes('y')(context);
    });
    const result = await run([step('source', [], writes('x')), reader]);
    expect(made(result)).toEqual(['source', 'reader']);
    expect(times).toBe(2);
  });

  it('G7: a step that keeps complaining of damage where there is none is given up on', async () => {
    const { run } = studio();
    const complaint = new Fault('failure', 'artifact-damaged', 'It is damaged.');
    let times = 0;
    const reader = step('reader', [], async () => {
      times++;
      throw complaint;
    });
    await expect(run([reader])).rejects.toMatchObject({ code: 'artifact-damaged', facts: { step: 'reader' } });
    expect(times).toBe(4);
  });

  it('G7: a artifacts that cannot keep anything is given up on, with the step named', async () => {
    const { run, artifacts } = studio();
    artifacts.intact = async () => false;
    await expect(run(film(['a', 'b']))).rejects.toMatchObject({
      code: 'artifact-unkeepable',
      facts: { output: 'main' },
    });
  });
});
