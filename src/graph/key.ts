import { createHash } from 'node:crypto';
import type { Outputs } from './artifact.ts';
import { canonicalJson } from './canonical.ts';
import type { Ingredients } from './memory.ts';
import type { Step, StepKey } from './step.ts';

/**
 * What a step's work is known by. The names of steps, their stage and their expected seconds are left out: the same work under
 * another name is the same work.
 *
 * @param inputs the outputs of the step's inputs, in the order of `step.inputs`
 */
export function stepKey(step: Pick<Step, 'recipe' | 'engine' | 'params'>, inputs: readonly Outputs[]): StepKey {
  const content = canonicalJson({
    recipe: { name: step.recipe.name, version: step.recipe.version },
    engine: step.engine ?? null,
    params: step.params,
    inputs: inputs.map(hashesOf),
  });
  return brand(createHash('sha256').update(content, 'utf8').digest('hex'));
}

/** What the key was made of, with the inputs by name, for `explain`. */
export function ingredientsOf(step: Step, inputs: readonly Outputs[]): Ingredients {
  return {
    recipe: { name: step.recipe.name, version: step.recipe.version },
    engine: step.engine ?? null,
    params: step.params,
    inputs: step.inputs.map((id, index) => ({ step: id, outputs: hashesOf(inputs[index] ?? {}) })),
  };
}

/** The content of each output, by name. */
export function hashesOf(outputs: Outputs): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).map(([name, artifact]): [string, string] => [name, artifact.hash]));
}

/** Whether two sets of outputs have the same names with the same content. */
export function sameContent(left: Outputs, right: Outputs): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name]?.hash === right[name]?.hash);
}

function brand(hash: string): StepKey {
  return hash as StepKey;
}
