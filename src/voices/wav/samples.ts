import { BYTES, type WavFormat } from './header.ts';

/** Turns channels of samples (-1 to 1) into the bytes of a WAV file, one call after the other. */
export type Packer = (channels: readonly Float32Array[], count: number) => Uint8Array;

/**
 * A packer for one file. Integer samples are dithered with triangular noise of one step (TPDF) from a fixed seed, so the
 * same samples always give the same bytes; exact zeros stay exact zeros, so silence stays silence.
 */
export function packer(format: WavFormat): Packer {
  if (format.sample === 'float') return packFloats;
  const full = format.sample === 's16' ? 0x8000 : 0x800000;
  const width = BYTES[format.sample];
  let state = 0x2545f491;
  const noise = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 4294967296;
  };
  return (channels, count) => {
    const bytes = Buffer.allocUnsafe(count * channels.length * width);
    let at = 0;
    for (let index = 0; index < count; index++) {
      for (const channel of channels) {
        const sample = channel[index] ?? 0;
        const value = sample === 0 ? 0 : Math.round(sample * full + noise() + noise());
        const kept = value >= full ? full - 1 : value < -full ? -full : value;
        if (width === 2) bytes.writeInt16LE(kept, at);
        else bytes.writeIntLE(kept, at, 3);
        at += width;
      }
    }
    return bytes;
  };
}

function packFloats(channels: readonly Float32Array[], count: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(count * channels.length * 4);
  let at = 0;
  for (let index = 0; index < count; index++) {
    for (const channel of channels) at = bytes.writeFloatLE(channel[index] ?? 0, at);
  }
  return bytes;
}

/** Turns bytes of a WAV file into `into`, one array a channel; returns how many frames there were. */
export function unpack(bytes: Uint8Array, format: WavFormat, into: readonly Float32Array[]): number {
  const width = BYTES[format.sample];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor(buffer.length / (width * into.length));
  let at = 0;
  for (let index = 0; index < count; index++) {
    for (const channel of into) {
      if (width === 2) channel[index] = buffer.readInt16LE(at) / 0x8000;
      else if (width === 3) channel[index] = buffer.readIntLE(at, 3) / 0x800000;
      else channel[index] = buffer.readFloatLE(at);
      at += width;
    }
  }
  return count;
}
