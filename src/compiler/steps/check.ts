import { type Cue, checkFilm, describeReport, type ExpectedFilm, type WatchedSegment } from '#edit';
import type { Step, StepId } from '#graph';
import type { MixReport } from '#voices';
import type { Lookup } from '../lookup.ts';
import type { Placement } from '../timing.ts';
import { FILM } from './film.ts';
import { fadeOutFrames, segmentStepId } from './segment.ts';
import { SOUND } from './sound.ts';
import { asParams, keepJson, readJson, stepId } from './step.ts';

/** Raise when a film would be judged differently. */
const VERSION = 2;

export const CHECK: StepId = stepId('check');

/** Watches the finished film and compares it with the plan: `report` (JSON) and `text`. */
export function checkStep(find: Lookup, placement: Placement, cues: readonly Cue[]): Step {
  const planned = plannedFilm(find, placement, cues);
  const segments = placement.shots.map((placed) => segmentStepId(find.shot(placed.shot)));
  return {
    id: CHECK,
    stage: 'check',
    recipe: { name: 'check', version: VERSION },
    params: asParams(planned),
    inputs: [FILM, SOUND, ...segments],
    seconds: 0.5 + placement.frames * 0.0003,
    async run(context) {
      const path = await context.artifacts.path(context.input(FILM, 'film'));
      const mix = await readJson<MixReport>(context.input(SOUND, 'report'), (one) => context.artifacts.read(one));
      const expected: ExpectedFilm = { ...planned, silent: mix.silent, loudness: { integrated: mix.target } };
      const seen = segments.map((id) =>
        readJson<WatchedSegment>(context.input(id, 'watched'), (one) => context.artifacts.read(one)),
      );
      const watched = await checkFilm({ path, expected, segments: await Promise.all(seen), signal: context.signal });
      // Where the film lies while it is checked says nothing to anybody.
      const report = { ...watched, path: find.film.title };
      return {
        report: await keepJson(context, report),
        text: await context.artifacts.keep(Buffer.from(describeReport(report)), 'text/plain'),
      };
    },
  };
}

function plannedFilm({ film, shot }: Lookup, placement: Placement, cues: readonly Cue[]): ExpectedFilm {
  const { width, height, frameRate, captions } = film.settings;
  const [first] = placement.shots;
  const last = placement.shots.at(-1);
  const fadeOut = last === undefined ? 0 : fadeOutFrames(last.frames, frameRate);
  const opening = first !== undefined && first.entering > 0 ? [[0, first.entering] as const] : [];
  return {
    width,
    height,
    frameRate,
    frames: placement.frames,
    cuts: placement.shots.slice(1).map(({ start, entering }) => ({ frame: start, transition: entering })),
    cues,
    subtitles: captions === 'track',
    blackRanges: [...opening, [placement.frames - fadeOut, placement.frames]],
    // A card is there to be read: nothing has to move on it.
    stillRanges: placement.shots
      .filter((placed) => shot(placed.shot).framing === 'title')
      .map(({ start, frames }) => [start, start + frames] as const),
  };
}
