import type { Signals } from '../signals/columns.ts';
import { type Path, pathThrough, type Span } from './path.ts';
import { CHANNELS, type Channel } from './report.ts';

/** A shot's movement over time; every list one number a frame. */
export interface Motion {
  readonly seconds: Float64Array;
  /** How far it got since the shot began: widths, logarithm of the size, degrees. */
  readonly place: Readonly<Record<Channel, Float64Array>>;
  /** How fast, over a window around each frame; a second. */
  readonly rate: Readonly<Record<Channel, Float64Array>>;
  readonly agreement: Float64Array;
}

/** Half the window that a rate is told over; seconds. */
const HALF_WINDOW = 0.2;
/** And of a trembling one. */
const CALM_HALF_WINDOW = 0.6;
/** Steps of which so little of the picture agrees are not believed. */
const LOST = 0.12;
/** Steps of which less than this agrees are believed only where they resemble their neighbours. */
const DOUBTED = 0.6;
const NEIGHBOURS = 5;

export function motionOf(signals: Signals, span: Span): Motion {
  return toldOver(pathThrough(signals, span), HALF_WINDOW);
}

/** The same with rates over a longer window: what is left is where a hand went, not how it trembled. */
export function calmed({ seconds, place, agreement }: Motion): Motion {
  return {
    seconds,
    place,
    agreement,
    rate: eachChannel((channel) => slopes(seconds, place[channel], CALM_HALF_WINDOW)),
  };
}

function toldOver(path: Path, half: number): Motion {
  const { seconds, agreement } = path;
  const place = eachChannel((channel) => placesOf(path, channel));
  const rate = eachChannel((channel) => slopes(seconds, place[channel], half));
  return { seconds, place, rate, agreement };
}

function placesOf({ steps, seconds, agreement }: Path, channel: Channel): Float64Array {
  const rates = steps.map((step, at) => (at === 0 ? 0 : step[channel] / gap(seconds, at)));
  const places = new Float64Array(steps.length);
  for (let at = 1; at < steps.length; at++) {
    const trusted = agreement[at] ?? 0;
    const own = rates[at] ?? 0;
    let rate = own;
    if (trusted < DOUBTED) {
      const around = rates.slice(Math.max(1, at - NEIGHBOURS), at + NEIGHBOURS + 1);
      const middle = median(around);
      const spread = median(around.map((other) => Math.abs(other - middle)));
      if (trusted < LOST || Math.abs(own - middle) > 4 * spread) rate = middle;
    }
    places[at] = (places[at - 1] ?? 0) + rate * gap(seconds, at);
  }
  return places;
}

/** Seconds from the frame before; never none, whatever a broken clock says. */
function gap(seconds: Float64Array, at: number): number {
  const apart = (seconds[at] ?? 0) - (seconds[at - 1] ?? 0);
  return Number.isFinite(apart) && apart > 1e-4 ? apart : 1e-4;
}

/** The slope of the line that fits best what lies within `half` seconds of each point. */
function slopes(seconds: Float64Array, values: Float64Array, half: number): Float64Array {
  const out = new Float64Array(values.length);
  let [first, end] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    const now = seconds[at] ?? 0;
    while (first < at - 1 && (seconds[first] ?? 0) < now - half - 1e-6) first += 1;
    while (end < values.length && (end <= at + 1 || (seconds[end] ?? 0) <= now + half + 1e-6)) end += 1;
    out[at] = slope(seconds, values, first, end);
  }
  return out;
}

function slope(seconds: Float64Array, values: Float64Array, first: number, end: number): number {
  const count = end - first;
  if (count < 2) return 0;
  let [t, v, tt, tv] = [0, 0, 0, 0];
  const zero = seconds[first] ?? 0;
  for (let at = first; at < end; at++) {
    const time = (seconds[at] ?? 0) - zero;
    const value = values[at] ?? 0;
    t += time;
    v += value;
    tt += time * time;
    tv += time * value;
  }
  const spread = tt - (t * t) / count;
  return spread > 1e-9 ? (tv - (t * v) / count) / spread : 0;
}

/** The typical rate between two frames: the middle of those over half that time, wherever it begins. */
export function typicalRate(seconds: Float64Array, values: Float64Array, first: number, end: number): number {
  const half = Math.max(1, (end - first) >> 1);
  const found: number[] = [];
  for (let at = first; at + half < end; at++) {
    const time = (seconds[at + half] ?? 0) - (seconds[at] ?? 0);
    if (time > 1e-4) found.push(((values[at + half] ?? 0) - (values[at] ?? 0)) / time);
  }
  return median(found);
}

/** How far from a straight line a course is: 0 straight, 1 not at all like it. */
export function bentness(seconds: Float64Array, values: Float64Array): number {
  const rise = slope(seconds, values, 0, values.length);
  let [mean, middle] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    mean += (values[at] ?? 0) / values.length;
    middle += (seconds[at] ?? 0) / values.length;
  }
  let [off, all] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    const value = (values[at] ?? 0) - mean;
    off += (value - rise * ((seconds[at] ?? 0) - middle)) ** 2;
    all += value * value;
  }
  return all < 1e-12 ? 1 : off / all;
}

/** Time between the three places that a tremble is told by; seconds. */
const TREMBLE = 0.1;

/** How much it trembles: the typical bend of its path over a fifth of a second; thousandths of a width. */
export function shakeOf({ seconds, place }: Motion): number {
  const bends: number[] = [];
  let [before, after] = [0, 0];
  for (let at = 0; at < seconds.length; at++) {
    const now = seconds[at] ?? 0;
    while (before < at && (seconds[before] ?? 0) < now - TREMBLE - 1e-6) before += 1;
    while (after < seconds.length - 1 && (seconds[after] ?? 0) < now + TREMBLE - 1e-6) after += 1;
    const [back, forth] = [now - (seconds[before] ?? 0), (seconds[after] ?? 0) - now];
    if (back < TREMBLE / 2 || forth < TREMBLE / 2 || forth > TREMBLE * 2) continue;
    const bend = (channel: Channel) => {
      const values = place[channel];
      const [a, b, c] = [values[before] ?? 0, values[at] ?? 0, values[after] ?? 0];
      return b - (a * forth + c * back) / (back + forth);
    };
    bends.push(Math.hypot(bend('pan'), bend('tilt')));
  }
  return median(bends) * 1000;
}

/** How fast everything moves at each frame, with zoom and roll as at the edge of the picture; widths a second. */
export function speedOf({ rate }: Motion): Float64Array {
  return rate.pan.map((_, at) => edgeSpeed((channel) => rate[channel][at] ?? 0));
}

export function edgeSpeed(of: (channel: Channel) => number): number {
  return Math.hypot(of('pan'), of('tilt')) + Math.hypot(atEdge('zoom', of('zoom')), atEdge('roll', of('roll')));
}

/** What a rate comes to at the edge of the picture; widths a second. */
export function atEdge(channel: Channel, rate: number): number {
  const share = channel === 'zoom' ? 0.5 : channel === 'roll' ? Math.PI / 360 : 1;
  return Math.abs(rate) * share;
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

export function eachChannel<Value>(make: (channel: Channel) => Value): Record<Channel, Value> {
  return Object.fromEntries(CHANNELS.map((channel) => [channel, make(channel)])) as Record<Channel, Value>;
}
