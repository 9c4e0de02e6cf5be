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
  return { ...speech, samples: tinted.map((sample) => rounded(sample * gain)) };
}

/** Bends what would go over full scale back under it, beginning at -3 dB. */
function rounded(sample: number): number {
  const size = Math.abs(sample);
  return size <= 0.7 ? sample : Math.sign(sample) * (0.7 + 0.29 * Math.tanh((size - 0.7) / 0.29));
}
