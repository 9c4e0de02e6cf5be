import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault } from '#fault';
import type { Rational } from '#film';
import { readBoxes } from './boxes.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { frameHead, streamHead } from './frames-in.ts';
import { guards } from './input.ts';
import { type Running, start } from './process.ts';
import { checkRate, rateText, timescaleOf, valueOf } from './rate.ts';

export interface EncoderOptions {
  /** Where the segment goes; an MP4 file. Gone again when the encoder is aborted or fails. */
  readonly path: string;
  /** Pixels, even. */
  readonly width: number;
  readonly height: number;
  readonly frameRate: Rational;
  /** How many frames will come, when that is known: any other number at the end is a fault. */
  readonly frames?: number;
  /** x264's trade of time against size; default `superfast`. */
  readonly preset?: 'ultrafast' | 'superfast' | 'veryfast' | 'faster' | 'fast' | 'medium' | 'slow';
  /** x264's quality, 0 (lossless) to 51; default 22, about 48 dB on drawn pictures. */
  readonly crf?: number;
  readonly signal?: AbortSignal;
  /** The whole encoding may take this many seconds; default four hours. */
  readonly limitSeconds?: number;
}

/** Takes pictures one by one and makes them a segment. Equal pictures always make equal bytes. */
export interface VideoEncoder {
  /** The next frame: RGBA, width x height x 4 bytes, opaque. The buffer may be drawn over as soon as the promise resolves. */
  write(rgba: Uint8Array | Uint8ClampedArray): Promise<void>;
  /** The frame before once more. Nothing is sent or converted for it. */
  repeat(): Promise<void>;
  /** Resolves when the segment is whole and has exactly as many frames as were given. */
  finish(): Promise<void>;
  /** Gives up; the file is gone when the promise resolves. */
  abort(): Promise<void>;
}

/** A decoder can begin at least this often, in seconds: a player that seeks decodes no more than that. */
const KEYFRAME_SECONDS = 5;

/** Starts an encoder. The process is started by the first frame; what goes wrong with it is thrown by the call that meets it. */
export function openVideoEncoder(options: EncoderOptions): VideoEncoder {
  checkRate(options.frameRate);
  for (const side of [options.width, options.height]) {
    if (!Number.isInteger(side) || side < 16 || side > 8192 || side % 2 !== 0) throw impossibleSize(options);
  }
  return new Segment(options);
}

class Segment implements VideoEncoder {
  readonly #options: EncoderOptions;
  readonly #bytes: number;
  readonly #headBytes: number;
  /** The last frame given, behind its head: sent from here so that the caller's buffer is free at once. */
  readonly #frame: Buffer;
  #running: Running | undefined;
  /** The write that the pipe has not taken yet. */
  #sending: Promise<void> = Promise.resolve();
  #given = 0;
  /** The number of the frame that was sent last; frames up to `#given` that follow it look the same. */
  #sent = -1;
  #over = false;

  constructor(options: EncoderOptions) {
    this.#options = options;
    this.#bytes = options.width * options.height * 4;
    this.#headBytes = frameHead(0, this.#bytes).length;
    this.#frame = Buffer.alloc(this.#headBytes + this.#bytes);
  }

