import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasRecording, recording } from '#recordings';

/** Frames a second of every source, whatever it was before: no frame is lost and none is shown twice. */
export const RATE = 25;
export const [WIDTH, HEIGHT] = [384, 216];

/** Real material of one shot each: where it is, its first frame and how many there are. */
export const SOURCES = {
  cockatoo: { file: 'cockatoo_720p', first: 0, frames: 280 },
  crystal: { file: 'crystal_handheld', first: 0, frames: 359 },
  cups: { file: 'cups_720p', first: 0, frames: 300 },
  dog: { file: 'dog_static_720p', first: 0, frames: 289 },
  frog: { file: 'frog_zoom_in', first: 0, frames: 248 },
  juggle: { file: 'juggle_720p', first: 0, frames: 247 },
  hill: { file: 'bbb_opening_480p', first: 75, frames: 205 },
  tree: { file: 'bbb_opening_480p', first: 286, frames: 90 },
  burrow: { file: 'bbb_opening_480p', first: 380, frames: 170 },
  meadow: { file: 'bbb_opening_480p', first: 555, frames: 160 },
} as const;
export type SourceName = keyof typeof SOURCES;
export const SOURCE_NAMES = Object.keys(SOURCES) as SourceName[];

/** Whether the real clips are there. */
export const haveSources = (): boolean => hasRecording('video');

export function ffmpeg(...args: readonly string[]): void {
  execFileSync('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** One frame after the other at that rate, whatever times they had. */
export const STEADY = `settb=1/${RATE},setpts=N,format=yuv420p,setsar=1`;

/** Every frame a key frame, small: any frame of it is quickly at hand. */
export const QUICK = ['-an', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'] as const;

/** The source in one size and rate, made in `folder` when it is first asked for. */
export function sourceIn(folder: string, name: SourceName): string {
  const path = join(folder, `${name}.mp4`);
  if (existsSync(path)) return path;
  const { file, first, frames } = SOURCES[name];
  const fit = `scale=${WIDTH}:${HEIGHT}:force_original_aspect_ratio=increase,crop=${WIDTH}:${HEIGHT},setsar=1`;
  const chosen = `trim=start_frame=${first}:end_frame=${first + frames}`;
  const input = recording('video', `${file}.mp4`);
  ffmpeg(
    '-i',
    input,
    '-vf',
    `${chosen},${fit},${STEADY}`,
    '-fps_mode',
    'passthrough',
    ...QUICK,
    '-crf',
    '10',
    '-g',
    '1',
    path,
  );
  return path;
}
