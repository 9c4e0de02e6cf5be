import type { Rational } from '#film';
import type { TrackTable } from './boxes.ts';
import type { AudioFacts, ChapterFacts, StreamFacts, SubtitleFacts, VideoFacts } from './facts.ts';
import { fraction, list, number, record, type Said, text } from './probe-says.ts';

function streamFacts(stream: Said, start: number): StreamFacts {
  return {
    index: number(stream.index),
    codec: text(stream.codec_name) || 'unknown',
    timeBase: fraction(stream.time_base),
    seconds: number(stream.duration),
    start: stream.start_time === undefined ? 0 : number(stream.start_time) - start,
    language: text(record(stream.tags).language) || 'und',
  };
}

/** `start` is what the file's clock shows where the film begins, in seconds. */
export function videoFacts(stream: Said, table: TrackTable | null, start: number): VideoFacts {
  const tag = (value: unknown) => text(value) || 'unknown';
  const average = fraction(stream.avg_frame_rate);
  const aspect = fraction(stream.sample_aspect_ratio);
  return {
    ...streamFacts(stream, start),
    profile: text(stream.profile),
    pixelFormat: text(stream.pix_fmt),
    bitDepth: bitDepth(stream),
    width: number(stream.width),
    height: number(stream.height),
    sampleAspect: aspect.num > 0 ? aspect : { num: 1, den: 1 },
    rotation: rotation(stream),
    frameRate: average.num > 0 ? average : fraction(stream.r_frame_rate),
    variableRate: variableRate(stream, table),
    frames: stream.nb_frames === undefined ? null : number(stream.nb_frames),
    fields: fields(stream),
    dynamicRange: dynamicRange(stream),
    cover: number(record(stream.disposition).attached_pic) === 1,
    colour: {
      range: tag(stream.color_range),
      space: tag(stream.color_space),
      primaries: tag(stream.color_primaries),
      transfer: tag(stream.color_transfer),
    },
    table,
  };
}

export function audioFacts(stream: Said, start: number): AudioFacts {
  return { ...streamFacts(stream, start), sampleRate: number(stream.sample_rate), channels: number(stream.channels) };
}

export function subtitleFacts(stream: Said, start: number): SubtitleFacts {
  const forced = number(record(stream.disposition).forced) === 1;
  return { ...streamFacts(stream, start), title: text(record(stream.tags).title), forced };
}

export function chapterFacts(chapter: Said, start: number): ChapterFacts {
  const title = text(record(chapter.tags).title);
  return { from: number(chapter.start_time) - start, to: number(chapter.end_time) - start, title };
}

function bitDepth(stream: Said): number {
  const said = number(stream.bits_per_raw_sample);
  if (said > 0) return said;
  // yuv420p10le, gray12be, p010le: the depth is the last number in the name, where there is one besides the sampling.
  return Number(/(?:p0|p|gray|gbrp|rgb|f)(9|1[0246])(?:le|be)$/.exec(text(stream.pix_fmt))?.[1] ?? 8);
}

/** ffprobe tells degrees counter-clockwise, by the display matrix or by an old tag. Anything but quarter turns is none. */
function rotation(stream: Said): VideoFacts['rotation'] {
  const matrix = list(stream.side_data_list).find((data) => data.rotation !== undefined);
  const clockwise = matrix === undefined ? number(record(stream.tags).rotate) : -number(matrix.rotation);
  const turned = ((Math.round(clockwise) % 360) + 360) % 360;
  return turned === 90 || turned === 180 || turned === 270 ? turned : 0;
}

function fields(stream: Said): VideoFacts['fields'] {
  const order = text(stream.field_order);
  if (order === '' || order === 'unknown') return 'unknown';
  return order === 'progressive' ? 'progressive' : 'interlaced';
}

function dynamicRange(stream: Said): VideoFacts['dynamicRange'] {
  const transfer = text(stream.color_transfer);
  if (transfer === 'smpte2084') return 'pq';
  return transfer === 'arib-std-b67' ? 'hlg' : 'sdr';
}

/** The last frame's length is often anything; it is not looked at. */
function variableRate(stream: Said, table: TrackTable | null): boolean | null {
  const runs = table?.lengths ?? [];
  if (runs.length > 0) {
    const lengths = runs.flatMap(({ count, ticks }, at) =>
      at === runs.length - 1 && count === 1 && at > 0 ? [] : ticks,
    );
    // Spread without a call of many arguments: a file of frames all unlike has a run each.
    const least = lengths.reduce((least, ticks) => Math.min(least, ticks), Number.POSITIVE_INFINITY);
    return lengths.some((ticks) => ticks - least > 1);
  }
  const [average, lowest] = [fraction(stream.avg_frame_rate), fraction(stream.r_frame_rate)].map(ratio);
  if (average === undefined || lowest === undefined || average === 0 || lowest === 0) return null;
  // The lowest rate that could show every frame at its time: of half pictures it is the double. Equal rates may be a promise.
  const times = lowest / average;
  return Math.abs(times - 1) < 0.02 || Math.abs(times - 2) < 0.02 ? null : true;
}

const ratio = (rate: Rational) => rate.num / rate.den;
