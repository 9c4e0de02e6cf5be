/** Beats a minute that are looked for, and the ratio between neighbours. */
const SLOWEST = 40;
const FASTEST = 240;
const RATIO = 1.0075;
export const TEMPI: readonly number[] = Array.from(
  { length: 1 + Math.floor(Math.log(FASTEST / SLOWEST) / Math.log(RATIO)) },
  (_, index) => SLOWEST * RATIO ** index,
);
/** People tap near this tempo, within about so many octaves. */
const USUAL = 120;
const OCTAVES = 0.9;
/** How much two, three and four beats later count against one beat later. */
const LATER = [1, 0.5, 0.15, 0.25] as const;
/** Seconds compared with themselves at a time, from window to window, and the longest delay looked at. */
const WINDOW = 12;
export const STEP = 1.5;
const LONGEST = 4;

const prior = (bpm: number) => Math.exp(-0.5 * (Math.log2(bpm / USUAL) / OCTAVES) ** 2);

/** How alike a pulse is to itself after each delay (in hops), for every window. 1 is fully alike. */
export interface Tempogram {
  readonly pace: number;
  readonly windows: readonly Float64Array[];
  readonly mean: Float64Array;
}

export function tempogramOf(pulse: Float32Array, pace: number): Tempogram {
  const longest = Math.min(Math.round(LONGEST * pace), Math.floor(pulse.length / 2));
  const length = Math.min(pulse.length, Math.round(WINDOW * pace));
  const step = Math.round(STEP * pace);
  const windows: Float64Array[] = [];
  const mean = new Float64Array(longest + 1);
  for (let start = 0; start === 0 || start + length <= pulse.length; start += step) {
    const alike = likeness(pulse.subarray(start, start + length), longest);
    windows.push(alike);
    for (let delay = 0; delay <= longest; delay++) mean[delay] = (mean[delay] ?? 0) + (alike[delay] ?? 0);
  }
  return { pace, windows, mean: mean.map((value) => value / windows.length) };
}

function likeness(pulse: Float32Array, longest: number): Float64Array {
  const alike = new Float64Array(longest + 1);
  let mean = 0;
  for (const value of pulse) mean += value / pulse.length;
  const values = Float64Array.from(pulse, (value) => value - mean);
  for (let delay = 0; delay <= longest; delay++) {
    let sum = 0;
    for (let index = delay; index < values.length; index++) sum += (values[index] ?? 0) * (values[index - delay] ?? 0);
    alike[delay] = sum / (values.length - delay);
  }
  const whole = alike[0] ?? 0;
  return whole > 1e-9 ? alike.map((value) => value / whole) : alike.fill(0);
}

/** How alike after `delay` hops, which need not be whole. */
export function after(alike: Float64Array, delay: number): number {
  const index = Math.floor(delay);
  const share = delay - index;
  return index + 1 < alike.length ? (alike[index] ?? 0) * (1 - share) + (alike[index + 1] ?? 0) * share : 0;
}

/** How well every tempo of `TEMPI` fits. */
export function fits(alike: Float64Array, pace: number): Float64Array {
  return Float64Array.from(TEMPI, (bpm) => {
    const beat = (60 * pace) / bpm;
    const sum = LATER.reduce((total, weight, index) => total + weight * after(alike, beat * (index + 1)), 0);
    return Math.max(0, sum) * prior(bpm);
  });
}
