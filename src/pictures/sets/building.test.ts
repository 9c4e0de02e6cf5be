import { describe, expect, it } from 'vitest';
import { buildingOf } from './building.ts';
import { describeSet } from './index.ts';

describe('a building', () => {
  it('is the same on both sides of its door', () => {
    const inside = describeSet("mara's house kitchen", true, "7/mara's house kitchen").building;
    const outside = describeSet("mara's house", false, "7/mara's house").building;
    expect(inside).toBeDefined();
    expect(inside).toEqual(outside);
  });

  it('is not that of somebody else, or of another film', () => {
    const names = ['mara', 'tom', 'eli', 'anna', 'jo', 'lena'];
    const all = names.flatMap((name) => [1, 2].map((seed) => JSON.stringify(buildingOf(`${seed}/${name}'s house`))));
    expect(new Set(all).size).toBeGreaterThan(names.length);
  });

  it('is what such a building always is, whoever keeps it', () => {
    expect(buildingOf('1/lighthouse lamp room')).toMatchObject({ wall: '#efe9dc', arched: true });
    expect(buildingOf('2/il faro')?.wall).toBe('#efe9dc');
  });

  it('has an outside of its own where it is no house', () => {
    expect(buildingOf('1/barn')).toMatchObject({ outside: 'barn', wall: '#a4574a' });
    expect(buildingOf('1/village church')?.outside).toBe('churchTower');
    expect(buildingOf("1/mara's house")?.outside).toBeUndefined();
  });

  it('is none where the name names none', () => {
    expect(buildingOf('1/kitchen')).toBeUndefined();
    expect(buildingOf('1/forest')).toBeUndefined();
  });
});
