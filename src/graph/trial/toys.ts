import { seedOf } from '#chance';
import type { Artifact, Outputs } from '../artifact.ts';
import { stepKey } from '../key.ts';
import type { Step, StepContext, StepId, StepKey } from '../step.ts';

/** The kinds of toy steps. */
export const TOY_KINDS = [
  /** Writes its text around what its inputs say. */
  'join',
  /** Says only one of three things, so that changed inputs often change nothing. */
  'coarse',
  /** Writes a list, and expands into a step for each entry and one that gathers them; an entry may be a split of its own. */
  'split',
  /** Says something else each time it runs. */
  'wild',
  /** A split that writes another list each time it runs. */
  'moody',
] as const;
export type ToyKind = (typeof TOY_KINDS)[number];

export interface Toy {
  readonly id: string;
  readonly kind: ToyKind;
  readonly text: string;
  readonly version: number;
  readonly inputs: readonly string[];
}

/** What toys tell while they work. */
export interface ToyWatch {
  run(step: StepId, key: StepKey): void;
}

/** Names a step of a test. */
export function stepId(text: string): StepId {
  return text as StepId;
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A toy as a step. What it makes is decided by its kind, text, version and what its inputs made. */
export function toyStep(toy: Toy, watch?: ToyWatch): Step {
  const step: Step = {
    id: stepId(toy.id),
    stage: toy.kind,
    recipe: { name: toy.kind, version: toy.version },
    params: { text: toy.text },
    inputs: toy.inputs.map(stepId),
    async run(context) {
      watch?.run(
        step.id,
        stepKey(
          step,
          [...step.inputs].map((id) => context.inputs.get(id) ?? {}),
        ),
      );
      context.progress(0.5);
      return said(toy, await heard(step, context), context);
    },
  };
  if (toy.kind !== 'split' && toy.kind !== 'moody') return step;
  return { ...step, expand: async (outputs, read) => parts(toy, outputs, read, watch) };
}

/** Everything a step's inputs say, in order. */
async function heard(step: Step, context: StepContext): Promise<string> {
  const words: string[] = [];
  for (const id of step.inputs) {
    for (const name of Object.keys(context.inputs.get(id) ?? {}).sort()) {
      words.push(`${name}=${decode(await context.artifacts.read(context.input(id, name)))}`);
    }
  }
  return words.join(',');
}

let wildness = 0;

async function said(toy: Toy, words: string, { artifacts }: StepContext): Promise<Outputs> {
  const text = `${toy.version}${toy.text}(${words})`;
  const mixed = seedOf(text);
  const keep = (content: string): Promise<Artifact> => artifacts.keep(encode(content), 'text/plain');
  switch (toy.kind) {
    case 'join':
      return { main: await keep(mixed.toString(36)), side: await keep(String(mixed % 2)) };
    case 'coarse':
      return { main: await keep(String(mixed % 3)) };
    case 'wild':
      return { main: await keep(`${mixed}${wildness++}`) };
    case 'split':
      return { list: await keep(listOf(mixed)) };
    case 'moody':
      return { list: await keep(listOf(mixed + wildness++)) };
  }
}

/** Up to three entries of 0, 1 or 2. */
function listOf(number: number): string {
  return Array.from({ length: number % 4 }, (_, index) => (number >> index) % 3).join(' ');
}

async function parts(
  toy: Toy,
  outputs: Outputs,
  read: (artifact: Artifact) => Promise<Uint8Array>,
  watch?: ToyWatch,
): Promise<readonly Step[]> {
  const list = outputs['list'];
  const entries = list
    ? decode(await read(list))
        .split(' ')
        .filter((entry) => entry !== '')
    : [];
  const depth = toy.id.split('/').length;
  const names = entries.map((_, index) => `${toy.id}/${index}`);
  const each = entries.map((entry, index): Toy => {
    const kind = entry === '0' && depth < 3 ? toy.kind : entry === '1' ? 'coarse' : 'join';
    const before = names[index - 1];
    return { id: `${toy.id}/${index}`, kind, text: entry, version: 1, inputs: before ? [toy.id, before] : [toy.id] };
  });
  const whole: Toy = { id: `${toy.id}/whole`, kind: 'join', text: '', version: 1, inputs: names };
  return [...each, whole].map((part) => toyStep(part, watch));
}
