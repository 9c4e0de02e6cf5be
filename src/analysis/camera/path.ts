import type { Signals } from '../signals/columns.ts';
import { joined, NO_SHIFT, type Shift, without } from '../signals/shift.ts';

/** Frames of a film; `to` is the first that no longer belongs to it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How the camera went through a shot: one step a frame, the first being none. */
export interface Path {
  readonly seconds: Float64Array;
  /** Each the change since the frame before: widths to the right and upwards, logarithm of the size, degrees clockwise. */
  readonly steps: readonly Step[];
  /** Share of the texture that agrees with each step. */
  readonly agreement: Float64Array;
}

export interface Step {
  readonly pan: number;
  readonly tilt: number;
  readonly zoom: number;
  readonly roll: number;
}

const NO_STEP: Step = { pan: 0, tilt: 0, zoom: 0, roll: 0 };

/** The path through a shot: steps from frame to frame, put right wherever a frame was compared with one further back. */
export function pathThrough(signals: Signals, { from, to }: Span): Path {
  const shifts: Shift[] = [NO_SHIFT];
  const agreement = new Float64Array(to - from);
  for (let frame = from + 1; frame < to; frame++) {
    shifts.push(shiftAt(signals, frame));
    agreement[frame - from] = finite(signals.agreement[frame]);
  }
  putRight(signals, from, shifts);
  const steps = shifts.map((shift, index) => (index === 0 ? NO_STEP : stepOf(shift, signals.width)));
  return { seconds: signals.seconds.slice(from, to), steps, agreement };
}

function shiftAt(signals: Signals, frame: number): Shift {
  const { across, down, growth, turn } = signals;
  const shift = { across: finite(across[frame]), down: finite(down[frame]) };
  return { ...shift, growth: finite(growth[frame]), turn: finite(turn[frame]) };
}

/**
 * What a look further back says differently from the steps since the last such look is shared out among those. Links that reach
 * back before the shot say nothing about it.
 */
function putRight(signals: Signals, from: number, shifts: Shift[]): void {
  const { back, backAcross, backDown, backGrowth, backTurn } = signals;
  let last = 0;
  for (let index = 1; index < shifts.length; index++) {
    const frame = from + index;
    const length = finite(back[frame]);
    if (length < 1) continue;
    const begin = index - length;
    if (begin < 0) continue;
    const seen: Shift = {
      ...{ across: finite(backAcross[frame]), down: finite(backDown[frame]) },
      ...{ growth: finite(backGrowth[frame]), turn: finite(backTurn[frame]) },
    };
    const first = Math.max(last, begin);
    const until = summed(shifts, begin, first);
    const wanted = without(until, seen);
    const walked = summed(shifts, first, index);
    const share = 1 / (index - first);
    for (let at = first + 1; at <= index; at++) {
      const step = shifts[at] ?? NO_SHIFT;
      shifts[at] = {
        across: step.across + (wanted.across - walked.across) * share,
        down: step.down + (wanted.down - walked.down) * share,
        growth: step.growth + (wanted.growth - walked.growth) * share,
        turn: step.turn + (wanted.turn - walked.turn) * share,
      };
    }
    last = index;
  }
}

/** The steps after `begin` up to `end`, as one. */
function summed(shifts: readonly Shift[], begin: number, end: number): Shift {
  let sum = NO_SHIFT;
  for (let at = begin + 1; at <= end; at++) sum = joined(sum, shifts[at] ?? NO_SHIFT);
  return sum;
}

/** The picture goes to the left when the camera turns right, down when it turns up, and the other way round when it rolls. */
function stepOf({ across, down, growth, turn }: Shift, width: number): Step {
  const [re, im] = [1 - growth, -turn];
  const size = Math.max(1e-6, re * re + im * im);
  const side = Math.max(1, width);
  return {
    pan: -(across * re + down * im) / size / side,
    tilt: (down * re - across * im) / size / side,
    zoom: -Math.log(size) / 2,
    roll: (Math.atan2(im, re) * 180) / Math.PI,
  };
}

const finite = (value: number | undefined): number => (value !== undefined && Number.isFinite(value) ? value : 0);
