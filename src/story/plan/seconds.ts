import type { Rational } from '#film';

/** Seconds rounded to hundredths as an exact fraction in lowest terms. */
export function exactly(seconds: number): Rational {
  const hundredths = Math.round(seconds * 100);
  const divisor = greatestCommonDivisor(Math.abs(hundredths), 100);
  return { num: hundredths / divisor, den: 100 / divisor };
}

/** A fraction as a number, for comparing and adding up before it is made exact again. */
export function roughly(exact: Rational): number {
  return exact.num / exact.den;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The value, but not outside the bounds. */
export function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
