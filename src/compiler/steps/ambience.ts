import { seedOf } from '#chance';
import type { Step } from '#graph';
import { describeSet } from '#pictures';
import {
  type AmbienceKind,
  type AmbienceLayer,
  type AmbienceTake,
  ambiencesFor,
  loopSeconds,
  recordAmbience,
} from '#voices';
import type { Lookup } from '../lookup.ts';
import { bedsOf } from './place-beds.ts';
import { asParams, stepId } from './step.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import type { Timed } from './timeline.ts';

/** Raise when the same bed would sound different. */
const VERSION = 4;
/** Seconds by which neighbouring beds overlap at a scene's turn: they fade into each other at equal power. */
const OVERLAP = 1;
/** Beds that belong to the sky and not to a place: one loop serves the whole film. */
const SKY = new Set<AmbienceKind>(['rain', 'storm', 'wind', 'roof']);

/** A stretch of ambience and the step that records its loop. */
export interface Bed {
  readonly loop: Step;
  readonly start: number;
  readonly seconds: number;
  readonly gainDb: number;
}

/** A layer that goes on through neighbouring scenes. */
interface Run {
  readonly layer: AmbienceLayer;
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

/** The beds of all scenes; nothing where the film wants none. The same place has the same loop wherever it comes back; a layer that goes on is not taken up anew. */
export function ambienceOf(timed: Timed, find: Lookup): readonly Bed[] {
  if (!find.film.settings.ambience) return [];
  const stretches = stretchesOf(timed, find);
  const end = stretches.reduce((last, { start, seconds }) => Math.max(last, start + seconds), 0);
  const runs = runsOf(stretches);
  return runs.map(({ layer, place, start, end: until }) => {
    const from = Math.max(0, start - OVERLAP / 2);
    const to = Math.min(end, until + OVERLAP / 2);
    const { kind, muffled, gainDb } = layer;
    const same = runs.filter((run) => run.place === place && run.layer.kind === kind && run.layer.muffled === muffled);
    const longest = Math.max(...same.map((run) => run.end - run.start));
    const take = { kind, muffled, seed: seedOf(place), seconds: loopSeconds(longest + OVERLAP) };
    return { loop: loopStep(take), start: from, seconds: to - from, gainDb };
  });
}

function runsOf(stretches: readonly Stretch[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { scene, start, seconds } of stretches) {
    const { words, interior, name } = scene.place;
    const beds = bedsOf(describeSet(words, interior, name).kind, interior);
    for (const layer of ambiencesFor(words, interior, scene.weather, scene.time, beds)) {
      const place = SKY.has(layer.kind) ? '' : name;
      const before = runs.findIndex(
        (run) =>
          run.layer.kind === layer.kind &&
          run.layer.gainDb === layer.gainDb &&
          run.layer.muffled === layer.muffled &&
          run.place === place &&
          Math.abs(run.end - start) < 0.001,
      );
      const run = runs[before];
      if (run === undefined) runs.push({ layer, place, start, end: start + seconds });
      else runs[before] = { ...run, end: start + seconds };
    }
  }
  return runs;
}

function loopStep(take: AmbienceTake): Step {
  const { kind, seed, seconds, muffled } = take;
  return {
    id: stepId('ambience', `${kind}${muffled ? '-muffled' : ''}-${seed}`),
    stage: 'music',
    recipe: { name: 'ambience', version: VERSION },
    engine: 'made by rules',
    params: asParams({ kind, seed, seconds, muffled }),
    inputs: [],
    seconds: 0.2 + seconds * 0.03,
    async run({ artifacts, signal }) {
      const path = await artifacts.temporary('wav');
      await recordAmbience(take, path, signal);
      return { loop: await artifacts.adopt(path, 'audio/wav') };
    },
  };
}
