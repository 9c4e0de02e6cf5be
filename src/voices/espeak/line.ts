import { equalise } from '../finish/biquad.ts';
import type { PhonemeTime, Speech, WordTime } from '../speech.ts';
import type { SpokenPiece } from './booth.ts';
import type { Delivery } from './delivery.ts';
import { phonemeTimes } from './phonemes.ts';
import type { Piece } from './pieces.ts';
import type { Script } from './script.ts';
import { whispered } from './whisper.ts';
import { wordTimes } from './words.ts';

/** Seconds between two pieces at ordinary rate, as espeak itself pauses after a sentence. */
const PAUSE = 0.3;
/** Seconds of silence left before the first and after the last sound, so that nothing clicks. */
const PAD_BEFORE = 0.03;
const PAD_AFTER = 0.08;
/** -50 dB of full scale: espeak's own rests are exact zeros, its quietest consonants are near -40 dB. */
const SILENCE = 0.003;

export interface SpokenLine {
  readonly pieces: readonly Piece[];
  readonly scripts: readonly Script[];
  readonly spoken: readonly SpokenPiece[];
}

/** Joins what was said into one sound with its times. Null when there is no sound in it. */
export function joined({ pieces, scripts, spoken }: SpokenLine, language: string, delivery: Delivery): Speech | null {
  const sampleRate = spoken[0]?.sampleRate ?? 22050;
  const pause = Math.round((PAUSE / delivery.rate) * sampleRate);
  const sound = new Float32Array(spoken.reduce((sum, { samples }) => sum + samples.length + pause, 0));
  const words: WordTime[] = [];
  const phonemes: PhonemeTime[] = [];
  let at = 0;
  for (const [index, { samples, happenings }] of spoken.entries()) {
    const piece = pieces[index];
    const script = scripts[index];
    if (piece === undefined || script === undefined) break;
    const seconds = samples.length / sampleRate;
    const sounds = phonemeTimes(happenings, seconds);
    sound.set(samples, at);
    phonemes.push(...sounds.map((time) => moved(time, at / sampleRate)));
    for (const time of wordTimes(piece.text, language, script, happenings, sounds, seconds)) {
      words.push({ ...moved(time, at / sampleRate), from: time.from + piece.from, to: time.to + piece.from });
    }
    at += samples.length + pause;
  }
  return trimmed({ samples: sound, sampleRate, words, phonemes });
}

function moved<Time extends { readonly start: number; readonly end: number }>(time: Time, by: number): Time {
  return { ...time, start: time.start + by, end: time.end + by };
}

/** Cuts silence off both ends; times keep pointing at the same sounds. */
function trimmed({ samples, sampleRate, words, phonemes }: Speech): Speech | null {
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

/** Gives the sound the colour and strength of its delivery; times and length stay. */
export function coloured(speech: Speech, delivery: Delivery): Speech {
  const { samples, sampleRate } = speech;
  const tinted =
    delivery.colour === 'whisper'
      ? whispered(samples, sampleRate)
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
