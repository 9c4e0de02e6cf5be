import type { Artifact, Outputs } from '../artifact.ts';
import type { BuildEvent, BuildOptions, BuildResult } from '../build.ts';
import { build } from '../building.ts';
import type { Step, StepContext } from '../step.ts';
import { MemoryArtifacts } from './memory-artifacts.ts';
import { stepId, type Toy, toyStep } from './toys.ts';
import { WitnessedMemory } from './witness.ts';

/** A store, a memory and everything that was told, in small. */
export function studio() {
  const artifacts = new MemoryArtifacts();
  const memory = new WitnessedMemory(artifacts);
  const events: BuildEvent[] = [];
  const options = (steps: readonly Step[], more: Partial<BuildOptions> = {}): BuildOptions => ({
    build: 'film',
    steps,
    artifacts,
    memory,
    onEvent: (event) => events.push(event),
    ...more,
  });
  const run = (steps: readonly Step[], more: Partial<BuildOptions> = {}) => build(options(steps, more));
  /** The steps of the events of a type. */
  const told = (type: BuildEvent['type']) =>
    events.flatMap((event) => (event.type === type && 'step' in event ? [String(event.step.id)] : []));
  return { artifacts, memory, events, options, run, told };
}

/** A step that does what it is told. */
export function step(
  id: string,
  inputs: readonly string[],
  run: (context: StepContext) => Promise<Outputs>,
  more: Partial<Step> = {},
): Step {
  const recipe = { name: id, version: 1 };
  return { id: stepId(id), stage: 'test', recipe, params: null, inputs: inputs.map(stepId), run, ...more };
}

/** Work that writes some text. */
export function writes(content: string, name = 'main'): (context: StepContext) => Promise<Outputs> {
  return async ({ artifacts }) => ({ [name]: await artifacts.keep(new TextEncoder().encode(content), 'text/plain') });
}

/** A step that writes a text; leaves with the same text and inputs share their work. */
export function leaf(id: string, text: string, inputs: readonly string[] = []): Step {
  return step(id, inputs, writes(text), { recipe: { name: 'leaf', version: 1 }, params: text });
}

/** Two voices, two segments that read one each, and a mix of both. */
export function film(words: readonly [string, string], kind: Toy['kind'] = 'join'): Step[] {
  const toys: readonly Pick<Toy, 'id' | 'kind' | 'text' | 'inputs'>[] = [
    { id: 'voice-1', kind, text: words[0], inputs: [] },
    { id: 'voice-2', kind, text: words[1], inputs: [] },
    { id: 'segment-1', kind: 'join', text: '', inputs: ['voice-1'] },
    { id: 'segment-2', kind: 'join', text: '', inputs: ['voice-2'] },
    { id: 'mix', kind: 'join', text: '', inputs: ['segment-1', 'segment-2'] },
  ];
  return toys.map((toy) => toyStep({ version: 1, ...toy }));
}

/** The steps that did work, in order. */
export function made(result: BuildResult): string[] {
  return result.made.map((each) => String(each.step.id));
}

/** The artifact a step made, by name. */
export function output(result: BuildResult, id: string, name = 'main'): Artifact {
  const artifact = result.outputs.get(stepId(id))?.[name];
  if (artifact === undefined) throw new Error(`“${id}” made no “${name}”`);
  return artifact;
}

/** Lets so many turns of the microtask queue pass. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await undefined;
}
