import type { Signals } from '../signals/columns.ts';
import type { Finding, Span } from './report.ts';
import { finding, median, seriesOf } from './series.ts';

/** Turns in a row from which it is flicker: two waves. */
const LEAST_TURNS = 4;
/** Seconds from one turn to the next, at most: half a wave of one a second, and some more. */
const LONGEST_HALF_WAVE = 0.62;

/** Share of the texture that has to agree on how the picture moved. */
const AGREED = 0.5;
/** Waves a second. */
const FASTER_THAN_HANDS = 3;

interface Turn {
  readonly at: number;
  readonly value: number;
}

/** Light that goes up and down. Ramps do not turn, and what comes into the picture is not told by `lit`. */
export function flickerIn(signals: Signals, shot: Span, leastSwing: number): { findings: Finding[]; swing: number } {
  const light: number[] = [];
  let sum = 0;
  for (const step of seriesOf(signals.lit, shot)) light.push((sum += Math.abs(step) > 60 ? 0 : step));
  const level = withoutDrift(light, Array.from(signals.seconds.subarray(shot.from, shot.to)));
  const turns = turnsOf(level, leastSwing);
  const findings: Finding[] = [];
  for (let first = 0; first < turns.length; ) {
    let last = first;
    while (last + 1 < turns.length && halfWave(signals, shot, turns, last) <= LONGEST_HALF_WAVE) last += 1;
    if (last - first >= LEAST_TURNS) findings.push(flickerOf(signals, shot, turns.slice(first, last + 1)));
    first = last + 1;
  }
  const small = turnsOf(level, 0.05);
  return { findings, swing: median(small.slice(1).map((turn, at) => Math.abs(turn.value - (small[at]?.value ?? 0)))) };
}

function halfWave({ seconds }: Signals, shot: Span, turns: readonly Turn[], at: number): number {
  const timeAt = (turn: Turn | undefined) => seconds[shot.from + (turn?.at ?? 0)] ?? 0;
  return timeAt(turns[at + 1]) - timeAt(turns[at]);
}

function flickerOf(signals: Signals, shot: Span, turns: readonly Turn[]): Finding {
  const [first, last] = [turns[0]?.at ?? 0, turns.at(-1)?.at ?? 0];
  const span = { from: shot.from + first, to: shot.from + last + 1 };
  const swing = median(turns.slice(1).map((turn, at) => Math.abs(turn.value - (turns[at]?.value ?? 0))));
  const length = (signals.seconds[span.to - 1] ?? 0) - (signals.seconds[span.from] ?? 0);
  const rate = length > 0 ? (turns.length - 1) / 2 / length : 0;
  const agreed = median([...signals.agreement.subarray(span.from + 1, span.to)]);
  return finding(signals, 'flicker', span, {
    severity: 0.2 + swing / 15,
    // Where blocks are not found again, what they were like says little of the light; but no hand shakes this fast.
    confidence: Math.min(1, 0.6 + turns.length / 20) * (rate >= FASTER_THAN_HANDS ? 1 : Math.min(1, agreed / AGREED)),
    sentence: `flickers by ${swing.toFixed(1)} levels ${rate.toFixed(1)} times a second`,
  });
}

/** A slow ramp taken away: the mean over a second around each frame. */
function withoutDrift(light: readonly number[], seconds: readonly number[]): number[] {
  return light.map((value, at) => {
    const now = seconds[at] ?? 0;
    let [count, sum, first, end] = [0, 0, at, at];
    while (first > 0 && (seconds[first - 1] ?? 0) >= now - 0.6) first -= 1;
    while (end < light.length - 1 && (seconds[end + 1] ?? 0) <= now + 0.6) end += 1;
    // As far to one side as to the other, so that a ramp has its own value for a mean.
    const reach = Math.min(at - first, end - at);
    for (let near = at - reach; near <= at + reach; near++) {
      sum += light[near] ?? 0;
      count += 1;
    }
    return reach < 3 ? value - (light[at] ?? 0) : value - sum / count;
  });
}

/** Where it turns, with at least `swing` between two turns. */
function turnsOf(level: readonly number[], swing: number): Turn[] {
  const turns: Turn[] = [];
  let [low, high]: [Turn, Turn] = [
    { at: 0, value: level[0] ?? 0 },
    { at: 0, value: level[0] ?? 0 },
  ];
  let way = 0;
  for (const [at, value] of level.entries()) {
    if (value < low.value) low = { at, value };
    if (value > high.value) high = { at, value };
    if (way >= 0 && high.value - value >= swing) {
      if (way > 0 || high.at > low.at || turns.length === 0) turns.push(high);
      way = -1;
      low = { at, value };
    } else if (way <= 0 && value - low.value >= swing) {
      turns.push(low);
      way = 1;
      high = { at, value };
    }
    if (way < 0 && value <= low.value) high = { at, value };
    if (way > 0 && value >= high.value) low = { at, value };
  }
  return turns;
}
