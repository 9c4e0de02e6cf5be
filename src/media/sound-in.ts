import { Fault } from '#fault';
import { blocks } from './blocks.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput, unreadable } from './input.ts';
import { start } from './process.ts';

export interface ReadAudioOptions {
  readonly path: string;
  /** Samples a second of what is returned, whatever the file has; default 48000. */
  readonly sampleRate?: number;
  /** 1 (default): all channels mixed to one; 2: left and right in turn. */
  readonly channels?: 1 | 2;
  readonly signal?: AbortSignal;
}

/** Samples in one piece of what `readAudio` returns. */
const PIECE = 16_384;

/** The first sound in a file, -1 to 1, piece by piece. Memory does not grow with the file. */
export async function* readAudio(options: ReadAudioOptions): AsyncGenerator<Float32Array> {
  const { path, sampleRate = 48_000, channels = 1, signal } = options;
  const { ffmpeg } = await findFfmpeg();
  const input = await guardedInput(path);
  const output = ['-map', '0:a:0', '-ac', String(channels), '-ar', String(sampleRate), '-f', 'f32le', 'pipe:1'];
  const args = ['-nostdin', '-hide_banner', '-v', 'error', ...input, ...output];
  const running = start({ program: ffmpeg, args, signal, limitSeconds: 4 * 3600 });
  running.input.end();
  try {
    for await (const block of blocks(running.output, PIECE * 4)) {
      yield new Float32Array(new Uint8Array(block).buffer, 0, Math.floor(block.length / 4));
    }
    await running.ended;
  } catch (cause) {
    throw noSound(path, cause);
  } finally {
    running.stop();
  }
}

/** A file that ffmpeg cannot even open is the file's fault. */
function noSound(path: string, cause: unknown): unknown {
  const words = cause instanceof Fault && cause.code === 'ffmpeg-failed' ? String(cause.facts.lastWords) : '';
  return /Invalid data found when processing input/.test(words) ? unreadable(path, words, cause) : cause;
}
