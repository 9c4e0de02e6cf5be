import type { Loudness, MediaFacts } from '#media';
import { type Check, check, type ExpectedFilm, same } from './report.ts';

/** LU a film may be off its loudness, and dBTP its peaks may reach, unless said otherwise (EBU R 128 s2 and streaming services). */
const TOLERANCE = 1;
const HIGHEST_PEAK = -1;
/** LUFS below which nobody hears anything. */
const SILENCE = -60;

/** How long and how loud the sound is. */
export function checkSound(facts: MediaFacts, loudness: Loudness | null, expected: ExpectedFilm): Check[] {
  const [picture, sound] = [facts.video[0], facts.audio[0]];
  if (sound === undefined)
    return [check('sound', expected.silent ? 'ok' : 'failed', 'none', expected.silent ? 'none' : 'one')];
  const frame = expected.frameRate.den / expected.frameRate.num;
  const difference = sound.seconds + sound.start - (picture?.seconds ?? 0) - (picture?.start ?? 0);
  const measured = `${(difference * 1000).toFixed(1)} ms`;
  return [
    same('sound', `${sound.codec}, ${sound.sampleRate} Hz`, 'aac, 48000 Hz'),
    check(
      'sound length',
      Math.abs(difference) <= 1.5 * frame ? 'ok' : 'failed',
      `${measured} longer than the picture`,
      'as long',
    ),
    check(
      'sound start',
      Math.abs(sound.start) <= frame ? 'ok' : 'failed',
      `${(sound.start * 1000).toFixed(1)} ms`,
      '0 ms',
    ),
    ...checkLoudness(loudness, expected),
  ];
}

function checkLoudness(loudness: Loudness | null, expected: ExpectedFilm): Check[] {
  if (loudness === null) return [check('loudness', 'failed', 'could not be measured', 'measured')];
  const { integrated, truePeak } = loudness;
  if (expected.silent)
    return [check('loudness', integrated < SILENCE ? 'ok' : 'failed', level(integrated, 'LUFS'), 'silence')];
  const {
    integrated: wanted,
    tolerance = TOLERANCE,
    truePeak: highest = HIGHEST_PEAK,
  } = expected.loudness ?? { integrated: undefined };
  const peak = check(
    'true peak',
    truePeak <= highest ? 'ok' : 'failed',
    level(truePeak, 'dBTP'),
    `at most ${level(highest, 'dBTP')}`,
  );
  if (wanted === undefined) {
    return [check('loudness', integrated < SILENCE ? 'failed' : 'ok', level(integrated, 'LUFS'), 'to be heard'), peak];
  }
  const well = Math.abs(integrated - wanted) <= tolerance;
  return [
    check('loudness', well ? 'ok' : 'failed', level(integrated, 'LUFS'), `${level(wanted, 'LUFS')} +- ${tolerance}`),
    peak,
  ];
}

const level = (value: number, unit: string) => (Number.isFinite(value) ? `${value.toFixed(1)} ${unit}` : 'silence');
