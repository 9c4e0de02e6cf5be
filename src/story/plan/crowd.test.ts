import { describe, expect, it } from 'vitest';
import { filmOf } from './fixture.ts';
import { planShots } from './plan.ts';

const shotsOf = (...beats: readonly string[]) =>
  planShots(filmOf({ title: '', silent: ['LENA', 'OTTO'], scenes: [{ heading: 'EXT. SQUARE - DAY', beats }] })).shots;
const crowds = (...beats: readonly string[]) =>
  shotsOf(...beats).flatMap(({ props }) =>
    props.filter((prop) => /(?:crowd|audience|passengers|children|soldiers)$/.test(prop)),
  );

describe('people nobody names', () => {
  it.each([
    ['Lena hugs Otto. The whole square cheers.', 'cheering crowd'],
    ['The crowd cheers.', 'cheering crowd'],
    ['Guests dance under the trees.', 'dancing crowd'],
    ['The audience applauds.', 'cheering audience'],
    ['Soldiers march through the gate.', 'walking soldiers'],
    ['The children shout and throw paper.', 'cheering children'],
    ['The passengers sit in silence.', 'sitting passengers'],
    ['People hurry past.', 'running crowd'],
  ])('come into the picture: %s', (text, crowd) => {
    expect(crowds(text)).toContain(crowd);
  });

  it('stay, quieter, until they go', () => {
    const found = crowds('The crowd cheers.', 'Lena and Otto dance.', 'The crowd leaves.', 'Lena walks to the well.');
    expect(found[0]).toBe('cheering crowd');
    expect(found[1]).toBe('crowd');
    expect(crowds('The crowd cheers.', 'The crowd leaves.', 'Lena walks to the well.').at(-1)).not.toBe(
      'cheering crowd',
    );
  });

  it.each(['Lena hugs Otto.', 'No people are here.', 'Two children sit on the wall.', 'Lena walks to the square.'])(
    'are not made up: %s',
    (text) => {
      expect(crowds(text)).toEqual([]);
    },
  );

  it('are seen from far enough, and never as an insert of what they throw', () => {
    const [shot] = shotsOf('Lena hugs Otto. The whole square cheers.').filter(({ props }) => props.length > 0);
    expect(shot?.size).toMatch(/wide$/);
    expect(shotsOf('The children throw paper.').every(({ framing }) => framing !== 'insert')).toBe(true);
  });
});
