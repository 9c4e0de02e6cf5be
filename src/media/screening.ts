import { Fault } from '#fault';
import { blocks } from './blocks.ts';
import { type Ffmpeg, findFfmpeg } from './ffmpeg.ts';
import { guardedInput } from './input.ts';
import { LOUDNESS_FILTER, type Loudness, readLoudness } from './loudness.ts';
import { start } from './process.ts';

/** A small picture without colour. */
export interface GrayFrame {
  /** 0 for the first. */
  readonly index: number;
  /** When it is shown, on the film's own clock. */
  readonly seconds: number;
  /** width x height bytes, 0 black to 255 white. */
  readonly pixels: Uint8Array;
}

export interface GrayOptions {
  readonly path: string;
  /** Of the small pictures, in pixels; each is the average of what it covers. */
  readonly width: number;
  readonly height: number;
  readonly signal?: AbortSignal;
}

/** One look at a whole film: every picture, and how loud it was. */
export interface Screening {
  /** Every frame in the order shown. To be read once, to its end or not. */
  readonly frames: AsyncIterable<GrayFrame>;
  /** Known once the frames have been read to the end; null for a film without sound. */
  readonly loudness: () => Loudness | null;
}

/** Every frame of a film, small and gray. Memory does not grow with the film. */
export async function* decodeGray(options: GrayOptions): AsyncGenerator<GrayFrame> {
  yield* (await openScreening(options, false)).frames;
}

/** Decodes a film once for pictures and, where `sound` says that it has any, loudness. */
export async function openScreening(options: GrayOptions, sound: boolean): Promise<Screening> {
  const { path, width, height, signal } = options;
  const program = await findFfmpeg();
  const args = screeningArguments(program, await guardedInput(path), options, sound);
  let words: string | undefined;
  const frames = async function* (): AsyncGenerator<GrayFrame> {
    const times = new FrameTimes(path);
    const onLine = (line: string) => times.hear(line);
    const running = start({ program: program.ffmpeg, args, signal, limitSeconds: 4 * 3600, onLine });
    running.input.end();
    running.ended.then(
      () => times.close(),
      () => times.close(),
    );
    try {
      let index = 0;
      for await (const pixels of blocks(running.output, width * height)) {
        yield { index, seconds: await times.next(), pixels };
        index += 1;
      }
      words = await running.ended;
    } finally {
      running.stop();
    }
  };
  return { frames: frames(), loudness: () => (sound && words !== undefined ? readLoudness(words) : null) };
}

function screeningArguments(program: Ffmpeg, input: readonly string[], options: GrayOptions, sound: boolean): string[] {
  const { width, height } = options;
  const small = `scale=${width}:${height}:flags=area:out_range=pc,format=gray,showinfo=checksum=0`;
  return [
    ...['-nostdin', '-hide_banner', '-nostats', '-v', 'info', ...input],
    ...['-map', '0:v:0', '-vf', small, ...framesAsTheyAre(program.version), '-f', 'rawvideo', 'pipe:1'],
    ...(sound ? ['-map', '0:a:0', '-af', LOUDNESS_FILTER, '-f', 'null', '-'] : []),
  ];
}

/** Neither dropped nor doubled; the option got another name with release 5.1. */
export function framesAsTheyAre(version: string): string[] {
  return /^n?5\.0/.test(version) ? ['-vsync', 'passthrough'] : ['-fps_mode', 'passthrough'];
}

/** The times ffmpeg tells on one stream of the pictures that come on another. */
class FrameTimes {
  readonly #path: string;
  readonly #heard: number[] = [];
  /** Seconds one tick lasts; told before the first frame. */
  #tick = 0;
  #waiting: (() => void) | undefined;
  #closed = false;

  constructor(path: string) {
    this.#path = path;
  }

  hear(line: string): void {
    const base = /\bconfig in time_base:\s*(\d+)\/(\d+)/.exec(line);
    if (base !== null) this.#tick = Number(base[1]) / Number(base[2]);
    const ticks = /\bn:\s*\d+ pts:\s*(-?\d+)/.exec(line)?.[1];
    if (ticks === undefined) return;
    this.#heard.push(Number(ticks) * this.#tick);
    this.#waiting?.();
  }

  close(): void {
    this.#closed = true;
    this.#waiting?.();
  }

  async next(): Promise<number> {
    while (this.#heard.length === 0) {
      if (this.#closed) throw new Fault('failure', 'frame-without-time', `${this.#path} has a frame without a time.`);
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
    return this.#heard.shift() ?? 0;
  }
}
