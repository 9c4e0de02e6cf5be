import { Fault } from '#fault';
import { collect } from './collect.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput } from './input.ts';

/** One coded picture as it lies in a file. */
export interface Packet {
  /** When it is shown, in seconds. */
  readonly seconds: number;
  /** MD5 of its bytes: two packets with the same one decode to the same picture after the same packets. */
  readonly hash: string;
}

/** Parameter sets (types 7 and 8) may be repeated before a key picture when files are joined; they are no pictures. */
const PICTURES_ONLY = 'filter_units=remove_types=7|8';

/** The coded pictures of a file's first video track in the order they are stored. Nothing is decoded. */
export async function readPackets(
  path: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<readonly Packet[]> {
  const { ffmpeg } = await findFfmpeg();
  const output = ['-map', '0:v:0', '-c', 'copy', '-bsf:v', PICTURES_ONLY, '-f', 'framemd5', 'pipe:1'];
  const args = ['-nostdin', '-hide_banner', '-v', 'error', ...(await guardedInput(path)), ...output];
  const { output: told } = await collect({ program: ffmpeg, args, signal: options.signal, limitSeconds: 3600 });
  const lines = told.toString('utf8').split('\n');
  const base = /^#tb 0: (\d+)\/(\d+)$/.exec(lines.find((line) => line.startsWith('#tb 0:')) ?? '');
  if (base === null)
    throw new Fault('failure', 'packets-unread', `The packets of ${path} cannot be read.`, { facts: { path } });
  const tick = Number(base[1]) / Number(base[2]);
  return lines.flatMap((line): Packet[] => {
    const [stream, , pts, , , hash] = line.split(',').map((field) => field.trim());
    return stream === '0' && hash !== undefined ? [{ seconds: Number(pts) * tick, hash }] : [];
  });
}
