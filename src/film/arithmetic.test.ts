import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, fromSeconds, multiply, type Rational, rational, subtract, sum, toSeconds } from '#film';

const fractions = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([num, den]) => rational(num, den));

function divisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : divisor(b, a % b);
}
function expectLowest(value: Rational) {
  expect(value.den).toBeGreaterThan(0);
  expect(divisor(value.num, value.den)).toBe(1);
}

describe('exact seconds', () => {
  it('F1: every result is in lowest terms with a positive denominator', () => {
    fc.assert(
      fc.property(fractions, fractions, (left, right) => {
        for (const value of [left, add(left, right), subtract(left, right), multiply(left, right)]) expectLowest(value);
        if (right.num !== 0) expectLowest(divide(left, right));
      }),
    );
    expect(rational(6, -4)).toEqual({ num: -3, den: 2 });
    expect(Object.is(rational(0, -7).num, 0)).toBe(true);
  });

  it('F1: adding, subtracting, multiplying and dividing take each other back exactly', () => {
    fc.assert(
      fc.property(fractions, fractions, (left, right) => {
        expect(subtract(add(left, right), right)).toEqual(left);
        expect(add(left, right)).toEqual(add(right, left));
        if (right.num !== 0) expect(divide(multiply(left, right), right)).toEqual(left);
      }),
    );
  });

  it('F1: comparing agrees with subtracting', () => {
    fc.assert(
      fc.property(fractions, fractions, (left, right) => {
        expect(compare(left, right)).toBe(Math.sign(subtract(left, right).num));
      }),
    );
  });

  it('F1: a thousand thirds are exactly a thousand thirds', () => {
    expect(sum(Array.from({ length: 1000 }, () => rational(1, 3)))).toEqual({ num: 1000, den: 3 });
  });

  it('F1: a decimal comes back as the nearest fraction of the denominator', () => {
    expect(fromSeconds(3.5)).toEqual({ num: 7, den: 2 });
    expect(fromSeconds(1 / 3, 48000)).toEqual({ num: 1, den: 3 });
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 48000 }),
        (decimal, den) => {
          expect(Math.abs(toSeconds(fromSeconds(decimal, den)) - decimal)).toBeLessThanOrEqual(0.5 / den + 1e-9);
        },
      ),
    );
  });

  it('F2: what does not fit is refused, never rounded in silence', () => {
    const great = rational(Number.MAX_SAFE_INTEGER);
    expect(() => add(great, great)).toThrow(expect.objectContaining({ code: 'rational-overflow' }));
    expect(() => multiply(great, great)).toThrow(expect.objectContaining({ code: 'rational-overflow' }));
    expect(multiply(great, divide(rational(1), great))).toEqual({ num: 1, den: 1 });
    for (const [num, den] of [
      [1, 0],
      [0.5, 1],
      [Number.NaN, 1],
      [2 ** 53, 1],
    ] as const) {
      expect(() => rational(num, den)).toThrow(expect.objectContaining({ code: 'rational-invalid' }));
    }
    expect(() => fromSeconds(Number.POSITIVE_INFINITY)).toThrow(expect.objectContaining({ code: 'rational-invalid' }));
    expect(() => divide(great, rational(0))).toThrow(expect.objectContaining({ code: 'rational-invalid' }));
  });
});
