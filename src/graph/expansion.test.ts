import { describe, expect, it } from 'vitest';
import type { Step } from '#graph';
import { leaf, made, output, studio, turns } from './trial/studio.ts';
import { stepId } from './trial/toys.ts';

/** A script that expands into a shot for each of its words, and a cut that reads them all. */
function script(words: string, more: Partial<Step> = {}): Step {
  return {
    id: stepId('script'),
    stage: 'script',
    recipe: { name: 'script', version: 1 },
    params: words,
    inputs: [],
    run: async ({ artifacts }) => ({ words: await artifacts.keep(new TextEncoder().encode(words), 'text/plain') }),
    expand: async (outputs, read) => {
      const shots = new TextDecoder().decode(outputs['words'] && (await read(outputs['words']))).split(' ');
      const ids = shots.map((word, index) => `shot-${index}-${word}`);
      return [...shots.map((word, index) => leaf(ids[index] ?? '', word)), leaf('cut', '', ids)];
    },
    ...more,
  };
}

describe('expanding', () => {
  it('G9: what a step expands into is made, in its place in the plan', async () => {
    const { run, events } = studio();
    const result = await run([script('a b'), leaf('other', 'x')], { parallel: 1 });
    expect([...result.outputs.keys()]).toEqual(['script', 'shot-0-a', 'shot-1-b', 'cut', 'other']);
    const grown = events.flatMap((event) => (event.type === 'plan-grow' ? event.steps.map(({ id }) => id) : []));
    expect(grown).toEqual(['shot-0-a', 'shot-1-b', 'cut']);
  });

  it('G9: it expands all the same when it is current', async () => {
    const { run } = studio();
    const first = await run([script('a b')]);
    const second = await run([script('a b')]);
    expect(made(second)).toEqual([]);
    expect(second.outputs).toEqual(first.outputs);
  });

  it('G3, G9: another word makes its own shot and the cut', async () => {
    const { run, memory } = studio();
    await run([script('a b c')]);
    expect(made(await run([script('a x c')]))).toEqual(['script', 'shot-1-x', 'cut']);
    expect([...memory.pointers('film').keys()].sort()).toEqual(['cut', 'script', 'shot-0-a', 'shot-1-x', 'shot-2-c']);
  });

  it('G7, G9: damaged outputs are made again before it expands', async () => {
    const { run, artifacts } = studio();
    const first = await run([script('a b')]);
    artifacts.damage(output(first, 'script', 'words').hash);
    const second = await run([script('a b')]);
    expect(second.made.map(({ step, why }) => [step.id, why])).toEqual([
      ['script', { state: 'damaged', output: 'words' }],
    ]);
    expect(second.outputs).toEqual(first.outputs);
  });

  it('G7, G9: a step that swallows the damage is asked again all the same', async () => {
    const { run, artifacts } = studio();
    const expand: Step['expand'] = async (outputs, read) => {
      const words = outputs['words'];
      const there = words && (await read(words).catch(() => undefined));
      return [leaf(there ? 'whole' : 'broken', 'x')];
    };
    const first = await run([script('a', { expand })]);
    artifacts.lose(output(first, 'script', 'words').hash);
    expect([...(await run([script('a', { expand })])).outputs.keys()]).toEqual(['script', 'whole']);
  });

  it('G4, G9: when its outputs are made again with equal content, what it expanded into stays', async () => {
    const { run, artifacts, events } = studio();
    const late = (text: string): Step => ({
      ...leaf('late', text),
      run: async (context) => {
        await turns(100);
        return { main: await context.artifacts.keep(new TextEncoder().encode(text), 'text/plain') };
      },
    });
    const reader = leaf('reader', '', ['script', 'late']);
    const first = await run([script('a b'), late('1'), reader]);
    artifacts.damage(output(first, 'script', 'words').hash);
    events.length = 0;
    let asked = 0;
    const patient = script('a b', {
      expand: async () => {
        asked++;
        return [leaf('cut', 'c', ['script'])];
      },
    });
    expect(made(await run([patient, late('2'), reader])).sort()).toEqual(['cut', 'late', 'reader', 'script']);
    expect(asked).toBe(1);
    expect(events.filter((event) => event.type === 'plan-grow')).toHaveLength(1);
  });

  it('G9: when its outputs come out different, what it expanded into is replaced as a whole', async () => {
    const { run, artifacts } = studio();
    let words = 'a b';
    const moody = (): Step =>
      script('', {
        run: async (context) => ({
          words: await context.artifacts.keep(new TextEncoder().encode(words), 'text/plain'),
        }),
      });
    const reader = leaf('reader', 'r', ['script']);
    const first = await run([moody(), reader]);
    artifacts.lose(output(first, 'script', 'words').hash);
    artifacts.lose(output(first, 'cut').hash);
    words = 'b';
    const second = await run([moody(), reader]);
    expect([...second.outputs.keys()]).toEqual(['script', 'shot-0-b', 'cut', 'reader']);
    expect(made(await run([moody(), reader]))).toEqual([]);
  });

  it('G9: what came out of a step is seen by its siblings and their offspring, not by others', async () => {
    const { run } = studio();
    const inner = script('z', {
      id: stepId('inner'),
      expand: async () => [leaf('innermost', 'i', ['sibling', 'inner', 'outer', 'plain'])],
    });
    const outer = script('y', { id: stepId('outer'), expand: async () => [leaf('sibling', 's'), inner] });
    expect((await run([leaf('plain', 'p'), outer])).outputs.size).toBe(5);
    const stranger = script('w', { id: stepId('stranger'), expand: async () => [leaf('nosy', 'n', ['sibling'])] });
    await expect(run([leaf('plain', 'p'), outer, stranger], { parallel: 1 })).rejects.toMatchObject({
      code: 'step-input-unknown',
      facts: { step: 'nosy', input: 'sibling' },
    });
  });

  it('G9: it may read its own outputs and nothing else', async () => {
    const { run, artifacts } = studio();
    const strange = await artifacts.keep(new TextEncoder().encode('elsewhere'), 'text/plain');
    const expand: Step['expand'] = async (_, read) => [leaf(String((await read(strange)).length), '')];
    await expect(run([script('a', { expand })])).rejects.toMatchObject({
      code: 'expansion-impure',
      facts: { step: 'script' },
    });
  });

  it('G15: a name that is taken, and a circle among what it expands into, are named', async () => {
    const { run } = studio();
    const expandsInto = (...steps: Step[]) => script('a', { expand: async () => steps });
    await expect(run([leaf('one', ''), expandsInto(leaf('one', ''))])).rejects.toMatchObject({ code: 'step-twice' });
    await expect(run([expandsInto(leaf('a', '', ['b']), leaf('b', '', ['a']))])).rejects.toMatchObject({
      code: 'step-cycle',
      facts: { steps: ['a', 'b', 'a'] },
    });
  });
});
