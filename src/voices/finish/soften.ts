import { chance } from '#chance';
import { Filter } from './biquad.ts';

/** Seconds and strength of four all-passes in a row: they leave the spectrum alone and smear the pulses of the voice. */
const DISPERSION = [
  [0.0011, 0.62],
  [0.0023, 0.6],
  [0.0037, 0.55],
  [0.0057, 0.5],
] as const;

/** Seconds by which dispersing holds speech back, measured on eight voices (8 to 13 ms); it is moved forward as much. */
const HELD_BACK = 0.011;

/** How much of the highs is breath instead of pulses, 0 to 1. */
const BREATH = 0.5;

/**
 * Takes the buzz out of a synthetic voice. The buzz comes from pulses that repeat too exactly in the highs, so an equaliser
 * cannot reach it; vocoders disperse the pulses and mix breath into the highs (mixed excitation, as in MELP), and so does this.
 * Measured as periodicity of the 2.5 to 5 kHz envelope it falls from about 0.5 to 0.3.
 */
export function softened(samples: Float32Array, sampleRate: number): Float32Array {
  const early = Math.round(HELD_BACK * sampleRate);
  let out = new Float32Array(samples.length + early);
  out.set(samples);
  for (const [seconds, strength] of DISPERSION) out = dispersed(out, Math.round(seconds * sampleRate), strength);
  return breathed(out.subarray(early), sampleRate);
}

/** Schroeder's all-pass: an echo fed back and taken out again. */
function dispersed(samples: Float32Array, delay: number, strength: number): Float32Array<ArrayBuffer> {
  const past = new Float32Array(delay);
  const out = new Float32Array(samples.length);
  for (let index = 0; index < samples.length; index++) {
    const at = index % delay;
    const echo = past[at] ?? 0;
    const fed = (samples[index] ?? 0) + strength * echo;
    out[index] = echo - strength * fed;
    past[at] = fed;
  }
  return out;
}

function breathed(samples: Float32Array, sampleRate: number): Float32Array {
  const next = chance('breath');
  const highs = new Filter({ kind: 'highpass', frequency: 2800 }, sampleRate);
  const floor = new Filter({ kind: 'highpass', frequency: 2600 }, sampleRate);
  const ceiling = new Filter({ kind: 'lowpass', frequency: 8500 }, sampleRate);
  // The envelope rises within about 1 ms and falls within about 5 ms.
  const [rise, fall] = [1 - Math.exp(-1 / (0.0011 * sampleRate)), 1 - Math.exp(-1 / (0.0057 * sampleRate))];
  let envelope = 0;
  return samples.map((sample) => {
    const high = highs.next(sample);
    const size = Math.abs(high);
    envelope += (size - envelope) * (size > envelope ? rise : fall);
    const noise = ceiling.next(floor.next((next() * 2 - 1) * envelope * 1.9));
    return sample - high * BREATH * 0.45 + noise * BREATH;
  });
}
