import type { Signals } from '../signals/columns.ts';
import { clamp, meanOf } from './local.ts';
import { BRIGHT, COUNT, correlation, type Stretch, type TileTrack } from './tile-track.ts';

/** A stretch of frames in which one picture becomes another by being mixed with it. */
export interface Mix {
  readonly from: number;
  readonly to: number;
  /** 1 and more: a dissolve, as far as can be told. */
  readonly strength: number;
}

/** Frames from end to end, each about a third more than the one before. */
const LENGTHS = [4, 5, 7, 9, 12, 16, 21, 28, 37, 49, 65, 86, 114, 150];
/** Sixths of the way that are looked at. */
const LOOKS = [3, 1, 5, 2, 4];
/** From this length on the steadied track is looked at. */
const LONG = 16;
/** By so many frames each way a trembling camera is steadied. */
export const TREMBLE = 2;
/** Levels both ends must be apart. */
const LEAST_FAR = 2;
/** Mean square off the straight line, as a share of its length squared: a cut has 0.08, what moves mostly more. */
const MOST_BENT = 0.07;

/** Where frames of a stretch go straight from one picture to another, those of the steadied track where it is slow; of those that overlap the strongest. */
export function findMixes(signals: Signals, raw: TileTrack, steady: TileTrack, { first, last }: Stretch): Mix[] {
  const found: Mix[] = [];
  for (const length of LENGTHS) {
    const track = length >= LONG ? steady : raw;
    const step = Math.max(1, Math.floor(length / 8));
    for (let from = first; from + length <= last; from += step) {
      const to = from + length;
      if (track.apart(from, to) < LEAST_FAR) continue;
      const bent = bentness(track, from, to);
      if (bent > MOST_BENT) continue;
      const strength = mixStrength(signals, track, from, to, bent);
      if (strength > 0.4) found.push({ from, to, strength });
    }
  }
  return strongest(found);
}

/** A long one of nearly the same strength is preferred: a part of a straight line is straight too. */
function strongest(found: Mix[]): Mix[] {
  const worth = ({ from, to, strength }: Mix) => strength * (to - from) ** 0.25;
  found.sort((one, other) => worth(other) - worth(one));
  const kept: Mix[] = [];
  for (const mix of found) if (!kept.some(({ from, to }) => mix.from < to && mix.to > from)) kept.push(mix);
  return kept.sort((one, other) => one.from - other.from);
}

/** Off the line, as a share of its length squared; stops early where it is much. */
export function bentness(track: TileTrack, from: number, to: number): number {
  const [a, b] = [track.picture(from), track.picture(to)];
  let span = 0;
  for (let tile = 0; tile < COUNT; tile++) span += ((b[tile] ?? 0) - (a[tile] ?? 0)) ** 2;
  let sum = 0;
  for (const look of LOOKS) {
    const frame = from + Math.round(((to - from) * look) / 6);
    const share = (frame - from) / (to - from);
    const picture = track.picture(frame);
    let off = 0;
    for (let tile = 0; tile < COUNT; tile++) {
      const start = a[tile] ?? 0;
      off += ((picture[tile] ?? 0) - start - share * ((b[tile] ?? 0) - start)) ** 2;
    }
    sum += off / span;
    if (sum > LOOKS.length * MOST_BENT) return 1;
  }
  return sum / LOOKS.length;
}

/**
 * What speaks for a mix, multiplied. Each is about 1 where it begins to speak for it:
 * both ends are far apart, all over the picture, and not the same picture in another light;
 * half way the contrast is less than at the ends, as two pictures that have nothing to do with each other take it from one another;
 * and the frame half way is the mean of both ends down to the cells, which what moves is not.
 */
export function mixStrength(signals: Signals, track: TileTrack, from: number, to: number, bent: number): number {
  const middle = (from + to) >> 1;
  const { contrast } = signals;
  const [before, after] = [meanOf(contrast, from - 1, from) ** 2, meanOf(contrast, to, to + 1) ** 2];
  const both = (before + after) / 2 + 1;
  const dip = (2 * (both - meanOf(contrast, middle - 1, middle + 1) ** 2)) / both;
  if (dip < 0.05) return 0;
  const [a, b] = [track.picture(from), track.picture(to)];
  const far = track.apart(from, to) / Math.max(6, Math.sqrt(both));
  const strange = 1 - correlation(a, b);
  const curved = curvature(signals, middle, to - from);
  const product =
    clamp(far / 0.25, 0.05, 2) *
    clamp(dip / 0.35, 0.05, 2) *
    clamp(strange / 0.2, 0.05, 1.5) *
    clamp(cover(a, b) / 0.72, 0.05, 1.25) ** 3 *
    clamp((0.42 - curved) / 0.14, 0.02, 2) *
    clamp((0.09 - bent) / 0.05, 0.1, 1.4);
  return product ** (1 / 3);
}

/** How far the middle is from the mean of frames before and after it, cell by cell, against how far those are apart; a cut has 0.5. */
function curvature(signals: Signals, middle: number, length: number): number {
  const [span, bend] =
    length >= 60
      ? [signals.span64, signals.bend64]
      : length >= 30
        ? [signals.span32, signals.bend32]
        : length >= 14
          ? [signals.span16, signals.bend16]
          : [signals.span8, signals.bend8];
  return (bend[middle] ?? 0) / ((span[middle] ?? 0) + 0.5);
}

/** Share of the tiles that change by more than a little of what most change by; the bars of a letterbox are no part of the picture. */
function cover(a: Float32Array, b: Float32Array): number {
  let [most, count, bars] = [0, 0, 0];
  for (let tile = 0; tile < BRIGHT; tile++) most = Math.max(most, Math.abs((b[tile] ?? 0) - (a[tile] ?? 0)));
  for (let tile = 0; tile < BRIGHT; tile++) {
    const [before, now] = [a[tile] ?? 0, b[tile] ?? 0];
    if (before < 18 && now < 18) bars += 1;
    else if (Math.abs(now - before) > Math.max(2, most / 10)) count += 1;
  }
  return bars > BRIGHT / 2 ? 0 : count / (BRIGHT - bars);
}
