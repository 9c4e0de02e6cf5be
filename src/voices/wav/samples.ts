import { BYTES, type WavFormat } from './header.ts';

/** Turns channels of samples (-1 to 1) into the bytes of a WAV file, one call after the other. The bytes are only lent until the next call. */
export type Packer = (channels: readonly Float32Array[], count: number) => Uint8Array;

/**
 * A packer for one file. Integer samples are dithered with triangular noise of one step (TPDF) from a fixed seed, so the
 * same samples always give the same bytes; exact zeros stay exact zeros, so silence stays silence.
 */
export function packer(format: WavFormat): Packer {
  if (format.sample === 'float') return floatPacker();
  const full = format.sample === 's16' ? 0x8000 : 0x800000;
  const width = BYTES[format.sample];
  let state = 0x2545f491;
  const noise = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 4294967296;
  };
  const room = lender();
  return (channels, count) => {
    const bytes = room(count * channels.length * width);
    let at = 0;
    for (let index = 0; index < count; index++) {
      for (const channel of channels) {
        const sample = channel[index] ?? 0;
        const value = sample === 0 ? 0 : Math.round(sample * full + noise() + noise());
        const kept = value >= full ? full - 1 : value < -full ? -full : value;
        bytes[at++] = kept;
        bytes[at++] = kept >> 8;
        if (width === 3) bytes[at++] = kept >> 16;
      }
    }
    return bytes;
  };
}

function floatPacker(): Packer {
  const room = lender();
  return (channels, count) => {
    const bytes = room(count * channels.length * 4);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    for (let index = 0; index < count; index++) {
      for (const channel of channels) {
        view.setFloat32(at, channel[index] ?? 0, true);
        at += 4;
      }
    }
    return bytes;
  };
}

/** Room for bytes that is used again, so that a long film leaves no trail of buffers. */
function lender(): (length: number) => Uint8Array {
  let kept = new Uint8Array(0);
  return (length) => {
    if (kept.length < length) kept = new Uint8Array(length);
    return kept.subarray(0, length);
  };
}

/** Turns bytes of a WAV file into `into`, one array a channel; returns how many frames there were. */
export function unpack(bytes: Uint8Array, format: WavFormat, into: readonly Float32Array[]): number {
  const width = BYTES[format.sample];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor(bytes.length / (width * into.length));
  let at = 0;
  for (let index = 0; index < count; index++) {
    for (const channel of into) {
      if (width === 4) channel[index] = view.getFloat32(at, true);
      else if (width === 2) channel[index] = view.getInt16(at, true) / 0x8000;
      else channel[index] = ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 0x800000;
      at += width;
    }
  }
  return count;
}
