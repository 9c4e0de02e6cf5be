/** Zero crossings of the sinc on each side; with a Kaiser window of 8 what folds back stays under -80 dB. */
const CROSSINGS = 24;
const KAISER = 8;
/** Share of the narrower band that is kept: the rest is where the filter falls. */
const KEPT = 0.93;

/**
 * The same sound at another sample rate, by a windowed sinc worked out for every phase the two rates can meet in. The first
 * sample stays at time 0 and the length is the same to within one sample.
 */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return Float32Array.from(samples);
  const common = divisor(from, to);
  const up = to / common;
  const down = from / common;
  const scale = KEPT * Math.min(1, to / from);
  const reach = Math.ceil(CROSSINGS / scale);
  const phases = Array.from({ length: up }, (_, phase) => phaseTaps(phase / up, scale, reach));
  const out = new Float32Array(Math.round((samples.length * to) / from));
  for (let index = 0; index < out.length; index++) {
    const whole = Math.floor((index * down) / up);
    const taps = phases[(index * down) % up];
    if (taps === undefined) continue;
    const first = Math.max(0, whole - reach + 1);
    const last = Math.min(samples.length - 1, whole + reach);
    let sum = 0;
    for (let at = first; at <= last; at++) sum += (samples[at] ?? 0) * (taps[at - whole + reach - 1] ?? 0);
    out[index] = sum;
  }
  return out;
}

/** The filter seen from `phase` samples after a sample; adds up to 1, so that a steady level stays steady. */
function phaseTaps(phase: number, scale: number, reach: number): Float64Array {
  const taps = new Float64Array(2 * reach);
  let sum = 0;
  for (let tap = 0; tap < taps.length; tap++) {
    const distance = tap - reach + 1 - phase;
    const value = sinc(distance * scale) * kaiser(distance / reach);
    taps[tap] = value;
    sum += value;
  }
  return taps.map((value) => value / sum);
}

function sinc(at: number): number {
  return at === 0 ? 1 : Math.sin(Math.PI * at) / (Math.PI * at);
}

/** The Kaiser window from -1 to 1. */
function kaiser(at: number): number {
  return Math.abs(at) >= 1 ? 0 : bessel(KAISER * Math.sqrt(1 - at * at)) / bessel(KAISER);
}

/** The modified Bessel function of order zero, by its series. */
function bessel(at: number): number {
  let sum = 1;
  let term = 1;
  for (let step = 1; term > sum * 1e-12; step++) {
    term *= (at / (2 * step)) ** 2;
    sum += term;
  }
  return sum;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
