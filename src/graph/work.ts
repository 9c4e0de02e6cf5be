import { Fault } from '#fault';
import type { Artifact, Outputs } from './artifact.ts';
import type { BuildOptions } from './build.ts';
import type { Finished } from './memory.ts';
import type { Node, Work } from './node.ts';
import type { StepContext } from './step.ts';

const NEVER = new AbortController().signal;

/** Runs a step on inputs that are known to be whole, and remembers what came of it. */
export async function carryOut(node: Node, work: Work, options: BuildOptions): Promise<Finished> {
  const { clock = () => 0, memory } = options;
  const began = clock();
  const outputs = await node.step.run(contextOf(node, work, options));
  const at = clock();
  const finished: Finished = {
    key: work.key,
    outputs: { ...outputs },
    ingredients: work.ingredients,
    seconds: (at - began) / 1000,
    at,
  };
  await memory.remember(finished);
  return finished;
}

function contextOf({ step }: Node, work: Work, { artifacts, signal = NEVER, onEvent }: BuildOptions): StepContext {
  const inputs = new Map(step.inputs.map((id, index): [typeof id, Outputs] => [id, work.inputs[index] ?? {}]));
  return {
    inputs,
    input(id, name): Artifact {
      const artifact = inputs.get(id)?.[name];
      if (artifact) return artifact;
      throw new Fault(
        'failure',
        'step-input-missing',
        `“${step.id}” asks for “${name}” of “${id}”, which is not among its inputs.`,
        {
          facts: { step: step.id, input: id, output: name, known: Object.keys(inputs.get(id) ?? {}) },
        },
      );
    },
    artifacts,
    signal,
    progress(fraction) {
      onEvent?.({ type: 'step-progress', step, fraction: Math.min(1, Math.max(0, fraction)) });
    },
  };
}
