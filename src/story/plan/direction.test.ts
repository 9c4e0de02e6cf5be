import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANGLES, FRAMINGS, MOVES, SIZES } from '#film';
import { readDirection } from './index.ts';

describe('a note for a shot', () => {
  it.each([
    ['MS | eye | dolly-in | 3.5s', { size: 'medium', angle: 'eye', move: 'push-in', seconds: 3.5, rest: [] }],
    ['shot: EWS | crane-up', { size: 'extreme-wide', move: 'crane-up', rest: [] }],
    ['OTS | low CU', { framing: 'over-the-shoulder', angle: 'low', size: 'close', rest: [] }],
    ['2S', { framing: 'two-shot', rest: [] }],
    ['INSERT letter | 2 s', { framing: 'insert', seconds: 2, rest: ['letter'] }],
    ['close-up Mara | handheld', { size: 'close', move: 'handheld', rest: ['Mara'] }],
    ['medium close up', { size: 'medium-close', rest: [] }],
    ['pov | dutch angle', { framing: 'point-of-view', roll: 6, rest: [] }],
    ['flurb | 0s', { rest: ['flurb', '0s'] }],
    ['', { rest: [] }],
  ])('%s', (text, expected) => {
    expect(readDirection(text)).toEqual(expected);
  });

  it('reads every word the film has for a shot, in any order', () => {
    const parts = fc.tuple(
      fc.constantFrom(...SIZES),
      fc.constantFrom(...FRAMINGS),
      fc.constantFrom(...ANGLES),
      fc.constantFrom(...MOVES),
    );
    fc.assert(
      fc.property(parts, fc.boolean(), ([size, framing, angle, move], backwards) => {
        const words = backwards ? [move, angle, framing, size] : [size, framing, angle, move];
        expect(readDirection(words.join(' | '))).toEqual({ size, framing, angle, move, rest: [] });
      }),
    );
  });

  it('loses nothing it does not understand and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(Array.isArray(readDirection(text).rest)).toBe(true)));
  });
});
