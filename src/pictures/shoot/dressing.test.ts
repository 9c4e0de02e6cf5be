import { describe, expect, it } from 'vitest';
import type { Staging } from '../staging.ts';
import { dress } from './dressing.ts';
import { figure, KEEPER, staging, WOMAN } from './examples.ts';
import { sceneOf } from './scene.ts';

const format = { width: 640, height: 360, frameRate: { num: 24, den: 1 } };
const dressed = (words: string, interior: boolean, rest: Partial<Staging>) =>
  dress(sceneOf(staging(words, interior, { size: 'wide' }, rest), format, 48));

describe('the things of a shot', () => {
  it('has steps under whoever climbs the stairs, behind everybody, and none without a climber', () => {
    const climber = { ...figure('A', KEEPER, -0.5, 'right', 'climb'), holds: 'lantern' };
    const other = figure('B', WOMAN, 0.3, 'left');
    const [steps, ...more] = dressed('tower', true, { figures: [climber, other], props: ['stairs', 'lantern'] });
    expect(more).toEqual([]);
    expect(steps?.depth).toBeGreaterThan(1);
    expect(dressed('tower', true, { figures: [{ ...climber, act: 'stand' }], props: ['stairs'] })).toEqual([]);
  });

  it('does not stand what is held beside whoever holds it', () => {
    const holder = { ...figure('A', WOMAN, 0, 'right', 'hold'), holds: 'cup' };
    expect(dressed('kitchen', true, { figures: [holder], props: ['cup'] })).toEqual([]);
    expect(dressed('kitchen', true, { figures: [{ ...holder, holds: '' }], props: ['cup'] })).toHaveLength(1);
  });

  it('puts no table into a car', () => {
    expect(dressed('car', true, { figures: [figure('A', WOMAN, 0, 'right', 'sit')], props: ['radio'] })).toEqual([]);
  });

  it('puts no church bell on the ground of a square', () => {
    expect(dressed('square', false, { figures: [figure('A', WOMAN, 0, 'right')], props: ['bell'] })).toEqual([]);
  });
});
