import type { Artifacts, Outputs } from './artifact.ts';
import type { BuildMemory } from './memory.ts';
import type { Step, StepId } from './step.ts';

/** What happened to a step, told as it happens: first what, then what happened to it. */
export type BuildEvent =
  | { readonly type: 'step-start'; readonly step: Step; readonly why: Reason }
  | { readonly type: 'step-progress'; readonly step: Step; readonly fraction: number }
  | { readonly type: 'step-finish'; readonly step: Step; readonly seconds: number }
  | { readonly type: 'step-current'; readonly step: Step }
  | { readonly type: 'step-fail'; readonly step: Step; readonly fault: unknown }
  | { readonly type: 'plan-grow'; readonly steps: readonly Step[] };

/** Why a step is as it is. */
export type Reason =
  | { readonly state: 'current' }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged'; readonly output: string }
  | { readonly state: 'stale'; readonly changes: readonly Difference[] }
  /** Cannot be known before these inputs are made. */
  | { readonly state: 'blocked'; readonly by: readonly StepId[] };

/** One thing that is not as it was when the step was last made. */
export interface Difference {
  /** `recipe`, `engine`, `params.text`, `params.cast[0].act`, `inputs.voice/line-3.sound`. */
  readonly where: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface BuildOptions {
  /** What is being built, by a name that stays: a film's id. */
  readonly build: string;
  readonly steps: readonly Step[];
  readonly artifacts: Artifacts;
  readonly memory: BuildMemory;
  /** Steps at work at the same time; default 2. */
  readonly parallel?: number;
  /** Fewer for a stage than `parallel`: `{ mix: 1 }`. */
  readonly stageLimits?: Readonly<Record<string, number>>;
  /** Stops the build: nothing new is started, the steps at work hear it too, and what is finished is kept. */
  readonly signal?: AbortSignal;
  /** Milliseconds since 1970; without one, work is remembered as done at 0 in no time. */
  readonly clock?: () => number;
  /** Which steps' outputs the caller is going to read: these are whole when the build resolves. Default: those no other step reads. */
  readonly wanted?: (step: Step) => boolean;
  readonly onEvent?: (event: BuildEvent) => void;
}

/** What a build came to. */
export interface BuildResult {
  readonly outputs: ReadonlyMap<StepId, Outputs>;
  /** Steps that did work, in the order they finished, and why. */
  readonly made: readonly { readonly step: Step; readonly why: Reason; readonly seconds: number }[];
  /** Steps whose earlier work was used again. */
  readonly current: readonly Step[];
}
