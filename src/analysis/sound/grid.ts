import { nearestPowerOfTwo } from './fourier.ts';

/** The rate music and speech are listened to at, about: up to 10 kHz is where they live. */
const WANTED = 20_000;
/** Samples of one slice of a hop are about this much of a second: how exactly attacks are placed. */
const SLICES = 1500;
/** Slices in a hop: about 88 hops a second. */
export const SLICES_OF_HOP = 17;
/** Seconds of one spectrum. */
const SPECTRUM = 0.0464;
/** The rate pitches are listened to at, about, and the seconds of one of their spectra. */
const PITCHED = 10_000;
const PITCH_SPECTRUM = 0.36;

/** How a sound of one sample rate is cut up. */
export interface Grid {
  /** One of so many samples is kept. */
  readonly factor: number;
  readonly rate: number;
  readonly slice: number;
  readonly hop: number;
  /** Hops a second. */
  readonly pace: number;
  readonly size: number;
  /** The same for pitches, counted from `rate`. */
  readonly pitch: { readonly factor: number; readonly rate: number; readonly size: number; readonly hop: number };
}

export function gridFor(sampleRate: number): Grid {
  const factor = Math.max(1, Math.floor(sampleRate / WANTED));
  const rate = sampleRate / factor;
  const slice = Math.max(1, Math.round(rate / SLICES));
  const hop = slice * SLICES_OF_HOP;
  const size = nearestPowerOfTwo(rate * SPECTRUM);
  const lower = Math.max(1, Math.floor(rate / PITCHED));
  const pitchSize = nearestPowerOfTwo((rate / lower) * PITCH_SPECTRUM);
  const pitch = { factor: lower, rate: rate / lower, size: pitchSize, hop: pitchSize / 4 };
  return { factor, rate, slice, hop, pace: rate / hop, size, pitch };
}
