import { type CutCandidate, relit } from './cuts.ts';
import { apart, BRIGHT, correlation, type TileTrack } from './tile-track.ts';

/** Frames that light, or its lack, made strange: first and last. */
export interface LightChange {
  readonly from: number;
  readonly to: number;
}

/** Seconds in which the picture is back after a flash, a blink or a foreign light. */
const BLANK_SECONDS = 0.13;
const LIGHT_SECONDS = 1;

/** Parts the candidates into those that light explains and those that remain; `rate` is frames a second. */
export function withoutFlashes(
  candidates: readonly CutCandidate[],
  track: TileTrack,
  rate: number,
): { readonly cuts: readonly CutCandidate[]; readonly flashes: readonly LightChange[] } {
  const cuts: CutCandidate[] = [];
  const flashes: LightChange[] = [];
  // The film may begin in the middle of a flash.
  let over = 0;
  for (const candidate of candidates) {
    if (candidate.frame <= over) continue;
    const flash = flashAt(track, candidate.frame, rate, candidate.frame - over);
    if (flash !== undefined) {
      flashes.push(flash);
      over = flash.to + 1;
    } else if (!onlyLight(track, candidate.frame)) cuts.push(candidate);
  }
  return { cuts, flashes };
}

/** The flash that begins with this frame: what comes soon after it is what was before, and in between is the same in another light. */
function flashAt(track: TileTrack, frame: number, rate: number, since: number): LightChange | undefined {
  const before = track.picture(frame - 1);
  const far = apart(before, track.picture(frame));
  const blank = Math.max(3, Math.round(BLANK_SECONDS * rate));
  const longest = Math.max(8, Math.round(LIGHT_SECONDS * rate));
  const last = Math.min(track.frames - 1, frame + longest);
  for (let back = frame + 1; back <= last; back++) {
    const between = track.picture(back - 1);
    const lit = sameWay(before, between) || correlation(before, between) > 0.85;
    if (!lit && !(back - frame <= blank && plain(between))) return undefined;
    // Where light flashes already, it is believed more.
    if (back - frame > blank && since > blank && !sameInAnotherLight(before, between)) return undefined;
    if (apart(before, track.picture(back)) < 0.4 * far && correlation(before, track.picture(back)) > 0.75)
      return { from: frame, to: back - 1 };
  }
  // A film that ends in the middle of one.
  return track.frames - frame <= blank ? { from: frame, to: track.frames - 1 } : undefined;
}

/** What light leaves unexplained, as a share of the whole change; cuts between pictures of one room leave 0.24 and more. */
const UNLIT = 0.22;

/** Whether light explains most of what is different; what has hardly changed is the same. */
function sameInAnotherLight(before: Float32Array, now: Float32Array): boolean {
  if (plain(now)) return false;
  const far = apart(before, now);
  return far < 6 || relit(before, now) < 0.3 * far;
}

/** Whether the picture is the one before and only brighter or darker. */
function onlyLight(track: TileTrack, frame: number): boolean {
  const [before, after] = [track.picture(frame - 1), track.picture(frame)];
  if (plain(before) || plain(after)) return false;
  return (
    correlation(before, after) > 0.8 && sameWay(before, after) && relit(before, after) < UNLIT * apart(before, after)
  );
}

/** Whether next to all tiles became brighter, or next to all darker. */
function sameWay(before: Float32Array, after: Float32Array): boolean {
  let [up, down] = [0, 0];
  for (let tile = 0; tile < BRIGHT; tile++) {
    const change = (after[tile] ?? 0) - (before[tile] ?? 0);
    if (change > 1) up += 1;
    else if (change < -1) down += 1;
  }
  return up + down > BRIGHT / 2 && Math.min(up, down) <= 0.08 * BRIGHT;
}

/** Whether it is one level all over. */
function plain(picture: Float32Array): boolean {
  let [least, most] = [255, 0];
  for (let tile = 0; tile < BRIGHT; tile++) {
    least = Math.min(least, picture[tile] ?? 0);
    most = Math.max(most, picture[tile] ?? 0);
  }
  return most - least < 12;
}
