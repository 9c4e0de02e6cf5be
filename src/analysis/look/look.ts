import { Fault } from '#fault';
import { type Decoding, decodeFrames, type MediaFacts, type Progress, readAudio, type Tier } from '#media';
import { type Composition, composition, stillOf } from '../composition/index.ts';
import type { Signals } from '../signals/columns.ts';
import { Measuring } from '../signals/measuring.ts';
import { openSoundAnalysis, type SoundAnalysis } from '../sound/index.ts';

/** How a frame is composed, and which. */
export interface StillComposed extends Composition {
  readonly frame: number;
  readonly seconds: number;
}

/** What was seen. */
export interface Seen {
  readonly signals: Signals;
  /** About one for each second. */
  readonly stills: readonly StillComposed[];
  readonly tier: Tier;
  /** How brightness beyond a common screen was brought down to it: `none`, `tone-mapped`, `curved`. */
  readonly toneMapping: string;
  /** What the decoder complained of: damaged places. */
  readonly complaints: string;
}

export interface LookOptions {
  readonly path: string;
  readonly media: MediaFacts;
  readonly pictures: boolean;
  readonly sound: boolean;
  readonly tier: Tier;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** One look at a film: pictures and sound, decoded once, by one process. */
export interface Look {
  readonly seen: Seen | null;
  readonly heard: SoundAnalysis | null;
  /** False when it was stopped on the way: what there is goes as far as it came. */
  readonly complete: boolean;
}

/** Seconds between two frames whose composition is looked at. */
const STILLS_EVERY = 1;
/** Samples a second of the sound that is analysed; loudness needs no less. */
const SAMPLE_RATE = 48_000;

/** Looks at a film and listens to it. Stopped, it resolves with what it has. Throws what decoding throws. */
export async function takeLook(options: LookOptions): Promise<Look> {
  const { pictures, sound } = options;
  if (!pictures) return sound ? await listen(options) : { seen: null, heard: null, complete: true };
  const { path, media, tier, signal, onProgress } = options;
  const channels = channelsOf(media);
  const decoding = await decodeFrames({
    ...{ path, media, tier, signal },
    into: () => eye.measuring.place(),
    ...(sound && channels !== undefined ? { sound: { sampleRate: SAMPLE_RATE, channels } } : {}),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const eye = new Eye(decoding);
  const ear = decoding.sound === null ? undefined : new Ear(decoding.sound, channels ?? 1);
  try {
    const [seen, heard] = await Promise.allSettled([eye.watch(), ear?.hear()]);
    const failed = [seen, heard].find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected' && signal?.aborted !== true) throw failed.reason;
    return { seen: eye.seen(tier), heard: ear?.heard() ?? null, complete: failed === undefined };
  } finally {
    await decoding.stop();
  }
}

async function listen({ path, media, signal }: LookOptions): Promise<Look> {
  const channels = channelsOf(media);
  if (channels === undefined) return { seen: null, heard: null, complete: true };
  const ear = new Ear(
    readAudio({ path, sampleRate: SAMPLE_RATE, channels, ...(signal === undefined ? {} : { signal }) }),
    channels,
  );
  try {
    await ear.hear();
  } catch (error) {
    if (signal?.aborted !== true) throw error;
    return { seen: null, heard: ear.heard(), complete: false };
  }
  return { seen: null, heard: ear.heard(), complete: true };
}

/** Two for anything that is not mono; undefined where there is no sound. */
const channelsOf = ({ audio }: MediaFacts): 1 | 2 | undefined =>
  audio[0] === undefined ? undefined : audio[0].channels === 1 ? 1 : 2;

class Eye {
  readonly measuring: Measuring;
  readonly #decoding: Decoding;
  readonly #stills: StillComposed[] = [];

  constructor(decoding: Decoding) {
    const { width, height } = decoding.facts.size;
    this.#decoding = decoding;
    this.measuring = new Measuring(width, height);
  }

  async watch(): Promise<void> {
    let next = 0;
    for await (const { seconds } of this.#decoding.frames) {
      const frame = this.measuring.measure(seconds);
      if (seconds < next && frame > 0) continue;
      // Two frames are compared for what moves: the very first has nothing beside it.
      if (frame === 0 && (this.#decoding.facts.seconds ?? 0) > STILLS_EVERY / 2) continue;
      next = seconds + STILLS_EVERY;
      this.#stills.push({ frame, seconds, ...composition(stillOf(this.measuring)) });
    }
  }

  seen(tier: Tier): Seen {
    const { toneMapping } = this.#decoding.facts;
    const signals = this.measuring.signals();
    return { signals, stills: this.#stills, tier, toneMapping, complaints: this.#decoding.complaints() };
  }
}

class Ear {
  readonly #sound: AsyncIterable<Float32Array>;
  readonly #listener: ReturnType<typeof openSoundAnalysis>;
  #samples = 0;

  constructor(sound: AsyncIterable<Float32Array>, channels: 1 | 2) {
    this.#sound = sound;
    this.#listener = openSoundAnalysis({ sampleRate: SAMPLE_RATE, channels });
  }

  async hear(): Promise<void> {
    for await (const block of this.#sound) {
      if (block.some((sample) => !Number.isFinite(sample))) throw soundBroken();
      this.#samples += block.length;
      this.#listener.push(block);
    }
  }

  heard(): SoundAnalysis | null {
    return this.#samples === 0 ? null : this.#listener.finish();
  }
}

const soundBroken = (): Fault =>
  new Fault('usage', 'media-unreadable', 'The sound of this file holds numbers that are none.', {
    hint: 'Export it again with another sound format.',
  });
