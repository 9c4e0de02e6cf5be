import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Fault } from '#fault';
import type { Rational } from '#film';
import { readBoxes } from './boxes.ts';
import { perform } from './collect.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput, guards, sniff } from './input.ts';
import { threeLetters } from './languages.ts';
import { checkRate, timescaleOf } from './rate.ts';
import { FILM_SAMPLE_RATE, soundEncoding } from './sound-out.ts';

export interface JoinOptions {
  /** In film order, all of one format, each with the number of frames it has. */
  readonly segments: readonly { readonly path: string; readonly frames: number }[];
  /**
   * The whole film's sound. WAV is encoded here and made exactly as long as the pictures; what `encodeSound` made is taken
   * as it is, which saves its two seconds of work for five minutes of film when only pictures have changed.
   */
  readonly audio?: string;
  /** A SubRip file, and the BCP 47 language it is in. */
  readonly subtitles?: { readonly path: string; readonly language: string };
  readonly frameRate: Rational;
  /** The film: an MP4 file, gone again when joining fails. */
  readonly output: string;
  readonly title?: string;
  /** BCP 47, of the sound. */
  readonly language?: string;
  readonly signal?: AbortSignal;
}

/**
 * Joins segments to a film without encoding them again: every frame is there once, at exactly its number divided by the
 * frame rate. The sound is encoded in one piece (AAC, 160 kbit/s), so that there is nothing to hear where segments meet.
 */
export async function joinSegments(options: JoinOptions): Promise<void> {
  checkRate(options.frameRate);
  const frames = options.segments.reduce((sum, segment) => sum + segment.frames, 0);
  if (frames === 0) throw new Fault('usage', 'film-empty', 'There are no frames to join.');
  const { ffmpeg } = await findFfmpeg();
  const args = await joinArguments(options, frames);
  const limitSeconds = 600 + frames / 10;
  try {
    await perform({ program: ffmpeg, args, signal: options.signal, limitSeconds }, listOf(options));
    await checkLength(options, frames);
  } catch (cause) {
    await rm(options.output, { force: true });
    throw cause;
  }
}

/**
 * The list ffmpeg's concat reader takes. Lengths are rounded to its microseconds together, not one by one, so that
 * thousands of segments drift no further than one.
 */
function listOf({ segments, frameRate }: JoinOptions): string {
  const microseconds = (frame: number) => Math.round((frame * frameRate.den * 1e6) / frameRate.num);
  const lines = ['ffconcat version 1.0'];
  let frame = 0;
  for (const { path, frames } of segments) {
    const length = microseconds(frame + frames) - microseconds(frame);
    lines.push(`file ${quoted(resolve(path))}`, `duration ${length}us`);
    frame += frames;
  }
  return `${lines.join('\n')}\n`;
}

function quoted(path: string): string {
  if (/[\r\n]/.test(path)) {
    throw new Fault('usage', 'path-unusable', 'A segment cannot lie in a folder whose name has a line break.', {
      facts: { path },
    });
  }
  return `'file:${path.replaceAll("'", "'\\''")}'`;
}

async function joinArguments(options: JoinOptions, frames: number): Promise<string[]> {
  const { frameRate, audio, subtitles } = options;
  const list = [...guards('concat', 'mov'), '-f', 'concat', '-safe', '0', '-i', 'pipe:0'];
  const sound = audio === undefined ? [] : await guardedInput(audio);
  const words = subtitles === undefined ? [] : await guardedInput(subtitles.path);
  // Whatever the lists' microseconds made of it, frame N begins at exactly N frames.
  const exact = `setts=ts=round(N*${frameRate.den}/${frameRate.num}/TB):duration=round(${frameRate.den}/${frameRate.num}/TB)`;
  return [
    ...['-y', '-nostdin', '-hide_banner', '-v', 'error', ...list, ...sound, ...words],
    ...['-map', '0:v:0', '-c:v', 'copy', '-bsf:v', exact, '-video_track_timescale', String(timescaleOf(frameRate))],
    ...(audio === undefined ? [] : await soundArguments(audio, options, frames)),
    ...(subtitles === undefined ? [] : wordArguments(audio === undefined ? 1 : 2, subtitles.language)),
    ...['-map_metadata', '-1', '-fflags', '+bitexact', ...titleArguments(options.title)],
    // One clock for all edit lists, fine enough for whole frames and whole samples to be whole.
    ...['-movie_timescale', String(FILM_SAMPLE_RATE), '-movflags', '+faststart'],
    ...['-f', 'mp4', `file:${resolve(options.output)}`],
  ];
}

async function soundArguments(audio: string, options: JoinOptions, frames: number): Promise<string[]> {
  const encoded = (await sniff(audio)).type === 'video/mp4';
  const encoding = encoded ? ['-c:a', 'copy'] : soundEncoding(options.frameRate, frames);
  return ['-map', '1:a:0', ...encoding, '-metadata:s:a:0', `language=${threeLetters(options.language ?? '')}`];
}

function wordArguments(input: number, language: string): string[] {
  return ['-map', `${input}:s:0`, '-c:s', 'mov_text', '-metadata:s:s:0', `language=${threeLetters(language)}`];
}

function titleArguments(title: string | undefined): string[] {
  // Control characters cannot be part of an argument.
  const clean = (title ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 500);
  return clean === '' ? [] : ['-metadata', `title=${clean}`];
}

async function checkLength({ output, segments }: JoinOptions, frames: number): Promise<void> {
  const pictures = (await readBoxes(output))?.tracks.find((track) => track.kind === 'vide');
  if (pictures?.samples === frames) return;
  const facts = { frames: pictures?.samples ?? 0, wanted: frames, segments: segments.length };
  const sentence = `The joined film has ${facts.frames} frames instead of ${frames}.`;
  throw new Fault('failure', 'film-wrong-length', sentence, { facts, hint: 'A segment is damaged: build it again.' });
}
