import { atEdge, bentness, calmed, type Motion, median, speedOf, typicalRate } from './motion.ts';
import { type CameraMove, CHANNELS, type Channel, type Direction } from './report.ts';

/** Below this nothing moves: a quarter of a picture's width a minute, and so on; see `Channel` for the units. */
const LEAST_RATE: Readonly<Record<Channel, number>> = { pan: 0.004, tilt: 0.004, zoom: 0.0022, roll: 0.22 };
/** And a move that leads nowhere is none: a picture's hundredth and less. */
const LEAST_WAY: Readonly<Record<Channel, number>> = { pan: 0.006, tilt: 0.006, zoom: 0.004, roll: 0.35 };
const LEAST_SECONDS = 0.35;
/** A rest shorter than this interrupts no move. */
const REST_SECONDS = 0.3;
/** What a rate has to come to beside everything else that moves: less than that, one is mistaken for another. */
const LEAST_SHARE = 0.04;
/** A tremble of so many thousandths of a width hides moves of as many thousandths a second, times this. */
const HIDDEN_BY_SHAKE = 8;

interface Run {
  readonly first: number;
  readonly end: number;
}

/** A hand goes back and forth: it moves the camera only where it takes it this much farther. */
const HAND_WAY = 6;
/** A course that is straighter than this is one move, however it trembles. */
const STRAIGHT = 0.3;

/** The moves of a shot that begins at frame `from`, in order of time; those of a hand are told more calmly. */
export function movesOf(told: Motion, shake: number, from: number, handheld: boolean): CameraMove[] {
  const motion = handheld ? calmed(told) : told;
  const speed = speedOf(motion);
  const whole = { first: 1, end: motion.seconds.length };
  const moves = CHANNELS.flatMap((channel) => {
    const far = LEAST_WAY[channel] * (handheld ? HAND_WAY : 1);
    if (handheld && bentness(motion.seconds, motion.place[channel]) < STRAIGHT) {
      const one = moveOf(motion, channel, whole, far, from);
      if (one.length > 0) return one;
    }
    const signs = signsOf(motion, channel, speed, shake);
    return runsOf(signs, motion.seconds).flatMap((run) => {
      const within = narrowed(motion, channel, run);
      return moveOf(motion, channel, within, far, from);
    });
  });
  return moves.sort((a, b) => a.from - b.from || CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel));
}

/** Which way it moves at each frame: -1, 0 or 1. */
function signsOf({ rate, agreement }: Motion, channel: Channel, speed: Float64Array, shake: number): Int8Array {
  const hidden =
    (shake / 1000) * HIDDEN_BY_SHAKE * (channel === 'pan' || channel === 'tilt' ? 1 : channel === 'zoom' ? 0.6 : 25);
  return Int8Array.from(rate[channel], (own, at) => {
    const share = LEAST_SHARE + 0.1 * (1 - (agreement[at] ?? 0));
    const enough = Math.max(LEAST_RATE[channel], hidden);
    return Math.abs(own) >= enough && atEdge(channel, own) >= share * (speed[at] ?? 0) ? Math.sign(own) : 0;
  });
}

/** Stretches that go one way, short rests in between forgiven. */
function runsOf(signs: Int8Array, seconds: Float64Array): Run[] {
  const runs: (Run & { readonly sign: number })[] = [];
  for (let at = 1; at < signs.length; at++) {
    const sign = signs[at] ?? 0;
    if (sign === 0) continue;
    const last = runs.at(-1);
    const rest = (seconds[at] ?? 0) - (seconds[(last?.end ?? 1) - 1] ?? 0);
    if (last?.sign === sign && (last.end === at || rest <= REST_SECONDS))
      runs[runs.length - 1] = { ...last, end: at + 1 };
    else runs.push({ first: at, end: at + 1, sign });
  }
  return runs;
}

function moveOf(motion: Motion, channel: Channel, run: Run, far: number, from: number): CameraMove[] {
  const { seconds, place } = motion;
  const values = place[channel];
  const [begin, until] = [seconds[run.first - 1] ?? 0, seconds[run.end - 1] ?? 0];
  const way = (values[run.end - 1] ?? 0) - (values[run.first - 1] ?? 0);
  if (until - begin < LEAST_SECONDS || Math.abs(way) < far) return [];
  const rate = typicalRate(seconds, values, run.first - 1, run.end);
  if (Math.sign(rate) !== Math.sign(way) || Math.abs(rate) < LEAST_RATE[channel] / 2) return [];
  const agreement = median([...motion.agreement.slice(run.first, run.end)]);
  const direction = directionOf(channel, rate);
  return [
    {
      ...{ from: from + run.first - 1, to: from + run.end, channel, direction, seconds: [begin, until], rate },
      ...(channel === 'zoom' ? { percent: (Math.exp(rate) - 1) * 100 } : {}),
      sentence: `${said(channel, direction, rate)} from ${begin.toFixed(1)} s to ${until.toFixed(1)} s`,
      confidence: Math.min(1, agreement * 1.25) * Math.min(1, Math.abs(way) / (3 * far)) ** 0.5,
    },
  ];
}

/** The window of the rate is longer than a beginning takes: a move begins where it has half its speed. */
function narrowed({ rate, seconds, place }: Motion, channel: Channel, { first, end }: Run): Run {
  const typical = typicalRate(seconds, place[channel], first - 1, end);
  const enough = (at: number) => Math.abs(rate[channel][at] ?? 0) >= Math.abs(typical) / 2;
  let [begin, until] = [first, end];
  while (begin < until - 1 && !enough(begin)) begin += 1;
  while (until > begin + 1 && !enough(until - 1)) until -= 1;
  return { first: begin, end: until };
}

export function directionOf(channel: Channel, rate: number): Direction {
  if (channel === 'pan') return rate > 0 ? 'pan right' : 'pan left';
  if (channel === 'tilt') return rate > 0 ? 'tilt up' : 'tilt down';
  if (channel === 'zoom') return rate > 0 ? 'zoom or dolly in' : 'zoom or dolly out';
  return rate > 0 ? 'roll clockwise' : 'roll counterclockwise';
}

function said(channel: Channel, direction: Direction, rate: number): string {
  const [verb = '', ...where] = direction.split(' ');
  if (channel === 'zoom')
    return `zooms or dollies ${where.at(-1)} ${Math.abs((Math.exp(rate) - 1) * 100).toFixed(1)} %/s`;
  const amount =
    channel === 'roll' ? `${Math.abs(rate).toFixed(1)} degrees/s` : `${Math.abs(rate).toPrecision(2)} widths/s`;
  return `${verb}s ${where.join(' ')} ${amount}`;
}
