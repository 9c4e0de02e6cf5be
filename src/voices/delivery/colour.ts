import { chance } from '#chance';
import { equalise } from '../finish/biquad.ts';
import type { Speech } from '../speech.ts';
import type { Delivery } from './delivery.ts';
import { whispered } from './whisper.ts';

/** Gives the sound the colour and strength of its delivery; times and length stay. */
export function coloured(speech: Speech, delivery: Delivery): Speech {
  const { samples, sampleRate } = speech;
  const tinted =
    delivery.colour === 'whisper'
      ? equalise(whispered(samples, sampleRate), sampleRate, [{ kind: 'lowshelf', frequency: 600, gain: -8 }])
      : delivery.colour === 'plain'
        ? samples
        : equalise(samples, sampleRate, [
            { kind: 'highshelf', frequency: 2200, gain: delivery.colour === 'bright' ? 2 : -3 },
          ]);
  const gain = 10 ** (delivery.gain / 20);
  const loud = tinted.map((sample) => rounded(sample * gain));
  return { ...speech, samples: delivery.shake === 0 ? loud : shaken(loud, sampleRate, delivery.shake) };
}

/** Trembles a breath makes a second, and how far the pitch goes with them (share). */
const TREMBLES = 5.6;
const WOBBLE = 0.012;

/** A breath that trembles: strength and pitch go up and down together, never twice the same. Times stay within 1 ms. */
function shaken(samples: Float32Array, sampleRate: number, depth: number): Float32Array {
  const next = chance('tremble');
  const most = (WOBBLE * sampleRate) / (2 * Math.PI * TREMBLES);
  let [turn, pace] = [0, TREMBLES];
  return samples.map((_, index) => {
    if (index % 2048 === 0) pace = TREMBLES * (0.75 + 0.5 * next());
    turn += (2 * Math.PI * pace) / sampleRate;
    const at = Math.max(0, index - most * depth * (1 + Math.sin(turn)));
    const [before, way] = [Math.floor(at), at % 1];
    const sample = (samples[before] ?? 0) * (1 - way) + (samples[before + 1] ?? 0) * way;
    return sample * (1 - 0.55 * depth * (0.5 + 0.5 * Math.sin(turn + 0.9)));
  });
}

/** Bends what would go over full scale back under it, beginning at -3 dB. */
function rounded(sample: number): number {
  const size = Math.abs(sample);
  return size <= 0.7 ? sample : Math.sign(sample) * (0.7 + 0.29 * Math.tanh((size - 0.7) / 0.29));
}
