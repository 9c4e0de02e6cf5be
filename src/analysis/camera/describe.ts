import type { Signals } from '../signals/columns.ts';
import { atEdge, eachChannel, type Motion, median, motionOf, shakeOf, speedOf, typicalRate } from './motion.ts';
import { movesOf } from './moves.ts';
import type { Span } from './path.ts';
import type { CameraMove, CameraReport, CameraStyle, ShotCamera } from './report.ts';

export interface CameraOptions {
  /** Thousandths of a width that a shot has to tremble to be handheld. Default 1. */
  readonly handheld?: number;
  /** Widths a second from which a shot is dynamic. Default 0.4. */
  readonly dynamic?: number;
  /** Widths a second, for a tenth of a second, from which it is a whip. Default 1.2. */
  readonly whip?: number;
}

type Thresholds = Required<CameraOptions>;
const USUAL: Thresholds = { handheld: 1, dynamic: 0.4, whip: 1.2 };
/** Moves that take less of a shot leave it static. */
const MOVED_SHARE = 0.15;
/** Turns back and forth of one kind of move from which a shot is dynamic. */
const MANY_TURNS = 3;

/** Describes how the camera moves in each shot. Pure: the same signals always give the same report. */
export function describeCamera(signals: Signals, shots: readonly Span[], options: CameraOptions = {}): CameraReport {
  const thresholds = { ...USUAL, ...options };
  const described = shots
    .map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(signals.frames, to) }))
    .filter(({ from, to }) => to > from)
    .map((shot) => shotCamera(signals, shot, thresholds));
  return { shots: described, ...summed(described) };
}

function shotCamera(signals: Signals, shot: Span, thresholds: Thresholds): ShotCamera {
  const motion = motionOf(signals, shot);
  const { seconds, place, agreement } = motion;
  const shake = shakeOf(motion);
  const moves = movesOf(motion, shake, shot.from, shake >= thresholds.handheld);
  const speeds = speedOf(motion);
  const speed = median([...speeds.slice(1)]);
  const frames = shot.to - shot.from;
  const style = styleOf(motion, moves, shake, speeds, thresholds);
  const told = frames < 2 ? 0 : median([...agreement.slice(1)]);
  const length: readonly [number, number] = [seconds[0] ?? 0, endOf(signals, shot)];
  return {
    ...{ from: shot.from, to: shot.to, seconds: length, style, moves, main: mainOf(moves) },
    rates: eachChannel((channel) => typicalRate(seconds, place[channel], 0, frames)),
    ...{ speed, fastest: speeds.reduce((most, one) => Math.max(most, one), 0), shake },
    smoothness: 1 / (1 + (shake / thresholds.handheld) ** 2 / (1 + speed * 10)),
    confidence: Math.min(1, told * 1.25) * Math.min(1, frames / 12),
    sentence: sentenceOf(style, moves),
  };
}

/** When the frame after a shot is shown; after the last frame, as long after it as it was after the one before. */
function endOf({ seconds, frames }: Signals, { to }: Span): number {
  const last = seconds[to - 1] ?? 0;
  return to < frames ? (seconds[to] ?? last) : last + Math.max(0, last - (seconds[to - 2] ?? last));
}

function styleOf(
  { seconds }: Motion,
  moves: readonly CameraMove[],
  shake: number,
  speeds: Float64Array,
  { handheld, dynamic, whip }: Thresholds,
): CameraStyle {
  if (longest(speeds, seconds, whip) >= 0.1) return 'whip';
  if (shake >= handheld) return 'handheld';
  const length = (seconds.at(-1) ?? 0) - (seconds[0] ?? 0);
  if (coveredBy(moves) < MOVED_SHARE * length || moves.length === 0) return 'static';
  if (longest(speeds, seconds, dynamic) >= 0.3 || turnsOf(moves) >= MANY_TURNS) return 'dynamic';
  return 'smooth';
}

/** The longest time without a break that it is at least as fast; seconds. */
function longest(speeds: Float64Array, seconds: Float64Array, least: number): number {
  let [most, since] = [0, -1];
  for (let at = 1; at < speeds.length; at++) {
    if ((speeds[at] ?? 0) < least) since = -1;
    else {
      if (since < 0) since = at - 1;
      most = Math.max(most, (seconds[at] ?? 0) - (seconds[since] ?? 0));
    }
  }
  return most;
}

/** The move by which the edge of the picture goes farthest. */
function mainOf(moves: readonly CameraMove[]): CameraMove | undefined {
  const way = ({ channel, rate, seconds }: CameraMove) => atEdge(channel, rate) * (seconds[1] - seconds[0]);
  return moves.reduce<CameraMove | undefined>(
    (most, move) => (most && way(most) >= way(move) ? most : move),
    undefined,
  );
}

/** Seconds in which at least one move goes on. */
function coveredBy(moves: readonly CameraMove[]): number {
  let [sum, end] = [0, -Infinity];
  for (const { seconds } of moves) {
    sum += Math.max(0, seconds[1] - Math.max(end, seconds[0]));
    end = Math.max(end, seconds[1]);
  }
  return sum;
}

function turnsOf(moves: readonly CameraMove[]): number {
  const count = (channel: string) => moves.filter((move) => move.channel === channel).length;
  return Math.max(count('pan'), count('tilt'), count('zoom'), count('roll'));
}

function sentenceOf(style: CameraStyle, moves: readonly CameraMove[]): string {
  const how = { static: 'stands still', smooth: 'smooth', dynamic: 'dynamic', handheld: 'handheld', whip: 'whips' }[
    style
  ];
  return [how, ...moves.map((move) => move.sentence)].join('; ');
}

function summed(shots: readonly ShotCamera[]): Omit<CameraReport, 'shots'> {
  const lengthOf = ({ seconds }: ShotCamera) => Math.max(0, seconds[1] - seconds[0]);
  const length = shots.reduce((sum, shot) => sum + lengthOf(shot), 0);
  const mean = (of: (shot: ShotCamera) => number) =>
    length === 0 ? 0 : shots.reduce((sum, shot) => sum + of(shot) * lengthOf(shot), 0) / length;
  const share = (style: CameraStyle) => mean((shot) => (shot.style === style ? 1 : 0));
  const moving = shots.reduce((sum, shot) => sum + coveredBy(shot.moves), 0);
  const moves = shots.reduce((sum, shot) => sum + shot.moves.length, 0);
  return {
    styles: {
      ...{ static: share('static'), smooth: share('smooth'), dynamic: share('dynamic') },
      ...{ handheld: share('handheld'), whip: share('whip') },
    },
    moving: length === 0 ? 0 : Math.min(1, moving / length),
    movesPerMinute: length === 0 ? 0 : (moves * 60) / length,
    ...{ speed: mean((shot) => shot.speed), shake: mean((shot) => shot.shake) },
    ...{ smoothness: mean((shot) => shot.smoothness), confidence: mean((shot) => shot.confidence) },
  };
}
