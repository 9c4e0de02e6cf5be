import { describe, expect, it } from 'vitest';
import { figure, GIRL, KEEPER, staging, WOMAN } from './examples.ts';
import { sceneOf } from './scene.ts';

const format = { width: 640, height: 360, frameRate: { num: 24, den: 1 } };
const pair = [figure('A', WOMAN, -0.4, 'right', 'hug'), figure('B', KEEPER, 0.4, 'left', 'hug')];
const square = (props: readonly string[]) =>
  sceneOf(staging('square', false, { framing: 'two-shot', subjects: [0, 1] }, { figures: pair, props }), format, 48);

describe('a crowd', () => {
  it('stands behind those the shot is about, who stay where they are, and does what it is said to do', () => {
    const [alone, crowded] = [square([]), square(['bench', 'cheering crowd'])];
    const [cast, extras] = [crowded.composition.actors.slice(0, 2), crowded.composition.actors.slice(2)];
    expect(cast.map(({ x, depth }) => [x, depth])).toEqual(alone.composition.actors.map(({ x, depth }) => [x, depth]));
    expect(crowded.composition.aim).toEqual(alone.composition.aim);
    expect(extras.length).toBeGreaterThan(5);
    for (const extra of extras) {
      expect(extra.depth).toBeGreaterThan(Math.max(...cast.map(({ depth }) => depth)));
      expect(['wave', 'dance']).toContain(extra.figure.act);
      expect(extra.figure.emotion).toBe('happy');
    }
  });

  it('is made of different people, the same in every shot of a place', () => {
    const faces = () =>
      square(['crowd'])
        .composition.actors.slice(2)
        .map((actor) => actor.figure.appearance);
    expect(new Set(faces().map((face) => JSON.stringify(face))).size).toBe(faces().length);
    expect(faces()).toEqual(faces());
  });

  it('is of the kind that is named', () => {
    const ages = square(['sitting children']).composition.actors.slice(2);
    expect(new Set(ages.map((actor) => actor.figure.appearance.age))).toEqual(new Set(['child']));
    expect(new Set(ages.map((actor) => actor.figure.act))).toEqual(new Set(['sit']));
  });

  it('is only where a shot names one', () => {
    const only = staging(
      'square',
      false,
      {},
      { figures: [figure('A', GIRL, 0, 'camera')], props: ['bench', 'umbrella'] },
    );
    expect(sceneOf(only, format, 48).composition.actors).toHaveLength(1);
  });
});
