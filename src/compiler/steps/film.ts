import type { Step, StepId } from '#graph';
import { joinSegments } from '#media';
import type { Lookup } from '../lookup.ts';
import type { Placement } from '../timing.ts';
import { CAPTIONS } from './captions.ts';
import { SOUNDTRACK } from './sound.ts';
import { asParams, stepId } from './step.ts';

/** Raise when the same segments would be joined differently. */
const VERSION = 1;

export const FILM: StepId = stepId('film');

/** Joins the segments, the sound and (as a track, where that is wanted) the captions: `film` (MP4). */
export function filmStep({ film }: Lookup, placement: Placement, segments: readonly Step[], captions: Step): Step {
  const { captions: shown, frameRate, language } = film.settings;
  const track = shown === 'track';
  return {
    id: FILM,
    stage: 'film',
    recipe: { name: 'film', version: VERSION },
    params: asParams({
      frames: placement.shots.map(({ frames }) => frames),
      frameRate,
      language,
      track,
      title: film.title,
    }),
    inputs: [...segments.map(({ id }) => id), SOUNDTRACK, ...(track ? [captions.id] : [])],
    seconds: 0.4 + placement.frames * 0.0008,
    async run(context) {
      const { artifacts, signal } = context;
      const parts = placement.shots.map(async ({ frames }, index) => {
        const segment = segments[index] as Step;
        return { path: await artifacts.path(context.input(segment.id, 'picture')), frames };
      });
      const output = await artifacts.temporary('mp4');
      await joinSegments({
        segments: await Promise.all(parts),
        audio: await artifacts.path(context.input(SOUNDTRACK, 'soundtrack')),
        ...(track ? { subtitles: { path: await artifacts.path(context.input(CAPTIONS, 'srt')), language } } : {}),
        frameRate,
        language,
        title: film.title,
        output,
        signal,
      });
      return { film: await artifacts.adopt(output, 'video/mp4') };
    },
  };
}
