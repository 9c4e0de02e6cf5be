import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANGLES, FRAMINGS, MOVES, SIZES } from '#film';
import { isShotNote, parseShotNote, printShotNote } from './index.ts';

describe('a shot note', () => {
  it.each([
    [
      '[[shot: MS | eye | push-in | 3.5s]]',
      { size: 'medium', angle: 'eye', move: 'push-in', seconds: { num: 7, den: 2 }, rest: '' },
    ],
    ['shot: CU, low, 2s', { size: 'close', angle: 'low', seconds: { num: 2, den: 1 }, rest: '' }],
    ['wide establishing high angle', { size: 'wide', framing: 'establishing', angle: 'high', rest: '' }],
    ['CU on Mara | slow push in', { size: 'close', move: 'push-in', rest: 'on Mara' }],
    ['2S | high noon | 2 sec', { framing: 'two-shot', seconds: { num: 2, den: 1 }, rest: 'high noon' }],
    ["bird's eye | dolly-out | ELS", { size: 'extreme-wide', angle: 'bird', move: 'pull-out', rest: '' }],
    ['OTS ELI | truck left', { framing: 'over-the-shoulder', move: 'track-left', rest: 'ELI' }],
    ['TITLE', { framing: 'title', rest: '' }],
    ['', { rest: '' }],
  ])('%s', (text, expected) => expect(parseShotNote(text)).toEqual(expected));

  it('is told from other notes', () => {
    expect([isShotNote('shot: CU'), isShotNote('[[Shot : CU]]'), isShotNote('a shot: no'), isShotNote('cold')]).toEqual(
      [true, true, false, false],
    );
  });

  it('is read as it was written', () => {
    const optional = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const note = fc.record({
      size: optional(SIZES),
      framing: optional(FRAMINGS),
      angle: optional(ANGLES),
      move: optional(MOVES),
      seconds: fc.option(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom(1, 2, 4, 5)), { nil: undefined }),
      rest: fc.constantFrom('', 'on Mara', 'with the lamp | and rain'),
    });
    fc.assert(
      fc.property(note, ({ seconds, rest, ...words }) => {
        const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
        const fraction = seconds === undefined ? {} : { seconds: lowest(...seconds) };
        const whole = { ...given, ...fraction, rest };
        expect(parseShotNote(printShotNote(whole))).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});

function lowest(num: number, den: number): { num: number; den: number } {
  for (let divisor = den; divisor > 1; divisor--) {
    if (num % divisor === 0 && den % divisor === 0) return { num: num / divisor, den: den / divisor };
  }
  return { num, den };
}
