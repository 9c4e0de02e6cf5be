import { type FileHandle, open } from 'node:fs/promises';
import { HEADER_BYTES, RIFF_LIMIT, type WavFormat, wavHeader } from './header.ts';
import { packer } from './samples.ts';

/** A WAV file being written, block by block. The header is only right once it is closed. */
export interface WavWriter {
  /** Appends the first `count` samples of each channel (default: all of them). */
  write(channels: readonly Float32Array[], count?: number): Promise<void>;
  /** Writes the final header and closes the file. */
  close(): Promise<void>;
}

/** Starts a WAV file at `path`. Above 4 GB it becomes RF64; `limit` moves that border for tests. */
export async function createWav(path: string, format: WavFormat, limit = RIFF_LIMIT): Promise<WavWriter> {
  const file = await open(path, 'w');
  return wavInto(file, format, limit);
}

/** Writes a WAV into an open file from its first byte on; closing truncates what lies behind. */
export function wavInto(file: FileHandle, format: WavFormat, limit = RIFF_LIMIT): WavWriter {
  const pack = packer(format);
  let at = HEADER_BYTES;
  let frames = 0;
  return {
    async write(channels, count = channels[0]?.length ?? 0) {
      const bytes = pack(channels, count);
      await writeAll(file, bytes, at);
      at += bytes.length;
      frames += count;
    },
    async close() {
      try {
        await writeAll(file, wavHeader(format, frames, limit), 0);
        await file.truncate(at);
      } finally {
        await file.close();
      }
    },
  };
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** Writes a whole sound at once; `sample` is 24 bits unless said otherwise. */
export async function writeWav(
  path: string,
  channels: readonly Float32Array[],
  sampleRate: number,
  sample: WavFormat['sample'] = 's24',
): Promise<void> {
  const wav = await createWav(path, { channels: channels.length === 2 ? 2 : 1, sampleRate, sample });
  try {
    await wav.write(channels);
  } finally {
    await wav.close();
  }
}

/** A whole sound as the bytes of a WAV file, for keeping as an artifact; 24 bits unless said otherwise. */
export function wavBytes(
  channels: readonly Float32Array[],
  sampleRate: number,
  sample: WavFormat['sample'] = 's24',
): Uint8Array {
  const format: WavFormat = { channels: channels.length === 2 ? 2 : 1, sampleRate, sample };
  const frames = channels[0]?.length ?? 0;
  return Buffer.concat([wavHeader(format, frames), packer(format)(channels, frames)]);
}
