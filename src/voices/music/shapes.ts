import { ladder, nearest } from './chords.ts';
import type { Motif } from './motif.ts';
import type { Sketch } from './sketch.ts';
import type { Tone } from './tune.ts';

/** What can be done with a motif in a bar. `long` and `longer` are its two halves at twice the length. */
export type Ways = 'state' | 'sequence' | 'turned' | 'echo' | 'head' | 'tail' | 'climb' | 'long' | 'longer' | 'rest';

/** Steps from a start on the scale, and how many beats each lasts. */
interface Shape {
  readonly steps: readonly number[];
  readonly beats: readonly number[];
  /** Steps by which the whole is lifted above where the line has come to. */
  readonly lift: number;
  readonly accent: number;
}

/** The notes to choose from in a bar; `calm` are those of the chord that do not rub against the pad (minor second or ninth). */
export function pitchesIn({ style, bars, voicings }: Sketch, index: number): { steps: number[]; calm: number[] } {
  const { chord = [], scale = style.scale, tonic = 0 } = bars[index] ?? {};
  const steps = ladder(scale, tonic, chord, style.melody.low, style.melody.high);
  const rubs = (pitch: number) =>
    (voicings[index] ?? []).some((other) => [1, 11, 13].includes(Math.abs(pitch - other)));
  const tones = steps.filter((pitch) => chord.includes(pitch % 12));
  const calm = tones.filter((pitch) => !rubs(pitch));
  return { steps, calm: calm.length > 0 ? calm : tones };
}

/** The motif in one bar, over its chord, near `aim`. */
export function treated(sketch: Sketch, index: number, way: Ways, motif: Motif, aim: number): readonly Tone[] {
  const { meter, melody } = sketch.style;
  const shape = shapeOf(way, motif, meter);
  if (shape.steps.length === 0) return [];
  const { steps, calm } = pitchesIn(sketch, index);
  const lifted = aim + 1.8 * shape.lift;
  const start = bestStart(steps, calm, shape, lifted > melody.high - 3 ? aim - 1.8 * shape.lift : lifted);
  const tones: Tone[] = [];
  let at = 0;
  for (const [number, step] of shape.steps.entries()) {
    const beats = shape.beats[number] ?? 1;
    const free = steps[Math.min(steps.length - 1, Math.max(0, start + step))] ?? aim;
    const pitch = isStrong(at, beats) ? nearest(calm, free) : free;
    const accent = shape.accent * (at === 0 ? 0.82 : at % 1 === 0 ? 0.72 : 0.62);
    tones.push({ at: index * meter + at, beats: beats * melody.legato, pitch, accent });
    at += beats;
  }
  return tones;
}

/** Long notes and the first of a bar belong to the chord. */
const isStrong = (at: number, beats: number) => at === 0 || beats >= 1.5;

function shapeOf(way: Ways, motif: Motif, meter: 3 | 4): Shape {
  const { steps } = motif;
  const beats = motif.beats[meter];
  const plain = { steps, beats, lift: 0, accent: 1 };
  if (way === 'sequence') return { ...plain, lift: 1 };
  if (way === 'turned') return { ...plain, steps: steps.map((step) => -step) };
  if (way === 'echo') return { ...plain, steps: [...steps.slice(0, -1), (steps.at(-1) ?? 0) - 1], accent: 0.82 };
  if (way === 'climb') return { ...plain, steps: steps.map((_, index) => index), lift: 1, accent: 1.04 };
  if (way === 'head') {
    const count = Math.max(2, Math.ceil(steps.length / 2));
    return { steps: steps.slice(0, count), beats: beats.slice(0, count), lift: 0, accent: 0.85 };
  }
  if (way === 'tail') {
    // The last two notes, said twice.
    const [one = 0, two = 0] = steps.slice(-2);
    const half = meter / 2;
    return { steps: [0, two - one, 1, two - one + 1], beats: [0.5, half - 0.5, 0.5, half - 0.5], lift: 0, accent: 0.9 };
  }
  if (way === 'long' || way === 'longer') {
    const middle = Math.ceil(steps.length / 2);
    const half = way === 'long' ? steps.slice(0, middle) : steps.slice(middle);
    return { steps: half, beats: half.map(() => meter / half.length), lift: way === 'longer' ? -0.5 : 0, accent: 0.8 };
  }
  return way === 'rest' ? { ...plain, steps: [] } : plain;
}

/**
 * The place on the ladder from which the shape fits best: near the aim, inside the range, and with its strong notes in the chord as
 * they are, so that the motif keeps its face.
 */
export function bestStart(
  steps: readonly number[],
  calm: readonly number[],
  { steps: shape, beats }: Shape,
  aim: number,
) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [start, pitch] of steps.entries()) {
    const far = Math.abs(pitch - aim);
    let cost = 0.5 * far + 1.5 * Math.max(0, far - 5);
    let at = 0;
    for (const [number, step] of shape.entries()) {
      const length = beats[number] ?? 1;
      cost += 3 * Math.max(0, -(start + step), start + step - steps.length + 1);
      if (isStrong(at, length) && !calm.includes(steps[start + step] ?? -1)) cost += at === 0 ? 4 : 1.6;
      at += length;
    }
    if (cost < least) [least, best] = [cost, start];
  }
  return best;
}
