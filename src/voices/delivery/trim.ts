import type { Speech } from '../speech.ts';

/** Seconds of silence left before the first and after the last sound, so that nothing clicks. */
const PAD_BEFORE = 0.03;
const PAD_AFTER = 0.08;
/** -50 dB of full scale: the rests of the engines are zeros, their quietest consonants are near -40 dB. */
const SILENCE = 0.003;

/** Cuts silence off both ends; times keep pointing at the same sounds. Null when there is nothing but silence. */
export function trimmed({ samples, sampleRate, words, phonemes }: Speech): Speech | null {
  const first = samples.findIndex((sample) => Math.abs(sample) > SILENCE);
  if (first < 0) return null;
  const last = samples.findLastIndex((sample) => Math.abs(sample) > SILENCE);
  const from = first - Math.round(PAD_BEFORE * sampleRate);
  const to = last + 1 + Math.round(PAD_AFTER * sampleRate);
  const kept = new Float32Array(to - from);
  kept.set(samples.subarray(Math.max(0, from), Math.min(samples.length, to)), Math.max(0, -from));
  const within = (seconds: number) => Math.min(Math.max(0, seconds - from / sampleRate), kept.length / sampleRate);
  const cut = <Time extends { readonly start: number; readonly end: number }>(time: Time): Time => ({
    ...time,
    start: within(time.start),
    end: within(time.end),
  });
  return { samples: kept, sampleRate, words: words.map(cut), phonemes: phonemes.map(cut) };
}
