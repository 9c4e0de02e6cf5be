import type { TempoPoint } from '../analysis.ts';

/** A tempo has changed when it is off by more than this ratio for some beats. */
const CHANGE = 1.04;
/** Gaps whose median is compared: to each side. */
const SIDE = 3;
/** Gaps a stretch has at least. */
const SHORTEST = 4;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};
const differ = (one: number, other: number) => Math.max(one / other, other / one) > CHANGE;

/** Stretches of beats with one tempo each; their tempo is that of the line through their beats. */
export function stretchesOf(beats: readonly number[]): readonly TempoPoint[] {
  if (beats.length < 2) return [];
  const gaps = beats.slice(1).map((beat, index) => beat - (beats[index] ?? 0));
  const bounds = boundsOf(gaps);
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? 0;
    const start = beats[from] ?? 0;
    const end = beats[to] ?? 0;
    return { start, end, bpm: 60 / slope(beats.slice(from, to + 1), median(gaps.slice(from, to))) };
  });
}

/** Indices of the beats where the tempo changes, with the first and the last beat. */
function boundsOf(gaps: readonly number[]): readonly number[] {
  const bounds = [0];
  for (let index = SHORTEST; index + SHORTEST <= gaps.length; index++) {
    const from = bounds.at(-1) ?? 0;
    if (index - from < SHORTEST) continue;
    const so = median(gaps.slice(Math.max(from, index - 4 * SIDE), index));
    const next = median(gaps.slice(index, index + SIDE + 1));
    if (!differ(so, next) || !differ(so, gaps[index] ?? so)) continue;
    bounds.push(index);
  }
  return [...bounds, gaps.length];
}

/** Least squares through the times of the beats; a gap of two counts as two. */
function slope(times: readonly number[], gap: number): number {
  const counts: number[] = [0];
  for (let index = 1; index < times.length; index++) {
    const steps = Math.max(1, Math.round(((times[index] ?? 0) - (times[index - 1] ?? 0)) / gap));
    counts.push((counts[index - 1] ?? 0) + steps);
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, time] = [mean(counts), mean(times)];
  let [product, square] = [0, 0];
  for (const [index, count] of counts.entries()) {
    product += (count - middle) * ((times[index] ?? 0) - time);
    square += (count - middle) ** 2;
  }
  return product / square;
}
