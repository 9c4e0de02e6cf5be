import { Fault } from '#fault';
import { MIX_RATE } from '../finish/voice.ts';
import { openWav, type WavReader } from '../wav/index.ts';
import type { PlacedMusic } from './plan.ts';

interface Playing {
  readonly wav: WavReader;
  readonly from: number;
  readonly gain: number;
}

/** Plays music from files into blocks that are asked for in order. Only files that sound just now are open. */
export class MusicPlayer {
  readonly #waiting: PlacedMusic[];
  #playing: Playing[] = [];
  #samples: readonly [Float32Array, Float32Array] = [new Float32Array(0), new Float32Array(0)];

  constructor(music: readonly PlacedMusic[]) {
    this.#waiting = music.toSorted((one, other) => one.start - other.start);
  }

  /** Adds what belongs at [at, at + count) of the film, times `gains` (one a sample). */
  async add(left: Float32Array, right: Float32Array, at: number, count: number, gains: Float32Array): Promise<void> {
    for (
      let next = this.#waiting[0];
      next !== undefined && next.start * MIX_RATE < at + count;
      next = this.#waiting[0]
    ) {
      this.#playing.push({
        wav: await openMusic(next.path),
        from: Math.round(next.start * MIX_RATE),
        gain: 10 ** (next.gainDb / 20),
      });
      this.#waiting.shift();
    }
    for (const one of this.#playing) await this.#addOne(one, left, right, at, count, gains);
    for (const one of this.#playing.filter(({ wav, from }) => from + wav.frames <= at + count)) await one.wav.close();
    this.#playing = this.#playing.filter(({ wav, from }) => from + wav.frames > at + count);
  }

  async #addOne(
    { wav, from, gain }: Playing,
    left: Float32Array,
    right: Float32Array,
    at: number,
    count: number,
    gains: Float32Array,
  ) {
    if (this.#samples[0].length < count) this.#samples = [new Float32Array(count), new Float32Array(count)];
    const [onLeft, onRight] = this.#samples;
    const skipped = Math.max(0, from - at);
    const read = await wav.read(Math.max(0, at - from), count - skipped, [onLeft, onRight]);
    for (let index = 0; index < read; index++) {
      const to = skipped + index;
      const level = gain * (gains[to] ?? 0);
      left[to] = (left[to] ?? 0) + (onLeft[index] ?? 0) * level;
      right[to] = (right[to] ?? 0) + (onRight[index] ?? 0) * level;
    }
  }

  async close(): Promise<void> {
    for (const { wav } of this.#playing.splice(0)) await wav.close();
  }
}

async function openMusic(path: string): Promise<WavReader> {
  const wav = await openWav(path);
  const { sampleRate, channels } = wav.format;
  if (sampleRate === MIX_RATE && channels === 2) return wav;
  await wav.close();
  throw new Fault('failure', 'music-unfinished', 'Music is not ready for the mix: it must be stereo at 48 kHz.', {
    facts: { path, sampleRate, channels },
  });
}
