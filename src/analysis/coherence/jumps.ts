import type { Signals } from '../signals/columns.ts';
import type { Finding, Span } from './report.ts';
import { around, finding, mean, median, seriesOf } from './series.ts';

/** How far around a frame its surroundings reach; frames. */
const REACH = 6;
/** Levels of light, and of colour, that are a jump when they come within a frame and stay. */
const LEAST_LIGHT = 2.5;
const LEAST_COLOUR = 1.2;
/** Times the usual change of colour that a jump is. */
const COLOUR_TIMES = 3;
/** Levels, and times the usual, of a change that is abrupt. */
const LEAST_ABRUPT = 8;
const ABRUPT_TIMES = 3.5;

/** Colour and light that jump and stay, and changes that are no cut: one or a few frames of something else. */
export function jumpsIn(signals: Signals, shot: Span): Finding[] {
  const change = seriesOf(signals.change, shot);
  const residual = seriesOf(signals.residual, shot);
  const colour = seriesOf(signals.recolouring, shot);
  const light = seriesOf(signals.lit, shot);
  const tint = seriesOf(signals.tinted, shot);
  const findings: Finding[] = [];
  for (let at = 2; at < change.length - 1; at++) {
    const span = { from: shot.from + at, to: shot.from + at + 1 };
    const there = around(change, at, REACH);
    const own = residual[at] ?? 0;
    const usualRest = median(around(residual, at, REACH));
    if (own >= LEAST_ABRUPT && own >= ABRUPT_TIMES * (usualRest + 0.5) && (change[at] ?? 0) > 1.5 * median(there)) {
      // Gone again within a few frames: then it is told once, with its end.
      const back = returnFrom(residual, at, usualRest);
      const end = back ?? at + 1;
      findings.push(
        finding(
          signals,
          'abrupt',
          { from: span.from, to: shot.from + end },
          {
            severity: own / 40,
            confidence: back === undefined ? 0.6 : 0.85,
            sentence: back === undefined ? 'changes abruptly without a cut' : `${end - at} frames of something else`,
          },
        ),
      );
      at = end;
      continue;
    }
    const jump = colourJump(colour, tint, light, at);
    if (jump === undefined) continue;
    findings.push(finding(signals, jump.kind, span, { ...jump, confidence: 0.85 }));
    at += 2;
  }
  return findings;
}

function returnFrom(residual: readonly number[], at: number, usual: number): number | undefined {
  for (let next = at + 1; next <= at + 5 && next < residual.length; next++)
    if ((residual[next] ?? 0) >= Math.max(LEAST_ABRUPT, ABRUPT_TIMES * (usual + 0.5))) return next;
  return undefined;
}

function colourJump(colour: readonly number[], tint: readonly number[], light: readonly number[], at: number) {
  const step = Math.max(colour[at] ?? 0, tint[at] ?? 0);
  if (standsOut(colour, at) || standsOut(tint, at))
    return {
      kind: 'colour-jump' as const,
      severity: step / 12,
      sentence: `colours jump by ${step.toFixed(1)} levels and stay`,
    };
  const lit = Math.abs(light[at] ?? 0);
  const near = around(light, at, REACH).map(Math.abs);
  if (lit >= LEAST_LIGHT && lit >= 4 * (median(near) + 0.2) && lit >= 3 * Math.max(...near))
    return {
      kind: 'light-jump' as const,
      severity: lit / 20,
      sentence: `light jumps by ${lit.toFixed(1)} levels and stays`,
    };
  return undefined;
}

function standsOut(colour: readonly number[], at: number): boolean {
  const near = around(colour, at, REACH);
  const step = colour[at] ?? 0;
  return step >= LEAST_COLOUR && step >= COLOUR_TIMES * median(near) && step >= 1.6 * Math.max(...near);
}

/** Pixels a frame that something has to move by for a missing frame to be seen. */
const LEAST_MOTION = 0.45;

/** Where the camera goes on as if frames were missing: once a step of two or more, the same way, as even before as after. */
export function droppedIn(signals: Signals, shot: Span): Finding[] {
  const steps = stepsOf(signals, shot);
  const [change, residual] = [seriesOf(signals.change, shot), seriesOf(signals.residual, shot)];
  const findings: Finding[] = [];
  for (let at = 2; at < steps.length - 2; at++) {
    const missing = missingAt(steps, at) ?? leapAt(steps, change, residual, at);
    if (missing === undefined) continue;
    findings.push(
      finding(
        signals,
        'dropped',
        { from: shot.from + at, to: shot.from + at + 1 },
        {
          severity: 0.2 + 0.1 * missing.frames,
          confidence: missing.confidence,
          sentence: missing.frames === 1 ? 'a frame is missing' : `${missing.frames} frames are missing`,
        },
      ),
    );
    at += 1;
  }
  const told = new Set(findings.map(({ from }) => from));
  return [...findings, ...gapsIn(signals, shot).filter(({ from }) => !told.has(from))];
}

