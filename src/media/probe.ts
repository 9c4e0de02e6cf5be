import { Fault } from '#fault';
import type { Rational } from '#film';
import { readBoxes, type TrackTable } from './boxes.ts';
import { collect } from './collect.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput, MOST_PIXELS, sniff, unreadable } from './input.ts';

/** What is in a file of film, sound or picture. */
export interface MediaFacts {
  /** By its bytes: `video/mp4`, `audio/wav`. */
  readonly type: string;
  /** Of the longest stream; 0 when it cannot be known. */
  readonly seconds: number;
  /** True when a player can begin before it has all of the file; false for anything but MP4. */
  readonly faststart: boolean;
  readonly title: string;
  readonly video: readonly VideoFacts[];
  readonly audio: readonly AudioFacts[];
  readonly subtitles: readonly SubtitleFacts[];
}

interface StreamFacts {
  readonly codec: string;
  /** Of one tick of the stream's clock. */
  readonly timeBase: Rational;
  readonly seconds: number;
  /** Where the stream begins on the film's clock. */
  readonly start: number;
  /** ISO 639-2, `und` when unknown. */
  readonly language: string;
}

export interface VideoFacts extends StreamFacts {
  readonly profile: string;
  readonly pixelFormat: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly frameRate: Rational;
  /** As the header counts them; null when it does not. */
  readonly frames: number | null;
  readonly colour: {
    readonly range: string;
    readonly space: string;
    readonly primaries: string;
    readonly transfer: string;
  };
  /** The header's own table, in MP4 files. */
  readonly table: TrackTable | null;
}

export interface AudioFacts extends StreamFacts {
  /** Hz. */
  readonly sampleRate: number;
  readonly channels: number;
}

export type SubtitleFacts = StreamFacts;

/** What ffprobe says of a stream, as far as it is asked here. */
type Said = Readonly<Record<string, unknown>>;

const SHOWN = 'stream:format=duration,format_name:stream_tags=language:format_tags=title';

/** Reads what a file says about itself without decoding it. Throws `media-missing`, `media-unreadable`, `too-many-pixels`. */
export async function probe(path: string, options: { readonly signal?: AbortSignal } = {}): Promise<MediaFacts> {
  const { ffprobe } = await findFfmpeg();
  const { type } = await sniff(path);
  const input = await guardedInput(path);
  const args = ['-hide_banner', '-v', 'error', '-of', 'json', '-show_entries', SHOWN, ...input];
  const said = await ask({ program: ffprobe, args, signal: options.signal, limitSeconds: 10 }, path);
  const streams = list(said.streams);
  const boxes = type === 'video/mp4' ? await readBoxes(path) : undefined;
  const tables = (boxes?.tracks ?? []).filter((table) => table.kind === 'vide');
  const format = record(said.format);
  const facts = {
    type,
    faststart: boxes?.faststart ?? false,
    title: text(record(format.tags).title),
    video: ofKind(streams, 'video').map((stream, index) => videoFacts(stream, tables[index] ?? null)),
    audio: ofKind(streams, 'audio').map(audioFacts),
    subtitles: ofKind(streams, 'subtitle').map(streamFacts),
  };
  if (facts.video.length + facts.audio.length + facts.subtitles.length === 0) {
    throw unreadable(path, 'it has neither picture nor sound nor words');
  }
  for (const picture of facts.video) if (picture.width === 0) throw unreadable(path, 'its picture has no size');
  const lengths = [...facts.video, ...facts.audio].map(({ seconds }) => seconds);
  return { ...facts, seconds: Math.max(number(format.duration), 0, ...lengths) };
}

async function ask(command: Parameters<typeof collect>[0], path: string): Promise<Said> {
  try {
    const { output, words } = await collect(command);
    if (/exceeds specified max pixel count|Picture size .* is invalid/.test(words)) throw tooManyPixels(path, words);
    return record(JSON.parse(output.toString()));
  } catch (cause) {
    if (cause instanceof Fault && cause.code !== 'ffmpeg-failed') throw cause;
    const words = cause instanceof Fault ? String(cause.facts.lastWords).split('\n').at(-1) : '';
    throw unreadable(path, words || 'ffprobe can say nothing of it', cause);
  }
}

function tooManyPixels(path: string, words: string): Fault {
  const facts = { path, most: MOST_PIXELS, lastWords: words };
  const sentence = `${path} has a picture of more than ${MOST_PIXELS / 1e6} million pixels, or says so.`;
  return new Fault('usage', 'too-many-pixels', sentence, { facts, hint: 'Make the picture smaller and try again.' });
}

const record = (value: unknown): Said => (typeof value === 'object' && value !== null ? { ...value } : {});
const list = (value: unknown): Said[] => (Array.isArray(value) ? value.map(record) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => {
  const read = Number(value ?? 0);
  return Number.isFinite(read) ? read : 0;
};
const ofKind = (streams: readonly Said[], kind: string) => streams.filter((stream) => stream.codec_type === kind);

function fraction(value: unknown): Rational {
  const [num, den] = text(value).split('/').map(Number);
  return num !== undefined && den !== undefined && num > 0 && den > 0 ? { num, den } : { num: 0, den: 1 };
}

function streamFacts(stream: Said): StreamFacts {
  return {
    codec: text(stream.codec_name) || 'unknown',
    timeBase: fraction(stream.time_base),
    seconds: number(stream.duration),
    start: number(stream.start_time),
    language: text(record(stream.tags).language) || 'und',
  };
}

function videoFacts(stream: Said, table: TrackTable | null): VideoFacts {
  const tag = (value: unknown) => text(value) || 'unknown';
  const average = fraction(stream.avg_frame_rate);
  return {
    ...streamFacts(stream),
    profile: text(stream.profile),
    pixelFormat: text(stream.pix_fmt),
    width: number(stream.width),
    height: number(stream.height),
    frameRate: average.num > 0 ? average : fraction(stream.r_frame_rate),
    frames: stream.nb_frames === undefined ? null : number(stream.nb_frames),
    colour: {
      range: tag(stream.color_range),
      space: tag(stream.color_space),
      primaries: tag(stream.color_primaries),
      transfer: tag(stream.color_transfer),
    },
    table,
  };
}

function audioFacts(stream: Said): AudioFacts {
  return { ...streamFacts(stream), sampleRate: number(stream.sample_rate), channels: number(stream.channels) };
}
