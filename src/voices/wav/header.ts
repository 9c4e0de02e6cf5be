import { Fault } from '#fault';

/** How the samples of a WAV file are written down. `float` is 32 bits, the others are signed integers. */
export interface WavFormat {
  readonly channels: 1 | 2;
  /** Samples a second in each channel. */
  readonly sampleRate: number;
  readonly sample: 's16' | 's24' | 'float';
}

export const BYTES: Readonly<Record<WavFormat['sample'], number>> = { s16: 2, s24: 3, float: 4 };

/** RIFF, WAVE, room for a `ds64` chunk (kept as `JUNK` in small files, EBU Tech 3306), `fmt ` and `data`. */
export const HEADER_BYTES = 12 + 36 + 24 + 8;

/** Sizes in a RIFF header have 32 bits; a file beyond them is written as RF64. */
export const RIFF_LIMIT = 0xffffffff;

/** The first 80 bytes of a WAV file holding `frames` frames. `limit` is the size in bytes from which RF64 is written. */
export function wavHeader(format: WavFormat, frames: number, limit = RIFF_LIMIT): Uint8Array {
  const frameBytes = format.channels * BYTES[format.sample];
  const dataBytes = frames * frameBytes;
  const riffBytes = HEADER_BYTES - 8 + dataBytes;
  const big = riffBytes > limit;
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(big ? 'RF64' : 'RIFF', 0);
  header.writeUInt32LE(big ? RIFF_LIMIT : riffBytes, 4);
  header.write(big ? 'WAVEds64' : 'WAVEJUNK', 8);
  header.writeUInt32LE(28, 16);
  if (big) {
    header.writeBigUInt64LE(BigInt(riffBytes), 20);
    header.writeBigUInt64LE(BigInt(dataBytes), 28);
    header.writeBigUInt64LE(BigInt(frames), 36);
  }
  header.write('fmt ', 48);
  header.writeUInt32LE(16, 52);
  header.writeUInt16LE(format.sample === 'float' ? 3 : 1, 56);
  header.writeUInt16LE(format.channels, 58);
  header.writeUInt32LE(format.sampleRate, 60);
  header.writeUInt32LE(format.sampleRate * frameBytes, 64);
  header.writeUInt16LE(frameBytes, 68);
  header.writeUInt16LE(BYTES[format.sample] * 8, 70);
  header.write('data', 72);
  header.writeUInt32LE(big ? RIFF_LIMIT : dataBytes, 76);
  return header;
}

/** What a WAV file's header says, and where its samples lie. */
export interface WavShape {
  readonly format: WavFormat;
  readonly frames: number;
  /** Byte offset of the first sample. */
  readonly dataAt: number;
}

/** Reads `count` bytes at `position`, fewer at the end of the file. */
export type BytesAt = (position: number, count: number) => Uint8Array | Promise<Uint8Array>;

/**
 * Finds format and samples in a WAV or RF64 file. Understands mono and stereo in 16 and 24 bits and 32-bit float.
 * Throws a fault `wav-unreadable`.
 */
export async function wavShape(bytesAt: BytesAt, fileBytes: number): Promise<WavShape> {
  const start = Buffer.from(await bytesAt(0, 12));
  const id = start.toString('latin1', 0, 4);
  if ((id !== 'RIFF' && id !== 'RF64') || start.toString('latin1', 8, 12) !== 'WAVE') throw unreadable('it is no WAV');
  let format: WavFormat | undefined;
  let bigDataBytes: number | undefined;
  for (let at = 12; at + 8 <= fileBytes; ) {
    const chunk = Buffer.from(await bytesAt(at, 8));
    const name = chunk.toString('latin1', 0, 4);
    const size = chunk.readUInt32LE(4);
    if (name === 'ds64') bigDataBytes = Number(Buffer.from(await bytesAt(at + 8, 24)).readBigUInt64LE(8));
    if (name === 'fmt ') format = formatOf(Buffer.from(await bytesAt(at + 8, Math.min(size, 40))));
    if (name === 'data') {
      if (format === undefined) throw unreadable('its format is missing');
      const said = size === RIFF_LIMIT && bigDataBytes !== undefined ? bigDataBytes : size;
      const dataBytes = Math.min(said, fileBytes - at - 8);
      return { format, frames: Math.floor(dataBytes / (format.channels * BYTES[format.sample])), dataAt: at + 8 };
    }
    at += 8 + size + (size % 2);
  }
  throw unreadable('it holds no samples');
}

/** WAVE_FORMAT_EXTENSIBLE: the real format stands further on. */
const EXTENSIBLE = 0xfffe;

function formatOf(chunk: Buffer): WavFormat {
  if (chunk.length < 16) throw unreadable('its format is cut off');
  const stated = chunk.readUInt16LE(0);
  const kind = stated === EXTENSIBLE && chunk.length >= 26 ? chunk.readUInt16LE(24) : stated;
  const channels = chunk.readUInt16LE(2);
  const bits = chunk.readUInt16LE(14);
  const sample =
    kind === 1 && bits === 16 ? 's16' : kind === 1 && bits === 24 ? 's24' : kind === 3 && bits === 32 ? 'float' : null;
  if (sample === null || (channels !== 1 && channels !== 2)) {
    throw unreadable(`it has ${channels} channels of ${bits} bits in format ${kind}`);
  }
  return { channels, sampleRate: chunk.readUInt32LE(4), sample };
}

function unreadable(why: string): Fault {
  return new Fault('usage', 'wav-unreadable', `The sound cannot be read: ${why}.`, {
    hint: 'Use a WAV file in mono or stereo with 16 or 24 bits, or 32-bit float.',
  });
}
