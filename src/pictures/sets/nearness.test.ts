import { describe, expect, it } from 'vitest';
import { buildSet, describeSet, stageFor } from './index.ts';
import { partedByNearness, shownUpTo } from './nearness.ts';

/** About what a camera's zoom is for a grown person, from head to foot and from the chest up. */
const [WIDE, CLOSE] = [2.44, 6.7];

const nearest = (place: string, interior: boolean) => {
  const staging = {
    place: describeSet(place, interior, `7/${place}`),
    time: 'day',
    weather: 'clear',
    mood: 'calm',
  } as const;
  return buildSet(staging, stageFor(160, 90)).sheets.filter(({ depth }) => depth < 0.8);
};

describe('what stands near', () => {
  it('is out of the picture when the camera comes close', () => {
    const sheets = [...nearest('desert town', false), ...nearest('barn', true)];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter(({ upTo }) => upTo >= WIDE)).toEqual([]);
  });

  it('stays when it is the frame itself', () => {
    expect(nearest('elevator', true).map(({ upTo }) => upTo)).toContain(Number.POSITIVE_INFINITY);
  });

  it('is no beast beside a face', () => {
    for (const part of ['hens', 'butterflies', 'tumbleweed', 'lyingCat'] as const)
      expect(shownUpTo({ depth: 1.2, living: true, items: [{ part }] })).toBeLessThan(CLOSE);
    expect(shownUpTo({ depth: 1.1, living: true, items: [{ part: 'dust' }] })).toBe(Number.POSITIVE_INFINITY);
  });

  it('leaves the grass when the tall things go', () => {
    const parted = partedByNearness({ depth: 0.66, key: '9', items: [{ part: 'cactus' }, { part: 'tuft' }] });
    expect(parted.map(({ key, items }) => [key, items.map(({ part }) => part)])).toEqual([
      ['9', ['cactus']],
      ['9 1', ['tuft']],
    ]);
  });
});
