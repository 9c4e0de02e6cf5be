import { describe, expect, it } from 'vitest';
import { landOf } from './land.ts';

const outside = (name: string, land = '') => ({ name, land });

describe('landOf', () => {
  it.each([
    ['well', 'desert town', 'desert town'],
    ["abel's old well", 'desert town', 'desert town'],
    ['gate', 'village street', 'village street'],
    ['hilltop', 'snowfield', 'snowfield'],
    ['hilltop', 'village street', ''],
    ['path', 'jungle', 'jungle'],
    ['castle gate', 'desert', ''],
    ['forest', 'desert', ''],
    ['pozzo', 'deserto', 'deserto'],
  ])('%s after %s: %j', (name, before, land) => {
    expect(landOf(name, outside(before))).toBe(land);
  });

  it('goes on from one such place to the next', () => {
    expect(landOf('gate', outside('well', 'desert town'))).toBe('desert town');
  });

  it('is open before the first place outside, and after a place that has none either', () => {
    expect(landOf('well', undefined)).toBe('');
    expect(landOf('gate', outside('well'))).toBe('');
  });
});
