import { describe, expect, it } from 'vitest';
import { designAppearance } from '../people/index.ts';
import { dress } from './dressing.ts';
import { figure, GIRL, staging, WOMAN } from './examples.ts';
import { mountsOf, paceOf, perchOf } from './mounts.ts';
import { sceneOf } from './scene.ts';

const FORMAT = { width: 640, height: 360, frameRate: { num: 24, den: 1 } };
const DAISY = designAppearance({ name: 'DAISY', description: 'a brown horse', role: 'lead' }, []);

describe('riders', () => {
  it('sit on the animal of the film that goes with them, which is drawn once', () => {
    const shot = staging(
      'field',
      false,
      { framing: 'two-shot', subjects: [1, 0] },
      { figures: [figure('RUTH', WOMAN, -0.3, 'right', 'ride'), figure('DAISY', DAISY, 0.3, 'left', 'walk')] },
    );
    const scene = sceneOf(shot, FORMAT, 48);
    expect(scene.composition.actors.map(({ figure: { name } }) => name)).toEqual(['RUTH']);
    const mount = scene.mounts.get(0);
    expect(mount).toMatchObject({ kind: 'animal', index: 1, figure: { facing: 'right' } });
    const travel = scene.travels.get(0);
    expect((travel?.at(1.9) ?? 0) - (travel?.at(0) ?? 0)).toBeGreaterThan(50);
  });

  it.each(['horse', 'camel', 'bicycle', 'motorcycle'])('sit on a %s nobody named, well above the ground', (word) => {
    const rider = figure('RUTH', WOMAN, 0, 'camera', 'gallop');
    const scene = sceneOf(staging('field', false, {}, { figures: [rider], props: [word] }), FORMAT, 48);
    const mount = scene.mounts.get(0);
    if (mount === undefined) throw new Error('nothing is ridden');
    expect(perchOf(mount, rider, 0.4).up).toBeGreaterThan(15);
    expect(dress(scene)).toHaveLength(0);
  });

  it('rise when they climb and sink when they climb down', () => {
    const risen = (act: 'climb' | 'descend') => {
      const shot = staging('street', false, {}, { figures: [figure('A', WOMAN, 0, 'right', act)], props: ['ladder'] });
      const travel = sceneOf(shot, FORMAT, 72).travels.get(0);
      return (travel?.up(3) ?? 0) - (travel?.up(0) ?? 0);
    };
    expect(risen('climb')).toBeGreaterThan(40);
    expect(risen('descend')).toBeCloseTo(-risen('climb'), 6);
  });
});

describe('whoever is on somebody or something that stands', () => {
  it('sits on the shoulders of the larger one, who is drawn once and walks', () => {
    const child = { ...figure('TOBY', GIRL, 0, 'right', 'ride'), holds: 'shoulders' };
    const figures = [child, figure('MARGARET', WOMAN, -0.4, 'left', 'walk')];
    const shot = staging('farm', false, { framing: 'two-shot', subjects: [0, 1] }, { figures });
    const mount = mountsOf(shot).get(0);
    expect(mount).toMatchObject({
      kind: 'animal',
      index: 1,
      figure: { name: 'MARGARET', act: 'walk', facing: 'right' },
    });
    if (mount === undefined) throw new Error('she carries him');
    const { up } = perchOf(mount, child, 0);
    expect(sceneOf(shot, FORMAT, 24).composition.actors.map(({ figure: { name } }) => name)).toEqual(['TOBY']);
    expect(up).toBeGreaterThan(60);
    expect(up).toBeLessThan(168);
  });

  it('stays where it is on a bicycle, astride while talking', () => {
    const rider = { ...figure('BRAM', WOMAN, 0, 'right', 'talk'), holds: 'handlebars' };
    const mount = mountsOf(staging('street', false, {}, { figures: [rider], props: ['bicycle'] })).get(0);
    expect(mount).toMatchObject({ kind: 'vehicle', word: 'bicycle' });
    if (mount !== undefined) expect(paceOf(mount, rider)).toBe(0);
  });
});
