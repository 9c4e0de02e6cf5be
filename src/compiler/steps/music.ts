import type { Step } from '#graph';
import { type Cue, findSoundfont, type Soundfont } from '#voices';
import type { Lookup } from '../lookup.ts';
import type { Workshop } from '../workshop.ts';
import { cuesOf } from './cues.ts';
import type { PlacedHappening } from './effects.ts';
import { asParams, stepId } from './step.ts';
import type { Timed } from './timeline.ts';

/** Raise when the same cue would sound different. */
const VERSION = 4;
/** Seconds a cue rings on after its last chord. */
const RINGING = 1.5;

/** A cue and the step that composes and plays it. */
export interface PlayedCue {
  readonly start: number;
  readonly step: Step;
}

/** The film's music, cue by cue; nothing where the film wants none. */
export function musicOf(
  timed: Timed,
  find: Lookup,
  effects: readonly PlacedHappening[],
  workshop: Workshop,
): readonly PlayedCue[] {
  const { music, seed } = find.film.settings;
  if (!music) return [];
  const font = findSoundfont();
  return cuesOf(timed, find, effects).map((cue, index) => ({
    start: cue.start,
    step: musicStep(cue, { index, seed, font }, workshop),
  }));
}

interface Playing {
  readonly index: number;
  readonly seed: number;
  readonly font: Soundfont | null;
}

function musicStep(cue: Cue, { index, seed, font }: Playing, workshop: Workshop): Step {
  // A cue does not know when it is played, so that one that only moved is not played again.
  const own: Cue = { ...cue, start: 0 };
  const seconds = Math.ceil((cue.seconds + RINGING) * 100) / 100;
  return {
    id: stepId('music', String(index + 1)),
    stage: 'music',
    recipe: { name: 'music', version: VERSION },
    engine: font === null ? 'composed by rules, built-in colours' : `composed by rules, played with ${font.name}`,
    // The font is known by what is in it, not by where it lies.
    params: asParams({ cue: own, seconds, seed, font: font?.hash ?? null }),
    inputs: [],
    seconds: 0.1 + seconds * 0.04,
    async run({ artifacts, signal }) {
      const path = await artifacts.temporary('wav');
      await workshop.crew.play({ cue: own, seconds, seed, font }, path, signal);
      return { music: await artifacts.adopt(path, 'audio/wav') };
    },
  };
}
