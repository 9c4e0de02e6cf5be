import { type FileHandle, open } from 'node:fs/promises';
import { Fault } from '#fault';
import { BYTES, type WavShape, wavShape } from './header.ts';
import { unpack } from './samples.ts';

/** A WAV file open for reading anywhere in it. */
export interface WavReader extends WavShape {
  /** Reads up to `count` frames from frame `from` into `into`; returns how many there were. */
  read(from: number, count: number, into: readonly Float32Array[]): Promise<number>;
  close(): Promise<void>;
}

/** Opens a WAV file; throws a fault `wav-missing` when there is no file and `wav-unreadable` when it is no WAV. */
export async function openWav(path: string): Promise<WavReader> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw new Fault('not-found', 'wav-missing', `The sound ${path} cannot be opened.`, { facts: { path }, cause });
  });
  try {
    return await wavFrom(file);
  } catch (cause) {
    await file.close();
    throw cause;
  }
}

/** Reads a WAV out of an open file. */
export async function wavFrom(file: FileHandle): Promise<WavReader> {
  const bytesAt = async (position: number, count: number) => {
    const bytes = Buffer.alloc(count);
    const { bytesRead } = await file.read(bytes, 0, count, position);
    return bytes.subarray(0, bytesRead);
  };
  const shape = await wavShape(bytesAt, (await file.stat()).size);
  const frameBytes = shape.format.channels * BYTES[shape.format.sample];
  let kept: Buffer = Buffer.alloc(0);
  return {
    ...shape,
    async read(from, count, into) {
      const wanted = Math.max(0, Math.min(count, shape.frames - from)) * frameBytes;
      if (kept.length < wanted) kept = Buffer.alloc(wanted);
      let got = 0;
      while (got < wanted) {
        const { bytesRead } = await file.read(kept, got, wanted - got, shape.dataAt + from * frameBytes + got);
        if (bytesRead === 0) break;
        got += bytesRead;
      }
      return unpack(kept.subarray(0, got), shape.format, into);
    },
    close: () => file.close(),
  };
}

/** A whole sound in memory. */
export interface Sound {
  readonly channels: readonly Float32Array[];
  readonly sampleRate: number;
}

/** Reads a whole WAV file. */
export async function readWav(path: string): Promise<Sound> {
  const wav = await openWav(path);
  try {
    const channels = Array.from({ length: wav.format.channels }, () => new Float32Array(wav.frames));
    await wav.read(0, wav.frames, channels);
    return { channels, sampleRate: wav.format.sampleRate };
  } finally {
    await wav.close();
  }
}
