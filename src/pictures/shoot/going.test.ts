import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restToRest } from './going.ts';

it('whoever starts and stops in the picture rests at both ends, gets there, and is never faster than their own pace', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 60, max: 400, noNaN: true }),
      fc.double({ min: 40, max: 300, noNaN: true }),
      (far, pace) => {
        const length = far / pace + 2.5;
        const way = restToRest(far, pace, length);
        expect(way(0)).toMatchObject({ distance: 0, phase: 0, share: 0 });
        expect(way(length).distance).toBeCloseTo(far, 6);
        expect(Number.isFinite(way(length).phase)).toBe(true);
        expect(way(length).share).toBeCloseTo(0, 6);
        const step = length / 200;
        for (let now = 0; now < length; now += step) {
          const gone = way(now + step).distance - way(now).distance;
          expect(way(now + step).phase).toBeGreaterThanOrEqual(way(now).phase - 1e-9);
          expect(gone).toBeGreaterThanOrEqual(-1e-9);
          expect(gone).toBeLessThanOrEqual(pace * step + 1e-9);
        }
      },
    ),
    { numRuns: 40 },
  ));
