import { Fault } from '#fault';
import type { Artifacts, Outputs } from './artifact.ts';
import type { Node } from './node.ts';

/** An output of a settled step that is not there any more, or not as it was. */
export interface Damage {
  readonly node: Node;
  /** The outputs it was found among. */
  readonly outputs: Outputs;
  /** The name of the output. */
  readonly output: string;
}

/** The first output of a step that is not intact. */
export async function damageOf(node: Node, outputs: Outputs, artifacts: Artifacts): Promise<Damage | undefined> {
  for (const [output, artifact] of Object.entries(outputs)) {
    if (!(await artifacts.intact(artifact))) return { node, outputs, output };
  }
  return undefined;
}

/** Every input of a step with an output that is not intact. One after the other: hashing many files at once is slower, not faster. */
export async function damagedInputs(node: Node, inputs: readonly Outputs[], artifacts: Artifacts): Promise<Damage[]> {
  const found: Damage[] = [];
  for (const [index, input] of node.inputs.entries()) {
    const damage = await damageOf(input, inputs[index] ?? {}, artifacts);
    if (damage) found.push(damage);
  }
  return found;
}

/** Whether an error says that an artifact cannot be read back. */
export function speaksOfDamage(error: unknown): boolean {
  return error instanceof Fault && (error.code === 'artifact-damaged' || error.code === 'artifact-missing');
}
