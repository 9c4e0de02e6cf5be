import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Rational } from '#film';
import { openVideoEncoder } from './index.ts';

export const RATES: readonly Rational[] = [
  { num: 24, den: 1 },
  { num: 25, den: 1 },
  { num: 30, den: 1 },
  { num: 24_000, den: 1001 },
  { num: 30_000, den: 1001 },
];

/** A folder of its own for one test file, gone afterwards. */
export function folder(): (name: string) => string {
  const path = mkdtempSync(join(tmpdir(), 'media-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return (name) => join(path, name);
}

/** A picture of one colour. */
export function plain(width: number, height: number, red: number, green: number, blue: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < pixels.length; at += 4) pixels.set([red, green, blue, 255], at);
  return pixels;
}

/** A segment of pictures that are all different: a bar that moves, over a colour of the segment's own. */
export async function moving(path: string, frames: number, frameRate: Rational, tint: number): Promise<void> {
  const [width, height] = [64, 48];
  const encoder = openVideoEncoder({ path, width, height, frameRate, frames });
  for (let frame = 0; frame < frames; frame++) {
    const pixels = plain(width, height, (tint * 37) % 256, (tint * 91) % 256, 90);
    for (let row = 0; row < height; row++)
      pixels.fill(255, (row * width + (frame % 60)) * 4, (row * width + (frame % 60) + 3) * 4);
    await encoder.write(pixels);
  }
  await encoder.finish();
}

/** Writes 16-bit mono WAV. */
export function writeWav(path: string, samples: Float32Array, sampleRate: number): void {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples.length * 2, 40);
  const data = new Int16Array(bytes.buffer, bytes.byteOffset + 44, samples.length);
  for (let at = 0; at < samples.length; at++)
    data[at] = Math.round(Math.max(-1, Math.min(1, samples[at] ?? 0)) * 32_767);
  writeFileSync(path, bytes);
}

/** The hash of every decoded picture, in order. */
export function pictureHashes(path: string): string[] {
  const said = execFileSync('ffmpeg', ['-v', 'error', '-i', path, '-map', '0:v', '-f', 'framemd5', '-']).toString();
  return said
    .split('\n')
    .flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split(',').at(-1)?.trim() ?? '']));
}

/** The pixels of a PNG or of a film's first frame, three bytes each. */
export function rgbOf(png: Uint8Array): Buffer {
  return execFileSync(
    'ffmpeg',
    ['-v', 'error', '-f', 'png_pipe', '-i', '-', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
    { input: png },
  );
}

/** Makes a file with ffmpeg's own test pictures and sounds: the arguments between the program and the file's name. */
export function made(path: string, ...args: readonly string[]): string {
  execFileSync('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...args, path]);
  return path;
}

/** Small, quick H.264. */
export const X264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'] as const;

/** When each frame is shown, in seconds after the film's beginning, as ffprobe decodes it. */
export function frameTimes(path: string): number[] {
  const shown = ['-show_entries', 'frame=best_effort_timestamp:stream=time_base:format=start_time', '-of', 'json'];
  const said = execFileSync('ffprobe', ['-v', 'error', '-select_streams', 'v:0', ...shown, path]).toString();
  const { frames, streams, format } = JSON.parse(said) as {
    frames: { best_effort_timestamp: number }[];
    streams: { time_base: string }[];
    format: { start_time: string };
  };
  const [num = 0, den = 1] = streams[0]?.time_base.split('/').map(Number) ?? [];
  return frames.map((frame) => (frame.best_effort_timestamp * num) / den - Number(format.start_time));
}

/** Processes running with this text among their arguments. */
export function processesWith(text: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(text) ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

/** All that comes. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const kept: Item[] = [];
  for await (const item of items) kept.push(item);
  return kept;
}

/** Made when it is first asked for, and then kept. */
export function once<Made>(make: () => Made): () => Made {
  let kept: { readonly value: Made } | undefined;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}

/** Four seconds of frames of three lengths, and sound that begins with them. */
export const unevenFilm = (path: string): string =>
  made(
    path,
    ...['-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=30:d=4', '-f', 'lavfi', '-i', 'sine=d=4'],
    ...['-vf', "select='not(mod(n,7))+lt(mod(n,11),3)'", '-vsync', 'vfr', ...X264, '-bf', '2', '-c:a', 'aac'],
  );

/** A program in ffmpeg's place, a shell script: it answers what it can do, then does what `script` says. */
export function stubProgram(path: string, script: string): string {
  const can = "ffmpeg version 6.0 Copyright' >&2; printf ' V....D libx264 x\\n A....D aac x\\n'; exit 0;; esac";
  writeFileSync(path, `#!/bin/sh\ncase "$*" in *-encoders*) echo '${can}\n${script}\n`, { mode: 0o755 });
  return path;
}
