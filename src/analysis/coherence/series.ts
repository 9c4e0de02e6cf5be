import type { Signals } from '../signals/columns.ts';
import type { Finding, FindingKind, Span } from './report.ts';

/** One number a frame of a shot; the first frame has nothing to be compared with. */
export function seriesOf(column: Float32Array, { from, to }: Span): number[] {
  return Array.from(column.subarray(from, to), (value, at) => (at === 0 || !Number.isFinite(value) ? 0 : value));
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The values within `reach` of a place, without it and without the shot's first, which compares with nothing. */
export function around(values: readonly number[], at: number, reach: number): number[] {
  return [...values.slice(Math.max(1, at - reach), at), ...values.slice(at + 1, at + 1 + reach)];
}

/** Stretches where something holds, as places of the shot. */
export function stretches(length: number, holds: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < length; at++) {
    if (!holds(at)) continue;
    const last = found.at(-1);
    if (last?.to === at) found[found.length - 1] = { from: last.from, to: at + 1 };
    else found.push({ from: at, to: at + 1 });
  }
  return found;
}

/** When the frame at `frame` is shown; one past the end, as long after the last as that was after the one before. */
export function timeOf({ seconds, frames }: Signals, frame: number): number {
  if (frame < frames) return seconds[frame] ?? 0;
  const last = seconds[frames - 1] ?? 0;
  return last + Math.max(0, last - (seconds[frames - 2] ?? last));
}

/** A finding, with its sentence completed by when it is. */
export function finding(
  signals: Signals,
  kind: FindingKind,
  { from, to }: Span,
  told: { readonly severity: number; readonly confidence: number; readonly sentence: string },
): Finding {
  const seconds = [timeOf(signals, from), timeOf(signals, to)] as const;
  const bounded = (value: number) => (Number.isFinite(value) ? Math.max(0, Math.min(1, value)) : 0);
  const when =
    to - from > 1 ? `from ${seconds[0].toFixed(2)} s to ${seconds[1].toFixed(2)} s` : `at ${seconds[0].toFixed(2)} s`;
  return {
    ...{ kind, from, to, seconds, severity: bounded(told.severity), confidence: bounded(told.confidence) },
    sentence: `${told.sentence} ${when}`,
  };
}
