import type { Signals } from '../signals/columns.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { type ShotOptions, shotOptions } from './options.ts';
import type { Boundary, BoundaryKind, Flash, ShotList } from './shot-list.ts';
import { shotsBetween } from './shots.ts';

type Found = Omit<Boundary, 'fromSeconds' | 'toSeconds'>;

/**
 * Finds where shots begin and end, and how. Pure: the same signals and options, the same list. What may be a boundary at all is
 * looked for once for the same signals; then other options are answered at once. Throws `shot-options-invalid`.
 */
export function findShots(signals: Signals, options: Partial<ShotOptions> = {}): ShotList {
  const wanted = shotOptions(options);
  const candidates = candidatesOf(signals);
  const at = (frame: number) => signals.seconds[frame] ?? 0;
  const found = chosen(all(candidates), wanted);
  const boundaries = found.map((boundary) => ({
    ...boundary,
    fromSeconds: at(boundary.from),
    toSeconds: at(boundary.to),
  }));
  const flashes = candidates.flashes.map((flash) => flashOf(signals, flash));
  const shots = signals.frames === 0 ? [] : shotsBetween(signals, candidates.track, boundaries, flashes);
  return { frames: signals.frames, seconds: (shots.at(-1)?.endSeconds ?? 0) - at(0), boundaries, shots, flashes };
}

function all({ cuts, fades, graduals }: Candidates): Found[] {
  return [
    ...cuts.map(({ frame, confidence }) => ({ kind: 'cut' as const, from: frame - 1, to: frame, confidence })),
    ...fades,
    ...graduals,
  ];
}

/** Those sure enough and asked for; of two that overlap or are too close the surer one, in the order of the film. */
function chosen(found: readonly Found[], { sensitivity, shortest, kinds }: ShotOptions): Found[] {
  const wanted = new Set<BoundaryKind>(kinds);
  const sure = found.filter(({ kind, confidence }) => wanted.has(kind) && confidence >= 1 - sensitivity);
  sure.sort((one, other) => other.confidence - one.confidence || one.from - other.from);
  const kept: Found[] = [];
  for (const boundary of sure) {
    const close = kept.some(({ from, to }) => boundary.from < to + shortest - 1 && from < boundary.to + shortest - 1);
    if (!close) kept.push(boundary);
  }
  return kept.sort((one, other) => one.from - other.from);
}

function flashOf(signals: Signals, { from, to }: { readonly from: number; readonly to: number }): Flash {
  const { seconds, brightness } = signals;
  return {
    ...{ from, to, fromSeconds: seconds[from] ?? 0, toSeconds: seconds[to] ?? 0 },
    brighter: (brightness[from] ?? 0) - (brightness[from - 1] ?? 0),
  };
}
