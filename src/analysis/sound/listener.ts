import { Fault } from '#fault';
import { LoudnessMeter, PeakMeter } from '#media';
import type { SoundAnalysis } from './analysis.ts';
import { Decimator } from './decimator.ts';
import { Frames } from './frames.ts';
import { gridFor } from './grid.ts';
import { keysOf } from './harmony/keys.ts';
import { PitchReader } from './harmony/pitches.ts';
import { kindsOf } from './kinds/kinds.ts';
import { Levels } from './levels.ts';
import { Attacks } from './rhythm/attack.ts';
import { rhythmOf } from './rhythm/rhythm.ts';
import { SilenceFinder, type SilenceOptions } from './silence.ts';
import { SpectrumReader } from './spectrum.ts';
import { sectionsOf } from './structure/sections.ts';
import { Textures } from './textures.ts';

export interface SoundOptions {
  /** Samples a second, 8000 to 384000. */
  readonly sampleRate: number;
  /** 1 or 2. */
  readonly channels: 1 | 2;
  /** What counts as silence. */
  readonly silence?: SilenceOptions;
}

/** Listens to a sound as it comes. */
export interface SoundListener {
  /**
   * Hears what comes next: one array with the channels taking turns, or one array for each channel. 1 is full scale.
   * Blocks may have any length; how the sound is cut makes no difference.
   */
  push(block: Float32Array | readonly Float32Array[]): void;
  /** What was heard. Nothing can be pushed afterwards. */
  finish(): SoundAnalysis;
}

/** Samples worked on together. */
const CHUNK = 4096;

/**
 * Opens an analysis of sound. Its memory grows by envelopes of about 88 values a second and never keeps the samples.
 * Faults (usage): `sound-rate`, `sound-channels`, `sound-silence`, `sound-block`, `sound-not-finite`, `sound-finished`.
 */
export function openSoundAnalysis(options: SoundOptions): SoundListener {
  return new Listening(options);
}

/** Analyses a whole sound: one array with the channels taking turns, or one array for each channel. */
export function analyseSound(samples: Float32Array | readonly Float32Array[], options: SoundOptions): SoundAnalysis {
  const listener = openSoundAnalysis(options);
  listener.push(samples);
  return listener.finish();
}

class Listening implements SoundListener {
  readonly #options: SoundOptions;
  readonly #grid;
  readonly #chunk: readonly Float32Array[];
  readonly #squares = new Float64Array(CHUNK);
  readonly #mono = new Float64Array(CHUNK);
  readonly #low = new Float64Array(CHUNK);
  readonly #loudness: LoudnessMeter;
  readonly #peaks: PeakMeter;
  readonly #levels: Levels;
  readonly #silence: SilenceFinder;
  readonly #decimator: Decimator;
  readonly #frames: Frames;
  readonly #attacks: Attacks;
  readonly #spectrum: SpectrumReader;
  readonly #pitches: PitchReader;
  readonly #textures: Textures;
  #filled = 0;
  #frameCount = 0;
  #finished = false;

  constructor(options: SoundOptions) {
    check(options);
    const { sampleRate, channels } = options;
    const grid = gridFor(sampleRate);
    this.#options = options;
    this.#grid = grid;
    this.#chunk = Array.from({ length: channels }, () => new Float32Array(CHUNK));
    this.#loudness = new LoudnessMeter(channels, sampleRate);
    this.#peaks = new PeakMeter(channels);
    this.#levels = new Levels(sampleRate, channels);
    this.#silence = new SilenceFinder(sampleRate, channels, options.silence ?? {});
    this.#decimator = new Decimator(grid.factor);
    this.#attacks = new Attacks(grid.slice);
    this.#spectrum = new SpectrumReader(grid);
    this.#pitches = new PitchReader(grid, CHUNK);
    this.#textures = new Textures(grid.pace, this.#spectrum.bands, this.#pitches);
    this.#frames = new Frames(grid.size, grid.hop, (frame, latest) => this.#see(frame, latest));
  }

