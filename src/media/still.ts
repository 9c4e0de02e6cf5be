import { Fault } from '#fault';
import { collect } from './collect.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput } from './input.ts';
import { probe } from './probe.ts';

/** One frame of a film with a constant frame rate, as PNG. `frame` counts from 0; throws `frame-missing` beyond the end. */
export async function extractFrame(
  path: string,
  frame: number,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Uint8Array> {
  const picture = (await probe(path, options)).video[0];
  if (picture === undefined)
    throw new Fault('not-found', 'frame-missing', `${path} has no picture.`, { facts: { path } });
  const { frameRate } = picture;
  // A quarter of a frame early: no rounding can then land on a neighbour.
  const seconds = Math.max(0, ((frame - 0.25) * frameRate.den) / Math.max(1, frameRate.num)) + picture.start;
  const { ffmpeg } = await findFfmpeg();
  const input = await guardedInput(path, ['-ss', seconds.toFixed(6)]);
  const colours = 'scale=flags=bicubic+accurate_rnd+full_chroma_int+full_chroma_inp,format=rgb24';
  const made = ['-map', '0:v:0', '-vf', colours, '-frames:v', '1', '-c:v', 'png', '-f', 'image2pipe', 'pipe:1'];
  const args = ['-nostdin', '-hide_banner', '-v', 'error', ...input, ...made];
  const { output: png } = await collect({ program: ffmpeg, args, signal: options.signal, limitSeconds: 120 });
  if (png.length > 0) return png;
  const facts = { path, frame, frames: picture.frames };
  throw new Fault('not-found', 'frame-missing', `${path} has no frame ${frame}.`, { facts });
}
