import { Fault } from '#fault';
import { entry, LEFT_OUT, pictureFilters, pictureOutput, soundOutput, trimming } from './decode-arguments.ts';
import { lifting } from './decode-clock.ts';
import { Decoder } from './decoder.ts';
import type { MediaFacts, VideoFacts } from './facts.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput } from './input.ts';
import { type PictureSize, shownAspect, sizeOf } from './picture-size.ts';
import { probe } from './probe.ts';
import type { Progress } from './progress.ts';
import { type ToneMapping, toneMapping } from './tone-mapping.ts';

/** `yuv420`: a plane of brightness, then two of a quarter each; 16 to 235. `gray`, `rgb` (three bytes a pixel): 0 to 255. */
export type PixelFormat = 'yuv420' | 'gray' | 'rgb';

/**
 * `full`: every frame. `quick`: frames that no other is made from are left out, and edges between blocks are not smoothed.
 * `keyframes`: only those that stand alone.
 */
export type Tier = 'full' | 'quick' | 'keyframes';

export interface DecodeOptions {
  readonly path: string;
  /** Wanted area, default 36,000; or one side or both instead. Sides that are not given are multiples of 16, at least 32. */
  readonly pixels?: number;
  readonly width?: number;
  readonly height?: number;
  /** Default `yuv420`. */
  readonly format?: PixelFormat;
  /** Default `full`. */
  readonly tier?: Tier;
  /** `fast` (default) looks at some of the pixels a small one covers, `fine` at all of them. */
  readonly scaling?: 'fast' | 'fine';
  /** What `probe` said of the file, where that is known already. */
  readonly media?: MediaFacts;
  /** Seconds on the film's clock: frames shown from `from` on and before `to`. Default all. */
  readonly from?: number;
  readonly to?: number;
  /** Also the first sound of the file, decoded in the same go; ignored (`sound` is null) where there is none. */
  readonly sound?: { readonly sampleRate: number; readonly channels: number };
  /** How many frames stay readable at once, 1 to 64, default 2: this one and the one before. */
  readonly keep?: number;
  /** Gives the place for the next frame instead, so that it may lie in a memory of the caller's. At least `bytes` long. */
  readonly into?: (bytes: number) => Uint8Array;
  readonly signal?: AbortSignal | undefined;
  /** At most ten times a second, and at the end. */
  readonly onProgress?: (progress: Progress) => void;
  /** The whole may take this many wall seconds; default four hours. */
  readonly limitSeconds?: number;
}

export interface Frame {
  /** 0 for the first that is read. */
  readonly index: number;
  /** When it is shown, exactly, on the film's own clock. */
  readonly seconds: number;
  /** `facts.bytes` long, rows without gaps. Overwritten once `keep` more frames have been read. */
  readonly pixels: Uint8Array;
}

/** One plane of a frame: where it begins in its bytes, and its size. */
export interface Plane extends PictureSize {
  readonly offset: number;
}

export interface DecodeFacts {
  readonly media: MediaFacts;
  readonly picture: VideoFacts;
  /** Of the frames, upright, with square pixels (as nearly as whole blocks allow). */
  readonly size: PictureSize;
  readonly format: PixelFormat;
  /** Of one frame. */
  readonly bytes: number;
  /** Brightness first. */
  readonly planes: readonly Plane[];
  readonly tier: Tier;
  /** True when frames are left out. */
  readonly approximate: boolean;
  /** How what is brighter than a common screen was brought down to it. */
  readonly toneMapping: ToneMapping['name'];
  /** How much there is to read, by what the file says; null when it does not say. */
  readonly seconds: number | null;
  /** Of the sound as it is read; null when it is not asked for or there is none. */
  readonly sound: { readonly sampleRate: number; readonly channels: number } | null;
}

/**
 * A film being decoded, by one process, which starts with the first frame or sound that is read and goes no faster than they
 * are read. Sound never holds up pictures: what is not read yet is kept, beyond 2 MiB in a nameless temporary file, so it may
 * be read beside the pictures or after them. Pictures hold up sound once 16 MiB of them (or 16 frames) wait to be read; where
 * nobody has begun to read them, sound throws `frames-not-read`.
 */
