import { describe, expect, it } from 'vitest';
import { type Actor, atTable } from '../camera/index.ts';
import { dress } from './dressing.ts';
import { figure, GIRL, KEEPER, staging, WOMAN } from './examples.ts';
import { sceneOf } from './scene.ts';

const FORMAT = { width: 1280, height: 720, frameRate: { num: 24, den: 1 } };

function sceneFor(figures: Parameters<typeof figure>[], props: readonly string[] = []) {
  const shot = staging(
    'kitchen',
    true,
    { size: 'medium-wide', framing: 'two-shot', subjects: figures.map((_, index) => index) },
    { figures: figures.map((one) => figure(...one)), props },
  );
  return sceneOf(shot, FORMAT, 48);
}
const actorsOf = (...figures: Parameters<typeof figure>[]) => sceneFor(figures).composition.actors;
const pair = (actors: readonly Actor[]): readonly [Actor, Actor] => {
  const [left, right] = [...actors].sort((one, other) => one.x - other.x);
  if (left === undefined || right === undefined) throw new Error('two were asked for');
  return [left, right];
};

describe('people in one picture', () => {
  it('meet each other’s eyes at different heights: the child looks up, the keeper down, by as much', () => {
    const actors = actorsOf(['A', KEEPER, -0.3, 'right', 'talk'], ['B', GIRL, 0.3, 'left', 'listen']);
    const [keeper, girl] = pair(actors);
    expect(keeper.eyeline?.pitch).toBeGreaterThan(0.1);
    expect(girl.eyeline?.pitch).toBeLessThan(-0.1);
  });

  it('look at whoever talks, and at nobody behind their back or while they run', () => {
    const [first, second] = pair(actorsOf(['A', WOMAN, -0.4, 'left'], ['B', KEEPER, 0.4, 'left', 'run']));
    expect(first.eyeline).toBeUndefined();
    expect(second.eyeline).toBeUndefined();
    const listening = actorsOf(
      ['A', WOMAN, -0.5, 'right', 'talk'],
      ['B', KEEPER, 0, 'camera', 'listen'],
      ['C', WOMAN, 0.5, 'left', 'listen'],
    );
    expect(listening.find(({ figure: { name } }) => name === 'B')?.eyeline?.across).toBe(-1);
  });

  it('come breast to breast to hug, whatever their marks, and no nearer than their faces allow', () => {
    for (const mark of [0.1, 0.4, 0.9]) {
      const [left, right] = pair(actorsOf(['A', WOMAN, -mark, 'right', 'hug'], ['B', KEEPER, mark, 'left', 'hug']));
      const heads = left.stature.headHalf + right.stature.headHalf;
      expect((right.x - left.x) * left.depth).toBeGreaterThan(heads * 0.85);
      expect((right.x - left.x) * left.depth).toBeLessThan(heads * 1.15);
    }
  });

  it('sit at one table when they sit facing each other, with the things on it', () => {
    const seated = sceneFor(
      [
        ['A', WOMAN, -0.4, 'right', 'sit'],
        ['B', KEEPER, 0.4, 'left', 'sit'],
      ],
      ['cup'],
    );
    const [left, right] = pair(seated.composition.actors);
    expect(atTable(left, right)).toBe(true);
    expect(dress(seated)).toHaveLength(1);
    expect(dress(seated)[0]?.depth).toBeCloseTo(left.depth, 2);
    expect(atTable(right, left)).toBe(false);
  });
});
