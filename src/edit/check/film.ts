import { openScreening, probe } from '#media';
import { pairsOf } from './cuts.ts';
import { checkPicture, checkWatched, STILL_SECONDS } from './pictures.ts';
import { type Check, type CheckReport, check, type ExpectedFilm } from './report.ts';
import { checkSound } from './sound.ts';
import { LOOK, watch } from './watching.ts';
import { checkWords } from './words.ts';

export interface CheckFilmOptions {
  /** The finished film. */
  readonly path: string;
  readonly expected: ExpectedFilm;
  readonly signal?: AbortSignal;
}

/**
 * Watches a finished film once from beginning to end and compares it with the plan: frames, times, cuts, sound, captions.
 * Throws only when it cannot be watched at all; whatever is wrong with it is in the report.
 */
export async function checkFilm({ path, expected, signal }: CheckFilmOptions): Promise<CheckReport> {
  const cancel = signal === undefined ? {} : { signal };
  const facts = await probe(path, cancel);
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
    const screening = await openScreening({ path, ...LOOK, ...cancel }, facts.audio.length > 0);
    const framesPerSecond = expected.frameRate.num / expected.frameRate.den;
    const stillFrames = Math.round(STILL_SECONDS * framesPerSecond);
    const cellPixels = (picture.width * picture.height) / (LOOK.width * LOOK.height);
    const options = { framesPerSecond, pairs: pairsOf(expected.cuts), cellPixels, stillFrames };
    const watched = await watch(screening.frames, options);
    checks.push(...checkWatched(watched, expected), ...checkSound(facts, screening.loudness(), expected));
  }
  checks.push(...checkWords(facts, expected));
  return { path, ok: checks.every(({ ok }) => ok), checks };
}
