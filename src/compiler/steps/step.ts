import type { Artifact, Json, Outputs, StepContext, StepId } from '#graph';

/** Gives a step its name within a build. */
export function stepId(...parts: string[]): StepId {
  return parts.join('/') as StepId;
}

/**
 * A value as step parameters. What is absent is left out, as JSON does, so that a value read back from a file and the same value
 * fresh from memory give the same key.
 */
export function asParams(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Keeps a value as a JSON artifact. */
export async function keepJson(context: StepContext, value: unknown): Promise<Artifact> {
  return await context.artifacts.keep(Buffer.from(JSON.stringify(value)), 'application/json');
}

/** Reads a JSON artifact of ours; its shape is what the step that made it wrote, checked by its hash. */
export async function readJson<Value>(
  artifact: Artifact,
  read: (artifact: Artifact) => Promise<Uint8Array>,
): Promise<Value> {
  return JSON.parse(Buffer.from(await read(artifact)).toString('utf8')) as Value;
}

/** One output by name; throws when a step has none of that name. */
export function output(outputs: Outputs | undefined, name: string): Artifact {
  const artifact = outputs?.[name];
  if (artifact === undefined) throw new TypeError(`a step made no ${name}`);
  return artifact;
}
