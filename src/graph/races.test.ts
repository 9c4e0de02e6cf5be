import { describe, expect, it } from 'vitest';
import { examine, type Outputs, type Step } from '#graph';
import { leaf, output, step, studio, turns, writes } from './trial/studio.ts';
import { stepId } from './trial/toys.ts';

/** A script whose words are others each time it is written, and which expands into a shot for each. */
function script(drafts: readonly string[], more: Partial<Step> = {}): Step {
  let draft = 0;
  return step('script', [], (context) => writes(drafts[draft++] ?? '', 'words')(context), {
    expand: async (outputs, read) =>
      (await wordsIn(outputs, read)).map((word) => leaf(`shot-${word}`, word, ['script'])),
    ...more,
  });
}
async function wordsIn(outputs: Outputs, read: Parameters<NonNullable<Step['expand']>>[1]): Promise<string[]> {
  const words = outputs['words'] && (await read(outputs['words']));
  return new TextDecoder()
    .decode(words)
    .split(' ')
    .filter((word) => word !== '');
}

/** Each test holds one answer back until the build has moved on. */
describe('answers that come too late', () => {
  it('G9: an expansion of outputs that are no more is not heard', async () => {
    const { artifacts, run } = studio();
    const late = Promise.withResolvers<void>();
    let asked = 0;
    const slow = script(['a', 'b'], {
      expand: async (outputs, read) => {
        const words = await wordsIn(outputs, read);
        if (++asked === 1) {
          artifacts.lose(outputs['words']?.hash ?? '');
          await late.promise;
        } else void turns(100).then(() => late.resolve());
        return words.map((word) => leaf(`shot-${word}`, word));
      },
    });
    const result = await run([slow, leaf('reader', 'r', ['script'])]);
    expect(asked).toBe(2);
    expect([...result.outputs.keys()]).toEqual(['script', 'shot-b', 'reader']);
  });

  it('G9: what a step expanded into before is not started once its outputs are others', async () => {
    const { artifacts, run, told, memory } = studio();
    let asked = 0;
    const slow = script(['a', 'b'], {
      expand: async (outputs, read) => {
        const words = await wordsIn(outputs, read);
        if (++asked === 1) artifacts.lose(outputs['words']?.hash ?? '');
        else await turns(200);
        return words.map((word) => leaf(`shot-${word}`, word, ['script']));
      },
    });
    await run([slow]);
    expect(told('step-start')).toEqual(['script', 'script', 'shot-b']);
    expect(memory.wrongs).toEqual([]);
  });

  it('G9: a step that went with its expansion is not looked at any more', async () => {
    const { artifacts, run, told } = studio();
    const slow = step(
      'slow',
      [],
      async (context) => {
        await turns(400);
        return writes('same')(context);
      },
      { recipe: { name: 'leaf', version: 1 }, params: 'same' },
    );
    let asked = 0;
    const changing = script(['a', 'b'], {
      expand: async (outputs) => {
        if (++asked > 1) return [];
        void turns(50).then(() => artifacts.lose(outputs['words']?.hash ?? ''));
        return [leaf('twin of slow', 'same')];
      },
    });
    const reader = step('reader', ['waits', 'script'], writes('r'));
    const waits = step('waits', [], async (context) => {
      await turns(100);
      return writes('w')(context);
    });
    const result = await run([slow, changing, waits, reader]);
    expect(asked).toBe(2);
    expect([...result.outputs.keys()]).toEqual(['slow', 'script', 'waits', 'reader']);
    expect(told('step-current')).toEqual([]);
  });

  it('G7, G9: what only a vanished step read is an end of the plan, and verified', async () => {
    const { artifacts, run } = studio();
    const plain = leaf('plain', 'p');
    const reading = (draft: string, more: (outputs: Outputs) => void) =>
      script([draft], {
        expand: async (outputs, read) => {
          const words = await wordsIn(outputs, read);
          more(outputs);
          return words.includes('a') ? [leaf('reads plain', '', ['plain'])] : [];
        },
      });
    const first = await run([plain, reading('a', () => {})]);
    artifacts.lose(output(first, 'plain').hash);
    const losing = reading('b', (outputs) => {
      if (outputs['words']?.hash === first.outputs.get(stepId('script'))?.['words']?.hash) {
        artifacts.lose(outputs['words']?.hash ?? '');
      }
    });
    const result = await run([plain, losing, leaf('reader', 'new', ['script'])]);
    expect([...result.outputs.keys()]).toEqual(['plain', 'script', 'reader']);
    expect(result.made.map(({ step: { id } }) => id)).toContain('plain');
  });

  it('G7, G17: a pointer that is written late does not bring back what is past', async () => {
    const { artifacts, memory, run, options } = studio();
    const point = memory.point.bind(memory);
    let held = false;
    memory.point = async (name, id, key) => {
      if (id === 'segment' && !held) {
        held = true;
        await turns(400);
      }
      await point(name, id, key);
    };
    let draft = 0;
    const voice = step('voice', [], (context) => writes(`take ${draft++}`)(context));
    const segment = step('segment', ['voice'], async (context) => {
      const { hash } = context.input(stepId('voice'), 'main');
      const outputs = await writes(`segment of ${hash}`)(context);
      if (draft === 1) artifacts.lose(hash);
      return outputs;
    });
    const waits = step('waits', [], async (context) => {
      await turns(100);
      return writes('w')(context);
    });
    const steps = [voice, segment, waits, leaf('other', 'o', ['voice', 'waits'])];
    const result = await run(steps);
    expect(draft).toBe(2);
    expect((await examine(options(steps))).map(({ reason }) => reason.state)).toEqual(steps.map(() => 'current'));
    for (const { id } of steps) {
      const key = memory.pointers('film').get(id);
      expect(key && memory.knows(key)?.outputs).toEqual(result.outputs.get(id));
    }
    expect(memory.wrongs).toEqual([]);
  });
});
