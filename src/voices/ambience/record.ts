import { rm } from 'node:fs/promises';
import { equalise } from '../finish/biquad.ts';
import { createWav } from '../wav/index.ts';
import type { AmbienceKind } from './kind.ts';
import { RATE } from './noise.ts';
import { AMBIENCE_FADE, renderAmbience } from './render.ts';

/** Seconds of the shortest and the longest loop, and the steps between them. */
const SHORTEST = 24;
const LONGEST = 96;
const GRID = 12;
/** Hertz a wall lets through: mass stops more the higher the sound. */
const WALL = 420;

/** Seconds of a loop for a stretch: as long as the stretch where it can be, so that nothing is heard to come round. */
export function loopSeconds(stretch: number): number {
  return Math.min(LONGEST, Math.max(SHORTEST, Math.ceil(stretch / GRID) * GRID));
}

/** Which bed is recorded. */
export interface AmbienceTake {
  readonly kind: AmbienceKind;
  readonly seed: number;
  /** As `loopSeconds` says. */
  readonly seconds: number;
  readonly muffled: boolean;
}
/** Seconds over which the loop's end passes into its beginning. */
const SEAM = 1.5;

/**
 * Records a bed that can be played round and round: stereo, 48 kHz, 16 bits, its end passing into its beginning at
 * equal power. The same take gives the same bytes.
 */
export async function recordAmbience(take: AmbienceTake, path: string, signal: AbortSignal): Promise<void> {
  const [left, right] = render(take, signal);
  const wav = await createWav(path, { channels: 2, sampleRate: RATE, sample: 's16' });
  try {
    await wav.write([looped(walled(left, take)), looped(walled(right, take))]);
    await wav.close();
  } catch (cause) {
    await wav.close();
    await rm(path, { force: true });
    throw cause;
  }
}

/** What a wall leaves of a sound, when there is one. */
function walled(samples: Float32Array, { muffled }: AmbienceTake): Float32Array {
  if (!muffled) return samples;
  return equalise(samples, RATE, [
    { kind: 'lowpass', frequency: WALL, q: 0.6 },
    { kind: 'lowpass', frequency: 2.5 * WALL, q: 0.6 },
  ]);
}

/** The bed without its fades: its seconds and the seam. */
function render({ kind, seed, seconds }: AmbienceTake, signal: AbortSignal): readonly [Float32Array, Float32Array] {
  const length = Math.round((seconds + SEAM) * RATE);
  const skipped = Math.ceil(AMBIENCE_FADE * RATE);
  const whole: [Float32Array, Float32Array] = [new Float32Array(length), new Float32Array(length)];
  let at = -skipped;
  for (const block of renderAmbience(kind, seconds + SEAM + 2 * AMBIENCE_FADE + 0.1, seed)) {
    signal.throwIfAborted();
    for (const [side, samples] of block.entries()) {
      for (const [index, sample] of samples.entries())
        if (at + index >= 0 && at + index < length) (whole[side] as Float32Array)[at + index] = sample;
    }
    at += block[0].length;
  }
  return whole;
}

function looped(samples: Float32Array): Float32Array {
  const seam = Math.round(SEAM * RATE);
  const loop = samples.slice(0, samples.length - seam);
  for (let index = 0; index < seam; index++) {
    const way = (Math.PI / 2) * (index / seam);
    loop[index] = (samples[index] ?? 0) * Math.sin(way) + (samples[loop.length + index] ?? 0) * Math.cos(way);
  }
  return loop;
}
