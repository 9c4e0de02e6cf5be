import type { Film, LineId, Shot } from '#film';
import type { Artifact, Outputs, Step } from '#graph';
import { shotsInFilm } from './excerpt.ts';
import { type Lookup, lookup } from './lookup.ts';
import type { MouthsOf } from './staging.ts';
import { boardsStep, contactSheetStep } from './steps/boards.ts';
import { captionsOf, captionsStep, onFilmClock } from './steps/captions.ts';
import { checkStep } from './steps/check.ts';
import { filmStep } from './steps/film.ts';
import { secondsAt, segmentStep } from './steps/segment.ts';
import { soundSteps } from './steps/sound.ts';
import { output, readJson } from './steps/step.ts';
import { type Timed, timelineStep } from './steps/timeline.ts';
import { voiceStep } from './steps/voice.ts';
import { type PlacedShot, timingPlan } from './timing.ts';
import type { Workshop } from './workshop.ts';

/**
 * Which steps make a film out of its data. Voices come first; once it is known how long they speak, the timeline is laid out and
 * everything else grows from it:
 *
 *     voice/*  ->  timeline  ->  segment/*, music/*, captions  ->  sound  ->  film  ->  check
 *                                segment/*                     ->  boards, contact sheet
 */
export function compile(film: Film, workshop: Workshop): readonly Step[] {
  const find = lookup(film);
  const shots = shotsInFilm(film);
  const lines = shots.flatMap(({ covers }) =>
    covers.flatMap((one) => (one.kind === 'line' ? [find.line(one.line)] : [])),
  );
  const voices = lines.map((line) => voiceStep(line, find, workshop));
  const timeline = timelineStep(timingPlan(film, shots), lines, async (outputs, read) =>
    afterTiming(await readTimed(outputs, read), shots, find, workshop),
  );
  return [...voices, timeline];
}

type Read = (artifact: Artifact) => Promise<Uint8Array>;

async function readTimed(outputs: Outputs, read: Read): Promise<Timed> {
  return await readJson<Timed>(output(outputs, 'timeline'), read);
}

/** The steps that need to know when things happen. */
function afterTiming(timed: Timed, shots: readonly Shot[], find: Lookup, workshop: Workshop): readonly Step[] {
  const { film } = find;
  const rate = film.settings.frameRate;
  const { placement } = timed;
  const mouthsAt = mouthsIn(timed, find);
  const placed = placement.shots.map((place) => ({
    shot: find.shot(place.shot),
    placed: place,
    captions: captionsOf(place, timed, find),
  }));
  const cues = placed.flatMap((one) => onFilmClock(one.captions, one.placed, rate));
  const segments = placed.map((one, index) =>
    segmentStep(
      {
        ...one,
        before: placed[index - 1],
        last: index === placed.length - 1,
        captions: film.settings.captions === 'burned' ? one.captions : [],
      },
      find,
      mouthsAt,
      workshop,
    ),
  );
  const sound = soundSteps(timed, find, workshop);
  const captions = captionsStep(cues, film);
  const whole = filmStep(find, placement, segments, captions);
  return [
    // The sound first: it is the longest chain, and pictures fill the time beside it.
    ...sound,
    ...segments,
    captions,
    whole,
    checkStep(find, placement, cues),
    boardsStep(find, placement),
    contactSheetStep(find, placement),
  ];
}

/** The mouth movements of each line, seconds from the beginning of the shot it is in. */
function mouthsIn(timed: Timed, find: Lookup): (placed: PlacedShot) => MouthsOf {
  const rate = find.film.settings.frameRate;
  return (placed) => (id: LineId) => {
    const line = placed.lines.find((one) => one.line === id);
    const times = timed.lines[id];
    if (line === undefined || times === undefined) return [];
    const begins = secondsAt(line.start - placed.start, rate);
    return times.mouths.map((mouth) => ({ ...mouth, start: Math.round((begins + mouth.start) * 1000) / 1000 }));
  };
}
