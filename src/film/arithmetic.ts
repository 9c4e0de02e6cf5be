import { Fault } from '#fault';
import type { Rational } from './rational.ts';

/** The fraction `num / den` in lowest terms with `den` > 0. Both must be safe integers; `den` is 1 unless given. */
export function rational(num: number, den = 1): Rational {
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den) || den === 0) {
    throw new Fault('failure', 'rational-invalid', `${num}/${den} is not a fraction of whole numbers.`, {
      facts: { num, den },
    });
  }
  return lowest(BigInt(num), BigInt(den));
}

export function add(left: Rational, right: Rational): Rational {
  const [a, b, c, d] = whole(left, right);
  return lowest(a * d + c * b, b * d);
}

export function subtract(left: Rational, right: Rational): Rational {
  const [a, b, c, d] = whole(left, right);
  return lowest(a * d - c * b, b * d);
}

export function multiply(left: Rational, right: Rational): Rational {
  const [a, b, c, d] = whole(left, right);
  return lowest(a * c, b * d);
}

/** Throws `rational-invalid` when `right` is zero. */
export function divide(left: Rational, right: Rational): Rational {
  const [a, b, c, d] = whole(left, right);
  if (c === 0n) throw new Fault('failure', 'rational-invalid', 'Nothing can be divided by zero.', { facts: { left } });
  return lowest(a * d, b * c);
}

/** Negative when `left` is smaller, 0 when both are the same, positive when `left` is greater; fit for `sort`. */
export function compare(left: Rational, right: Rational): -1 | 0 | 1 {
  const [a, b, c, d] = whole(left, right);
  const difference = a * d - c * b;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The sum of a list; 0 for an empty one. */
export function sum(parts: Iterable<Rational>): Rational {
  let total: Rational = { num: 0, den: 1 };
  for (const part of parts) total = add(total, part);
  return total;
}

/** As a decimal number, for showing, for engines and for ffmpeg; never for adding up. */
export function toSeconds(seconds: Rational): number {
  return seconds.num / seconds.den;
}

/** The fraction with the denominator `den` nearest to a decimal number, halves upwards; `den` is 1000 unless given. */
export function fromSeconds(decimal: number, den = 1000): Rational {
  if (!Number.isFinite(decimal)) {
    throw new Fault('failure', 'rational-invalid', `${decimal} is not a length in seconds.`, { facts: { decimal } });
  }
  return rational(Math.round(decimal * den), den);
}

function whole(left: Rational, right: Rational): [bigint, bigint, bigint, bigint] {
  return [BigInt(left.num), BigInt(left.den), BigInt(right.num), BigInt(right.den)];
}

function lowest(num: bigint, den: bigint): Rational {
  const divisor = greatestCommonDivisor(num, den) * (den < 0n ? -1n : 1n);
  return { num: safe(num / divisor, num, den), den: safe(den / divisor, num, den) };
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function safe(value: bigint, num: bigint, den: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) {
    throw new Fault('failure', 'rational-overflow', `${num}/${den} does not fit into whole numbers up to 2^53.`, {
      facts: { num: String(num), den: String(den) },
      hint: 'Round to frames or samples before going on.',
    });
  }
  return number;
}
