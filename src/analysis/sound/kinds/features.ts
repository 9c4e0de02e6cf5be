import type { Envelopes } from '../spectrum.ts';
import { SHAPES, type Textures } from '../textures.ts';

/** Textures a place is judged with: three and a half seconds. */
const WINDOW = 7;
/** Where the place stands in the windows that are tried: last, in the middle, first. */
const OFFSETS = [6, 3, 0] as const;
/** Hops that are this many decibels under the mean of their surroundings are pauses. */
const PAUSE = 8;
/** Harmonicity from which a hop has a pitch. */
const PITCHED = 0.5;
/** Octaves a voice's pitch moves from hop to hop: more than standing still, less than a new note. */
const GLIDE_FROM = 0.004;
const GLIDE_TO = 0.06;

/** What a place sounds like, for telling speech, music and noise apart. The order is that of the weights. */
export const FEATURES = [
  'flatness',
  'spread',
  'pauses',
  'steadiness',
  'peaked',
  'harmonicity',
  'voicing',
  'centroid',
  'syllables',
  'glides',
  'sharpness',
] as const;

/** What has been heard of a sound. */
export interface Heard {
  readonly envelopes: Envelopes;
  readonly textures: Textures;
  readonly pace: number;
}

/** One row of `FEATURES` for every texture. */
export function featuresOf(heard: Heard): readonly (readonly number[])[] {
  const { textures } = heard;
  return Array.from({ length: textures.length }, (_, at) => {
    const windows = OFFSETS.map((offset) => windowAt(at - offset, textures.length));
    const [from, to] = windows.reduce((one, other) => (change(textures, other) < change(textures, one) ? other : one));
    return rowOf(heard, from, to);
  });
}

function windowAt(start: number, length: number): readonly [number, number] {
  const from = Math.max(0, Math.min(start, length - WINDOW));
  return [from, Math.min(length, from + WINDOW)];
}

/** How much the colour changes within a window: the one that does least does not straddle two kinds of sound. */
function change(textures: Textures, [from, to]: readonly [number, number]): number {
  const shapes = textures.shapes.values();
  let sum = 0;
  for (let order = 0; order < SHAPES; order++) {
    sum += deviation(Float32Array.from({ length: to - from }, (_, row) => shapes[(from + row) * SHAPES + order] ?? 0));
  }
  return sum;
}

function rowOf({ envelopes, textures, pace }: Heard, from: number, to: number): readonly number[] {
  const cut = (tape: { values(): Float32Array }) => tape.values().subarray(from * textures.hops, to * textures.hops);
  const level = cut(envelopes.level);
  const power = level.map((value) => 10 ** (value / 10));
  const loud = 10 * Math.log10(mean(power) + 1e-12);
  const audible = Array.from(level.keys()).filter((hop) => (level[hop] ?? 0) > loud - PAUSE);
  const of = (tape: { values(): Float32Array }) => {
    const values = cut(tape);
    return audible.map((hop) => values[hop] ?? 0);
  };
  const harmonicity = cut(envelopes.harmonicity);
  const flux = cut(envelopes.flux);
  return [
    Math.log(mean(of(envelopes.flatness)) + 1e-6),
    deviation(level.map((value) => Math.max(value, loud - 40))),
    1 - audible.length / Math.max(1, level.length),
    mean(textures.steadiness.values().subarray(from, to)),
    mean(textures.peaked.values().subarray(from, to)),
    mean(of(envelopes.harmonicity)),
    deviation(harmonicity),
    deviation(of(envelopes.centroid)),
    syllables(cut(envelopes.speechLevel), pace),
    glides(harmonicity, cut(envelopes.pitch)),
    deviation(flux) / (mean(flux) + 0.1),
  ];
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return sum / Math.max(1, values.length);
}

function deviation(values: ArrayLike<number>): number {
  const middle = mean(values);
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += ((values[index] ?? 0) - middle) ** 2;
  return Math.sqrt(sum / Math.max(1, values.length));
}

/** How much the loudness of the speech band swings as often as syllables come, 3 to 7 times a second, in decibels. */
function syllables(level: Float32Array, pace: number): number {
  const slow = smooth(level, Math.round(pace / 3));
  const fast = smooth(level, Math.round(pace / 14));
  return deviation(fast.map((value, index) => value - (slow[index] ?? 0)));
}

/** Means over `width` values around each. */
function smooth(values: Float32Array, width: number): Float32Array {
  const half = Math.max(1, width >> 1);
  let sum = 0;
  let count = 0;
  const result = new Float32Array(values.length);
  for (let index = -half; index < values.length; index++) {
    if (index + half < values.length) {
      sum += values[index + half] ?? 0;
      count++;
    }
    if (index - half - 1 >= 0) {
      sum -= values[index - half - 1] ?? 0;
      count--;
    }
    if (index >= 0) result[index] = sum / count;
  }
  return result;
}

/** The share of hops in which a pitch slides, as a voice's does. */
function glides(harmonicity: Float32Array, pitch: Float32Array): number {
  let count = 0;
  for (let hop = 1; hop < pitch.length; hop++) {
    const change = Math.abs((pitch[hop] ?? 0) - (pitch[hop - 1] ?? 0));
    const both = Math.min(harmonicity[hop] ?? 0, harmonicity[hop - 1] ?? 0) > PITCHED;
    if (both && change > GLIDE_FROM && change < GLIDE_TO) count++;
  }
  return count / Math.max(1, pitch.length);
}
