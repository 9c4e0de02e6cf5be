import type { Signals } from '../signals/columns.ts';
import { clamp, medianAround, sureness } from './local.ts';
import { BRIGHT, COUNT, type TileTrack } from './tile-track.ts';

/** A frame that nothing before leads to. */
export interface CutCandidate {
  /** First frame of the new picture. */
  readonly frame: number;
  readonly confidence: number;
}

/** Frames each way that say how lively a film is here. */
const AROUND = 8;
/** Levels of contrast below which a picture's own contrast is no measure for its changes. */
const LEAST_CONTRAST = 5;
/**
 * Of a cut, as shares of the contrast: what motion leaves unexplained, and how far the tiles go. Cuts have three to ten times as
 * much; the fiercest whip pans and shaken cameras have a half.
 */
const UNEXPLAINED = 0.178;
const FAR = 0.148;

/** Frames that may be cuts, each for itself: flashes are among them. */
export function cutCandidates(signals: Signals, track: TileTrack): CutCandidate[] {
  const found: CutCandidate[] = [];
  const { residual, contrast } = signals;
  const scratch: number[] = [];
  for (let frame = 1; frame < signals.frames; frame++) {
    const scale = Math.max(LEAST_CONTRAST, contrast[frame] ?? 0, contrast[frame - 1] ?? 0);
    // What is not unexplained to begin with is not looked at closer.
    if ((residual[frame] ?? 0) < UNEXPLAINED * 0.4 * scale) continue;
    const left = ((residual[frame] ?? 0) - medianAround(residual, frame, AROUND, scratch)) / scale;
    if (left < UNEXPLAINED * 0.4) continue;
    const strength = strengthOf(signals, track, frame, left, scale);
    if (strength > 0.5) found.push({ frame, confidence: sureness(strength, 4) });
  }
  return found.filter((candidate) => !inMotion(signals, candidate.frame) && !blended(track, candidate.frame));
}

function strengthOf(signals: Signals, track: TileTrack, frame: number, left: number, scale: number): number {
  const far = relit(track.picture(frame - 1), track.picture(frame)) / scale;
  const unlike = clamp(unlikeness(signals, frame) / 0.25, 0.1, 1);
  const colours = Math.max(signals.histogram[frame] ?? 0, signals.palette[frame] ?? 0);
  const recoloured = clamp((colours / 0.1) ** 0.25, 0.7, 1.2);
  return Math.sqrt(Math.min(left / UNEXPLAINED, 4) * Math.min(far / FAR, 4)) * unlike * recoloured;
}

/**
 * How unlike the frame before it is, 0 to 1: structural similarity against what two strange pictures of such contrast would have
 * (its constants make dark pictures look alike).
 */
function unlikeness(signals: Signals, frame: number): number {
  const contrast = Math.max(signals.contrast[frame] ?? 0, signals.contrast[frame - 1] ?? 0);
  // Blocks of 8 x 8 have about half the contrast of their picture.
  const strange = 58.5 / (58.5 + 2 * (contrast / 2) ** 2);
  return clamp((1 - (signals.similarity[frame] ?? 1)) / Math.max(0.05, 1 - strange));
}

/** Mean distance of a picture's tiles from another's, however much that were lit more or less; levels. */
export function relit(one: Float32Array, other: Float32Array): number {
  const { gain, offset } = lighting(one, other);
  let [lit, plain] = [0, 0];
  for (let tile = 0; tile < BRIGHT; tile++) lit += Math.abs((other[tile] ?? 0) - gain * (one[tile] ?? 0) - offset);
  for (let tile = BRIGHT; tile < COUNT; tile++) {
    const [from, to] = [(one[tile] ?? 0) - 128, (other[tile] ?? 0) - 128];
    lit += Math.min(Math.abs(to - gain * from), Math.abs(to - from));
  }
  for (let tile = 0; tile < COUNT; tile++) plain += Math.abs((other[tile] ?? 0) - (one[tile] ?? 0));
  return Math.min(lit, plain) / COUNT;
}

/** Light changes by less than this from frame to frame and leaves a picture what it was. */
const MOST_GAIN = 5;

/** The gain and offset that lead from one picture to the other as far as they can. */
function lighting(one: Float32Array, other: Float32Array): { readonly gain: number; readonly offset: number } {
  let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
  for (let tile = 0; tile < BRIGHT; tile++) {
    const [x, y] = [one[tile] ?? 0, other[tile] ?? 0];
    sx += x;
    sy += y;
    sxx += x * x;
    sxy += x * y;
  }
  const variance = sxx / BRIGHT - (sx / BRIGHT) ** 2;
  const together = sxy / BRIGHT - (sx / BRIGHT) * (sy / BRIGHT);
  const slope = variance < 1 ? 1 : together / variance;
  // A gain of nearly none would explain anything that is plain.
  const gain = slope < 1 / MOST_GAIN || slope > MOST_GAIN ? 1 : slope;
  const offset = gain === slope ? sy / BRIGHT - (gain * sx) / BRIGHT : 0;
  return { gain, offset };
}

/** Whether it is one of several such frames in a row whose colours stay: a camera flung about, or something close passing by. */
function inMotion(signals: Signals, frame: number): boolean {
  const { residual } = signals;
  const level = 0.55 * (residual[frame] ?? 0);
  let [first, last] = [frame, frame];
  while (first > 1 && (residual[first - 1] ?? 0) > level) first -= 1;
  while (last + 1 < signals.frames && (residual[last + 1] ?? 0) > level) last += 1;
  if (last - first < 2) return false;
  return (signals.histogram[frame] ?? 0) < 0.35 && (signals.palette[frame] ?? 0) < 0.5;
}

/** Whether it only brings half of what the frame after it completes: the mixed frame of a converted frame rate. */
function blended(track: TileTrack, frame: number): boolean {
  if (frame + 1 >= track.frames) return false;
  const [before, after] = [track.picture(frame - 1), track.picture(frame + 1)];
  const here = track.picture(frame);
  let [span, share, bent] = [0, 0, 0];
  for (let tile = 0; tile < COUNT; tile++) {
    const way = (after[tile] ?? 0) - (before[tile] ?? 0);
    span += way * way;
    share += way * ((here[tile] ?? 0) - (before[tile] ?? 0));
  }
  if (span < COUNT) return false;
  share /= span;
  if (share < 0.15 || share > 0.5) return false;
  for (let tile = 0; tile < COUNT; tile++) {
    const from = before[tile] ?? 0;
    bent += ((here[tile] ?? 0) - from - share * ((after[tile] ?? 0) - from)) ** 2;
  }
  return bent < 0.04 * span;
}
