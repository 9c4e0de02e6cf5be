import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuildResult } from '#graph';
import { KEPT_HISTORIES } from './trial/kept-histories.ts';
import { type Happening, World } from './trial/world.ts';

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constant('build' as const) },
    { weight: 3, arbitrary: fc.constant('add' as const) },
    { weight: 2, arbitrary: fc.constantFrom('edit' as const, 'cut' as const, 'haunt' as const, 'ruin' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'raise' as const,
        'remove' as const,
        'rewire' as const,
        'rename' as const,
        'damage' as const,
        'lose' as const,
      ),
    },
  ),
  which: fc.nat({ max: 1000 }),
  how: fc.nat({ max: 1000 }),
});
const beginning: fc.Arbitrary<Happening[]> = fc.array(
  fc.record({ what: fc.constant('add' as const), which: fc.nat({ max: 1000 }), how: fc.nat({ max: 1000 }) }),
  { minLength: 1, maxLength: 8 },
);
const history = fc
  .tuple(beginning, fc.array(happening, { minLength: 3, maxLength: 20 }))
  .map(([first, rest]) => [...first, ...rest]);

const examples = KEPT_HISTORIES.map((kept): [Happening[]] => [[...kept]]);

function hashes(result: BuildResult) {
  return Object.fromEntries(
    [...result.outputs].map(([id, outputs]) => [
      id,
      Object.entries(outputs).map(([name, { hash }]) => `${name}=${hash}`),
    ]),
  );
}

/** Lets the power fail somewhere in a build; true when the build got through all the same. */
async function cut(world: World, how: number, after: number): Promise<boolean> {
  try {
    await world.buildCut(how, after);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'power-cut' });
    return false;
  }
}

describe('random histories of a pure world', () => {
  it('G5, G6, G7, G9, G10, G14, G16, G17: however it came about, a build is as one from nothing, and no finished step is repeated', async () => {
    const run = async (happenings: readonly Happening[]) => {
      const world = new World(['join', 'join', 'coarse', 'split']);
      for (const each of [...happenings, { what: 'build', which: 0, how: 0 } as const]) {
        if (each.what === 'cut') await cut(world, each.how, 1 + (each.which % 120));
        else if (each.what === 'haunt') {
          expect(hashes(await world.buildHaunted(each.how, each.which % 60))).toEqual(
            hashes(await world.fromScratch()),
          );
        } else if (each.what === 'build') await check(world, each.how);
        else world.happen(each);
        expect(world.memory.wrongs).toEqual([]);
      }
    };
    await fc.assert(fc.asyncProperty(history, run), { numRuns: 300, examples });
  });

  async function check(world: World, how: number): Promise<void> {
    const foretold = await world.examine();
    world.memory.runs.length = 0;
    const result = await world.build(how);
    expect(hashes(result)).toEqual(hashes(await world.fromScratch()));
    const keys = [...world.memory.runs];
    expect(new Set(keys).size, 'a key ran twice').toBe(keys.length);

    const made = new Set<string>(result.made.map(({ step }) => step.id));
    const shared = twins(world);
    for (const { step, reason } of foretold) {
      if (shared.has(step.id)) continue;
      if (reason.state === 'current') expect(made.has(step.id), `${step.id} was foretold current`).toBe(false);
      if (['missing', 'stale'].includes(reason.state)) expect(made.has(step.id), `${step.id} was foretold`).toBe(true);
    }
    expect([...world.memory.pointers('world').keys()].sort()).toEqual([...result.outputs.keys()].sort());
    for (const { step } of result.made) expect(result.current).not.toContain(step);

    const again = await world.build(how + 1);
    expect(again.made).toEqual([]);
    expect(hashes(again)).toEqual(hashes(result));
  }

  /** Steps whose key another step has too: only one of them does the work, and which one is chance. */
  function twins(world: World): ReadonlySet<string> {
    const keys = [...world.memory.pointers('world')];
    return new Set(
      keys.filter(([id, key]) => keys.some(([other, same]) => other !== id && same === key)).map(([id]) => id),
    );
  }

  it('G5: cut at every single effect of a build, the next one repeats nothing and comes to the same', async () => {
    const plant = () => {
      const world = new World(['join', 'coarse', 'split']);
      for (let index = 0; index < 8; index++) world.happen({ what: 'add', which: index, how: 7 * index + 3 });
      return world;
    };
    const whole = plant();
    const expected = hashes(await whole.build(4));
    const effects = whole.memory.power.draws;
    expect(effects).toBeGreaterThan(100);
    for (let effect = 1; effect <= effects; effect++) {
      const world = plant();
      expect(await cut(world, 4, effect)).toBe(false);
      expect(hashes(await world.build(5))).toEqual(expected);
      expect(world.memory.wrongs).toEqual([]);
    }
  });
});

describe('random histories of a world that never says the same twice', () => {
  it('G7: whatever comes out different goes on downstream: in the end every step stands on what its inputs are now', async () => {
    const run = async (happenings: readonly Happening[]) => {
      const world = new World(['wild', 'moody', 'join', 'coarse', 'split']);
      for (const each of [...happenings, { what: 'build', which: 0, how: 0 } as const]) {
        if (each.what === 'cut') await cut(world, each.how, 1 + (each.which % 120));
        else if (each.what === 'haunt') await world.buildHaunted(each.how, each.which % 60);
        else if (each.what === 'build') await coherent(world, await world.build(each.how));
        else world.happen(each);
        expect(world.memory.wrongs).toEqual([]);
      }
    };
    await fc.assert(fc.asyncProperty(history, run), { numRuns: 300, examples });
  });

  async function coherent(world: World, result: BuildResult): Promise<void> {
    expect((await world.examine()).filter(({ reason }) => reason.state !== 'current')).toEqual([]);
    const again = await world.build(1);
    expect(again.made).toEqual([]);
    expect(hashes(again)).toEqual(hashes(result));
  }
});
