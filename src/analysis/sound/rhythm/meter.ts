import type { Meter } from '../analysis.ts';

/** Beats in a bar that are tried. */
const BARS = [4, 3] as const;
/** Beats needed to say anything. */
const FEWEST = 16;
/** How sure a guess has to be to be told. */
const SURE = 0.4;

/** The bars, and which of the beats (0 to `beatsPerBar` - 1) is their first. */
export interface Bars extends Meter {
  readonly first: number;
}

/** Finds the bars by what returns: `accents` says how heavy each beat is. Null where nothing does. */
export function barsOf(accents: readonly number[]): Bars | null {
  if (accents.length < FEWEST) return null;
  const guesses = BARS.map((beatsPerBar) => guess(accents, beatsPerBar));
  const best = guesses.reduce((one, other) => (other.confidence > one.confidence ? other : one));
  return best.confidence >= SURE ? best : null;
}

/** How far the heaviest place in the bar stands out from the rest, in standard errors of its mean. */
function guess(accents: readonly number[], beatsPerBar: number): Bars {
  const mean = accents.reduce((sum, value) => sum + value, 0) / accents.length;
  const variance = accents.reduce((sum, value) => sum + (value - mean) ** 2, 0) / accents.length;
  const sums = Array.from({ length: beatsPerBar }, () => 0);
  for (const [index, value] of accents.entries()) sums[index % beatsPerBar] = (sums[index % beatsPerBar] ?? 0) + value;
  const means = sums.map((sum, place) => sum / Math.ceil((accents.length - place) / beatsPerBar));
  const [highest = 0, second = 0] = [...means].sort((one, other) => other - one);
  const error = Math.sqrt((2 * variance * beatsPerBar) / accents.length);
  const errors = error > 0 ? (highest - second) / error : 0;
  return { beatsPerBar, first: means.indexOf(highest), confidence: Math.max(0, 1 - Math.exp(-((errors / 3) ** 2))) };
}
