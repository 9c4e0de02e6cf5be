import { chance } from '#chance';

/** Seconds of one analysis window; half of them overlap. */
const WINDOW = 0.024;

/**
 * Takes the voice out of speech and leaves the breath: each stretch is taken apart by linear prediction into the shape of the
 * mouth and what drives it, and the shape is driven by noise of the same strength. The character's formants stay.
 */
export function whispered(samples: Float32Array, sampleRate: number): Float32Array {
  const next = chance(sampleRate);
  const size = Math.round((sampleRate * WINDOW) / 2) * 2;
  // Two coefficients for each kilohertz of bandwidth and two for the tilt, as is usual for speech.
  const order = Math.round(sampleRate / 1000) + 2;
  const window = Float32Array.from({ length: size }, (_, index) => Math.sin((Math.PI * (index + 0.5)) / size) ** 2);
  const out = new Float32Array(samples.length);
  const past = new Float32Array(order);
  for (let from = -size / 2; from < samples.length; from += size / 2) {
    const stretch = window.map((weight, index) => weight * (samples[from + index] ?? 0));
    const { shape, residue } = prediction(stretch, order);
    past.fill(0);
    const breath = new Float32Array(size);
    for (let index = 0; index < size; index++) {
      let value = (next() * 2 - 1) * Math.sqrt(3 * residue);
      for (let tap = 0; tap < order; tap++) value -= (shape[tap] ?? 0) * (breath[index - 1 - tap] ?? 0);
      breath[index] = value;
    }
    for (let index = 0; index < size; index++) {
      const at = from + index;
      if (at >= 0 && at < out.length) out[at] = (out[at] ?? 0) + (breath[index] ?? 0) * (window[index] ?? 0);
    }
  }
  return out;
}

/** Linear prediction by autocorrelation (Levinson and Durbin); `residue` is the mean square of what drives the mouth. */
function prediction(stretch: Float32Array, order: number): { shape: Float64Array; residue: number } {
  const likeness = new Float64Array(order + 1);
  for (let lag = 0; lag <= order; lag++) {
    let sum = 0;
    for (let index = lag; index < stretch.length; index++) sum += (stretch[index] ?? 0) * (stretch[index - lag] ?? 0);
    likeness[lag] = sum;
  }
  const shape = new Float64Array(order);
  // A little white noise (-40 dB) keeps the shape from ringing.
  let error = (likeness[0] ?? 0) * 1.0001 + 1e-9;
  for (let step = 0; step < order; step++) {
    let sum = likeness[step + 1] ?? 0;
    for (let tap = 0; tap < step; tap++) sum += (shape[tap] ?? 0) * (likeness[step - tap] ?? 0);
    const reflection = -sum / error;
    const before = shape.slice(0, step);
    for (let tap = 0; tap < step; tap++) shape[tap] = (before[tap] ?? 0) + reflection * (before[step - 1 - tap] ?? 0);
    shape[step] = reflection;
    error *= 1 - reflection * reflection;
  }
  return { shape, residue: error / (stretch.length * 0.375) };
}
