import { AMBIENCE_FADE } from '../ambience/render.ts';
import { MIX_RATE } from '../finish/voice.ts';
import { readWav } from '../wav/index.ts';
import type { PlacedAmbience } from './plan.ts';

interface Playing {
  readonly loop: readonly Float32Array[];
  readonly from: number;
  readonly to: number;
  readonly gain: number;
}

/** Plays loops into blocks that are asked for in order. Only loops that sound just now are in memory. */
export class AmbiencePlayer {
  readonly #waiting: PlacedAmbience[];
  #playing: Playing[] = [];

  constructor(ambience: readonly PlacedAmbience[]) {
    this.#waiting = ambience.toSorted((one, other) => one.start - other.start);
  }

  /** Adds what belongs at [at, at + count) of the film, times `gains` (one a sample). */
  async add(left: Float32Array, right: Float32Array, at: number, count: number, gains: Float32Array): Promise<void> {
    for (
      let next = this.#waiting[0];
      next !== undefined && next.start * MIX_RATE < at + count;
      next = this.#waiting[0]
    ) {
      const from = Math.round(next.start * MIX_RATE);
      const { channels } = await readWav(next.path);
      this.#playing.push({
        loop: channels,
        from,
        to: from + Math.round(next.seconds * MIX_RATE),
        gain: 10 ** (next.gainDb / 20),
      });
      this.#waiting.shift();
    }
    for (const one of this.#playing) addLoop(one, left, right, at, count, gains);
    this.#playing = this.#playing.filter(({ to }) => to > at + count);
  }
}

function addLoop(
  { loop, from, to, gain }: Playing,
  left: Float32Array,
  right: Float32Array,
  at: number,
  count: number,
  gains: Float32Array,
): void {
  const [onLeft, onRight] = loop;
  if (onLeft === undefined || onRight === undefined || onLeft.length === 0) return;
  const fade = Math.max(1, Math.min(AMBIENCE_FADE * MIX_RATE, (to - from) / 2));
  for (let index = Math.max(0, from - at); index < Math.min(count, to - at); index++) {
    const played = at + index - from;
    const way = Math.min(1, played / fade, (to - from - 1 - played) / fade);
    const level = gain * (gains[index] ?? 0) * Math.sin((Math.PI / 2) * way);
    const place = played % onLeft.length;
    left[index] = (left[index] ?? 0) + (onLeft[place] ?? 0) * level;
    right[index] = (right[index] ?? 0) + (onRight[place] ?? 0) * level;
  }
}
