/** Below this nothing counts (LUFS); below these much under the mean of the rest neither (LU): BS.1770-4 and Tech 3342. */
const ABSOLUTE = -70;
const RELATIVE = -10;
const RELATIVE_OF_RANGE = -20;

/** BS.1770-4, equation 2. */
export const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);

/** Mean power of every run of `length` steps. */
export function runningMeans(steps: readonly number[], length: number): Float64Array {
  const means = new Float64Array(Math.max(0, steps.length - length + 1));
  for (let start = 0; start < means.length; start++) {
    let sum = 0;
    for (let index = start; index < start + length; index++) sum += steps[index] ?? 0;
    means[start] = sum / length;
  }
  return means;
}

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What is over the absolute gate, and of that what is over the relative one. */
function gated(powers: Float64Array, relative: number): Float64Array {
  const heard = powers.filter((power) => lufs(power) > ABSOLUTE);
  if (heard.length === 0) return heard;
  const gate = lufs(mean(heard)) + relative;
  return heard.filter((power) => lufs(power) > gate);
}

/** LUFS of the whole from its blocks of 0.4 s; null when none passes. */
export function integrated(powers: Float64Array): number | null {
  const heard = gated(powers, RELATIVE);
  return heard.length === 0 ? null : lufs(mean(heard));
}

/** EBU Tech 3342: from the 10th to the 95th percentile of the blocks of 3 s; null when none passes. */
export function range(powers: Float64Array): number | null {
  const heard = gated(powers, RELATIVE_OF_RANGE).map(lufs).sort();
  if (heard.length === 0) return null;
  const at = (share: number) => heard[Math.round((heard.length - 1) * share)] ?? 0;
  return at(0.95) - at(0.1);
}
