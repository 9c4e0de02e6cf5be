import type { Signals } from '../signals/columns.ts';
import { blackIn } from './black.ts';
import { flickerIn } from './flicker.ts';
import { droppedIn, jumpsIn } from './jumps.ts';
import { repeatsIn } from './repeats.ts';
import { type CoherenceReport, FINDINGS, type Finding, type ShotCoherence, type Span } from './report.ts';
import { mean, seriesOf, timeOf } from './series.ts';

export interface CoherenceOptions {
  /** A picture shown for so many frames is frozen. Default 5. */
  readonly frozenFrames?: number;
  /** So many frames of black are told. Default 2. */
  readonly blackFrames?: number;
  /** Levels from one turn to the next from which light flickers. Default 1.2. */
  readonly flickerSwing?: number;
  /** Findings below this confidence are left out, 0 to 1. Default 0.5. */
  readonly leastConfidence?: number;
}

/**
 * Judges whether each shot goes on from frame to frame as it should. Shots hold no transitions: what lies between two shots is not
 * looked at, nor is the first frame of a shot compared with the one before. Pure: the same signals always give the same report.
 */
export function judgeCoherence(
  signals: Signals,
  shots: readonly Span[],
  options: CoherenceOptions = {},
): CoherenceReport {
  const judged = shots
    .map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(signals.frames, to) }))
    .filter(({ from, to }) => to > from)
    .map((shot) => judgeShot(signals, shot, options));
  const told = judged.map(({ shot }) => shot);
  const findings = judged
    .flatMap((one) => one.findings)
    .filter(({ confidence }) => confidence >= (options.leastConfidence ?? 0.5))
    .sort((a, b) => a.from - b.from);
  const byTime = (of: (shot: ShotCoherence) => number) => {
    const length = told.reduce((sum, { seconds }) => sum + seconds[1] - seconds[0], 0);
    return length > 0
      ? told.reduce((sum, shot) => sum + of(shot) * (shot.seconds[1] - shot.seconds[0]), 0) / length
      : 1;
  };
  const counts = Object.fromEntries(FINDINGS.map((kind) => [kind, findings.filter((one) => one.kind === kind).length]));
  return {
    ...{ shots: told, findings, similarity: similarities(signals, told), counts: counts as CoherenceReport['counts'] },
    ...{ meanSimilarity: byTime((shot) => shot.similarity), vbenchFlickering: byTime((shot) => shot.vbenchFlickering) },
    ...{ steadiness: byTime((shot) => shot.steadiness), colourStability: byTime((shot) => shot.colourStability) },
    motionSmoothness: byTime((shot) => shot.motionSmoothness),
    score: findings.reduce((left, { severity }) => left * (1 - severity * 0.3), 1),
  };
}

function judgeShot(signals: Signals, shot: Span, options: CoherenceOptions) {
  const { findings: repeats, still } = repeatsIn(signals, shot, options.frozenFrames ?? 5);
  const black = blackIn(signals, shot, options.blackFrames ?? 2);
  const { findings: flicker, swing } = flickerIn(signals, shot, options.flickerSwing ?? 1.2);
  const jumps = [...jumpsIn(signals, shot), ...droppedIn(signals, shot)];
  return { shot: figuresOf(signals, shot, swing, still), findings: withoutEchoes({ black, flicker, repeats, jumps }) };
}

/** One trouble is told once: black is also dark, flat and frozen, and flicker is also many small jumps of light. */
function withoutEchoes(
  all: Readonly<Record<'black' | 'flicker' | 'repeats' | 'jumps', readonly Finding[]>>,
): Finding[] {
  const { black, flicker, repeats, jumps } = all;
  const touches = (one: Finding, others: readonly Finding[], margin: number) =>
    others.some(({ from, to }) => one.from <= to + margin && one.to >= from - margin);
  const cadence = repeats.filter(({ kind }) => kind === 'cadence');
  const stops = repeats.filter(({ kind }) => kind !== 'cadence');
  const frozen = stops.filter((one) => !touches(one, black, 0));
  const told = jumps.filter(
    (one) =>
      !touches(one, black, 1) &&
      // Where a frozen picture ends, what it missed comes at once.
      !touches(one, frozen, 1) &&
      !(touches(one, flicker, 2) && one.kind !== 'dropped' && one.kind !== 'colour-jump') &&
      !(touches(one, cadence, 1) && one.kind === 'dropped'),
  );
  const swings = flicker.filter((one) => !touches(one, black, 2));
  return [...black, ...swings, ...cadence, ...frozen, ...told];
}

function figuresOf(signals: Signals, shot: Span, swing: number, still: boolean): ShotCoherence {
  const of = (column: Float32Array) => seriesOf(column, shot).slice(1);
  const similarity = of(signals.similarity);
  const flickering = (levels: readonly number[]) => (255 - mean(levels)) / 255;
  const [blue, red] = [of(signals.blue), of(signals.red)];
  const colour = mean(
    blue.slice(1).map((value, at) => Math.hypot(value - (blue[at] ?? 0), (red[at + 1] ?? 0) - (red[at] ?? 0))),
  );
  return {
    ...{ from: shot.from, to: shot.to, seconds: [timeOf(signals, shot.from), timeOf(signals, shot.to)] },
    similarity: similarity.length === 0 ? 1 : mean(similarity),
    leastSimilarity: similarity.reduce((least, value) => Math.min(least, value), 1),
    ...{ vbenchFlickering: flickering(of(signals.change)), steadiness: flickering(of(signals.residual)) },
    ...{ lightSwing: swing, colourStability: 1 / (1 + colour), motionSmoothness: smoothness(signals, shot), still },
  };
}

/** 1 where every step is like the mean of those before and after it; half where it is as far from that as it is long. */
function smoothness({ across, down }: Signals, shot: Span): number {
  const [x, y] = [seriesOf(across, shot).slice(1), seriesOf(down, shot).slice(1)];
  let [off, all] = [0, 0];
  for (let at = 1; at < x.length - 1; at++) {
    const bend = (values: readonly number[]) => (values[at] ?? 0) - ((values[at - 1] ?? 0) + (values[at + 1] ?? 0)) / 2;
    off += Math.hypot(bend(x), bend(y));
    all += Math.hypot(x[at] ?? 0, y[at] ?? 0) + 0.5;
  }
  return all === 0 ? 1 : 1 / (1 + off / all);
}

function similarities(signals: Signals, shots: readonly Span[]): Float32Array {
  const series = Float32Array.from(signals.similarity, (value) => (Number.isFinite(value) ? value : 0));
  for (const { from } of shots) series[from] = 1;
  return series;
}
