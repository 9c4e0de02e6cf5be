import { type CaptionSource, type Cue, captionCues, toAss, toSrt, toVtt } from '#edit';
import type { Film, Rational } from '#film';
import type { Step, StepId } from '#graph';
import type { Lookup } from '../lookup.ts';
import type { PlacedShot } from '../timing.ts';
import { secondsAt } from './segment.ts';
import { asParams, stepId } from './step.ts';
import type { Timed } from './timeline.ts';

/** Raise when the same cues would be written differently. */
const VERSION = 1;

export const CAPTIONS: StepId = stepId('captions');

/**
 * The captions of one shot on the shot's own clock. They are made shot by shot, so that a shot that only moved along the film
 * keeps its captions to the letter.
 */
export function captionsOf(placed: PlacedShot, timed: Timed, find: Lookup): readonly Cue[] {
  const { settings } = find.film;
  const rate = settings.frameRate;
  const sources = placed.lines.flatMap((spoken): CaptionSource[] => {
    const line = find.line(spoken.line);
    const times = timed.lines[spoken.line];
    if (times === undefined || line.spoken.trim() === '') return [];
    const speaker = find.character(line.character).name;
    return [{ text: line.spoken, start: secondsAt(spoken.start - placed.start, rate), words: times.words, speaker }];
  });
  const filmSeconds = secondsAt(placed.frames, rate);
  const { width, height, language } = settings;
  return captionCues(sources, { filmSeconds, width, height, language, frameRate: rate }).map((cue) => moved(cue, 0));
}

/** The captions of a shot on the film's clock. */
export function onFilmClock(cues: readonly Cue[], placed: PlacedShot, rate: Rational): Cue[] {
  return cues.map((cue) => moved(cue, secondsAt(placed.start, rate)));
}

/** Times to the millisecond: captions know no finer ones. */
function moved(cue: Cue, by: number): Cue {
  const time = (seconds: number) => Math.round((seconds + by) * 1000) / 1000;
  const lines = cue.lines.map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, start: time(word.start), end: time(word.end) })),
  }));
  return { start: time(cue.start), end: time(cue.end), lines };
}

/** The caption files: `srt`, `vtt`, `ass`. */
export function captionsStep(cues: readonly Cue[], film: Film): Step {
  const { width, height, language } = film.settings;
  return {
    id: CAPTIONS,
    stage: 'captions',
    recipe: { name: 'captions', version: VERSION },
    params: asParams({ cues, width, height, language, title: film.title }),
    inputs: [],
    seconds: 0.02,
    async run({ artifacts }) {
      const keep = (text: string, type: string) => artifacts.keep(Buffer.from(text), type);
      return {
        srt: await keep(toSrt(cues), 'application/x-subrip'),
        vtt: await keep(toVtt(cues), 'text/vtt'),
        ass: await keep(toAss(cues, { width, height, title: film.title }), 'text/x-ssa'),
      };
    },
  };
}
