import { type Key, type KeyStretch, type Mode, TONICS } from '../analysis.ts';
import type { Textures } from '../textures.ts';
import { classesOf, tuningOf } from './classes.ts';
import { correlations } from './profiles.ts';

/** Textures to each side a key is judged from. */
const AROUND = 12;
/** What a change of key costs, in correlation added up over textures. */
const CHANGE = 5;
/** Textures with pitches needed to speak of a key: two seconds. */
const FEWEST = 4;
/** Textures the first and the last chord last, and how much each of them counts against the whole. */
const HOME = 2;
const AT_HOME = 0.12;
/** How far the best key is before the runner-up when there is no doubt. */
const CLEAR = 0.12;

/** The key of the whole and the keys one after the other. */
export function keysOf(
  textures: Textures,
  pace: number,
  duration: number,
): { readonly key: Key | null; readonly keys: readonly KeyStretch[] } {
  const tuning = tuningOf(textures);
  const classes = classesOf(textures, tuning);
  const tonal = classes.filter((row) => row.some((value) => value > 0)).length;
  if (tonal < FEWEST) return { key: null, keys: [] };
  const fits = whole(classes);
  const order = fits.map((_, index) => index).sort((one, other) => (fits[other] ?? 0) - (fits[one] ?? 0));
  const [best = 0, second = 0] = order;
  const correlation = fits[best] ?? 0;
  const ahead = Math.min(1, (correlation - (fits[second] ?? 0)) / CLEAR);
  const confidence = Math.max(0, correlation) * Math.sqrt(ahead) * (tonal / classes.length);
  const seconds = textures.hops / pace;
  return { key: { ...named(best), confidence, correlation, tuning }, keys: stretches(classes, seconds, duration) };
}

/** Pieces tend to begin and to end at home: that tells a key from its relative, which has the same notes. */
function whole(classes: readonly (readonly number[])[]): readonly number[] {
  const first = classes.findIndex((row) => row.some((value) => value > 0));
  const opening = correlations(added(classes.slice(first, first + HOME)));
  const ending = correlations(added(classes.slice(-HOME)));
  const all = correlations(added(classes));
  return all.map((fit, key) => (1 - 2 * AT_HOME) * fit + AT_HOME * ((opening[key] ?? 0) + (ending[key] ?? 0)));
}

const named = (index: number): { tonic: Key['tonic']; mode: Mode } => ({
  tonic: TONICS[index % 12] ?? 'C',
  mode: index < 12 ? 'major' : 'minor',
});

function added(rows: readonly (readonly number[])[]): readonly number[] {
  const sum = Array.from({ length: 12 }, () => 0);
  for (const row of rows) for (const [index, value] of row.entries()) sum[index] = (sum[index] ?? 0) + value;
  return sum;
}

/** The best way through the keys: a change has to pay. */
function stretches(classes: readonly (readonly number[])[], seconds: number, duration: number): readonly KeyStretch[] {
  const path = wayThrough(
    classes.map((_, at) => correlations(added(classes.slice(Math.max(0, at - AROUND), at + AROUND + 1)))),
  );
  const found: { start: number; key: number }[] = [];
  for (const [at, key] of path.entries()) if (found.at(-1)?.key !== key) found.push({ start: at * seconds, key });
  return found.map(({ start, key }, index) => ({ start, end: found[index + 1]?.start ?? duration, ...named(key) }));
}

function wayThrough(fits: readonly (readonly number[])[]): readonly number[] {
  let worth = Array.from({ length: 24 }, () => 0);
  const origins = fits.map((row) => {
    const top = worth.indexOf(Math.max(...worth));
    const fallen = (worth[top] ?? 0) - CHANGE;
    const origin = worth.map((value, key) => (value >= fallen ? key : top));
    worth = worth.map((value, key) => Math.max(value, fallen) + (row[key] ?? 0));
    return origin;
  });
  let key = worth.indexOf(Math.max(...worth));
  const path = fits.map(() => 0);
  for (let at = fits.length - 1; at >= 0; at--) {
    path[at] = key;
    key = origins[at]?.[key] ?? key;
  }
  return path;
}
