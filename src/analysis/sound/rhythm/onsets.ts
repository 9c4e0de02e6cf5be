import type { Onset } from '../analysis.ts';
import type { Places } from './places.ts';
import { localMeans } from './pulse.ts';

/** Seconds to each side an onset is the highest of. */
const ALONE = 0.035;
/** Seconds to each side an onset stands out from: by this many standard deviations, and by this many decibels. */
const AROUND = 0.8;
const DEVIATIONS = 0.8;
const DECIBELS = 0.6;
/** An end is no beginning: the level falls by this many decibels from some hops before to some hops after. */
const END = 10;
const HOPS = 4;

/** Where something begins. `flux` is in decibels, `level` too; both one value a hop. */
export function onsetsOf(flux: Float32Array, level: Float32Array, places: Places, pace: number): readonly Onset[] {
  const reach = Math.round(AROUND * pace);
  const means = localMeans(flux, reach);
  const squares = localMeans(
    flux.map((value) => value * value),
    reach,
  );
  const alone = Math.max(1, Math.round(ALONE * pace));
  const found: { seconds: number; strength: number }[] = [];
  for (let index = 0; index < flux.length; index++) {
    const value = flux[index] ?? 0;
    const mean = means[index] ?? 0;
    const deviation = Math.sqrt(Math.max(0, (squares[index] ?? 0) - mean * mean));
    if (value < mean + Math.max(DECIBELS, DEVIATIONS * deviation)) continue;
    if (!highest(flux, index, alone) || ends(level, index)) continue;
    const seconds = places.seconds(index);
    const last = found.at(-1);
    if (last !== undefined && seconds - last.seconds < ALONE) last.strength = Math.max(last.strength, value - mean);
    else found.push({ seconds, strength: value - mean });
  }
  const most = found.reduce((best, onset) => Math.max(best, onset.strength), 0);
  return found.map(({ seconds, strength }) => ({ seconds, strength: strength / most }));
}

function highest(values: Float32Array, index: number, reach: number): boolean {
  const value = values[index] ?? 0;
  for (let other = Math.max(0, index - reach); other <= index + reach; other++) {
    const beside = values[other] ?? 0;
    if (beside > value || (beside === value && other < index)) return false;
  }
  return true;
}

function ends(level: Float32Array, index: number): boolean {
  const before = level[Math.max(0, index - HOPS)] ?? 0;
  const after = level[Math.min(level.length - 1, index + HOPS)] ?? 0;
  return index > HOPS && before - after > END;
}
