import { type Signals, TILES } from '../signals/columns.ts';
import { type Front, frontBetween } from './fronts.ts';
import { clamp, meanOf } from './local.ts';
import { bentness } from './mixes.ts';
import { BRIGHT, correlation, type TileTrack } from './tile-track.ts';

/** A stretch of frames over which one picture takes the place of another, piece by piece. */
export interface Wipe {
  readonly from: number;
  readonly to: number;
  readonly front: Front;
  /** 1 and more: a wipe, as far as can be told. */
  readonly strength: number;
}

/** Frames from end to end, each about a quarter more than the one before. */
const LENGTHS = [6, 8, 10, 13, 16, 20, 25, 31, 39, 49, 61, 76, 95, 120];

/** Stretches within frames `first` to `last` over which a front goes; of those that overlap the strongest. */
export function findWipes(signals: Signals, track: TileTrack, first: number, last: number): Wipe[] {
  const found: Wipe[] = [];
  for (const length of LENGTHS) {
    const step = Math.max(1, Math.floor(length / 6));
    for (let from = first; from + length <= last; from += step) {
      if (!halfAndHalf(track, from, from + length)) continue;
      const wipe = wipeAbout(signals, track, from, from + length, first, last);
      if (wipe !== undefined && wipe.strength > 0.5 && isFront(track, wipe)) found.push(wipe);
    }
  }
  const worth = ({ strength, front }: Wipe) => strength * (0.5 + front.order) * (0.2 - front.stray);
  found.sort((one, other) => worth(other) - worth(one));
  const kept: Wipe[] = [];
  for (const wipe of found) if (!kept.some(({ from, to }) => wipe.from < to && wipe.to > from)) kept.push(wipe);
  return kept;
}

/** Share of the variance in when tiles change that a front has to explain to be looked at closer. */
const LEAST_ORDER = 0.05;
/** A quarter of a frame more or less is no frame. */
const ROUND = 0.25;

/** Looks closer: where the front says it comes in and goes out, what is before and after is taken anew. */
export function wipeAbout(
  signals: Signals,
  track: TileTrack,
  from: number,
  to: number,
  first: number,
  last: number,
): Wipe | undefined {
  let front: Front | undefined;
  let [start, end] = [from, to];
  for (let round = 0; round < 5; round++) {
    front = frontBetween(track, Math.max(first, start - 1), Math.min(last, end + 1), first, last);
    if (front === undefined || front.order < LEAST_ORDER) return undefined;
    const [then, until] = [start, end];
    start = clamp(Math.floor(front.from + ROUND), first, to);
    end = clamp(Math.ceil(front.to - ROUND), from, last);
    if (end - start < 4) return undefined;
    if (start === then && end === until) break;
  }
  if (front === undefined) return undefined;
  return { from: start, to: end, front, strength: strengthOf(signals, track, start, end, front) };
}

/**
 * What speaks for a wipe, multiplied; each is about 1 where it begins to: tiles change in the order of a front and one after the
 * other; in between they stay; both ends are far apart, all over, and nothing alike; and it is not the camera that brings the new.
 */
function strengthOf(signals: Signals, track: TileTrack, from: number, to: number, front: Front): number {
  const contrast = Math.max(6, meanOf(signals.contrast, from, from), meanOf(signals.contrast, to, to));
  const [a, b] = [track.picture(from), track.picture(to)];
  const agreement = meanOf(signals.agreement, from + 1, to);
  const unexplained = meanOf(signals.residual, from + 1, to) / (meanOf(signals.change, from + 1, to) + 0.1);
  const product =
    clamp(front.order / 0.5, 0.05, 1.5) ** 2 *
    clamp(front.spread / 0.45, 0.05, 1.3) *
    clamp((0.11 - front.stray) / 0.06, 0.05, 1.5) *
    clamp((1.2 - front.unrest) / 0.6, 0.1, 1.6) *
    clamp(front.telling / 0.6, 0.1, 1.1) ** 2 *
    clamp(track.apart(from, to) / contrast / 0.32, 0.05, 1.5) *
    clamp(changed(a, b, 0.15 * contrast) / 0.66, 0.05, 1.3) ** 3 *
    clamp((1 - correlation(a, b)) / 0.4, 0.05, 1.5) *
    clamp((agreement - 0.12) / 0.3, 0.1, 1) *
    clamp((unexplained - 0.12) / 0.2, 0.2, 1.1) *
    clamp(2 - travel(signals, from, to), 0.1, 1);
  return product ** (1 / 3) / SURE;
}

/** Whether it is a front that brings the new picture rather than a mix of both. */
export function isFront(track: TileTrack, { from, to, front }: Omit<Wipe, 'strength'>): boolean {
  const sharp = front.order * front.spread;
  return sharp > 0.22 || (sharp > 0.06 && bentness(track, from, to) > 0.046);
}

/** What the product of all comes to, for a wipe that is one as likely as not. */
const SURE = 1.95;

/** How far the camera takes the picture meanwhile, in tiles; growing by a quarter is as much as a tile. */
function travel(signals: Signals, from: number, to: number): number {
  const sum = (column: Float32Array) => meanOf(column, from + 1, to) * (to - from);
  const across = (sum(signals.across) / signals.width) * TILES.across;
  const down = (sum(signals.down) / signals.height) * TILES.down;
  return Math.hypot(across, down) + Math.abs(sum(signals.growth)) * 4;
}

/** Share of the tiles that change by so many levels; the bars of a letterbox are no part of the picture. */
function changed(a: Float32Array, b: Float32Array, levels: number): number {
  let [count, bars] = [0, 0];
  for (let tile = 0; tile < BRIGHT; tile++) {
    const [before, now] = [a[tile] ?? 0, b[tile] ?? 0];
    if (before < 18 && now < 18) bars += 1;
    else if (Math.abs(now - before) > levels) count += 1;
  }
  return bars > BRIGHT / 2 ? 0 : count / (BRIGHT - bars);
}

/** Whether half way there some tiles are as before and others as after, and hardly any in between. */
function halfAndHalf(track: TileTrack, from: number, to: number): boolean {
  const middle = (from + to) >> 1;
  let [before, after, between] = [0, 0, 0];
  for (let tile = 0; tile < BRIGHT; tile++) {
    const start = track.tile(from, tile);
    const step = track.tile(to, tile) - start;
    if (Math.abs(step) < 4) continue;
    const share = (track.tile(middle, tile) - start) / step;
    if (Math.abs(share) < 0.25) before += Math.abs(step);
    else if (Math.abs(share - 1) < 0.25) after += Math.abs(step);
    else between += Math.abs(step);
  }
  const all = before + after + between;
  return all > 4 * BRIGHT && between < 0.4 * all && before > 0.2 * all && after > 0.2 * all;
}
