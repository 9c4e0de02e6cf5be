import type { Outputs } from './artifact.ts';
import type { Reason } from './build.ts';
import { differencesBetween } from './difference.ts';
import { ingredientsOf, stepKey } from './key.ts';
import type { BuildMemory } from './memory.ts';
import type { Step } from './step.ts';

/** What `explain` looks at. */
export interface Question {
  /** What is being built: a film's id. */
  readonly build: string;
  readonly step: Step;
  /** The outputs of the step's inputs, in order. */
  readonly inputs: readonly Outputs[];
  readonly memory: BuildMemory;
}

/** Why a step whose inputs are known is as it is: current, stale with what changed, or missing. Whether its files are whole it does not ask. */
export async function explain({ build, step, inputs, memory }: Question): Promise<Reason> {
  const key = stepKey(step, inputs);
  if (await memory.find(key)) return { state: 'current' };
  const last = await memory.last(build, step.id);
  if (!last || last.key === key) return { state: 'missing' };
  return { state: 'stale', changes: differencesBetween(last.ingredients, ingredientsOf(step, inputs)) };
}