export interface Decoding {
  readonly facts: DecodeFacts;
  /** To be read once, to its end or not. */
  readonly frames: AsyncIterable<Frame>;
  /** Pieces of up to 16,384 samples of each channel, channels in turn, -1 to 1; null when `facts.sound` is. */
  readonly sound: AsyncIterable<Float32Array> | null;
  /** What the decoder had to say against the file, known once the frames are read; '' of a sound one. The newest 64 KiB. */
  complaints(): string;
  /** Ends all of it. Not needed once frames and sound are read or left; needed when sound was asked for and is never read. */
  stop(): Promise<void>;
}

/**
 * Opens a film for reading its pictures, small, with their exact times. Throws `picture-missing`, `size-impossible`,
 * `window-impossible` and what `probe` throws; the frames throw `media-unreadable`
 * (not one of them can be decoded), `ffmpeg-failed`, `ffmpeg-timeout`, `cancelled`.
 */
export async function decodeFrames(options: DecodeOptions): Promise<Decoding> {
  checkOptions(options);
  const program = await findFfmpeg();
  const media = options.media ?? (await probe(options.path, { signal: options.signal }));
  const picture = media.video.find(({ cover }) => !cover) ?? media.video[0];
  if (picture === undefined) throw pictureMissing(options.path);
  const sound = media.audio[0];
  const mapping = await toneMapping(program, picture);
  const facts = factsOf(options, media, picture, mapping);
  const asked = { from: options.from ?? 0, to: options.to };
  const heard = facts.sound && sound ? soundOutput(sound.index, facts.sound, asked, media.start) : [];
  const tick = picture.timeBase.num / picture.timeBase.den;
  const { size, format } = facts;
  const filters = pictureFilters(picture, { size, format, scaling: options.scaling ?? 'fast' }, mapping.filters);
  const shown = [...trimming(asked, media.start, tick), ...lifting(facts), ...filters];
  const left = [...LEFT_OUT[facts.tier], '-noautorotate', ...entry(media.type, asked.from)];
  const input = await guardedInput(options.path, left);
  const output = pictureOutput(program, picture.index, shown);
  const args = ['-nostdin', '-hide_banner', '-nostats', '-v', 'error', ...input, ...output, ...heard];
  const { signal, limitSeconds = 4 * 3600 } = options;
  const second = heard.length > 0;
  return new Decoder({ program: program.ffmpeg, args, signal, limitSeconds, sudden: true, second }, facts, options);
}

function checkOptions({ path, from = 0, to, sound, keep = 2 }: DecodeOptions): void {
  const facts = { path, from, to: to ?? null };
  if (!(from >= 0 && from < 1e9) || (to !== undefined && !(to > from && to < 1e9))) {
    throw new Fault('usage', 'window-impossible', `There is nothing from ${from} to ${to} seconds.`, { facts });
  }
  const whole = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  if (!whole(keep, 1, 64)) throw new Fault('usage', 'keep-impossible', 'From 1 to 64 frames can be kept.', { facts });
  if (sound === undefined || (whole(sound.sampleRate, 1000, 384_000) && whole(sound.channels, 1, 8))) return;
  const sentence = 'Sound is read at 1,000 to 384,000 samples a second, in 1 to 8 channels.';
  throw new Fault('usage', 'sound-impossible', sentence, { facts: { ...facts, sound } });
}

function pictureMissing(path: string): Fault {
  return new Fault('not-found', 'picture-missing', `${path} has no picture.`, { facts: { path } });
}

function factsOf(options: DecodeOptions, media: MediaFacts, picture: VideoFacts, mapping: ToneMapping): DecodeFacts {
  const { format = 'yuv420', tier = 'full', from = 0, to } = options;
  const size = sizeOf(options, shownAspect(picture));
  const planes = planesOf(size, format);
  const end = to === undefined ? media.seconds : Math.min(to, media.seconds || to);
  return {
    ...{ media, picture, size, format, tier, planes, approximate: tier !== 'full', toneMapping: mapping.name },
    bytes: planes.reduce((sum, { width, height }) => sum + width * height, 0),
    seconds: end > from ? end - from : null,
    sound: options.sound !== undefined && media.audio.length > 0 ? options.sound : null,
  };
}

/** RGB is one plane three times as wide. */
function planesOf({ width, height }: PictureSize, format: PixelFormat): Plane[] {
  if (format === 'rgb') return [{ offset: 0, width: 3 * width, height }];
  const first = { offset: 0, width, height };
  if (format === 'gray') return [first];
  const quarter = { width: width / 2, height: height / 2 };
  const area = width * height;
  return [first, { offset: area, ...quarter }, { offset: area + area / 4, ...quarter }];
}
