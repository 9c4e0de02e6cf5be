import { fits, TEMPI, type Tempogram } from './tempogram.ts';

/** What a change of tempo costs, in fits: to a neighbour for each place, and at most. */
const NEIGHBOUR = 0.05;
const JUMP = 1.2;
/** Neighbours on each side that are a change and no jump. */
const NEAR = 4;
/** How much the whole piece speaks for a tempo against one window. */
const WHOLE = 0.5;

/** The best way through the tempi, window by window: a change has to pay. Indices of `TEMPI`. */
export function courseOf(tempogram: Tempogram): readonly number[] {
  const { pace } = tempogram;
  const whole = fits(tempogram.mean, pace);
  const count = TEMPI.length;
  let costs = new Float64Array(count);
  const origins: Int32Array[] = [];
  for (const alike of tempogram.windows) {
    const own = fits(alike, pace);
    const { next, origin } = advance(costs);
    for (let index = 0; index < count; index++) {
      next[index] = (next[index] ?? 0) + (own[index] ?? 0) + WHOLE * (whole[index] ?? 0);
    }
    costs = next;
    origins.push(origin);
  }
  let at = best(costs);
  const course = origins.map(() => 0);
  for (let window = origins.length - 1; window >= 0; window--) {
    course[window] = at;
    at = origins[window]?.[at] ?? at;
  }
  return course;
}

const best = (values: Float64Array) =>
  values.reduce((most, value, index) => (value > (values[most] ?? 0) ? index : most), 0);

function advance(before: Float64Array): { next: Float64Array<ArrayBuffer>; origin: Int32Array } {
  const jump = best(before);
  const fallen = (before[jump] ?? 0) - JUMP;
  const next = new Float64Array(before.length).fill(fallen);
  const origin = new Int32Array(before.length).fill(jump);
  for (let index = 0; index < before.length; index++) {
    for (let step = -NEAR; step <= NEAR; step++) {
      const value = (before[index + step] ?? Number.NEGATIVE_INFINITY) - NEIGHBOUR * Math.abs(step);
      if (value < (next[index] ?? 0) || (value === next[index] && step !== 0)) continue;
      next[index] = value;
      origin[index] = index + step;
    }
  }
  return { next, origin };
}
