import { Fault } from '#fault';
import { readBoxes } from './boxes.ts';
import { collect } from './collect.ts';
import type { MediaFacts } from './facts.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput, MOST_PIXELS, sniff, unreadable } from './input.ts';
import { readPacketFacts } from './packet-facts.ts';
import { list, number, ofKind, record, type Said, text } from './probe-says.ts';
import { audioFacts, chapterFacts, subtitleFacts, videoFacts } from './stream-facts.ts';

const SHOWN = [
  'stream:stream_tags=language,title,rotate:stream_disposition=attached_pic,forced:stream_side_data_list',
  'format=duration,format_name,start_time:format_tags=title:chapter=start_time,end_time:chapter_tags=title',
].join(':');

export interface ProbeOptions {
  /** True to read every packet too, which takes as long as reading the file does: `packets` then tells lies from truth. */
  readonly thorough?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** More tracks than any film has. */
const MOST_STREAMS = 128;

/**
 * Reads what a file says about itself without decoding it. Throws `media-missing`, `media-unreadable`, `too-many-pixels`,
 * `too-many-streams`.
 */
export async function probe(path: string, options: ProbeOptions = {}): Promise<MediaFacts> {
  const { ffprobe } = await findFfmpeg();
  const { type } = await sniff(path);
  const input = await guardedInput(path);
  const args = ['-hide_banner', '-v', 'error', '-of', 'json', '-show_entries', SHOWN, ...input];
  const said = await ask({ program: ffprobe, args, signal: options.signal, limitSeconds: 10 }, path);
  const streams = list(said.streams);
  if (streams.length > MOST_STREAMS) throw tooManyStreams(path, streams.length);
  const boxes = type === 'video/mp4' ? await readBoxes(path) : undefined;
  const tables = (boxes?.tracks ?? []).filter((table) => table.kind === 'vide');
  const format = record(said.format);
  const start = number(format.start_time);
  const facts = {
    type,
    start,
    faststart: boxes?.faststart ?? false,
    title: text(record(format.tags).title),
    video: ofKind(streams, 'video').map((stream, index) => videoFacts(stream, tables[index] ?? null, start)),
    audio: ofKind(streams, 'audio').map((stream) => audioFacts(stream, start)),
    subtitles: ofKind(streams, 'subtitle').map((stream) => subtitleFacts(stream, start)),
    chapters: list(said.chapters).map((chapter) => chapterFacts(chapter, start)),
    packets: null,
  };
  if (facts.video.length + facts.audio.length + facts.subtitles.length === 0) {
    throw unreadable(path, 'it has neither picture nor sound nor words');
  }
  for (const picture of facts.video) if (picture.width === 0) throw unreadable(path, 'its picture has no size');
  const lengths = [...facts.video, ...facts.audio].map(({ seconds }) => seconds);
  const told = { ...facts, seconds: Math.max(number(format.duration), 0, ...lengths) };
  return options.thorough === true ? { ...told, packets: await readPacketFacts(path, told, options.signal) } : told;
}

function tooManyStreams(path: string, streams: number): Fault {
  const facts = { path, streams, most: MOST_STREAMS };
  const sentence = `${path} has ${streams} tracks; ${MOST_STREAMS} are read at most.`;
  return new Fault('usage', 'too-many-streams', sentence, { facts, hint: 'Export the tracks that are needed only.' });
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
