import type { Signals } from '../signals/columns.ts';
import type { Finding, Span } from './report.ts';
import { finding, stretches } from './series.ts';

/** Levels; black is 16 in most films and grain adds to it. */
const DARK = 22;
const FLAT = 4;

/** Stretches of black within a shot. */
export function blackIn(signals: Signals, shot: Span, leastFrames: number): Finding[] {
  const { brightness, contrast } = signals;
  const black = (at: number) =>
    (brightness[shot.from + at] ?? 255) <= DARK && (contrast[shot.from + at] ?? 255) <= FLAT;
  return stretches(shot.to - shot.from, black)
    .filter(({ from, to }) => to - from >= leastFrames)
    .map(({ from, to }) => {
      const frames = to - from;
      const span = { from: shot.from + from, to: shot.from + to };
      const atAnEnd = span.from === 0 || span.to === signals.frames;
      return finding(signals, 'black', span, {
        severity: (atAnEnd ? 0.2 : 0.5) + frames / 100,
        confidence: 0.98,
        sentence: `black for ${frames} frames`,
      });
    });
}