  push(block: Float32Array | readonly Float32Array[]): void {
    if (this.#finished) throw new Fault('usage', 'sound-finished', 'This sound has ended; nothing can be added to it.');
    const { channels } = this.#options;
    const rows = block instanceof Float32Array ? null : block;
    const length = rows === null ? block.length / channels : (rows[0]?.length ?? 0);
    if (!Number.isInteger(length) || (rows !== null && (rows.length !== channels || unequal(rows)))) {
      throw new Fault('usage', 'sound-block', `This block does not hold ${channels} channels of the same length.`, {
        facts: { channels, lengths: rows?.map((row) => row.length) ?? [block.length] },
      });
    }
    for (let from = 0; from < length; ) {
      const taken = Math.min(length - from, CHUNK - this.#filled);
      for (const [channel, samples] of this.#chunk.entries()) {
        const row = rows?.[channel];
        if (row !== undefined) samples.set(row.subarray(from, from + taken), this.#filled);
        else if (block instanceof Float32Array) this.#take(samples, block, from, taken, channel);
      }
      this.#filled += taken;
      from += taken;
      if (this.#filled === CHUNK) this.#hear();
    }
  }

  #take(samples: Float32Array, block: Float32Array, from: number, taken: number, channel: number): void {
    const { channels } = this.#options;
    for (let index = 0; index < taken; index++) {
      samples[this.#filled + index] = block[(from + index) * channels + channel] ?? 0;
    }
  }

  /** Hands the chunk to everybody. */
  #hear(): void {
    const count = this.#filled;
    this.#mix(count);
    this.#loudness.hear(this.#chunk, count);
    this.#peaks.hear(this.#chunk, count);
    this.#levels.hear(this.#chunk, this.#squares, count);
    this.#silence.hear(this.#squares, count);
    const low = this.#decimator.hear(this.#mono, count, this.#low);
    this.#frames.hear(this.#low, low);
    this.#pitches.hear(this.#low, low);
    this.#frameCount += count;
    this.#filled = 0;
  }

  /** Works out the mean of the channels and the squares of all of them. */
  #mix(count: number): void {
    const [left, right] = this.#chunk;
    let sum = 0;
    for (let index = 0; index < count; index++) {
      const one = left?.[index] ?? 0;
      const other = right === undefined ? one : (right[index] ?? 0);
      this.#mono[index] = (one + other) / 2;
      this.#squares[index] = right === undefined ? one * one : one * one + other * other;
      sum += (one + other) * 0;
    }
    if (sum === 0) return;
    const at = this.#mono.findIndex((value) => !Number.isFinite(value));
    const seconds = (this.#frameCount + at) / this.#options.sampleRate;
    throw new Fault('usage', 'sound-not-finite', `The sound has a sample that is no number, at ${seconds} seconds.`, {
      facts: { seconds },
      hint: 'Decode the sound anew, or cut that place out.',
    });
  }

  #see(frame: Float64Array, latest: Float64Array): void {
    this.#attacks.hear(latest);
    this.#spectrum.see(frame);
    this.#textures.hear(this.#spectrum.decibels);
  }

  finish(): SoundAnalysis {
    if (this.#finished) throw new Fault('usage', 'sound-finished', 'This sound has been analysed already.');
    if (this.#filled > 0) this.#hear();
    this.#finished = true;
    this.#textures.finish();
    const { sampleRate, channels } = this.#options;
    const duration = this.#frameCount / sampleRate;
    const { envelopes } = this.#spectrum;
    const rhythm = rhythmOf(envelopes, this.#attacks, this.#grid);
    const levels = this.#levels.finish();
    const silences = this.#silence.finish();
    const heard = { envelopes, textures: this.#textures, pace: this.#grid.pace, duration, silences };
    return {
      sampleRate,
      channels,
      duration,
      ...rhythm,
      ...levels,
      sections: sectionsOf(this.#textures, levels.energy, rhythm.beats, this.#grid.pace, duration),
      ...keysOf(this.#textures, this.#grid.pace, duration),
      loudness: {
        ...this.#loudness.loudness(),
        truePeak: this.#peaks.truePeak(),
        samplePeak: this.#peaks.samplePeak(),
      },
      silences,
      ...kindsOf(heard),
    };
  }
}

const unequal = (rows: readonly Float32Array[]) => rows.some((row) => row.length !== rows[0]?.length);

function check({ sampleRate, channels, silence }: SoundOptions): void {
  if (!(sampleRate >= 8000 && sampleRate <= 384_000)) {
    throw new Fault('usage', 'sound-rate', `A sound of ${sampleRate} samples a second cannot be analysed.`, {
      facts: { sampleRate, least: 8000, most: 384_000 },
    });
  }
  if (channels !== 1 && channels !== 2) {
    throw new Fault('usage', 'sound-channels', `A sound of ${String(channels)} channels cannot be analysed.`, {
      facts: { channels },
      hint: 'Mix it to mono or stereo first.',
    });
  }
  const { threshold = -50, minimum = 0.5 } = silence ?? {};
  if (!(threshold <= 0) || !(minimum >= 0)) {
    throw new Fault(
      'usage',
      'sound-silence',
      'Silence needs a threshold of at most 0 dB and a length that is not negative.',
      {
        facts: { threshold, minimum },
      },
    );
  }
}
