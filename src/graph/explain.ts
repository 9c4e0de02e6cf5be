import type { Outputs } from './artifact.ts';
import type { Reason } from './build.ts';
import { differencesBetween } from './difference.ts';
import { ingredientsOf, stepKey } from './key.ts';
import type { BuildMemory } from './memory.ts';
import type { Work } from './node.ts';
import type { Step, StepId } from './step.ts';

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
  const work: Work = { key: stepKey(step, inputs), ingredients: ingredientsOf(step, inputs), inputs };
  return (await memory.find(work.key)) ? { state: 'current' } : reasonToMake(build, step.id, work, memory);
}

/** Why work that memory does not know has to be done: `stale` when the step had other ingredients before, else `missing`. */
export async function reasonToMake(build: string, step: StepId, work: Work, memory: BuildMemory): Promise<Reason> {
  const last = await memory.last(build, step);
  if (!last || last.key === work.key) return { state: 'missing' };
  return { state: 'stale', changes: differencesBetween(last.ingredients, work.ingredients) };
}
