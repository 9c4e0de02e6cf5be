import { Fault } from '#fault';
import type { Artifact, Artifacts, Outputs } from './artifact.ts';
import { speaksOfDamage } from './damage.ts';
import type { Step } from './step.ts';

/** What came of asking a step to expand: the steps, or the output that could not be read. */
export type Expansion = { readonly steps: readonly Step[] } | { readonly damaged: string };

/** Asks a step what it expands into. It may read its own outputs and nothing else. */
export async function expansionOf(step: Step, outputs: Outputs, artifacts: Artifacts): Promise<Expansion> {
  let damaged: string | undefined;
  const read = async (artifact: Artifact): Promise<Uint8Array> => {
    const output = Object.keys(outputs).find((name) => outputs[name]?.hash === artifact.hash);
    if (output === undefined) throw strange(step, artifact);
    try {
      return await artifacts.read(artifact);
    } catch (error) {
      if (speaksOfDamage(error)) damaged = output;
      throw error;
    }
  };
  try {
    const steps = (await step.expand?.(outputs, read)) ?? [];
    return damaged === undefined ? { steps } : { damaged };
  } catch (error) {
    if (damaged === undefined) throw error;
    return { damaged };
  }
}

function strange(step: Step, artifact: Artifact): Fault {
  return new Fault(
    'failure',
    'expansion-impure',
    `“${step.id}” may expand by its own outputs only, and reads another file.`,
    {
      facts: { step: step.id, artifact: artifact.hash },
    },
  );
}
