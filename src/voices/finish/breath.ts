import { chance } from '#chance';
import { integratedLoudness } from '#media';
import { whispered } from '../delivery/whisper.ts';
import type { Speech } from '../speech.ts';
import { equalise } from './biquad.ts';
import { resample } from './resample.ts';
import { inRoom, ROOMS, type RoomName } from './room.ts';
import { MIX_RATE } from './voice.ts';

/** Seconds of the voice a breath is made of: its first vowel or two. */
const HEARD = 0.5;
/** Seconds of the breath itself: people who are about to speak breathe in within a third of a second. */
const SECONDS = 0.34;
/** LUFS: about 22 below the voice, felt more than heard. */
const LEVEL = -43;

/** The breath somebody takes before a line, from the voice's own noise: 48 kHz mono, in its room. Empty where nothing is said. */
export function breathOf(
  { samples, sampleRate }: Pick<Speech, 'samples' | 'sampleRate'>,
  room: RoomName,
): Float32Array {
  const mouth = resample(whispered(samples.slice(0, Math.round(HEARD * sampleRate)), sampleRate), sampleRate, MIX_RATE);
  // What the mouth says must not be heard: its moments are shuffled, and only its colour stays.
  const next = chance(samples.length);
  const grain = Math.round(0.03 * MIX_RATE);
  const air = new Float32Array(Math.round(SECONDS * MIX_RATE));
  for (let at = 0; at < air.length; at += grain / 2) {
    const from = Math.floor(next() * Math.max(1, mouth.length - grain));
    for (let index = 0; index < grain && at + index < air.length; index++)
      air[at + index] = (air[at + index] ?? 0) + (mouth[from + index] ?? 0) * Math.sin((Math.PI * index) / grain) ** 2;
  }
  const drawn = equalise(air, MIX_RATE, [
    { kind: 'highpass', frequency: 450 },
    { kind: 'bell', frequency: 1900, q: 0.7, gain: 4 },
    { kind: 'lowpass', frequency: 6500 },
  ]).map((sample, index) => sample * inhaling(index / air.length));
  const placed = inRoom(drawn, MIX_RATE, ROOMS[room]);
  const measured = integratedLoudness([placed]);
  if (measured === null) return new Float32Array(0);
  const gain = 10 ** ((LEVEL - measured) / 20);
  return placed.map((sample) => sample * gain);
}

/** A breath in grows and stops at once. */
function inhaling(way: number): number {
  return way < 0.75 ? (way / 0.75) ** 1.4 : Math.cos(((way - 0.75) / 0.25) * (Math.PI / 2));
}
