/** A second-order filter by its coefficients, normalised so that a0 is 1. */
export interface Band {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** What a band does. `gain` in decibels counts for bells and shelves only. */
export interface BandShape {
  readonly kind: 'lowpass' | 'highpass' | 'bandpass' | 'bell' | 'lowshelf' | 'highshelf';
  /** Hertz; kept below 0.45 of the sample rate. */
  readonly frequency: number;
  /** Sharpness, default 0.7071 (as flat as can be). */
  readonly q?: number;
  readonly gain?: number;
}

/** Coefficients after the Audio EQ Cookbook (Robert Bristow-Johnson). */
export function band({ kind, frequency, q = Math.SQRT1_2, gain = 0 }: BandShape, sampleRate: number): Band {
  const turn = (2 * Math.PI * Math.min(frequency, sampleRate * 0.45)) / sampleRate;
  const cos = Math.cos(turn);
  const alpha = Math.sin(turn) / (2 * q);
  const amplitude = 10 ** (gain / 40);
  const over = (b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Band => ({
    b0: b0 / a0,
    b1: b1 / a0,
    b2: b2 / a0,
    a1: a1 / a0,
    a2: a2 / a0,
  });
  if (kind === 'lowpass') return over((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
  if (kind === 'highpass') return over((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
  if (kind === 'bandpass') return over(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
  if (kind === 'bell') {
    const up = alpha * amplitude;
    const down = alpha / amplitude;
    return over(1 + up, -2 * cos, 1 - up, 1 + down, -2 * cos, 1 - down);
  }
  // The two shelves mirror each other: the sign of the cosine decides which end is lifted.
  const side = kind === 'lowshelf' ? 1 : -1;
  const [more, less, slope] = [amplitude + 1, amplitude - 1, 2 * Math.sqrt(amplitude) * alpha];
  return over(
    amplitude * (more - side * less * cos + slope),
    side * 2 * amplitude * (less - side * more * cos),
    amplitude * (more - side * less * cos - slope),
    more + side * less * cos + slope,
    -side * 2 * (less + side * more * cos),
    more + side * less * cos - slope,
  );
}

/** A band with memory, for sound that comes in blocks or sample by sample. */
export class Filter {
  #band: Band;
  #first = 0;
  #second = 0;

  constructor(shape: BandShape, sampleRate: number) {
    this.#band = band(shape, sampleRate);
  }

  /** Moves the band while sound passes through it. */
  tune(shape: BandShape, sampleRate: number): void {
    this.#band = band(shape, sampleRate);
  }

  /** One sample through (transposed direct form II). */
  next(sample: number): number {
    const { b0, b1, b2, a1, a2 } = this.#band;
    const out = b0 * sample + this.#first;
    this.#first = b1 * sample - a1 * out + this.#second;
    this.#second = b2 * sample - a2 * out;
    return out;
  }
}

/** The samples through a row of bands, one after the other; the input is left alone. */
export function equalise(samples: Float32Array, sampleRate: number, shapes: readonly BandShape[]): Float32Array {
  const out = Float32Array.from(samples);
  for (const shape of shapes) {
    const filter = new Filter(shape, sampleRate);
    for (let index = 0; index < out.length; index++) out[index] = filter.next(out[index] ?? 0);
  }
  return out;
}
