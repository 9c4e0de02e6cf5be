import { describe, expect, it } from 'vitest';
import { figure, KEEPER, staging, WOMAN } from './examples.ts';
import { footfallsOf } from './footfalls.ts';

const FORMAT = { width: 640, height: 360, frameRate: { num: 24, den: 1 } };
const FRAMES = 96;
const falls = (act: Parameters<typeof figure>[4], more: Parameters<typeof staging>[3] = {}, holds = '') =>
  footfallsOf(
    staging(
      'street',
      false,
      { size: 'wide' },
      { figures: [{ ...figure('A', WOMAN, -0.4, 'right', act), holds }], ...more },
    ),
    FORMAT,
    FRAMES,
  );

describe('footfalls', () => {
  it('come one after the other while somebody is under way, inside the shot', () => {
    for (const act of ['walk', 'run'] as const) {
      const seconds = falls(act).map((fall) => fall.seconds);
      expect(seconds.length, act).toBeGreaterThan(3);
      for (const [index, at] of seconds.entries()) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(FRAMES / 24 + 0.1);
        if (index > 0) expect(at - (seconds[index - 1] ?? 0), act).toBeGreaterThan(0.1);
      }
    }
    const pace = (act: 'walk' | 'run') => {
      const seconds = falls(act).map((fall) => fall.seconds);
      return Math.min(...seconds.slice(1).map((at, index) => at - (seconds[index] ?? 0)));
    };
    expect(pace('run')).toBeLessThan(pace('walk'));
  });

  it('are none of somebody who stands, sits or pedals', () => {
    for (const act of ['stand', 'sit', 'talk', 'wave'] as const) expect(falls(act), act).toEqual([]);
    expect(falls('ride', { props: ['bicycle'] }, 'handlebars')).toEqual([]);
  });

  it('are the hooves of what carries a rider', () => {
    const hooves = falls('ride', { props: ['horse'] });
    expect(hooves.length).toBeGreaterThan(2);
    expect(hooves.every(({ mounted }) => mounted)).toBe(true);
  });

  it('say whose they are, in time for each', () => {
    const two = footfallsOf(
      staging(
        'street',
        false,
        { size: 'wide' },
        { figures: [figure('A', WOMAN, -0.5, 'right', 'walk'), figure('B', KEEPER, 0.5, 'left', 'walk')] },
      ),
      FORMAT,
      FRAMES,
    );
    expect(new Set(two.map((fall) => fall.figure))).toEqual(new Set([0, 1]));
  });
});
