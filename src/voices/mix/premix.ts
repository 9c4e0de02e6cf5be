import { MIX_RATE } from '../finish/voice.ts';
import { AmbiencePlayer } from './ambience.ts';
import { DUCKING, duckingAt, type Stretch } from './ducking.ts';
import { MusicPlayer } from './music.ts';
import type { MixPlan } from './plan.ts';
import { type Entrance, VoicePlayer } from './voices.ts';

/** Samples in a block: 100 ms. */
const BLOCK = 4800;
/** Samples between two looks at how far the beds are down. */
const STRIDE = 48;
/** Seconds of fade at the film's end, so that what still rings is not cut. */
const LAST_FADE = 0.03;

/** One block of the mix before it is levelled. The arrays are used again for the next one. */
export interface MixBlock {
  readonly channels: readonly [Float32Array, Float32Array];
  readonly count: number;
}

/** Everything together, block by block: voices, and beds and effects that make way for them. Memory does not grow with the film. */
export async function* premix(
  plan: MixPlan,
  voices: readonly Entrance[],
  effects: readonly Entrance[],
  spoken: readonly Stretch[],
): AsyncGenerator<MixBlock> {
  const total = Math.round(plan.seconds * MIX_RATE);
  const [left, right] = [new Float32Array(BLOCK), new Float32Array(BLOCK)];
  const depths = new Float32Array(BLOCK);
  const gains = new Float32Array(BLOCK);
  const depthAt = duckingAt(spoken);
  const player = new VoicePlayer(voices);
  const music = new MusicPlayer(plan.music);
  const ambience = new AmbiencePlayer(plan.ambience);
  const happening = new VoicePlayer(effects);
  try {
    for (let at = 0; at < total; at += BLOCK) {
      const count = Math.min(BLOCK, total - at);
      left.fill(0);
      right.fill(0);
      depths.forEach((_, index) => {
        if (index % STRIDE === 0) depths.fill(depthAt((at + index) / MIX_RATE), index, index + STRIDE);
      });
      await player.add(left, right, at, count);
      await music.add(left, right, at, count, ducked(gains, depths, DUCKING.music, 0));
      await ambience.add(left, right, at, count, ducked(gains, depths, DUCKING.ambience, 0));
      await happening.add(left, right, at, count, ducked(gains, depths, DUCKING.effects, 0));
      fadeOut(left, right, at, count, total);
      yield { channels: [left, right], count };
    }
  } finally {
    await player.close();
    await happening.close();
    await music.close();
  }
}

/** The gains of a bed, gliding from one look at the ducking to the next. */
function ducked(gains: Float32Array, depths: Float32Array, depth: number, gainDb: number): Float32Array {
  for (let from = 0; from < gains.length; from += STRIDE) {
    const gain = (at: number) => 10 ** ((gainDb + depth * (depths[Math.min(at, depths.length - 1)] ?? 0)) / 20);
    const [start, end] = [gain(from), gain(from + STRIDE)];
    for (let index = 0; index < STRIDE; index++) gains[from + index] = start + ((end - start) * index) / STRIDE;
  }
  return gains;
}

function fadeOut(left: Float32Array, right: Float32Array, at: number, count: number, total: number): void {
  const length = LAST_FADE * MIX_RATE;
  for (let index = Math.max(0, Math.floor(total - length - at)); index < count; index++) {
    const gain = Math.min(1, (total - 1 - at - index) / length);
    left[index] = (left[index] ?? 0) * gain;
    right[index] = (right[index] ?? 0) * gain;
  }
}
