import { LoudnessMeter, PeakMeter } from '#media';
import type { WavReader } from '../wav/index.ts';
import { Limiter } from './limiter.ts';

/** Frames read at a time. */
const BLOCK = 9600;
/** dB kept under the wanted true peak: other meters interpolate a little differently. */
const MARGIN = 0.2;

/** What a sound measures after it was levelled. */
export interface Levelled {
  readonly integrated: number | null;
  readonly truePeak: number | null;
  readonly range: number | null;
  /** Decibels the limiter took away at most. */
  readonly limited: number;
}

/** Called with each block of the levelled sound, which is only lent. */
export type Taker = (channels: readonly Float32Array[], count: number) => void | Promise<void>;

/** Plays a stereo WAV raised by `gain` decibels through the limiter, to `take` and to the meters. In time and in full length. */
export async function levelled(
  wav: WavReader,
  { gain, ceiling }: Setting,
  take: Taker,
  alive: () => void,
): Promise<Levelled> {
  const limiter = new Limiter(ceiling);
  const meter = new LoudnessMeter(2);
  const peaks = new PeakMeter(2);
  const factor = 10 ** (gain / 20);
  const [left, right] = [new Float32Array(BLOCK), new Float32Array(BLOCK)];
  let skipped = 0;
  for (let at = 0; at < wav.frames + Limiter.DELAY; at += BLOCK) {
    alive();
    const read = await wav.read(at, BLOCK, [left, right]);
    const count = Math.min(BLOCK, wav.frames + Limiter.DELAY - at);
    for (let index = 0; index < count; index++) {
      left[index] = index < read ? (left[index] ?? 0) * factor : 0;
      right[index] = index < read ? (right[index] ?? 0) * factor : 0;
    }
    limiter.limit(left, right, count);
    // What comes out first is the silence the limiter was filled with.
    const early = Math.min(count, Limiter.DELAY - skipped);
    skipped += early;
    const channels = [left.subarray(early, count), right.subarray(early, count)];
    meter.hear(channels);
    peaks.hear(channels);
    await take(channels, count - early);
  }
  return { ...meter.loudness(), truePeak: peaks.truePeak(), limited: limiter.deepest };
}

/** How near the target has to be (LU), and how often it is tried to come nearer. */
const NEAR = 0.1;
const TRIES = 6;

/** What brings a sound where it should be. */
export interface Setting {
  /** Decibels. */
  readonly gain: number;
  /** dBTP. */
  readonly ceiling: number;
}

/**
 * The setting that brings a sound to `target` LUFS and under `truePeak`, although the limiter takes away some of the gain
 * again. It was tried: levelled with it, the sound measures what it should. `integrated` and `peak` are those of the sound as
 * it is.
 */
export async function settingFor(
  wav: WavReader,
  { integrated, peak }: { readonly integrated: number; readonly peak: number },
  { target, truePeak }: { readonly target: number; readonly truePeak: number },
  alive: () => void,
): Promise<Setting> {
  let gain = target - integrated;
  let ceiling = truePeak - MARGIN;
  if (peak + gain <= ceiling) return { gain, ceiling };
  for (let tried = 0; tried < TRIES; tried++) {
    const result = await levelled(wav, { gain, ceiling }, () => undefined, alive);
    const missing = target - (result.integrated ?? target);
    const over = Math.max(0, (result.truePeak ?? truePeak) - truePeak);
    if (Math.abs(missing) <= NEAR && over === 0) break;
    // The harder it limits, the less of each further decibel arrives.
    gain += missing * (1 + Math.min(1, result.limited / 12));
    if (over > 0) ceiling -= over + 0.05;
  }
  return { gain, ceiling };
}
