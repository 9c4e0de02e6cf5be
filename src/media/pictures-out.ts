import { Fault } from '#fault';
import { findFfmpeg } from './ffmpeg.ts';
import { guards } from './input.ts';
import { NutReader } from './nut.ts';
import type { PictureSize } from './picture-size.ts';
import { start } from './process.ts';

export type PictureFormat = 'jpeg' | 'png';

/** JPEG at about 85 of 100. */
const ENCODINGS: Readonly<Record<PictureFormat, readonly string[]>> = {
  jpeg: ['-pix_fmt', 'yuvj420p', '-c:v', 'mjpeg', '-q:v', '4', '-huffman', 'optimal'],
  png: ['-pix_fmt', 'rgb24', '-c:v', 'png', '-compression_level', '6'],
};

/** Pictures of three bytes a pixel as files, by one process, in their order. */
export async function encodePictures(
  pictures: readonly Uint8Array[],
  options: { readonly size: PictureSize; readonly format: PictureFormat; readonly signal?: AbortSignal | undefined },
): Promise<Uint8Array[]> {
  const { ffmpeg } = await findFfmpeg();
  const { width, height } = options.size;
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-video_size', `${width}x${height}`, '-framerate', '25'];
  const output = [...ENCODINGS[options.format], '-flags:v', '+bitexact', '-f', 'nut', 'pipe:1'];
  const args = ['-hide_banner', '-v', 'error', ...guards('rawvideo'), ...input, '-i', 'pipe:0', ...output];
  const running = start({ program: ffmpeg, args, signal: options.signal, limitSeconds: 120, sudden: true });
  const nut = new NutReader();
  const made: Uint8Array[] = [];
  try {
    for (const pixels of pictures) running.input.write(pixels);
    running.input.end();
    for await (const piece of running.output) {
      nut.push(piece);
      for (let head = nut.next(); head !== undefined; head = nut.next()) {
        const file = new Uint8Array(head.bytes);
        nut.take(file);
        made.push(file);
      }
    }
    await running.ended;
  } finally {
    running.stop();
  }
  if (made.length === pictures.length) return made;
  const facts = { given: pictures.length, made: made.length };
  throw new Fault('failure', 'pictures-missing', 'ffmpeg did not make a file of every picture.', { facts });
}
