import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault } from '#fault';
import { pictureFilters } from './decode-arguments.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput } from './input.ts';
import { shownAspect } from './picture-size.ts';
import { probe } from './probe.ts';
import { start } from './process.ts';
import { type Progress, Teller } from './progress.ts';
import { framesAsTheyAre } from './screening.ts';
import { toneMapping } from './tone-mapping.ts';

export interface ProxyOptions {
  /** Pixels, even; default 360. Never more than the film has. */
  readonly height?: number;
  /** x264's quality, 0 (lossless) to 51; default 28. */
  readonly crf?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Default four hours. */
  readonly limitSeconds?: number;
}

/**
 * Makes a small MP4 of a film for looking at while editing: upright, square pixels, a picture to begin with every second,
 * its frames at their own times, header first. It is there whole or not at all. Throws `picture-missing`, `proxy-impossible`.
 */
export async function makeProxy(path: string, output: string, options: ProxyOptions = {}): Promise<void> {
  const { height = 360, crf = 28, signal, limitSeconds = 4 * 3600 } = options;
  checkProxy(height, crf);
  const program = await findFfmpeg();
  const media = await probe(path, { signal });
  const picture = media.video.find(({ cover }) => !cover) ?? media.video[0];
  if (picture === undefined) {
    throw new Fault('not-found', 'picture-missing', `${path} has no picture.`, { facts: { path } });
  }
  const most = picture.rotation % 180 === 0 ? picture.height : picture.width;
  const tall = Math.max(2, 2 * Math.floor(Math.min(height, most) / 2));
  const size = { width: Math.max(2, 2 * Math.round((tall * shownAspect(picture)) / 2)), height: tall };
  const mapping = await toneMapping(program, picture);
  // ffmpeg turns the picture itself: only then it does not hand the turn on to the proxy as well.
  const upright = { ...picture, rotation: 0 } as const;
  const filters = pictureFilters(upright, { size, format: 'yuv420', scaling: 'fast' }, mapping.filters);
  const half = resolve(`${output}.${randomUUID()}.part`);
  const args = [
    ...['-y', '-nostdin', '-hide_banner', '-v', 'error', '-nostats', '-progress', 'pipe:1'],
    ...(await guardedInput(path)),
    ...['-map', `0:${picture.index}`, '-vf', [...filters, 'setsar=1'].join(','), ...framesAsTheyAre(program.version)],
    ...['-c:v', 'libx264', '-preset', 'superfast', '-tune', 'fastdecode', '-crf', String(crf)],
    ...['-force_key_frames', 'expr:gte(t,n_forced)'],
    ...media.audio.slice(0, 1).flatMap(({ index }) => ['-map', `0:${index}`, '-c:a', 'aac', '-b:a', '96k', '-ac', '2']),
    ...['-map_metadata', '-1', '-map_chapters', '-1', '-fflags', '+bitexact', '-flags', '+bitexact'],
    ...['-movflags', '+faststart', '-f', 'mp4', `file:${half}`],
  ];
  try {
    await watch({ program: program.ffmpeg, args, signal, limitSeconds }, options, media.seconds);
    await rename(half, output);
  } catch (cause) {
    await rm(half, { force: true });
    throw cause;
  }
}

async function watch(command: Parameters<typeof start>[0], options: ProxyOptions, seconds: number): Promise<void> {
  const running = start(command);
  running.input.end();
  const teller = new Teller(options.onProgress, seconds > 0 ? seconds : null);
  let said = '';
  let [frames, done] = [0, 0];
  for await (const piece of running.output) {
    const lines = (said + String(piece)).split('\n');
    said = lines.pop() ?? '';
    for (const line of lines) {
      frames = Number(/^frame=\s*(\d+)$/.exec(line)?.[1] ?? frames);
      done = Number(/^out_time_us=(\d+)$/.exec(line)?.[1] ?? done * 1e6) / 1e6;
    }
    teller.come(frames, done);
  }
  await running.ended;
  teller.come(frames, done, true);
}

function checkProxy(height: number, crf: number): void {
  const whole = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  if (whole(height, 16, 4320) && height % 2 === 0 && whole(crf, 0, 51)) return;
  const sentence = `There is no proxy of height ${height} and quality ${crf}.`;
  const hint = 'Ask for an even height from 16 to 4320 and a quality from 0 to 51.';
  throw new Fault('usage', 'proxy-impossible', sentence, { facts: { height, crf }, hint });
}
