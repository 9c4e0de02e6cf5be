import { fromSeconds, rational } from './arithmetic.ts';
import type { Rational } from './rational.ts';
import { framesOf, secondsOf } from './timecode.ts';

/** A film as it was read, before anybody has looked at it. */
export type RawFilm = Readonly<Record<string, unknown>>;

/** Brings a film of one schema to the next. What it does not understand it leaves as it is: the schema will name it. */
export type Migration = (film: RawFilm) => RawFilm;

/** The migration at index `n` brings schema `n` to `n + 1`. Once written they never change. */
export const MIGRATIONS: readonly Migration[] = [exactSecondsAndTakes, soundSwitches];

/** Schema 0: seconds were plain numbers, and shots had no `roll`, `pinned`, `takes` and `circled`. */
function exactSecondsAndTakes(film: RawFilm): RawFilm {
  const settings = film['settings'];
  const rate = isRecord(settings) ? rateOf(settings['frameRate']) : undefined;
  const exact = (record: RawFilm): RawFilm => ({ ...record, seconds: exactSeconds(record['seconds'], rate) });
  const shot = (old: RawFilm): RawFilm => ({
    roll: 0,
    pinned: [],
    takes: [],
    circled: null,
    ...exact(old),
    transition: isRecord(old['transition']) ? exact(old['transition']) : old['transition'],
    covers: each(old['covers'], (covered) => (covered['kind'] === 'action' ? exact(covered) : covered)),
  });
  return {
    ...film,
    schema: 1,
    settings: isRecord(settings) ? exact(settings) : settings,
    shots: each(film['shots'], shot),
  };
}

/** Schema 1: effects and ambience were always heard. */
function soundSwitches(film: RawFilm): RawFilm {
  const settings = film['settings'];
  return {
    ...film,
    schema: 2,
    settings: isRecord(settings) ? { effects: true, ambience: true, ...settings } : settings,
  };
}

/**
 * A plain number of seconds as a fraction: the whole number of frames it stands for where it is within half a millisecond of
 * one (2.083333 at 24 a second is 25/12), else milliseconds.
 */
function exactSeconds(value: unknown, rate: Rational | undefined): unknown {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > 1e9) return value;
  const milliseconds = fromSeconds(value);
  if (rate === undefined) return milliseconds;
  const frames = secondsOf(framesOf(fromSeconds(value, 1_000_000), rate), rate);
  return Math.abs(frames.num / frames.den - value) < 0.0005 ? frames : milliseconds;
}

function rateOf(value: unknown): Rational | undefined {
  if (!isRecord(value)) return undefined;
  const { num, den } = value;
  const whole =
    typeof num === 'number' && typeof den === 'number' && Number.isSafeInteger(num) && Number.isSafeInteger(den);
  return whole && num > 0 && den > 0 ? rational(num, den) : undefined;
}

function each(list: unknown, change: (record: RawFilm) => RawFilm): unknown {
  return Array.isArray(list) ? list.map((item: unknown) => (isRecord(item) ? change(item) : item)) : list;
}

export function isRecord(value: unknown): value is RawFilm {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
