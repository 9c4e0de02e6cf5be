import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Rational } from '#film';
import { perform } from './collect.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput } from './input.ts';
import { checkRate } from './rate.ts';

/** Samples a second of a film's sound. */
export const FILM_SAMPLE_RATE = 48_000;

/** AAC at 160 kbit/s, cut or filled up with silence to exactly so many frames of picture. */
export function soundEncoding(rate: Rational, frames: number): string[] {
  const samples = Math.round((frames * rate.den * FILM_SAMPLE_RATE) / rate.num);
  const exact = `aresample=${FILM_SAMPLE_RATE},apad=whole_len=${samples},atrim=end_sample=${samples}`;
  return ['-af', exact, '-c:a', 'aac', '-aac_coder', 'fast', '-b:a', '192k', '-flags:a', '+bitexact'];
}

export interface EncodeSoundOptions {
  /** The film's whole sound, WAV. */
  readonly path: string;
  /** How long the pictures are. */
  readonly frames: number;
  readonly frameRate: Rational;
  /** An M4A file, gone again when encoding fails. */
  readonly output: string;
  readonly signal?: AbortSignal;
}

/** Encodes a film's sound once, so that joining it to other pictures of equal length costs nothing. */
export async function encodeSound(options: EncodeSoundOptions): Promise<void> {
  const { path, frames, frameRate, output, signal } = options;
  checkRate(frameRate);
  const { ffmpeg } = await findFfmpeg();
  const args = [
    ...['-y', '-nostdin', '-hide_banner', '-v', 'error', ...(await guardedInput(path)), '-map', '0:a:0'],
    ...[...soundEncoding(frameRate, frames), '-map_metadata', '-1', '-fflags', '+bitexact'],
    ...['-movie_timescale', String(FILM_SAMPLE_RATE), '-f', 'mp4', `file:${resolve(output)}`],
  ];
  try {
    await perform({ program: ffmpeg, args, signal, limitSeconds: 600 + frames / 10 });
  } catch (cause) {
    await rm(output, { force: true });
    throw cause;
  }
}
