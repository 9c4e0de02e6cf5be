import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import type { BuildEvent } from '#graph';
import { step, studio, turns, writes } from './trial/studio.ts';

const fails = (error: unknown) => async () => Promise.reject(error);

describe('failing', () => {
  it('G11: the first fault is thrown as it is, with the step among its facts', async () => {
    const { run, told } = studio();
    const fault = new Fault('dependency', 'ffmpeg-missing', 'There is no ffmpeg.', {
      facts: { looked: 'PATH' },
      hint: 'Install it.',
    });
    await expect(run([step('render', [], fails(fault)), step('mix', ['render'], writes('m'))])).rejects.toMatchObject({
      kind: 'dependency',
      code: 'ffmpeg-missing',
      message: 'There is no ffmpeg.',
      hint: 'Install it.',
      facts: { looked: 'PATH', step: 'render' },
      cause: fault,
    });
    expect(told('step-fail')).toEqual(['render']);
    expect(told('step-start')).toEqual(['render']);
  });

  it('G11: whatever else is thrown becomes a fault', async () => {
    const { run } = studio();
    for (const thrown of [new TypeError('x is not a function'), 'a string']) {
      await expect(run([step('render', [], fails(thrown))])).rejects.toMatchObject({
        kind: 'failure',
        code: 'step-failed',
        facts: { step: 'render' },
        cause: thrown,
      });
    }
  });

  it('G5, G11: nothing new is started, what is running finishes and is remembered', async () => {
    const { run, told, memory } = studio();
    const steps = (broken: boolean) => [
      step('slow', [], async (context) => {
        await turns(60);
        return writes('s')(context);
      }),
      step('bad', [], broken ? fails(new Error('no')) : writes('b')),
      step('never', [], writes('n')),
      step('after', ['slow'], writes('a')),
    ];
    await expect(run(steps(true), { parallel: 2 })).rejects.toMatchObject({ facts: { step: 'bad' } });
    expect(told('step-start')).toEqual(['slow', 'bad']);
    expect(told('step-finish')).toEqual(['slow']);
    expect([...memory.pointers('film').keys()]).toEqual(['slow']);
    const result = await run(steps(false), { parallel: 1 });
    expect(result.made.map(({ step: { id } }) => id)).toEqual(['bad', 'never', 'after']);
  });

  it('G11: a step that was still verifying its inputs does not start any more', async () => {
    const { run, told, artifacts } = studio();
    const steps = (broken: boolean) => [
      step('source', [], writes('s')),
      ...(broken ? [step('bad', ['source'], fails(new Error('no'))), step('reader', ['source'], writes('r'))] : []),
    ];
    await run(steps(false));
    const intact = artifacts.intact.bind(artifacts);
    let asked = 0;
    artifacts.intact = async (artifact) => {
      if (++asked === 2) await turns(200);
      return intact(artifact);
    };
    await expect(run(steps(true))).rejects.toMatchObject({ facts: { step: 'bad' } });
    expect(asked).toBe(2);
    expect(told('step-start')).toEqual(['source', 'bad']);
  });

  it('G11: of two faults the first is thrown', async () => {
    const { run } = studio();
    const late = step('late', [], async () => {
      await turns(50);
      throw new Error('late');
    });
    await expect(run([late, step('soon', [], fails(new Error('soon')))])).rejects.toMatchObject({
      facts: { step: 'soon' },
    });
  });

  it('G11: a listener that throws ends the build, and nothing is lost', async () => {
    const { run, memory } = studio();
    const onEvent = (event: BuildEvent) => {
      if (event.type === 'step-finish') throw new Error('deaf');
    };
    await expect(run([step('one', [], writes('1'))], { onEvent })).rejects.toMatchObject({ code: 'step-failed' });
    expect((await run([step('one', [], writes('1'))])).made).toEqual([]);
    expect(memory.wrongs).toEqual([]);
  });

  it('G11: a fault while expanding names the step', async () => {
    const { run } = studio();
    const expanding = { ...step('script', [], writes('x')), expand: fails(new Error('cannot')) };
    await expect(run([expanding])).rejects.toMatchObject({ code: 'step-failed', facts: { step: 'script' } });
  });
});

describe('stopping', () => {
  it('G12: the running step hears it, nothing new starts, and what was finished stays', async () => {
    const { run, told } = studio();
    const stop = new AbortController();
    const steps = [
      step('done', [], writes('d')),
      step('long', ['done'], async ({ signal }) => {
        queueMicrotask(() => stop.abort('enough'));
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
        return {};
      }),
      step('next', ['done'], writes('n')),
    ];
    await expect(run(steps, { parallel: 1, signal: stop.signal })).rejects.toMatchObject({
      kind: 'cancelled',
      code: 'build-cancelled',
      facts: { build: 'film' },
      cause: 'enough',
    });
    expect(told('step-start')).toEqual(['done', 'long']);
    expect(told('step-finish')).toEqual(['done']);
    const calm = steps.map((each) => (each.id === 'long' ? step('long', ['done'], writes('l')) : each));
    expect((await run(calm)).made.map(({ step: { id } }) => id)).toEqual(['long', 'next']);
  });

  it('G5, G12: a step that does not listen is waited for, and its work kept', async () => {
    const { run, memory } = studio();
    const stop = new AbortController();
    const deaf = step('deaf', [], async (context) => {
      stop.abort();
      await turns(20);
      return writes('x')(context);
    });
    await expect(run([deaf, step('next', ['deaf'], writes('n'))], { signal: stop.signal })).rejects.toMatchObject({
      code: 'build-cancelled',
    });
    expect([...memory.pointers('film').keys()]).toEqual(['deaf']);
  });

  it('G12: a build stopped before it began runs nothing', async () => {
    const { run, told } = studio();
    await expect(run([step('one', [], writes('1'))], { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'build-cancelled',
    });
    expect(told('step-start')).toEqual([]);
  });
});
