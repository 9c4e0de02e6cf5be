import { type Loudness, measureLoudness, openScreening, probe } from '#media';
import { pairsOf } from './cuts.ts';
import { checkPicture, checkWatched, STILL_SECONDS } from './pictures.ts';
import { type Check, type CheckReport, check, type ExpectedFilm } from './report.ts';
import { seenThrough, type WatchedSegment } from './segment.ts';
import { checkSound } from './sound.ts';
import { cellPixelsOf, LOOK, type Watched, watch } from './watching.ts';
import { checkWords } from './words.ts';

export interface CheckFilmOptions {
  /** The finished film. */
  readonly path: string;
  readonly expected: ExpectedFilm;
  /**
   * What was seen of the film's segments when they were made, in film order: then no picture is decoded again, it is only proven
   * that the film holds exactly those segments.
   */
  readonly segments?: readonly WatchedSegment[];
  readonly signal?: AbortSignal;
}

/**
 * Compares a finished film with the plan: frames, times, cuts, sound, captions. Throws only when it cannot be looked at at all;
 * whatever is wrong with it is in the report.
 */
export async function checkFilm(options: CheckFilmOptions): Promise<CheckReport> {
  const { path, expected, signal } = options;
  const facts = await probe(path, signal === undefined ? {} : { signal });
  const picture = facts.video[0];
  const checks: Check[] = [
    ...checkPicture(picture, expected),
    check(
      'starts at once',
      facts.faststart ? 'ok' : 'failed',
      facts.faststart ? 'header first' : 'header last',
      'header first',
    ),
  ];
  if (picture !== undefined) {
    const look = options.segments === undefined ? watchWhole : watchSegments;
    const { watched, loudness, more } = await look(options, facts.audio.length > 0);
    checks.push(...more, ...checkWatched(watched, expected), ...checkSound(facts, loudness, expected));
  }
  checks.push(...checkWords(facts, expected));
  return { path, ok: checks.every(({ ok }) => ok), checks };
}

interface Looked {
  readonly watched: Watched;
  readonly loudness: Loudness | null;
  readonly more: readonly Check[];
}

/** Decodes all of it, once. */
async function watchWhole({ path, expected, signal }: CheckFilmOptions, sound: boolean): Promise<Looked> {
  const screening = await openScreening({ path, ...LOOK, ...(signal === undefined ? {} : { signal }) }, sound);
  const framesPerSecond = expected.frameRate.num / expected.frameRate.den;
  const stillFrames = Math.round(STILL_SECONDS * framesPerSecond);
  const cellPixels = cellPixelsOf(expected);
  const pairs = pairsOf(expected.cuts);
  const watched = await watch(screening.frames, { framesPerSecond, pairs, cellPixels, stillFrames });
  return { watched, loudness: screening.loudness(), more: [] };
}

/** Trusts what was seen of the segments, as far as the film is proven to be them. */
async function watchSegments(
  { path, expected, segments = [], signal }: CheckFilmOptions,
  sound: boolean,
): Promise<Looked> {
  const cancel = signal === undefined ? {} : { signal };
  const [{ watched, strange }, loudness] = await Promise.all([
    seenThrough(path, segments, expected.frameRate, signal),
    sound ? measureLoudness(path, cancel) : null,
  ]);
  const measured =
    strange.length === 0 ? `${segments.length} as they were made` : `${strange.length} are not as they were made`;
  const note = strange.length === 0 ? '' : `The first is number ${(strange[0] ?? 0) + 1}.`;
  const verdict = strange.length === 0 ? 'ok' : 'failed';
  return {
    watched,
    loudness,
    more: [check('segments', verdict, measured, `${segments.length}, packet by packet`, note)],
  };
}
