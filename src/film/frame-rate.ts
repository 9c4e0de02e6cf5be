import { Fault } from '#fault';
import { rational } from './arithmetic.ts';
import type { Rational } from './rational.ts';

/** The frame rates films are made at, by the name people use, from the slowest to the fastest. */
export const FRAME_RATE_NAMES = ['23.976', '24', '25', '29.97', '30', '50', '59.94', '60'] as const;
export type FrameRateName = (typeof FRAME_RATE_NAMES)[number];

/** What the names stand for, exactly: the three decimals are n * 1000/1001 (SMPTE ST 12-1). */
export const FRAME_RATES: Readonly<Record<FrameRateName, Readonly<Rational>>> = {
  '23.976': { num: 24000, den: 1001 },
  '24': { num: 24, den: 1 },
  '25': { num: 25, den: 1 },
  '29.97': { num: 30000, den: 1001 },
  '30': { num: 30, den: 1 },
  '50': { num: 50, den: 1 },
  '59.94': { num: 60000, den: 1001 },
  '60': { num: 60, den: 1 },
};

const ALIASES: Readonly<Record<string, FrameRateName>> = { '23.98': '23.976' };

/** Reads `23.976`, `23.98`, `24`, `25.0` or `30000/1001`; throws `frame-rate-unknown` for what no film is made at. */
export function parseFrameRate(text: string): Rational {
  const name = text
    .trim()
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  const known = ALIASES[name] ?? FRAME_RATE_NAMES.find((each) => each === name) ?? nameOfFraction(name);
  if (known === undefined) {
    throw new Fault('usage', 'frame-rate-unknown', `“${text}” is not a frame rate Reelwright knows.`, {
      facts: { given: text, known: FRAME_RATE_NAMES },
      hint: `Choose one of ${FRAME_RATE_NAMES.join(', ')}.`,
    });
  }
  return { ...FRAME_RATES[known] };
}

/** The name people use, `29.97`; the fraction itself for a rate without one. */
export function frameRateName(rate: Rational): string {
  const known = FRAME_RATE_NAMES.find((name) => isRate(FRAME_RATES[name], rate));
  return known ?? (rate.den === 1 ? String(rate.num) : `${rate.num}/${rate.den}`);
}

function nameOfFraction(text: string): FrameRateName | undefined {
  const match = /^(\d{1,9})\/(\d{1,9})$/.exec(text);
  if (!match || Number(match[2]) === 0) return undefined;
  const rate = rational(Number(match[1]), Number(match[2]));
  return FRAME_RATE_NAMES.find((name) => isRate(FRAME_RATES[name], rate));
}

function isRate(left: Readonly<Rational>, right: Rational): boolean {
  return left.num === right.num && left.den === right.den;
}
