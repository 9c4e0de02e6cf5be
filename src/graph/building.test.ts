import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { type BuildEvent, type BuildOptions, build, type Outputs, type Step, type StepContext } from '#graph';
import { MemoryArtifacts } from './trial/memory-artifacts.ts';
import { Power } from './trial/power.ts';
import { stepId, type Toy, toyStep } from './trial/toys.ts';
import { WitnessedMemory } from './trial/witness.ts';

const artifacts = () => new MemoryArtifacts();

/** A studio in small: a store, a memory, and what was told. */
function studio() {
  const store = artifacts();
  const memory = new WitnessedMemory(store);
  const events: BuildEvent[] = [];
  const run = (steps: readonly Step[], more: Partial<BuildOptions> = {}) =>
    build({ build: 'film', steps, artifacts: store, memory, onEvent: (event) => events.push(event), ...more });
  return { store, memory, events, run };
}

function toy(id: string, text: string, inputs: readonly string[] = [], kind: Toy['kind'] = 'join'): Toy {
  return { id, kind, text, version: 1, inputs };
}

/** A step that does what it is told. */
function step(
  id: string,
  inputs: readonly string[],
  run: (context: StepContext) => Promise<Outputs>,
  more: Partial<Step> = {},
): Step {
  return {
    id: stepId(id),
    stage: 'test',
    recipe: { name: id, version: 1 },
    params: null,
    inputs: inputs.map(stepId),
    run,
    ...more,
  };
}
const text = (content: string) => new TextEncoder().encode(content);
const writes = (content: string) => async (context: StepContext) => ({
  main: await context.artifacts.keep(text(content), 'text/plain'),
});
const made = (result: { made: readonly { step: Step }[] }) => result.made.map((each) => String(each.step.id));

/** Two voices, two segments that read one each, and a mix of both. */
const film = (words: readonly [string, string], kind: Toy['kind'] = 'join') =>
  [
    toy('voice-1', words[0], [], kind),
    toy('voice-2', words[1], [], kind),
    toy('segment-1', '', ['voice-1']),
    toy('segment-2', '', ['voice-2']),
    toy('mix', '', ['segment-1', 'segment-2']),
  ].map((each) => toyStep(each));

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
      toyStep(toy('reader', 'r', ['word'])),
      toyStep(toy('reader of the reader', 'r', ['reader'])),
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
    const twins = ['a', 'b', 'c', 'd'].map((id) => toyStep(toy(id, 'same'), memory));
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

describe('damage', () => {
  it('G7: a current step whose files nobody needs to read is not verified', async () => {
    const { run, store } = studio();
    await run(film(['a', 'b']));
    store.foundDamaged.clear();
    let asked = 0;
    const intact = store.intact.bind(store);
    store.intact = async (artifact) => {
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
    const { run, store } = studio();
    const first = await run(film(['a', 'b']));
    store.damage(first.outputs.get(stepId('segment-1'))?.['main']?.hash ?? '');
    const result = await run(film(['a', 'c']));
    expect(made(result).sort()).toEqual(['mix', 'segment-1', 'segment-2', 'voice-2']);
    expect(result.made.find(({ step: { id } }) => id === 'segment-1')?.why).toEqual({
      state: 'damaged',
      output: 'main',
    });
  });

  it('G7: what the caller reads is whole: the ends of the plan, or what it says', async () => {
    const { run, store } = studio();
    const first = await run(film(['a', 'b']));
    store.lose(first.outputs.get(stepId('mix'))?.['main']?.hash ?? '');
    store.lose(first.outputs.get(stepId('voice-1'))?.['main']?.hash ?? '');
    expect(made(await run(film(['a', 'b'])))).toEqual(['mix']);
    expect(made(await run(film(['a', 'b'])))).toEqual([]);
    expect(made(await run(film(['a', 'b']), { wanted: ({ stage }) => stage === 'join' }))).toEqual(['voice-1']);
  });

  it('G7: where damaged work comes out different, everything that read it is made anew', async () => {
    const { run, store } = studio();
    const steps = () => film(['a', 'b'], 'wild');
    const first = await run(steps());
    store.damage(first.outputs.get(stepId('voice-1'))?.['main']?.hash ?? '');
    store.damage(first.outputs.get(stepId('segment-1'))?.['main']?.hash ?? '');
    store.damage(first.outputs.get(stepId('mix'))?.['main']?.hash ?? '');
    const result = await run(steps());
    expect(made(result)).toEqual(['voice-1', 'segment-1', 'mix']);
    expect(result.outputs.get(stepId('mix'))).not.toEqual(first.outputs.get(stepId('mix')));
    expect(made(await run(steps()))).toEqual([]);
  });

  it('G7: a file that vanishes while a step is about to read it is made again too', async () => {
    const { run, store } = studio();
    let times = 0;
    const source = step('source', [], writes('x'));
    const reader = step('reader', ['source'], async (context) => {
      const artifact = context.input(stepId('source'), 'main');
      if (times++ === 0) store.lose(artifact.hash);
      await context.artifacts.read(artifact);
      return writes('y')(context);
    });
    expect(made(await run([source, reader]))).toEqual(['source', 'source', 'reader']);
  });

  it('G7: a file that was damaged and is whole again is read again', async () => {
    const { run, store } = studio();
    let times = 0;
    const reader = step('reader', ['source'], async (context) => {
      const artifact = context.input(stepId('source'), 'main');
      if (times++ === 0) store.damage(artifact.hash);
      await context.artifacts.read(artifact).finally(() => store.keep(text('x'), 'text/plain'));
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

  it('G7: a store that cannot keep anything is given up on, with the step named', async () => {
    const { run, store } = studio();
    store.intact = async () => false;
    await expect(run(film(['a', 'b']))).rejects.toMatchObject({
      code: 'artifact-unkeepable',
      facts: { output: 'main' },
    });
  });
});

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
      const { run, store, memory } = studio();
      memory.power = new Power({ seed });
      store.power = memory.power;
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
    const { run, memory, store } = studio();
    const order: string[] = [];
    const keep = store.keep.bind(store);
    store.keep = async (...given) => {
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

describe('the plan', () => {
  it('G15: an unknown input, a name given twice and a circle are named', async () => {
    const { run, events } = studio();
    const one = toyStep(toy('one', 'a'));
    await expect(run([one, toyStep(toy('two', '', ['three']))])).rejects.toMatchObject({
      kind: 'failure',
      code: 'step-input-unknown',
      facts: { step: 'two', input: 'three' },
    });
    await expect(run([one, one])).rejects.toMatchObject({
      kind: 'failure',
      code: 'step-twice',
      facts: { step: 'one' },
    });
    const circle = [toy('a', '', ['one', 'c']), toy('b', '', ['a']), toy('c', '', ['b', 'b']), toy('d', '', ['c'])];
    await expect(run([one, ...circle.map((each) => toyStep(each))])).rejects.toMatchObject({
      kind: 'failure',
      code: 'step-cycle',
      facts: { steps: ['a', 'c', 'b', 'a'] },
    });
    await expect(run([toyStep(toy('self', '', ['self']))])).rejects.toMatchObject({
      facts: { steps: ['self', 'self'] },
    });
    expect(events).toEqual([]);
  });

  it('G15: an input named twice is read twice', async () => {
    const { run } = studio();
    const steps = (inputs: readonly string[]) => [toyStep(toy('one', 'a')), toyStep(toy('two', '', inputs))];
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
