import type { MediaFacts } from '#media';
import type { Cue } from '../captions/index.ts';
import { type Check, check, type ExpectedFilm } from './report.ts';

/** Characters a second hardly anybody reads; the layout aims at 20 where the speech leaves room. */
const UNREADABLE = 27;
/** Seconds a caption is seen at least by somebody who blinks. */
const TOO_SHORT = 0.3;

/** Whether the captions are where they should be and can be read. */
export function checkWords(facts: MediaFacts, expected: ExpectedFilm): Check[] {
  const { cues = [] } = expected;
  const tracks = facts.subtitles.length;
  const wanted = expected.subtitles === true ? 1 : 0;
  const track = check('subtitle track', tracks === wanted ? 'ok' : 'failed', String(tracks), String(wanted));
  if (cues.length === 0) return [track];
  const seconds = (expected.frames * expected.frameRate.den) / expected.frameRate.num;
  return [track, checkPlaces(cues, seconds), checkReading(cues)];
}

function checkPlaces(cues: readonly Cue[], seconds: number): Check {
  const outside = cues.filter(({ start, end }) => start < 0 || end > seconds + 1e-6 || end <= start);
  const overlapping = cues.filter(({ start }, index) => start < (cues[index - 1]?.end ?? 0));
  const wrong = outside.length + overlapping.length;
  const measured =
    wrong === 0 ? `${cues.length}` : `${outside.length} outside the film, ${overlapping.length} at the same time`;
  return check('captions', wrong === 0 ? 'ok' : 'failed', measured, 'inside the film, one at a time');
}

function checkReading(cues: readonly Cue[]): Check {
  const speed = ({ start, end, lines }: Cue) =>
    lines.reduce((sum, { text }) => sum + text.length, 0) / Math.max(0.001, end - start);
  const fastest = cues.reduce((most, cue) => (speed(cue) > speed(most) ? cue : most));
  const hasty = cues.filter(
    (cue) => speed(cue) > UNREADABLE || cue.end - cue.start < TOO_SHORT || cue.lines.length > 2,
  );
  const measured = `${hasty.length} too fast; the fastest ${speed(fastest).toFixed(0)} characters a second`;
  const text = fastest.lines.map((line) => line.text).join(' / ');
  const note = hasty.length === 0 ? '' : `At ${fastest.start.toFixed(2)} s: "${text}".`;
  return check(
    'reading',
    hasty.length === 0 ? 'ok' : 'soft',
    measured,
    `at most ${UNREADABLE} characters a second`,
    note,
  );
}
