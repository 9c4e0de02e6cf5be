import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BuildOptions,
  build,
  type ContentHash,
  describeReason,
  differencesBetween,
  examine,
  explain,
  type Ingredients,
  type Json,
  type Reason,
  type Step,
  stepKey,
} from '#graph';
import { MemoryArtifacts } from './trial/memory-artifacts.ts';
import { stepId, type Toy, toyStep } from './trial/toys.ts';
import { WitnessedMemory } from './trial/witness.ts';

const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
const ingredients: fc.Arbitrary<Ingredients> = fc.record({
  recipe: fc.record({ name: fc.constantFrom('voice', 'mix'), version: fc.integer({ min: 1, max: 2 }) }),
  engine: fc.constantFrom(null, 'espeak-ng 1.52', 'flite 2.2'),
  params: fc.oneof(
    json,
    fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom<Json>(1, 2, [1], [1, 2], { c: 1 }), {
      noNullPrototype: true,
    }),
  ),
  inputs: fc.uniqueArray(
    fc.record({
      step: fc.constantFrom('x', 'y', 'z').map(stepId),
      outputs: fc.dictionary(fc.constantFrom('main', 'side'), fc.constantFrom('1', '2'), { noNullPrototype: true }),
    }),
    { selector: (input) => input.step, maxLength: 3 },
  ),
});

/** The key these ingredients make. */
function keyOf({ recipe, engine, params, inputs }: Ingredients) {
  const outputs = inputs.map((input) =>
    Object.fromEntries(
      Object.entries(input.outputs).map(([name, hash]) => [name, { hash: hash as ContentHash, size: 0, type: '' }]),
    ),
  );
  return stepKey({ recipe, params, ...(engine === null ? {} : { engine }) }, outputs);
}

const base: Ingredients = {
  recipe: { name: 'voice', version: 1 },
  engine: 'espeak-ng 1.52',
  params: {
    text: 'Hello',
    cast: [
      { name: 'MARA', act: 'stand' },
      { name: 'THEO', act: 'walk' },
    ],
    'odd key': 1,
  },
  inputs: [
    { step: stepId('voice/line-3'), outputs: { sound: 'aaa', times: 'bbb' } },
    { step: stepId('panel/3B'), outputs: { picture: 'ccc' } },
  ],
};

