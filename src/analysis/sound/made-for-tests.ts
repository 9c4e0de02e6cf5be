import { chance } from '#chance';
import { readAudio } from '#media';
import { hasRecording, recording } from '#recordings';
import { analyseSound, type SoundAnalysis } from './index.ts';

/** Samples a second of what is made here. */
export const RATE = 24_000;

export const hasRecordings = hasRecording('music');

export const listen = (samples: Float32Array, sampleRate = RATE): SoundAnalysis =>
  analyseSound(samples, { sampleRate, channels: 1 });

/** A whole recording in mono. */
export async function recorded(name: string, sampleRate: number): Promise<Float32Array> {
  const blocks: Float32Array[] = [];
  for await (const block of readAudio({ path: recording(name), sampleRate })) blocks.push(block);
  return joined(...blocks);
}

export function sound(seconds: number, at: (seconds: number, index: number) => number, rate = RATE): Float32Array {
  const samples = new Float32Array(Math.round(seconds * rate));
  for (let index = 0; index < samples.length; index++) samples[index] = at(index / rate, index);
  return samples;
}

export const sine = (hertz: number, peak: number, seconds: number, rate = RATE): Float32Array =>
  sound(seconds, (at) => peak * Math.sin(2 * Math.PI * hertz * at), rate);

export function noise(seed: number, peak: number, seconds: number): Float32Array {
  const next = chance(seed);
  return sound(seconds, () => (next() * 2 - 1) * peak);
}

/** Noise that swells and goes, mostly low: wind. */
export function wind(seed: number, seconds: number): Float32Array {
  let low = 0;
  return noise(seed, 1, seconds).map((value, index) => {
    low += 0.04 * (value - low);
    return 2 * low * (0.4 + 0.3 * Math.sin(index / RATE) + 0.2 * Math.sin((0.37 * index) / RATE));
  });
}

export function joined(...parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function mixed(one: Float32Array, other: Float32Array, gain: number): Float32Array {
  return one.map((value, index) => value + gain * (other[index % other.length] ?? 0));
}

/** Beats at one tempo from `start` until `end`. */
export const beatsFrom = (start: number, end: number, bpm: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil(((end - start) * bpm) / 60)) }, (_, index) => start + (index * 60) / bpm);

/** Knocks of 30 ms at the given times, as loud as `strength` says, over a bed of noise. */
export function knocks(
  times: readonly number[],
  seconds: number,
  bed = 0,
  strength: (index: number) => number = () => 0.8,
): Float32Array {
  const samples = noise(1, bed, seconds);
  for (const [index, time] of times.entries()) {
    const start = Math.round(time * RATE);
    for (let at = 0; at < 0.03 * RATE && start + at < samples.length; at++) {
      const value = Math.exp(-at / (0.006 * RATE)) * Math.sin((2 * Math.PI * 1500 * at) / RATE + 0.6);
      samples[start + at] = (samples[start + at] ?? 0) + strength(index) * value;
    }
  }
  return samples;
}

/** Chords of one second each: semitones over middle C, with six partials, fading. */
export function chords(rows: readonly (readonly number[])[], cents = 0): Float32Array {
  return joined(...rows.map((notes) => chord(notes.map((note) => 261.6256 * 2 ** (note / 12 + cents / 1200)))));
}

function chord(tones: readonly number[]): Float32Array {
  const samples = new Float32Array(RATE);
  for (const hertz of tones) {
    for (let partial = 1; partial <= 6; partial++) ring(samples, hertz * partial, 0.05 / partial ** 1.3);
  }
  return samples.map((value, index) => value * Math.min(1, index / (0.01 * RATE)) * Math.exp((-1.2 * index) / RATE));
}

/** Adds a sine, each sample worked out from the two before it. */
function ring(samples: Float32Array, hertz: number, peak: number): void {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / RATE);
  let before = -peak * Math.sin((2 * Math.PI * hertz) / RATE);
  let now = 0;
  for (let index = 0; index < samples.length; index++) {
    samples[index] = (samples[index] ?? 0) + now;
    const next = turn * now - before;
    before = now;
    now = next;
  }
}

const SCALES = { major: [0, 2, 4, 5, 7, 9, 11], minor: [0, 2, 3, 5, 7, 8, 10] } as const;

/** Chords of a key by degree (0 is the tonic), each a triad over its bass; the fifth degree of minor has its leading note. */
export function progression(
  tonic: number,
  mode: 'major' | 'minor',
  degrees: readonly number[],
): readonly (readonly number[])[] {
  const scale = SCALES[mode];
  const note = (degree: number) => tonic + (scale[degree % 7] ?? 0) + 12 * Math.floor(degree / 7);
  return degrees.map((degree) => {
    const third = note(degree + 2) + (mode === 'minor' && degree === 4 ? 1 : 0);
    return [note(degree) - 12, note(degree), third, note(degree + 4)];
  });
}

/** A WAV file of floating-point samples in mono. */
export function waveFile(samples: Float32Array, sampleRate: number): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.byteLength, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(3, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE(4 * sampleRate, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(32, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([head, Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)]);
}
