/** Seconds to each side whose mean is taken away. */
const AROUND = 0.8;

/** Sums from the beginning up to each index, to take means from. */
export function sumsOf(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) sums[index + 1] = (sums[index] ?? 0) + (values[index] ?? 0);
  return sums;
}

/** Mean of every value and those up to `reach` beside it. */
export function localMeans(values: Float32Array, reach: number): Float32Array {
  const sums = sumsOf(values);
  return Float32Array.from({ length: values.length }, (_, index) => {
    const from = Math.max(0, index - reach);
    const to = Math.min(values.length, index + reach + 1);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

/** What stands out in a flux from what is around it, smoothed over three hops, with a standard deviation of 1. */
export function pulseOf(flux: Float32Array, pace: number): Float32Array {
  const means = localMeans(flux, Math.round(AROUND * pace));
  const over = flux.map((value, index) => Math.max(0, value - (means[index] ?? 0)));
  const pulse = over.map((value, index) => (2 * value + (over[index - 1] ?? 0) + (over[index + 1] ?? 0)) / 4);
  const [sum, squares] = pulse.reduce(([one, two], value) => [one + value, two + value * value], [0, 0]);
  const deviation = Math.sqrt(Math.max(0, squares / pulse.length - (sum / pulse.length) ** 2));
  return deviation > 1e-6 ? pulse.map((value) => value / deviation) : pulse.fill(0);
}

/** Where between its neighbours the peak at `index` lies, by a parabola: -0.5 to 0.5. */
export function peakShift(values: Float32Array, index: number): number {
  const [left = 0, middle = 0, right = 0] = [values[index - 1], values[index], values[index + 1]];
  const bend = left - 2 * middle + right;
  return bend < 0 ? Math.max(-0.5, Math.min(0.5, (0.5 * (left - right)) / bend)) : 0;
}
