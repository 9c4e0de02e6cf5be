import { integratedLoudness } from '#media';
import type { Speech } from '../speech.ts';
import { equalise } from './biquad.ts';
import { compressed, hushed } from './dynamics.ts';
import { resample } from './resample.ts';
import { inRoom, ROOMS, type RoomName } from './room.ts';
import { softened } from './soften.ts';
import { heardThrough, type Through } from './through.ts';

/** Samples a second of everything that goes into a mix. */
export const MIX_RATE = 48_000;

/** LUFS every line is brought towards. */
const LEVEL = -21;
/** The share of the way it is brought there: a whisper stays softer than a shout. */
const LEVELLED = 0.5;

/** Seconds of fade at both ends. */
const FADE = 0.008;

/**
 * A spoken line made ready for the mix: 48 kHz, less harsh and less buzzing, evened out, in its room, and through what it comes. Times of words stay
 * true; the sound is longer than the speech by the room's echo. Pure: the same speech gives the same samples.
 */
export function finishVoice(
  { samples, sampleRate }: Pick<Speech, 'samples' | 'sampleRate'>,
  room: RoomName,
  through: Through | null = null,
): Float32Array {
  if (samples.length === 0) return new Float32Array(0);
  const clear = equalise(softened(resample(samples, sampleRate, MIX_RATE), MIX_RATE), MIX_RATE, [
    { kind: 'highpass', frequency: 75 },
    { kind: 'bell', frequency: 220, q: 0.9, gain: 1.5 },
    { kind: 'bell', frequency: 1500, q: 1, gain: 1 },
    { kind: 'bell', frequency: 3300, q: 1, gain: -3.5 },
    { kind: 'bell', frequency: 4600, q: 1.8, gain: -2.5 },
  ]);
  const even = compressed(clear, MIX_RATE, {
    threshold: -26,
    ratio: 2.2,
    knee: 6,
    attack: 0.012,
    release: 0.14,
    makeup: 3,
  });
  // The compressor lifts hissing, so it is hushed afterwards.
  const soft = equalise(hushed(even, MIX_RATE), MIX_RATE, [{ kind: 'highshelf', frequency: 6000, gain: -3 }]);
  const come = through === null ? soft : heardThrough(soft, MIX_RATE, through);
  return faded(inRoom(levelled(come), MIX_RATE, ROOMS[room]));
}

function levelled(samples: Float32Array): Float32Array {
  const measured = integratedLoudness([samples]);
  if (measured === null) return samples;
  const gain = 10 ** ((LEVELLED * (LEVEL - measured)) / 20);
  return samples.map((sample) => sample * gain);
}

function faded(samples: Float32Array): Float32Array {
  const length = Math.min(Math.round(FADE * MIX_RATE), samples.length >> 1);
  return samples.map((sample, index) => sample * Math.min(1, index / length, (samples.length - 1 - index) / length));
}
