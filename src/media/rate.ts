import { Fault } from '#fault';
import type { Rational } from '#film';

/** Frames a second as ffmpeg writes it: `24000/1001`. */
export const rateText = (rate: Rational): string => `${rate.num}/${rate.den}`;

/** The fraction as a number, for measuring. */
export const valueOf = (rate: Rational): number => rate.num / rate.den;

/**
 * Ticks a second in which a frame lasts a whole number of ticks: the rate's numerator, doubled until it is 10,000 or more,
 * as ffmpeg itself chooses it (24 -> 12288, 24000/1001 -> 24000).
 */
export function timescaleOf(rate: Rational): number {
  let scale = rate.num;
  while (scale < 10_000) scale *= 2;
  return scale;
}

/** Ticks one frame lasts in that scale. */
export const ticksOf = (rate: Rational): number => (timescaleOf(rate) / rate.num) * rate.den;

/** Throws a fault unless it is a frame rate a film can have: above 0, at most 240. */
export function checkRate(rate: Rational): void {
  const good = Number.isInteger(rate.num) && Number.isInteger(rate.den) && rate.num > 0 && rate.den > 0;
  if (good && valueOf(rate) <= 240 && rate.num <= 1_000_000) return;
  throw new Fault('usage', 'frame-rate-impossible', `${rate.num}/${rate.den} is not a frame rate from 0 to 240.`, {
    facts: { frameRate: rate },
  });
}
