import { rm } from 'node:fs/promises';
import { createWav } from '../wav/index.ts';
import type { AmbienceKind } from './kind.ts';
import { RATE } from './noise.ts';
import { AMBIENCE_FADE, renderAmbience } from './render.ts';

/** Seconds of a loop: long enough that nobody hears it come round under a film. */
export const LOOP = 24;
/** Seconds over which the loop's end passes into its beginning. */
const SEAM = 1.5;

/**
 * Records a bed that can be played round and round: stereo, 48 kHz, 16 bits, `LOOP` seconds, its end passing into its beginning at
 * equal power. The same kind and seed give the same bytes.
 */
export async function recordAmbience(
  kind: AmbienceKind,
  seed: number,
  path: string,
  signal: AbortSignal,
): Promise<void> {
  const [left, right] = render(kind, seed, signal);
  const wav = await createWav(path, { channels: 2, sampleRate: RATE, sample: 's16' });
  try {
    await wav.write([looped(left), looped(right)]);
    await wav.close();
  } catch (cause) {
    await wav.close();
    await rm(path, { force: true });
    throw cause;
  }
}

/** The bed without its fades: `LOOP` seconds and the seam. */
function render(kind: AmbienceKind, seed: number, signal: AbortSignal): readonly [Float32Array, Float32Array] {
  const length = Math.round((LOOP + SEAM) * RATE);
  const skipped = Math.ceil(AMBIENCE_FADE * RATE);
  const whole: [Float32Array, Float32Array] = [new Float32Array(length), new Float32Array(length)];
  let at = -skipped;
  for (const block of renderAmbience(kind, LOOP + SEAM + 2 * AMBIENCE_FADE + 0.1, seed)) {
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
