import type { Beat, EnergyCurve, Section } from '../analysis.ts';
import type { Textures } from '../textures.ts';
import { featuresOf } from './features.ts';
import { labelled } from './labels.ts';
import { boundsOf } from './novelty.ts';

/** A bound is moved to a beat this near (seconds). */
const NEAR = 0.5;

/** The parts of a piece, by where it becomes another one and what comes back. */
export function sectionsOf(
  textures: Textures,
  energy: EnergyCurve,
  beats: readonly Beat[],
  pace: number,
  duration: number,
): readonly Section[] {
  if (duration === 0) return [];
  const rows = featuresOf(textures);
  const seconds = textures.hops / pace;
  const { bounds, labels } = labelled(rows, boundsOf(rows, seconds));
  const times = bounds.map((bound) => onBeat(bound * seconds, beats));
  return labels.map((label, index) => {
    const start = index === 0 ? 0 : (times[index] ?? 0);
    const end = index === labels.length - 1 ? duration : (times[index + 1] ?? duration);
    return { start, end, label, energy: energyOf(energy, start, end) };
  });
}

function onBeat(seconds: number, beats: readonly Beat[]): number {
  let nearest = seconds;
  let least = NEAR;
  for (const beat of beats) {
    const off = Math.abs(beat.seconds - seconds);
    if (off >= least) continue;
    least = off;
    nearest = beat.seconds;
  }
  return nearest;
}

function energyOf({ step, decibels }: EnergyCurve, start: number, end: number): number {
  const from = Math.floor(start / step);
  const values = decibels.slice(from, Math.max(from + 1, Math.ceil(end / step)));
  const power = values.reduce((sum, value) => sum + 10 ** (value / 10), 0) / Math.max(1, values.length);
  return Math.max(-120, 10 * Math.log10(power));
}
