import { Fault } from '#fault';
import { probe } from './probe.ts';
import { readAudio } from './sound-in.ts';

export interface WaveformOptions {
  /** Pairs for each second, 1 to 4000; default 100. The nearest rate that takes whole samples is used. */
  readonly perSecond?: number;
  readonly signal?: AbortSignal;
}

/** The outline of a sound, all channels mixed to one: the lowest and the highest sample of each stretch. */
export interface Waveform {
  /** Hz, of the sound itself. */
  readonly sampleRate: number;
  /** In each stretch. */
  readonly samplesPerPair: number;
  /** Lowest, highest, lowest, highest, ...: -128 to 127. */
  readonly pairs: Int8Array;
}

/** Samples at full scale. */
const FULL = 32_767;
/** Sixteen bits to eight, as audiowaveform does it: towards nothing. */
const STEP = 256;

/** Finds the lowest and highest of so many samples, again and again, however they come in. */
class Outline {
  readonly #stretch: number;
  #left: number;
  #low = Number.POSITIVE_INFINITY;
  #high = Number.NEGATIVE_INFINITY;

  constructor(stretch: number) {
    this.#stretch = stretch;
    this.#left = stretch;
  }

  /** The pairs that are complete with these samples. */
  add(samples: Float32Array): Int8Array {
    const pairs = new Int8Array(2 * Math.ceil((samples.length + this.#stretch) / this.#stretch));
    let made = 0;
    let [low, high, left] = [this.#low, this.#high, this.#left];
    for (const sample of samples) {
      if (sample < low) low = sample;
      if (sample > high) high = sample;
      left -= 1;
      if (left > 0) continue;
      pairs[made] = small(low);
      pairs[made + 1] = small(high);
      made += 2;
      [low, high, left] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, this.#stretch];
    }
    [this.#low, this.#high, this.#left] = [low, high, left];
    return pairs.subarray(0, made);
  }

  /** The last pair, of fewer samples; empty when none are left. */
  end(): Int8Array {
    return this.#left === this.#stretch ? new Int8Array(0) : Int8Array.of(small(this.#low), small(this.#high));
  }
}

function small(sample: number): number {
  const whole = Math.max(-FULL - 1, Math.min(FULL, Math.round(sample * FULL)));
  return Math.trunc(whole / STEP);
}

/** How many samples make a pair, and the sound's own rate. */
async function measures(path: string, options: WaveformOptions): Promise<Omit<Waveform, 'pairs'>> {
  const { perSecond = 100, signal } = options;
  if (!(perSecond >= 1 && perSecond <= 4000)) {
    const sentence = `A waveform cannot have ${perSecond} pairs a second; 1 to 4000 it can.`;
    throw new Fault('usage', 'waveform-impossible', sentence, { facts: { perSecond } });
  }
  const sound = (await probe(path, { signal })).audio[0];
  if (sound === undefined) throw new Fault('not-found', 'sound-missing', `${path} has no sound.`, { facts: { path } });
  const sampleRate = Math.max(1000, Math.min(384_000, sound.sampleRate));
  return { sampleRate, samplesPerPair: Math.max(1, Math.round(sampleRate / perSecond)) };
}

/** The outline of the first sound in a file, piece by piece: lowest, highest, lowest, highest, ... -128 to 127. */
export async function* waveformPeaks(path: string, options: WaveformOptions = {}): AsyncGenerator<Int8Array> {
  yield* peaks(path, await measures(path, options), options.signal);
}

async function* peaks(
  path: string,
  { sampleRate, samplesPerPair }: Omit<Waveform, 'pairs'>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Int8Array> {
  const outline = new Outline(samplesPerPair);
  for await (const samples of readAudio({ path, sampleRate, ...(signal === undefined ? {} : { signal }) })) {
    const pairs = outline.add(samples);
    if (pairs.length > 0) yield pairs;
  }
  const last = outline.end();
  if (last.length > 0) yield last;
}

/** The whole outline: an hour at 100 pairs a second is 720,000 bytes. */
export async function readWaveform(path: string, options: WaveformOptions = {}): Promise<Waveform> {
  const found = await measures(path, options);
  const pieces: Int8Array[] = [];
  for await (const pairs of peaks(path, found, options.signal)) pieces.push(pairs);
  const pairs = new Int8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    pairs.set(piece, at);
    at += piece.length;
  }
  return { ...found, pairs };
}

/**
 * As a `.dat` file of the BBC's audiowaveform, version 2, one channel of 8 bits:
 * https://github.com/bbc/audiowaveform/blob/master/doc/DataFormat.md
 */
export function waveformFile({ sampleRate, samplesPerPair, pairs }: Waveform): Uint8Array {
  const file = Buffer.alloc(24 + pairs.length);
  const head = [2, 1, sampleRate, samplesPerPair, pairs.length / 2, 1];
  for (const [field, value] of head.entries()) file.writeInt32LE(value, field * 4);
  file.set(new Uint8Array(pairs.buffer, pairs.byteOffset, pairs.length), 24);
  return file;
}

/** The same as audiowaveform's JSON. */
export function waveformJson({ sampleRate, samplesPerPair, pairs }: Waveform) {
  const head = { version: 2, channels: 1, sample_rate: sampleRate, samples_per_pixel: samplesPerPair, bits: 8 };
  return { ...head, length: pairs.length / 2, data: [...pairs] };
}
