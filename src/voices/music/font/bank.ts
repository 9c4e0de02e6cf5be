import { type FileHandle, open } from 'node:fs/promises';
import { type BasicSoundBank, SoundBankLoader } from 'spessasynth_core';
import { Fault } from '#fault';
import { chunk, type FontFile, openFont, TABLES } from './chunks.ts';
import { type Strike, samplesFor } from './needed.ts';

/** Bytes of a sample's entry in the table `shdr`, and the bit of its type that says it is compressed. */
const SHDR = 46;
const COMPRESSED = 16;

/**
 * A soundfont with the samples the strikes need, and no others: a font is tens of megabytes, what a cue plays a few. It is not kept:
 * reading takes a moment, and it fills memory that pictures need. Throws `soundfont-unreadable`.
 */
export async function bankFor(path: string, strikes: readonly Strike[]): Promise<BasicSoundBank> {
  try {
    await using file = await open(path);
    return SoundBankLoader.fromArrayBuffer(await smaller(file, strikes));
  } catch (cause) {
    throw new Fault('dependency', 'soundfont-unreadable', `${path} is no soundfont that can be played.`, {
      facts: { path },
      hint: 'Name another SF2 or SF3 file in REELWRIGHT_SOUNDFONT, or set it to `none`.',
      cause,
    });
  }
}

/** The file without what nobody plays; the whole of it where it is not laid out as expected, or lacks a program. */
async function smaller(file: FileHandle, strikes: readonly Strike[]): Promise<ArrayBuffer> {
  const font = await openFont(file);
  const needed = font === null ? null : samplesFor(font.tables, strikes);
  if (font === null || needed === null) return alone(await file.readFile());
  const { shdr, samples } = await withSamples(file, font, needed);
  const tables = TABLES.map((name) => chunk(name, name === 'shdr' ? shdr : (font.tables.get(name) ?? Buffer.alloc(0))));
  const parts = [
    chunk('LIST', Buffer.from('INFO'), font.info),
    chunk('LIST', Buffer.from('sdta'), chunk('smpl', samples)),
    chunk('LIST', Buffer.from('pdta'), ...tables),
  ];
  return alone(chunk('RIFF', Buffer.from('sfbk'), ...parts));
}

/** The needed samples one after the other, and the table that says where each lies now; the others are empty. */
async function withSamples(
  file: FileHandle,
  { tables, samples: { at: from } }: FontFile,
  needed: ReadonlySet<number>,
): Promise<{ shdr: Buffer; samples: Buffer }> {
  const shdr = Buffer.from(tables.get('shdr') ?? []);
  const samples: Buffer[] = [];
  let filled = 0;
  for (let index = 0; index < shdr.length / SHDR - 1; index++) {
    const at = index * SHDR;
    const [start, end] = [shdr.readUInt32LE(at + 20), shdr.readUInt32LE(at + 24)];
    // Compressed samples are counted in bytes, others in frames of two, and so are their loops.
    const unit = (shdr.readUInt16LE(at + 44) & COMPRESSED) === 0 ? 2 : 1;
    const wanted = needed.has(index);
    const bytes = wanted ? Buffer.alloc((end - start) * unit) : Buffer.alloc(0);
    if (wanted) await file.read(bytes, 0, bytes.length, from + start * unit);
    const moved = wanted ? filled / unit : 0;
    shdr.writeUInt32LE(moved, at + 20);
    shdr.writeUInt32LE(moved + bytes.length / unit, at + 24);
    if (unit === 2) {
      for (const loop of [28, 32]) {
        const place = shdr.readUInt32LE(at + loop) - start + moved;
        shdr.writeUInt32LE(wanted ? Math.max(0, place) : 0, at + loop);
      }
    }
    samples.push(bytes, Buffer.alloc(bytes.length % 2));
    filled += bytes.length + (bytes.length % 2);
  }
  return { shdr, samples: Buffer.concat(samples) };
}

/** The bytes in a buffer of their own. */
function alone(bytes: Buffer): ArrayBuffer {
  return bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer
    ? bytes.buffer
    : new Uint8Array(bytes).buffer;
}
