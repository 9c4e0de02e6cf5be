import type { Line, LineId } from '#film';
import type { Artifact, Outputs, Step, StepId } from '#graph';
import { type Placement, placeShots, type TimingPlan } from '../timing.ts';
import { asParams, keepJson, readJson, stepId } from './step.ts';
import { type LineTimes, voiceStepId } from './voice.ts';

/** Raise when shots would be placed differently. */
const VERSION = 1;

export const TIMELINE: StepId = stepId('timeline');

/** The film on the clock, with the times inside each of its lines. */
export interface Timed {
  readonly placement: Placement;
  readonly lines: Readonly<Record<LineId, LineTimes>>;
}

/** Lays the shots out by how long their lines really are: `timeline`. */
export function timelineStep(
  plan: TimingPlan,
  lines: readonly Line[],
  expand: (outputs: Outputs, read: (artifact: Artifact) => Promise<Uint8Array>) => Promise<readonly Step[]>,
): Step {
  return {
    id: TIMELINE,
    stage: 'timeline',
    recipe: { name: 'timeline', version: VERSION },
    params: asParams(plan),
    inputs: lines.map(voiceStepId),
    seconds: 0.05,
    async run(context) {
      const times: Record<LineId, LineTimes> = {};
      for (const line of lines) {
        const artifact = context.input(voiceStepId(line), 'times');
        times[line.id] = await readJson<LineTimes>(artifact, (one) => context.artifacts.read(one));
      }
      const spoken = new Map(lines.map((line) => [line.id, times[line.id]?.seconds ?? 0]));
      const timed: Timed = { placement: placeShots(plan, spoken), lines: times };
      return { timeline: await keepJson(context, timed) };
    },
    expand,
  };
}