describe('what changed', () => {
  it('G13: nothing differs just when the keys are equal', () => {
    fc.assert(
      fc.property(ingredients, ingredients, (before, after) => {
        expect(differencesBetween(before, after).length === 0).toBe(keyOf(before) === keyOf(after));
      }),
      { numRuns: 1000 },
    );
  });

  it('G13: each difference names another place, and what stands there on either side', () => {
    fc.assert(
      fc.property(ingredients, ingredients, (before, after) => {
        const differences = differencesBetween(before, after);
        expect(new Set(differences.map(({ where }) => where)).size).toBe(differences.length);
        for (const difference of differences) expect(difference.before).not.toEqual(difference.after);
      }),
    );
  });

  it.each<[string, Partial<Ingredients>, readonly [string, unknown, unknown][]]>([
    [
      'a parameter',
      { params: { ...(base.params as object), text: 'Good evening' } },
      [['params.text', 'Hello', 'Good evening']],
    ],
    [
      'a parameter deep down',
      {
        params: {
          ...(base.params as object),
          cast: [
            { name: 'MARA', act: 'run' },
            { name: 'THEO', act: 'walk' },
          ],
        },
      },
      [['params.cast[0].act', 'stand', 'run']],
    ],
    [
      'a list grown',
      {
        params: {
          ...(base.params as object),
          cast: [{ name: 'MARA', act: 'stand' }, { name: 'THEO', act: 'walk' }, null],
        },
      },
      [['params.cast[2]', undefined, null]],
    ],
    ['a key that is no word', { params: { ...(base.params as object), 'odd key': 2 } }, [['params["odd key"]', 1, 2]]],
    ['everything', { params: null }, [['params', base.params, null]]],
    [
      'the recipe',
      { recipe: { name: 'voice', version: 2 } },
      [['recipe', { name: 'voice', version: 1 }, { name: 'voice', version: 2 }]],
    ],
    ['the engine', { engine: null }, [['engine', 'espeak-ng 1.52', null]]],
    [
      'an input’s content',
      { inputs: [{ step: stepId('voice/line-3'), outputs: { sound: 'ddd', times: 'bbb' } }, ...base.inputs.slice(1)] },
      [['inputs.voice/line-3.sound', 'aaa', 'ddd']],
    ],
    [
      'an input less',
      { inputs: base.inputs.slice(1) },
      [['inputs.voice/line-3', { sound: 'aaa', times: 'bbb' }, undefined]],
    ],
    [
      'an input more',
      { inputs: [...base.inputs, { step: stepId('music'), outputs: {} }] },
      [['inputs.music', undefined, {}]],
    ],
    [
      'the order of inputs',
      { inputs: [...base.inputs].reverse() },
      [['inputs', ['voice/line-3', 'panel/3B'], ['panel/3B', 'voice/line-3']]],
    ],
    ['only a name', { inputs: base.inputs.map((input, index) => ({ ...input, step: stepId(`other/${index}`) })) }, []],
    [
      'a name, and something else',
      {
        engine: 'flite 2.2',
        inputs: [
          { ...base.inputs[0], step: stepId('renamed'), outputs: { sound: 'aaa', times: 'bbb' } },
          ...base.inputs.slice(1),
        ],
      },
      [['engine', 'espeak-ng 1.52', 'flite 2.2']],
    ],
    [
      'a name, and another input',
      {
        inputs: [
          { step: stepId('renamed'), outputs: { sound: 'aaa', times: 'bbb' } },
          { step: stepId('panel/3B'), outputs: { picture: 'eee' } },
        ],
      },
      [['inputs.panel/3B.picture', 'ccc', 'eee']],
    ],
  ])('G13: %s', (_, change, expected) => {
    const found = differencesBetween(base, { ...base, ...change });
    expect(found).toEqual(expected.map(([where, before, after]) => ({ where, before, after })));
  });
});

describe('in plain words', () => {
  it.each<[Reason, string]>([
    [{ state: 'current' }, 'as it was: nothing it is made from has changed'],
    [{ state: 'missing' }, 'made for the first time'],
    [{ state: 'damaged', output: 'sound' }, 'made again: its sound was missing or damaged'],
    [{ state: 'blocked', by: [stepId('voice/line-3')] }, 'not known before voice/line-3 is made'],
    [{ state: 'blocked', by: ['a', 'b', 'c', 'd', 'e'].map(stepId) }, 'not known before a, b, c and 2 more are made'],
    [
      { state: 'stale', changes: [{ where: 'params.text', before: 'Hello', after: 'Good\n evening' }] },
      'made again: params.text was “Hello”, is “Good evening”',
    ],
    [
      {
        state: 'stale',
        changes: [
          { where: 'recipe', before: { name: 'voice', version: 1 }, after: { name: 'voice', version: 2 } },
          { where: 'engine', before: null, after: 'flite 2.2' },
          { where: 'params.cast[2]', before: undefined, after: { act: 'run' } },
          { where: 'params.rate', before: 1, after: 2 },
        ],
      },
      'made again: recipe was voice 1, is voice 2; engine was nothing, is “flite 2.2”; params.cast[2] is new: {"act":"run"}; and 1 more',
    ],
    [
      {
        state: 'stale',
        changes: [
          { where: 'inputs.voice/line-3.sound', before: 'aaa', after: 'bbb' },
          { where: 'inputs.music', before: undefined, after: {} },
          { where: 'inputs', before: ['a', 'b'], after: ['b', 'a'] },
        ],
      },
      'made again: voice/line-3.sound has changed; music is a new input; its inputs come in another order',
    ],
  ])('G13: %j', (reason, words) => expect(describeReason(reason)).toBe(words));

  it('G13: long values are shortened, whole characters at a time', () => {
    const long = describeReason({
      state: 'stale',
      changes: [{ where: 'params.text', before: '🎬'.repeat(500), after: 'x'.repeat(500) }],
    });
    expect(long).toBe(`made again: params.text was “${'🎬'.repeat(59)}…”, is “${'x'.repeat(59)}…”`);
  });
});

