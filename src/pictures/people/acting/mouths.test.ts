import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOUTHS } from '../../staging.ts';
import { mouthAt, mouthsFor, SHORTEST_MOUTH, type Sound } from '../index.ts';

const sounds = (...list: readonly (readonly [ipa: string, seconds: number, stress?: boolean])[]): Sound[] => {
  let start = 0;
  return list.map(([ipa, seconds, stress = false]) => {
    const sound = { ipa, start, end: start + seconds, stress };
    start += seconds;
    return sound;
  });
};
const shapes = (...list: readonly (readonly [string, number])[]) =>
  mouthsFor(sounds(...list)).map(({ mouth }) => mouth);

describe('mouths', () => {
  it('shows what a sound looks like, in many languages', () => {
    expect(shapes(['m', 0.1], ['ɑː', 0.2])).toEqual(['M', 'A', 'rest']);
    expect(shapes(['f', 0.1], ['uː', 0.2], ['l', 0.1])).toEqual(['F', 'U', 'L', 'rest']);
    expect(shapes(['ʃ', 0.1], ['ø', 0.2], ['n', 0.1])).toEqual(['U', 'O', 'L', 'rest']);
    expect(shapes(['t͡s', 0.1], ['ẽ', 0.2], ['x', 0.1], ['o', 0.1])).toEqual(['L', 'E', 'O', 'rest']);
  });

  it('moves through a diphthong', () => {
    expect(shapes(['aɪ', 0.3])).toEqual(['A', 'E', 'rest']);
    expect(shapes(['əʊ', 0.3])).toEqual(['E', 'U', 'rest']);
  });

  it('closes in a pause and stays closed at the end', () => {
    const cues = mouthsFor([
      { ipa: 'a', start: 0, end: 0.2, stress: true },
      { ipa: 'a', start: 0.6, end: 0.8, stress: false },
    ]);
    expect(cues.map(({ mouth, start }) => [mouth, start])).toEqual([
      ['A', 0],
      ['rest', 0.2],
      ['A', 0.6],
      ['rest', 0.8],
    ]);
    expect(cues[0]?.stress).toBe(true);
  });

  it('keeps lips closed for a short b between long vowels', () => {
    expect(shapes(['a', 0.2], ['b', 0.03], ['a', 0.3])).toEqual(['A', 'M', 'A', 'rest']);
  });

  it('never flickers, whatever is said', () => {
    const ipa = fc.constantFrom(
      'a',
      'ɛ',
      'm',
      'b',
      'f',
      'l',
      'ʃ',
      'uː',
      'oʊ',
      'aɪ',
      'ŋ',
      '',
      '_',
      'ˈ',
      'ɹ',
      '??',
      'tʃ',
      'ɐ̃',
      'y',
    );
    const spoken = fc.array(
      fc.record({
        ipa,
        gap: fc.float({ min: 0, max: Math.fround(0.4), noNaN: true }),
        long: fc.float({ min: 0, max: Math.fround(0.3), noNaN: true }),
        stress: fc.boolean(),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(spoken, (list) => {
        let clock = 0;
        const said = list.map(({ ipa: sound, gap, long, stress }) => {
          const start = clock + (gap > 0.2 ? gap : 0);
          clock = start + long;
          return { ipa: sound, start, end: clock, stress };
        });
        const cues = mouthsFor(said);
        cues.forEach((cue, index) => {
          const before = cues[index - 1];
          expect(MOUTHS).toContain(cue.mouth);
          expect(cue.start).toBeGreaterThanOrEqual(0);
          if (!before) return;
          expect(cue.start - before.start).toBeGreaterThanOrEqual(SHORTEST_MOUTH - 1e-9);
          expect(cue.mouth).not.toBe(before.mouth);
        });
        if (cues.length > 0) expect(cues.at(-1)).toMatchObject({ mouth: 'rest', stress: false });
        expect(mouthAt(cues, clock + 1).mouth).toBe('rest');
      }),
      { numRuns: 400 },
    );
  });

  it('is at rest before the first word, and feels a stress fade', () => {
    const cues = mouthsFor([{ ipa: 'a', start: 1, end: 1.5, stress: true }]);
    expect(mouthAt(cues, 0.5)).toEqual({ mouth: 'rest', stress: 0 });
    expect(mouthAt(cues, 1)).toEqual({ mouth: 'A', stress: 1 });
    expect(mouthAt(cues, 1.25).stress).toBeCloseTo(0.5);
  });
});