type Vector = readonly number[];

/** How the picture went at each frame: across, down, and at its edge by growth and turn; pixels. */
function stepsOf(signals: Signals, shot: Span): Vector[] {
  const edge = Math.hypot(signals.width, signals.height) / 4;
  const [across, down] = [seriesOf(signals.across, shot), seriesOf(signals.down, shot)];
  const [growth, turn] = [seriesOf(signals.growth, shot), seriesOf(signals.turn, shot)];
  const agreement = seriesOf(signals.agreement, shot);
  return across.map((x, at) =>
    (agreement[at] ?? 0) < 0.3 ? [NaN] : [x, down[at] ?? 0, (growth[at] ?? 0) * edge, (turn[at] ?? 0) * edge],
  );
}

const lengthOf = (vector: Vector) => Math.hypot(...vector);
const apart = (one: Vector, other: Vector) => Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

function missingAt(steps: readonly Vector[], at: number) {
  const own = steps[at] ?? [];
  const near = [...steps.slice(Math.max(1, at - 4), at), ...steps.slice(at + 1, at + 5)];
  if (own.some(Number.isNaN) || near.length < 4) return undefined;
  const good = near.filter((step) => !step.some(Number.isNaN));
  if (good.length < 4) return undefined;
  const usual = own.map((_, channel) => median(good.map((step) => step[channel] ?? 0)));
  const length = lengthOf(usual);
  if (length < LEAST_MOTION) return undefined;
  const spread = median(good.map((step) => apart(step, usual)));
  const widest = Math.max(...good.map((step) => apart(step, usual)));
  // How many usual steps this one is, and how far it is from going the same way.
  const times = own.reduce((sum, value, channel) => sum + value * (usual[channel] ?? 0), 0) / (length * length);
  const aside = apart(
    own,
    usual.map((value) => value * times),
  );
  const excess = (times - 1) * length;
  if (times < 1.65 || aside > 0.35 * times * length + 0.5 || excess < 4 * spread + 0.4 || excess < 1.5 * widest)
    return undefined;
  const frames = Math.max(1, Math.round(times) - 1);
  return { frames, confidence: Math.min(0.95, 0.6 + excess / (20 * (spread + 0.1))) };
}

/** Pixels a frame that a camera moves by at least, and how alike the changes around a leap are, as a share of them. */
const LEAST_DRIFT = 0.25;
const EVEN = 0.12;
/** Times the usual change that a leap makes at least: as much as everything around it and more. */
const LEAP = 1.35;

/** Where a slow move is even, what changes is evener than what blocks say of it: one frame stands out, and is explained by moving. */
function leapAt(steps: readonly Vector[], change: readonly number[], residual: readonly number[], at: number) {
  const near = around(change, at, 5);
  const usual = median(near);
  const own = change[at] ?? 0;
  if (
    near.length < 8 ||
    own < LEAP * Math.max(...near) ||
    median(near.map((value) => Math.abs(value - usual))) > EVEN * usual
  )
    return undefined;
  const drift = median(
    steps
      .slice(Math.max(1, at - 5), at + 6)
      .map(lengthOf)
      .filter(Number.isFinite),
  );
  if (drift < LEAST_DRIFT || (residual[at] ?? 0) > 1.5 * median(around(residual, at, 5))) return undefined;
  const length = lengthOf(steps[at] ?? []);
  if (!(length > 1.3 * drift)) return undefined;
  return { frames: Math.max(1, Math.round(length / drift) - 1), confidence: 0.7 };
}

/** Share of odd gaps from which a film has no even clock, so that none of them says anything. */
const UNEVEN = 0.05;

/** Gaps in the clock of a film that is otherwise even. */
function gapsIn(signals: Signals, shot: Span): Finding[] {
  const { seconds } = signals;
  const gaps = Array.from({ length: shot.to - shot.from }, (_, at) =>
    at === 0 ? 0 : (seconds[shot.from + at] ?? 0) - (seconds[shot.from + at - 1] ?? 0),
  );
  const usual = median(gaps.slice(1));
  const odd = gaps.flatMap((gap, at) => (at > 0 && usual > 0 && gap > 1.6 * usual ? [at] : []));
  if (odd.length === 0 || odd.length > Math.max(2, UNEVEN * gaps.length)) return [];
  const change = seriesOf(signals.change, shot);
  return odd.map((at) => {
    const frames = Math.max(1, Math.round((gaps[at] ?? 0) / usual) - 1);
    const moves = mean(around(change, at, REACH)) > 0.5;
    return finding(
      signals,
      'dropped',
      { from: shot.from + at, to: shot.from + at + 1 },
      {
        severity: (moves ? 0.2 : 0.05) + 0.05 * frames,
        confidence: 0.95,
        sentence: `the clock jumps over ${frames} ${frames === 1 ? 'frame' : 'frames'}`,
      },
    );
  });
}
