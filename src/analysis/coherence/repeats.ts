import type { Signals } from '../signals/columns.ts';
import type { Finding, Span } from './report.ts';
import { finding, seriesOf, stretches } from './series.ts';

/**
 * Levels that no cell of a repeated frame changes by more than: an encoder adds its own little to everything, so that the mean of
 * all changes says less (measured: up to 2 levels at ordinary qualities, where frames that move have cells with 10 and more).
 */
const REPEATED = 3;
const MOVING = 8;
/** Before a stop that lasts until the shot ends: little motion may well have ended by itself. */
const MOVING_MUCH = 24;
/** Periods that rates are changed with: every second (12 on 24) to every twelfth. */
const LONGEST_PERIOD = 12;
const LEAST_REPEATS = 4;

/** Frozen stretches, single repeated frames, and repeats by rule. `still`: nothing in the shot moves, so nothing can freeze. */
export function repeatsIn(
  signals: Signals,
  shot: Span,
  leastFrozen: number,
): { readonly findings: readonly Finding[]; readonly still: boolean } {
  const utmost = seriesOf(signals.utmost, shot);
  const repeated = repeatedIn(utmost);
  const still =
    utmost.length > 1 && utmost.slice(1).filter((most) => most <= REPEATED).length >= 0.95 * (utmost.length - 1);
  const cadences = cadencesIn(repeated);
  const inCadence = (at: number) => cadences.some(({ from, to }) => at >= from && at < to);
  const findings: Finding[] = cadences.map(({ from, to, period, repeats }) =>
    finding(
      signals,
      'cadence',
      { from: shot.from + from, to: shot.from + to },
      {
        severity: 0.15,
        confidence: 0.9,
        sentence: `${repeats} of every ${period} frames are shown again`,
      },
    ),
  );
  for (const { from, to } of stretches(repeated.length, (at) => repeated[at] === true && !inCadence(at))) {
    const frames = to - from;
    const span = { from: shot.from + from, to: shot.from + to };
    // A picture shown five times changes four times by nothing.
    const frozen = frames + 1 >= leastFrozen;
    if (frozen)
      findings.push(
        finding(
          signals,
          'frozen',
          { from: span.from - 1, to: span.to },
          {
            severity: 0.3 + frames / 50,
            confidence: 0.95,
            sentence: `frozen for ${frames + 1} frames`,
          },
        ),
      );
    else
      findings.push(
        finding(signals, 'duplicated', span, {
          severity: 0.1 + 0.05 * frames,
          confidence: 0.9,
          sentence: frames === 1 ? 'a frame is shown again' : `a frame is shown again ${frames} times`,
        }),
      );
  }
  return { findings, still };
}

/** Frames that show what the one before showed, among others that move. */
function repeatedIn(utmost: readonly number[]): boolean[] {
  return utmost.map((most, at) => {
    if (at === 0 || most > REPEATED) return false;
    const sides = [nextThat(utmost, at, -1), nextThat(utmost, at, 1)];
    if (sides.includes('rests')) return false;
    return sides.includes('ends') ? sides.includes('moves much') : true;
  });
}

/**
 * What comes that way: frames that move, the end of the shot, or a picture that only comes to rest or sets off slowly, which is no
 * fault.
 */
function nextThat(utmost: readonly number[], at: number, way: 1 | -1): 'moves' | 'moves much' | 'rests' | 'ends' {
  for (let next = at + way; next >= 1 && next < utmost.length; next += way) {
    const most = utmost[next] ?? 0;
    if (most >= MOVING) return most >= MOVING_MUCH ? 'moves much' : 'moves';
    if (most > REPEATED) return 'rests';
  }
  return 'ends';
}

interface Cadence extends Span {
  readonly period: number;
  readonly repeats: number;
}

/** Stretches in which frames are repeated by rule. */
function cadencesIn(repeated: readonly boolean[]): Cadence[] {
  const found: Cadence[] = [];
  for (let period = 2; period <= LONGEST_PERIOD; period++) {
    for (const { from, to } of stretches(
      repeated.length,
      (at) => at > period && repeated[at] === repeated[at - period],
    )) {
      const span = { from: from - period, to };
      const count = repeated.slice(span.from, span.to).filter((again) => again).length;
      const repeats = repeated.slice(span.from, span.from + period).filter((again) => again).length;
      if (count < LEAST_REPEATS || repeats === 0 || repeats === period) continue;
      if (span.to - span.from < 3 * period || found.some((other) => other.from < span.to && span.from < other.to))
        continue;
      found.push({ ...span, period, repeats });
    }
  }
  return found;
}
