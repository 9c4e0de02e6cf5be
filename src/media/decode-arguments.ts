import type { PixelFormat, Tier } from './decode.ts';
import type { VideoFacts } from './facts.ts';
import type { Ffmpeg } from './ffmpeg.ts';
import type { PictureSize } from './picture-size.ts';
import { framesAsTheyAre } from './screening.ts';

/** What a decoder may leave out, by how closely one looks. */
export const LEFT_OUT: Readonly<Record<Tier, readonly string[]>> = {
  full: [],
  quick: ['-skip_frame:v', 'noref', '-skip_loop_filter:v', 'all'],
  keyframes: ['-skip_frame:v', 'nokey', '-skip_loop_filter:v', 'all'],
};

const LAYOUT: Readonly<Record<PixelFormat, string>> = { yuv420: 'yuv420p', gray: 'gray', rgb: 'rgb24' };

/** Turns at the small size, after scaling: a tenth of what turning whole pictures costs. */
const TURNS: Readonly<Record<VideoFacts['rotation'], readonly string[]>> = {
  0: [],
  90: ['transpose=clock'],
  180: ['hflip', 'vflip'],
  270: ['transpose=cclock'],
};

/** From pictures as they are stored to small upright ones. Brightness 16 to 235 in YUV, 0 to 255 in gray and RGB. */
export function pictureFilters(
  picture: VideoFacts,
  wanted: { readonly size: PictureSize; readonly format: PixelFormat; readonly scaling: 'fast' | 'fine' },
  toneMapping: readonly string[],
): string[] {
  const { size, format, scaling } = wanted;
  const lying = picture.rotation % 180 !== 0;
  const [width, height] = lying ? [size.height, size.width] : [size.width, size.height];
  const range = format === 'yuv420' ? 'tv' : 'pc';
  const scale = `scale=${width}:${height}:flags=${scaling === 'fast' ? 'fast_bilinear' : 'area+accurate_rnd'}`;
  const last = toneMapping.length === 0 ? [`${scale}:out_range=${range}`] : [scale, ...toneMapping];
  return [...last, `format=${LAYOUT[format]}`, ...TURNS[picture.rotation]];
}

/** What of a film is wanted, in seconds on its own clock. */
export interface Window {
  readonly from: number;
  readonly to: number | undefined;
}

/**
 * How far before it reading begins. Files with an index are entered at the picture to begin with; a transport stream has none
 * and is entered anywhere, so that a picture that stands alone must still come: within a minute one always does.
 */
const RUN_UP_SECONDS = { indexed: 1, unindexed: 60 } as const;

/** Where reading begins. Clocks stay as the file has them: ffmpeg's own beginning depends on which streams it reads. */
export function entry(type: string, from: number): string[] {
  const runUp = type === 'video/mp2t' ? RUN_UP_SECONDS.unindexed : RUN_UP_SECONDS.indexed;
  return ['-copyts', ...(from > runUp ? ['-noaccurate_seek', '-ss', (from - runUp).toFixed(6)] : [])];
}

/** Frames of the window and no others. Half a tick early: no rounding can then land on a neighbour. */
export function trimming({ from, to }: Window, start: number, tick: number): string[] {
  const at = (seconds: number) => (seconds + start - tick / 2).toFixed(6);
  const begin = from > 0 ? [`start=${at(from)}`] : [];
  const end = to === undefined ? [] : [`end=${at(to)}`];
  return begin.length + end.length === 0 ? [] : [`trim=${[...begin, ...end].join(':')}`];
}

/**
 * Pictures in NUT: of what carries exact times in the same pipe it is the cheapest. Measured on 1,384 frames of 720p
 * (medians of 5; CPU seconds): bare decoding 2.87, raw pictures without times 2.88, `showinfo` 2.76, NUT 2.87, Matroska
 * 2.96 (and that knows milliseconds only). `showinfo` costs its reader 1,384 lines to understand; NUT a few bytes a frame.
 */
export function pictureOutput(program: Ffmpeg, index: number, filters: readonly string[]): string[] {
  return [
    ...['-map', `0:${index}`, '-vf', filters.join(','), ...framesAsTheyAre(program.version)],
    ...['-enc_time_base', theFilesOwnClock(program.version), '-map_metadata', '-1', '-map_chapters', '-1'],
    ...['-c:v', 'rawvideo', '-f', 'nut', 'pipe:1'],
  ];
}

/** Samples of the window, from its beginning on: what begins later begins with silence, gaps are silent. */
export function soundOutput(
  index: number,
  sound: { readonly sampleRate: number; readonly channels: number },
  { from, to }: Window,
  start: number,
): string[] {
  const { sampleRate, channels } = sound;
  const zero = `asetpts=PTS-${(start + from).toFixed(6)}/TB`;
  const cut =
    from > 0 || to !== undefined ? ['atrim=start=0' + (to === undefined ? '' : `:end=${(to - from).toFixed(6)}`)] : [];
  const filters = [zero, ...cut, 'aresample=async=1:first_pts=0'].join(',');
  const form = ['-af', filters, '-ac', String(channels), '-ar', String(sampleRate), '-c:a', 'pcm_f32le'];
  return ['-map', `0:${index}`, ...form, '-f', 'f32le', 'pipe:3'];
}

/** The name for it since release 6.1; before, it was a number. */
function theFilesOwnClock(version: string): string {
  const release = /^n?(\d+)\.(\d+)/.exec(version);
  const [major, minor] = [Number(release?.[1] ?? 99), Number(release?.[2] ?? 0)];
  return major < 6 || (major === 6 && minor < 1) ? '-1' : 'demux';
}
