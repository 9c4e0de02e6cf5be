import type { Outputs } from './artifact.ts';
import type { Json, StepId, StepKey } from './step.ts';

/** What a key was made of, kept so that `explain` can say what changed. */
export interface Ingredients {
  readonly recipe: { readonly name: string; readonly version: number };
  readonly engine: string | null;
  readonly params: Json;
  /** Input step and the content of each of its outputs, in order. */
  readonly inputs: readonly { readonly step: StepId; readonly outputs: Readonly<Record<string, string>> }[];
}

/** A finished piece of work. */
export interface Finished {
  readonly key: StepKey;
  readonly outputs: Outputs;
  readonly ingredients: Ingredients;
  /** Wall seconds the work took. */
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What builds remember. The store implements this; writing is atomic and survives kill -9 once the promise resolves. */
export interface BuildMemory {
  /** The finished work of a key, from any build. */
  find(key: StepKey): Promise<Finished | undefined>;
  /** Remembers finished work. Called only after every artifact of it is safely kept. */
  remember(finished: Finished): Promise<void>;
  /** Forgets a key whose artifacts turned out damaged. */
  forget(key: StepKey): Promise<void>;
  /** Which key a step of this build last had. `build` names the thing built: a film's id. */
  last(build: string, step: StepId): Promise<Finished | undefined>;
  /** Notes that a step of this build now has this key. */
  point(build: string, step: StepId, key: StepKey): Promise<void>;
  /** Steps of the build that are no longer in its plan are dropped from it, so that their artifacts can be collected. */
  keepOnly(build: string, steps: ReadonlySet<StepId>): Promise<void>;
}
