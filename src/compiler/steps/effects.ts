import type { Step } from '#graph';
import { recordEffect } from '#voices';
import type { Lookup } from '../lookup.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import { asParams, stepId } from './step.ts';
import type { Timed } from './timeline.ts';

/** Raise when the same effect would sound different. */
const VERSION = 3;

/** An effect where it is heard, and the step that records it. */
export interface PlacedHappening extends Happening {
  readonly sound: Step;
}

/** What happens in the film, and one small step for each sound in each room: the same one serves wherever it is heard again. */
export function effectsOf(timed: Timed, find: Lookup): readonly PlacedHappening[] {
  const steps = new Map<string, Step>();
  return happeningsOf(timed, find).map((happening) => {
    const { kind, take, room } = happening;
    const name = `${kind}-${take}-${room}`;
    const sound = steps.get(name) ?? effectStep(name, happening);
    steps.set(name, sound);
    return { ...happening, sound };
  });
}

function effectStep(name: string, { kind, take, room }: Happening): Step {
  return {
    id: stepId('effect', name),
    stage: 'music',
    recipe: { name: 'effect', version: VERSION },
    engine: 'made by rules',
    params: asParams({ kind, take, room }),
    inputs: [],
    seconds: 0.08,
    async run({ artifacts }) {
      const path = await artifacts.temporary('wav');
      await recordEffect(kind, take, room, path);
      return { effect: await artifacts.adopt(path, 'audio/wav') };
    },
  };
}
