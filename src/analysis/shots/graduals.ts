import type { Signals } from '../signals/columns.ts';
import { cornersOf } from './corners.ts';
import { clamp, meanOf, sureness } from './local.ts';
import { bentness, findMixes } from './mixes.ts';
import type { WipeWay } from './shot-list.ts';
import type { Stretch, TileTrack } from './tile-track.ts';
import { findWipes, isFront, wipeAbout } from './wipes.ts';

/** A transition that takes its time. */
export interface Gradual {
  readonly kind: 'dissolve' | 'wipe';
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly way?: WipeWay;
}

type Weighed = Omit<Gradual, 'confidence'> & { readonly strength: number };

/** Dissolves and wipes within a stretch in which nothing else is; none overlap. */
export function findGraduals(signals: Signals, track: TileTrack, steady: TileTrack, within: Stretch): Gradual[] {
  const { first, last } = within;
  const wipes: Weighed[] = findWipes(signals, track, first, last).map(({ from, to, strength, front }) => ({
    ...{ kind: 'wipe', from, to, strength, way: front.way },
  }));
  const mixes: Weighed[] = [];
  for (const mix of findMixes(signals, track, steady, within)) {
    const corners = cornersOf(track, mix, first, last);
    const wipe = wipeAbout(signals, track, corners.from, corners.to, first, last);
    // Soft edges make a wipe nearly a dissolve: it is one as long as its front explains when each part changes.
    const strength = mix.strength * evidence(signals, corners.from, corners.to);
    if (
      wipe !== undefined &&
      wipe.strength > 0.5 &&
      about(track, corners, wipe) &&
      isFront(track, wipe) &&
      !straight(track, corners, wipe)
    )
      wipes.push({
        kind: 'wipe',
        way: wipe.front.way,
        ...ends(wipe),
        strength: Math.max(wipe.strength, 0.7 * strength),
      });
    else mixes.push({ kind: 'dissolve', ...corners, strength });
  }
  const sure = mixes.filter(({ strength }) => strength > 1);
  const found = [
    ...mixes,
    ...wipes.filter((wipe) => !sure.some((mix) => overlap(mix, wipe) && straight(track, mix, wipe))),
  ];
  found.sort((one, other) => other.strength - one.strength);
  const kept: Weighed[] = [];
  for (const gradual of found) if (!kept.some((other) => overlap(gradual, other))) kept.push(gradual);
  return kept.map(({ strength, ...gradual }) => ({ ...gradual, confidence: sureness(strength, 4) }));
}

type Span = Pick<Weighed, 'from' | 'to'>;

const overlap = (one: Span, other: Span) => one.from < other.to && one.to > other.from;

const ends = ({ from, to }: Span) => ({ from, to });

/** Whether they are the same: half of the mix and more lies in the wipe, and it is not much longer or goes much further. */
function about(track: TileTrack, mix: Span, wipe: Span): boolean {
  const long = mix.to - mix.from;
  if (Math.min(mix.to, wipe.to) - Math.max(mix.from, wipe.from) <= long / 2) return false;
  const further = track.apart(mix.from, mix.to) < 0.85 * track.apart(wipe.from, wipe.to);
  return wipe.to - wipe.from < 6 + (further ? 4.5 : 2.5) * long;
}

/** Off a straight line, of a dissolve at most; soft wipes have half as much again. */
const STRAIGHT = 0.035;

/** Whether the mix goes straight nearly all the way that the wipe would go: then it is no wipe. */
function straight(track: TileTrack, mix: Span, wipe: Span): boolean {
  return (
    track.apart(mix.from, mix.to) > 0.8 * track.apart(wipe.from, wipe.to) &&
    bentness(track, mix.from, mix.to) < STRAIGHT
  );
}

/**
 * What speaks against a dissolve once its ends are known, as a factor up to 1: that motion explains it, that hardly a block goes
 * with the whole, and that contrast does not sink and rise as the square of two shares.
 */
function evidence(signals: Signals, from: number, to: number): number {
  const unexplained = meanOf(signals.residual, from + 1, to) / (meanOf(signals.change, from + 1, to) + 0.1);
  const agreement = meanOf(signals.agreement, from + 1, to);
  return (
    clamp((unexplained - 0.15) / 0.25, 0.2, 1) *
    clamp(agreement / 0.4, 0.2, 1) *
    clamp(1.6 - unevenness(signals, from, to), 0.6, 1)
  );
}

/** How far the lost variance is from a parabola: three looks at how large it must be, and the most they differ, as a share. */
function unevenness(signals: Signals, from: number, to: number): number {
  const variance = (frame: number) => meanOf(signals.contrast, frame - 1, frame + 1) ** 2;
  const [before, after] = [variance(from), variance(to)];
  const lost = (share: number) =>
    ((1 - share) * before + share * after - variance(Math.round(from + share * (to - from)))) / (share * (1 - share));
  const middle = lost(0.5);
  return Math.max(Math.abs(lost(0.25) - middle), Math.abs(lost(0.75) - middle)) / (Math.abs(middle) + 1);
}
