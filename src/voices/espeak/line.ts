import type { Delivery } from '../delivery/delivery.ts';
import { trimmed } from '../delivery/trim.ts';
import type { PhonemeTime, Speech, WordTime } from '../speech.ts';
import type { SpokenPiece } from './booth.ts';
import { phonemeTimes } from './phonemes.ts';
import type { Piece } from './pieces.ts';
import type { Script } from './script.ts';
import { wordTimes } from './words.ts';

/** Seconds between two pieces at ordinary rate, as espeak itself pauses after a sentence. */
const PAUSE = 0.3;
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
