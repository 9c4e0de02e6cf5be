import { Fault } from '#fault';
import { MIX_RATE } from '../finish/voice.ts';
import { openWav, type WavReader } from '../wav/index.ts';
import type { Stretch } from './ducking.ts';
import type { PlacedVoice } from './plan.ts';

/** A line that knows where in the film it sounds, in samples. */
export interface Entrance {
  readonly voice: PlacedVoice;
  readonly from: number;
  readonly to: number;
}

/** Looks at every line's file once; in film order. Throws `wav-missing`, `wav-unreadable` or `voice-unfinished`. */
export async function entrances(voices: readonly PlacedVoice[]): Promise<readonly Entrance[]> {
  const all: Entrance[] = [];
  for (const voice of voices) {
    const wav = await openWav(voice.path);
    await wav.close();
    if (wav.format.sampleRate !== MIX_RATE || wav.format.channels !== 1) {
      throw new Fault('failure', 'voice-unfinished', 'A line is not ready for the mix: it must be mono at 48 kHz.', {
        facts: { path: voice.path, ...wav.format },
      });
    }
    const from = Math.round(voice.start * MIX_RATE);
    all.push({ voice, from, to: from + wav.frames });
  }
  return all.toSorted((one, other) => one.from - other.from);
}

export function stretchOf({ from, to }: Entrance): Stretch {
  return { start: from / MIX_RATE, end: to / MIX_RATE };
}

/** Plays the lines into blocks that are asked for in order. Only files that sound just now are open. */
export class VoicePlayer {
  readonly #waiting: Entrance[];
  readonly #sounding: { readonly entrance: Entrance; readonly wav: WavReader }[] = [];
  #samples = new Float32Array(0);

  constructor(all: readonly Entrance[]) {
    this.#waiting = [...all];
  }

  /** Adds what belongs at [at, at + count) of the film; times `gains` (one a sample) where they are given. */
  async add(left: Float32Array, right: Float32Array, at: number, count: number, gains?: Float32Array): Promise<void> {
    for (let next = this.#waiting[0]; next !== undefined && next.from < at + count; next = this.#waiting[0]) {
      this.#sounding.push({ entrance: next, wav: await openWav(next.voice.path) });
      this.#waiting.shift();
    }
    for (const { entrance, wav } of this.#sounding) await this.#addOne(entrance, wav, left, right, at, count, gains);
    for (let index = this.#sounding.length - 1; index >= 0; index--) {
      const one = this.#sounding[index];
      if (one === undefined || one.entrance.to > at + count) continue;
      this.#sounding.splice(index, 1);
      await one.wav.close();
    }
  }

  async #addOne(
    entrance: Entrance,
    wav: WavReader,
    left: Float32Array,
    right: Float32Array,
    at: number,
    count: number,
    gains: Float32Array | undefined,
  ) {
    if (this.#samples.length < count) this.#samples = new Float32Array(count);
    const skipped = Math.max(0, entrance.from - at);
    const read = await wav.read(Math.max(0, at - entrance.from), count - skipped, [this.#samples]);
    const { gainDb, pan } = entrance.voice;
    const gain = 10 ** (gainDb / 20);
    // Equal power: as loud in the middle as at the sides.
    const angle = ((Math.min(1, Math.max(-1, pan)) + 1) * Math.PI) / 4;
    const [onLeft, onRight] = [gain * Math.cos(angle), gain * Math.sin(angle)];
    for (let index = 0; index < read; index++) {
      const sample = (this.#samples[index] ?? 0) * (gains?.[skipped + index] ?? 1);
      left[skipped + index] = (left[skipped + index] ?? 0) + sample * onLeft;
      right[skipped + index] = (right[skipped + index] ?? 0) + sample * onRight;
    }
  }

  async close(): Promise<void> {
    for (const { wav } of this.#sounding.splice(0)) await wav.close();
  }
}