  async write(rgba: Uint8Array | Uint8ClampedArray): Promise<void> {
    this.#checkOpen();
    if (rgba.length !== this.#bytes) {
      const facts = { bytes: rgba.length, wanted: this.#bytes };
      throw new Fault('usage', 'frame-wrong-size', `A frame has ${rgba.length} bytes instead of ${this.#bytes}.`, {
        facts,
      });
    }
    this.#running ??= await this.#begin();
    try {
      await this.#sending;
    } catch (cause) {
      await this.abort();
      throw cause;
    }
    this.#frame.set(rgba, this.#headBytes);
    this.#send();
    this.#given += 1;
  }

  async repeat(): Promise<void> {
    this.#checkOpen();
    if (this.#given === 0) throw new Fault('usage', 'frame-missing', 'There is no frame yet that could be repeated.');
    this.#given += 1;
  }

  async finish(): Promise<void> {
    this.#checkOpen();
    this.#over = true;
    try {
      await this.#finish();
    } catch (cause) {
      this.#running?.stop();
      await this.#running?.ended.catch(() => undefined);
      await rm(this.#options.path, { force: true });
      throw cause;
    }
  }

  async abort(): Promise<void> {
    this.#over = true;
    this.#running?.stop();
    await this.#running?.ended.catch(() => undefined);
    await rm(this.#options.path, { force: true });
  }

  #checkOpen(): void {
    if (this.#over) throw new Fault('usage', 'encoder-closed', `The segment ${this.#options.path} is already closed.`);
  }

  async #begin(): Promise<Running> {
    const { ffmpeg } = await findFfmpeg();
    const { signal, limitSeconds = 4 * 3600 } = this.#options;
    const running = start({ program: ffmpeg, args: encoderArguments(this.#options), signal, limitSeconds });
    running.output.resume();
    this.#sending = put(running, streamHead(this.#options.width, this.#options.height));
    return running;
  }

  /** Sends the kept frame under the number of the next one. */
  #send(): void {
    if (this.#running === undefined) return;
    frameHead(this.#given, this.#bytes).copy(this.#frame);
    this.#sent = this.#given;
    this.#sending = put(this.#running, this.#frame);
    // A fault is met by whoever waits for the frame to be taken.
    this.#sending.catch(() => undefined);
  }

  async #finish(): Promise<void> {
    const { path, frames } = this.#options;
    const running = this.#running;
    if (running === undefined || (frames !== undefined && frames !== this.#given)) throw this.#wrongCount(this.#given);
    await this.#sending;
    if (this.#sent < this.#given - 1) {
      this.#given -= 1;
      this.#send();
      this.#given += 1;
      await this.#sending;
    }
    running.input.end();
    await running.ended;
    const kept = (await readBoxes(path))?.tracks[0]?.samples ?? 0;
    if (kept !== this.#given) throw this.#wrongCount(kept);
  }

  #wrongCount(kept: number): Fault {
    const wanted = this.#options.frames ?? this.#given;
    const facts = { path: this.#options.path, frames: kept, wanted };
    const sentence =
      wanted === 0 ? 'A segment needs at least one frame.' : `The segment has ${kept} frames instead of ${wanted}.`;
    return new Fault('failure', 'segment-wrong-length', sentence, { facts });
  }
}

/** Writes and waits until the pipe has taken all of it; a broken pipe is explained by why the program ended. */
async function put(running: Running, bytes: Buffer): Promise<void> {
  const trouble = await new Promise<Error | null | undefined>((taken) => running.input.write(bytes, taken));
  if (!trouble) return;
  await running.ended;
  throw new Fault('failure', 'ffmpeg-failed', 'ffmpeg ended before it had all frames.', { cause: trouble });
}

function impossibleSize({ width, height }: EncoderOptions): Fault {
  const sentence = `${width} x ${height} is no size a film can have: even numbers from 16 to 8192.`;
  return new Fault('usage', 'size-impossible', sentence, { facts: { width, height } });
}

/**
 * One thread and no reordered frames, so that segments are the same bytes on every machine and join without a gap; equal
 * headers for equal formats (`stitchable`); no remark about the encoder in the stream (`remove_types=6`).
 */
function encoderArguments(options: EncoderOptions): string[] {
  const rate = rateText(options.frameRate);
  const period = `${options.frameRate.den}/${options.frameRate.num}`;
  const scale = 'scale=out_color_matrix=bt709:out_range=tv:flags=area+accurate_rnd+full_chroma_inp';
  const tags = 'setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709,setsar=1';
  // Fills the gaps between the frames that were sent, then puts the film's own clock in place of frame numbers.
  const filters = `${scale},format=yuv420p,fps=1000,settb=${period},setpts=N,${tags}`;
  const keyframes = Math.max(1, Math.round(valueOf(options.frameRate) * KEYFRAME_SECONDS));
  return [
    ...['-y', '-nostdin', '-hide_banner', '-v', 'error', '-threads', '1', '-filter_threads', '1'],
    ...[...guards('matroska'), '-analyzeduration', '0', '-fpsprobesize', '0', '-f', 'matroska', '-i', 'pipe:0'],
    ...['-map', '0:v', '-vf', filters, '-r', rate, '-c:v', 'libx264', '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
    ...['-preset', options.preset ?? 'superfast', '-tune', 'animation', '-crf', String(options.crf ?? 22)],
    ...['-bf', '0', '-g', String(keyframes), '-threads', '1', '-x264-params', 'stitchable=1:open-gop=0'],
    ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-bsf:v', 'filter_units=remove_types=6', '-video_track_timescale', String(timescaleOf(options.frameRate))],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-map_metadata', '-1'],
    ...['-f', 'mp4', `file:${resolve(options.path)}`],
  ];
}
