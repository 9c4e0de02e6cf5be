import { COLUMNS, type Column, type Signals } from '../../signals/columns.ts';

/** Signals made up for tests: every column still, but for what is told; one even clock. */
export function madeSignals(
  frames: number,
  columns: Partial<Record<Column, (frame: number) => number>> = {},
  fps = 24,
): Signals {
  const usual: Partial<Record<Column, number>> = {
    brightness: 120,
    contrast: 40,
    blue: 128,
    red: 128,
    similarity: 1,
    agreement: 1,
  };
  const made = Object.fromEntries(
    COLUMNS.map((name) => [
      name,
      Float32Array.from({ length: frames }, (_, frame) => columns[name]?.(frame) ?? usual[name] ?? 0),
    ]),
  ) as Record<Column, Float32Array>;
  const seconds = Float64Array.from({ length: frames }, (_, frame) => frame / fps);
  return { frames, seconds, width: 256, height: 144, ...made };
}