describe('looking ahead', () => {
  const toys = (word: string): Step[] =>
    [
      { id: 'voice', kind: 'join', text: word, inputs: [] },
      { id: 'panel', kind: 'join', text: 'p', inputs: [] },
      { id: 'segment', kind: 'join', text: '', inputs: ['voice', 'panel'] },
      { id: 'mix', kind: 'join', text: '', inputs: ['segment'] },
    ].map((toy) => toyStep({ version: 1, ...toy } as Toy));

  async function studio() {
    const artifacts = new MemoryArtifacts();
    const memory = new WitnessedMemory(artifacts);
    const options = (word: string, more: Partial<BuildOptions> = {}) => ({
      build: 'film',
      steps: toys(word),
      artifacts,
      memory,
      ...more,
    });
    const result = await build(options('a'));
    return { artifacts, memory, options, result };
  }
  const states = async (options: BuildOptions) =>
    Object.fromEntries((await examine(options)).map(({ step, reason }) => [step.id, reason]));

  it('G16: before the first build everything is missing or waits', async () => {
    const artifacts = new MemoryArtifacts();
    const memory = new WitnessedMemory(artifacts);
    expect(await states({ build: 'film', steps: toys('a'), artifacts, memory })).toEqual({
      voice: { state: 'missing' },
      panel: { state: 'missing' },
      segment: { state: 'blocked', by: ['voice', 'panel'] },
      mix: { state: 'blocked', by: ['segment'] },
    });
    expect(artifacts.hashes).toEqual([]);
  });

  it('G13, G16: after a change, what is stale and why, and who waits for it', async () => {
    const { options } = await studio();
    expect(Object.values(await states(options('a'))).every(({ state }) => state === 'current')).toBe(true);
    expect(await states(options('b'))).toEqual({
      voice: { state: 'stale', changes: [{ where: 'params.text', before: 'a', after: 'b' }] },
      panel: { state: 'current' },
      segment: { state: 'blocked', by: ['voice'] },
      mix: { state: 'blocked', by: ['segment'] },
    });
  });

  it('G16: damage is foretold where it would be read, and only there', async () => {
    const { artifacts, options, result } = await studio();
    artifacts.damage(result.outputs.get(stepId('panel'))?.['main']?.hash ?? '');
    expect((await states(options('a')))['panel']).toEqual({ state: 'current' });
    expect((await states(options('b')))['panel']).toEqual({ state: 'damaged', output: 'main' });
    expect((await states(options('a', { wanted: () => true })))['panel']).toEqual({ state: 'damaged', output: 'main' });
  });

  it('G10, G16: damage is foretold for every step that shares the work', async () => {
    const { artifacts, options, result } = await studio();
    const voice = result.outputs.get(stepId('voice'))?.['main']?.hash ?? '';
    artifacts.damage(voice);
    const again = toyStep({ id: 'voice again', kind: 'join', text: 'a', version: 1, inputs: [] });
    const reasons = await states({ ...options('a'), steps: [...toys('a'), again] });
    expect(reasons['voice again']).toEqual({ state: 'damaged', output: 'main' });
    expect(reasons['voice']).toEqual({ state: 'damaged', output: 'main' });
    expect(reasons['segment']).toEqual({ state: 'current' });
  });

  it('G13: explain asks about one step, given its inputs', async () => {
    const { memory } = await studio();
    const [before] = toys('a');
    const [after] = toys('b');
    if (!before || !after) throw new Error('no steps');
    const ask = (step: Step, build = 'film') => explain({ build, step, inputs: [], memory });
    expect(await ask(before)).toEqual({ state: 'current' });
    expect(await ask(after)).toMatchObject({ state: 'stale', changes: [{ where: 'params.text' }] });
    expect(await ask(after, 'another film')).toEqual({ state: 'missing' });
  });
});
