import { Fault } from '#fault';
import { multiply, rational } from './arithmetic.ts';
import type { Rational } from './rational.ts';

/** What becomes of a part of a frame; `nearest` takes halves upwards. */
export type Rounding = 'nearest' | 'down' | 'up';

/** How many frames fit into a length, `nearest` unless told otherwise. `rate` is frames a second. */
export function framesOf(seconds: Rational, rate: Rational, rounding: Rounding = 'nearest'): number {
  const num = BigInt(seconds.num) * BigInt(rate.num);
  const den = BigInt(seconds.den) * BigInt(rate.den);
  const frames =
    rounding === 'down' ? floor(num, den) : rounding === 'up' ? -floor(-num, den) : floor(2n * num + den, 2n * den);
  return rational(Number(frames)).num;
}

/** Exactly how long so many frames last. */
export function secondsOf(frames: number, rate: Rational): Rational {
  return multiply(rational(frames), { num: rate.den, den: rate.num });
}

/**
 * Frames as `HH:MM:SS:FF` (SMPTE ST 12-1). At 29.97 and 59.94 the frame numbers are drop-frame, written with `;`, so that the
 * timecode keeps up with the clock: 2 (or 4) numbers are left out at each minute but every tenth. Hours go on past 24.
 */
export function formatTimecode(frames: number, rate: Rational): string {
  if (!Number.isSafeInteger(frames) || frames < 0) {
    throw new Fault('failure', 'timecode-invalid', `${frames} frames have no timecode.`, { facts: { frames } });
  }
  const base = nominal(rate);
  const dropped = droppedPerMinute(rate);
  const number = dropped === 0 ? frames : frames + droppedBefore(frames, base, dropped);
  const seconds = Math.floor(number / base);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
  return `${parts}${dropped === 0 ? ':' : ';'}${twoDigits(number % base)}`;
}

/**
 * The frame a timecode stands for; throws `timecode-invalid` when there is none such. With `;` it is read as drop-frame (only at
 * 29.97 and 59.94), with `:` as counting every frame.
 */
export function parseTimecode(text: string, rate: Rational): number {
  const match = /^(\d{2,}):([0-5]\d):([0-5]\d)([:;])(\d{2,3})$/.exec(text.trim());
  if (!match) throw unreadable(text, 'A timecode reads HH:MM:SS:FF.');
  const [hours, minutes, seconds, frame] = [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[5])];
  const base = nominal(rate);
  if (frame >= base) throw unreadable(text, `There are ${base} frames in a second, numbered from 0.`);
  const number = rational(((hours * 60 + minutes) * 60 + seconds) * base + frame).num;
  if (match[4] === ':') return number;
  const dropped = droppedPerMinute(rate);
  if (dropped === 0) throw unreadable(text, 'Drop-frame timecode exists at 29.97 and 59.94 frames a second only.');
  if (seconds === 0 && frame < dropped && minutes % 10 !== 0) {
    throw unreadable(text, `Drop-frame leaves out the first ${dropped} frame numbers of this minute.`);
  }
  const minute = hours * 60 + minutes;
  return number - dropped * (minute - Math.floor(minute / 10));
}

/** The whole number of frames a second that timecode counts by: 24 at 23.976. */
function nominal(rate: Rational): number {
  return Math.round(rate.num / rate.den);
}

function droppedPerMinute(rate: Rational): number {
  return rate.den === 1001 && rate.num % 30000 === 0 ? (2 * rate.num) / 30000 : 0;
}

/** How many frame numbers are left out before the given frame. */
function droppedBefore(frames: number, base: number, dropped: number): number {
  const perMinute = base * 60 - dropped;
  const perTen = perMinute * 10 + dropped;
  const tens = Math.floor(frames / perTen);
  const rest = frames % perTen;
  return dropped * (9 * tens + (rest < dropped ? 0 : Math.floor((rest - dropped) / perMinute)));
}

function floor(num: bigint, den: bigint): bigint {
  const quotient = num / den;
  return num % den < 0n ? quotient - 1n : quotient;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function unreadable(text: string, hint: string): Fault {
  return new Fault('usage', 'timecode-invalid', `“${text}” is not a timecode at this frame rate.`, {
    facts: { given: text },
    hint,
  });
}
