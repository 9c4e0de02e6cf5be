import type { Casting } from '#film';

/** What a voice sounds like, in numbers. */
export interface Timbre {
  /** Hertz of the voice at pitch 50. */
  readonly hertz: number;
  /** Decibels in five bands (150-400-900-1800-3200-5500 Hz) against their mean. */
  readonly bands: readonly number[];
}

/**
 * The clear ones among espeak's variants: measured as en-US at 155 words a minute over one long sentence (median of an
 * autocorrelation pitch, long-term spectrum). Left out are those that are muffled, hiss, or whose pitch wanders.
 */
export const TIMBRES: Readonly<Record<string, Timbre>> = {
  '': { hertz: 102, bands: [3.3, 5.8, 1.3, -3.1, -7.3] },
  f1: { hertz: 181, bands: [2.2, 5.4, 2.3, -4.5, -5.3] },
  f2: { hertz: 197, bands: [3.4, 5.6, 1.2, -4.7, -5.5] },
  f3: { hertz: 214, bands: [3.5, 4.8, 0.5, -4.4, -4.4] },
  f4: { hertz: 181, bands: [2.8, 5.6, 1.5, -4.4, -5.5] },
  f5: { hertz: 208, bands: [3, 5, 0.7, -4.5, -4.2] },
  linda: { hertz: 230, bands: [1.4, 3.3, 3.1, -3.3, -4.5] },
  Annie: { hertz: 240, bands: [0.5, 3.8, 2.1, -1.9, -4.6] },
  aunty: { hertz: 174, bands: [2.9, 5.2, 1.4, -4.2, -5.3] },
  belinda: { hertz: 230, bands: [2.9, 6.2, 5.4, -4.9, -9.5] },
  m1: { hertz: 95, bands: [3.7, 5.9, 1.7, -3.1, -8.2] },
  m3: { hertz: 107, bands: [2.9, 5, 1.1, -2.5, -6.5] },
  m5: { hertz: 105, bands: [3.1, 5.2, 1.2, -3.4, -6] },
  m7: { hertz: 107, bands: [7.1, 7.7, 0.7, -5.1, -10.4] },
  Gene: { hertz: 95, bands: [5.7, 6.1, -0.1, -2.9, -8.8] },
  pablo: { hertz: 115, bands: [1.1, 3.3, 0.6, -1.9, -3.2] },
  RicishayMax: { hertz: 104, bands: [4.1, 5.8, 2, -3.5, -8.4] },
  Mike: { hertz: 91, bands: [3, 5, 0.9, -3.4, -5.5] },
  victor: { hertz: 96, bands: [4, 6.1, 2, -4, -8] },
  john: { hertz: 102, bands: [0.8, 3.5, 1.6, -1, -4.9] },
  ed: { hertz: 126, bands: [2.8, 5.6, 3.9, -1.8, -10.5] },
  norbert: { hertz: 102, bands: [4, 6.9, -2.4, -3.9, -4.6] },
  grandpa: { hertz: 108, bands: [2.5, 5.1, 1.6, -2.7, -6.5] },
};

/** Semitones a step of espeak's pitch makes: measured 1.34 to 1.76 in ten steps, from low to high. */
const SEMITONES = 0.155;

/** The pitch setting that brings a voice to a frequency, 0 to 99. */
export function pitchFor({ hertz }: Timbre, target: number): number {
  return Math.round(Math.min(99, Math.max(0, 50 + (12 * Math.log2(target / hertz)) / SEMITONES)));
}

function timbreOf({ voice }: Casting): Timbre {
  const variant = voice.includes('+') ? voice.slice(voice.indexOf('+') + 1) : '';
  return TIMBRES[variant] ?? { hertz: 102, bands: [0, 0, 0, 0, 0] };
}

/**
 * What makes one unit of difference: three semitones, three decibels of colour, or a fifth of the rate. Pitch and colour say who
 * speaks; the rate only helps, for everybody speaks slower and faster.
 */
const UNIT = { semitones: 3, decibels: 3, rate: 0.2 } as const;
/** Another accent is worth a little by itself. */
const ACCENT = 0.5;

/**
 * How differently two castings sound; from 1 on people are easily told apart. Voices of different engines have nothing in
 * common and are infinitely far from each other.
 */
export function voiceDistance(one: Casting, other: Casting): number {
  if (one.engine !== other.engine) return Number.POSITIVE_INFINITY;
  const [timbre, otherTimbre] = [timbreOf(one), timbreOf(other)];
  const height = (voice: Timbre, pitch: number) => 12 * Math.log2(voice.hertz) + (pitch - 50) * SEMITONES;
  const semitones = height(timbre, one.pitch) - height(otherTimbre, other.pitch);
  const squares = timbre.bands.map((level, index) => (level - (otherTimbre.bands[index] ?? 0)) ** 2);
  const colour = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
  const pace = Math.log(one.rate / other.rate) / Math.log(1 + UNIT.rate);
  const accent = one.voice.split('+')[0] === other.voice.split('+')[0] ? 0 : ACCENT;
  return Math.hypot(semitones / UNIT.semitones, colour / UNIT.decibels, pace, accent);
}
