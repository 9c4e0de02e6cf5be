import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault } from '#fault';

/** The most pixels a picture of an input may have: 40 million is a 7680 x 5200 frame. A lying header allocates no more. */
export const MOST_PIXELS = 40_000_000;

/** What a file is, by its first bytes. `demuxer` is ffmpeg's own name for the one reader that may open it. */
export interface Sniffed {
  readonly type: string;
  readonly demuxer: string;
}

const at = (bytes: Buffer, offset: number, text: string) =>
  bytes.subarray(offset, offset + text.length).equals(Buffer.from(text, 'latin1'));

const KINDS: readonly (Sniffed & { readonly is: (bytes: Buffer) => boolean })[] = [
  { type: 'video/mp4', demuxer: 'mov', is: (b) => ['ftyp', 'moov', 'mdat', 'wide'].some((box) => at(b, 4, box)) },
  { type: 'video/webm', demuxer: 'matroska', is: (b) => at(b, 0, '\x1a\x45\xdf\xa3') },
  { type: 'audio/wav', demuxer: 'wav', is: (b) => (at(b, 0, 'RIFF') || at(b, 0, 'RF64')) && at(b, 8, 'WAVE') },
  { type: 'video/avi', demuxer: 'avi', is: (b) => at(b, 0, 'RIFF') && at(b, 8, 'AVI ') },
  { type: 'image/webp', demuxer: 'webp_pipe', is: (b) => at(b, 0, 'RIFF') && at(b, 8, 'WEBP') },
  { type: 'image/png', demuxer: 'png_pipe', is: (b) => at(b, 0, '\x89PNG\r\n\x1a\n') },
  { type: 'image/jpeg', demuxer: 'jpeg_pipe', is: (b) => at(b, 0, '\xff\xd8\xff') },
  { type: 'image/gif', demuxer: 'gif', is: (b) => at(b, 0, 'GIF8') },
  { type: 'audio/flac', demuxer: 'flac', is: (b) => at(b, 0, 'fLaC') },
  { type: 'audio/ogg', demuxer: 'ogg', is: (b) => at(b, 0, 'OggS') },
  { type: 'audio/aiff', demuxer: 'aiff', is: (b) => at(b, 0, 'FORM') && at(b, 8, 'AIF') },
  { type: 'video/mp2t', demuxer: 'mpegts', is: (b) => b[0] === 0x47 && b[188] === 0x47 && b[376] === 0x47 },
  { type: 'audio/aac', demuxer: 'aac', is: (b) => b[0] === 0xff && ((b[1] ?? 0) & 0xf6) === 0xf0 },
  {
    type: 'audio/mpeg',
    demuxer: 'mp3',
    is: (b) => at(b, 0, 'ID3') || (b[0] === 0xff && ((b[1] ?? 0) & 0xe0) === 0xe0),
  },
  {
    type: 'application/x-subrip',
    demuxer: 'srt',
    is: (b) => /^(\ufeff)?\s*\d+\s*\r?\n\d+:\d\d:\d\d[,.]\d/.test(b.toString()),
  },
];

/** What a file is, by its bytes and never by its name; throws `media-missing` or `media-unreadable`. */
export async function sniff(path: string): Promise<Sniffed> {
  const information = await stat(path).catch((cause: unknown) => {
    throw new Fault('not-found', 'media-missing', `There is no file at ${path}.`, { facts: { path }, cause });
  });
  if (!information.isFile()) throw unreadable(path, 'it is not a file');
  if (information.size === 0) throw unreadable(path, 'it is empty');
  const bytes = await firstBytes(path, 512);
  const kind = KINDS.find(({ is }) => is(bytes));
  if (kind === undefined)
    throw unreadable(path, 'its first bytes are those of no kind of film, sound or picture known here');
  return { type: kind.type, demuxer: kind.demuxer };
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export function unreadable(path: string, why: string, cause?: unknown): Fault {
  return new Fault('usage', 'media-unreadable', `${path} cannot be read: ${why}.`, {
    facts: { path, why },
    hint: 'Play the file in another program; if it does not play there either, export it again.',
    ...(cause === undefined ? {} : { cause }),
  });
}

/**
 * The arguments that open a file and nothing but this file: no network, no playlist that leads elsewhere, no reader but
 * the one its first bytes ask for, no picture larger than memory.
 */
export async function guardedInput(path: string, options: readonly string[] = []): Promise<string[]> {
  const { demuxer } = await sniff(path);
  return [...guards(demuxer), ...options, '-f', demuxer, '-i', `file:${resolve(path)}`];
}

/** What every input needs, our own pipes too. */
export function guards(...demuxers: readonly string[]): string[] {
  const pictures = ['-max_pixels', String(MOST_PIXELS)];
  return ['-protocol_whitelist', 'file,pipe', '-format_whitelist', demuxers.join(','), ...pictures];
}
