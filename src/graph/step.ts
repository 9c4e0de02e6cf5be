import type { Artifact, Outputs } from './artifact.ts';

/** Anything JSON can say; what a step's parameters are made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A step's name within one build: `voice/line-3`. It says which step it is, never what it makes: it is not part of the key. */
export type StepId = string & { readonly __brand: 'StepId' };

/** SHA-256 over everything that decides what a step makes. */
export type StepKey = string & { readonly __brand: 'StepKey' };

/** One node of the build graph: pure inputs to named artifacts. */
export interface Step {
  readonly id: StepId;
  /** What kind of work: `voice`, `segment`, `mix`. Decides nothing but what is shown, and how many run at once. */
  readonly stage: string;
  /** The recipe; raise `version` whenever the same inputs would make something else. */
  readonly recipe: { readonly name: string; readonly version: number };
  /** The engine and its version, where one does the work: `espeak-ng 1.52`. */
  readonly engine?: string;
  readonly params: Json;
  /** Steps whose outputs this one reads; their content is part of the key, in this order. */
  readonly inputs: readonly StepId[];
  /** Expected seconds of work, for the time left; default 1. */
  readonly seconds?: number;
  /** Does the work and returns what was made. Must leave nothing behind but what it kept. */
  run(context: StepContext): Promise<Outputs>;
  /** Steps that only exist once this one's outputs are known; a pure function of them. */
  expand?(outputs: Outputs, read: (artifact: Artifact) => Promise<Uint8Array>): Promise<readonly Step[]>;
}

/** What a running step may use. */
export interface StepContext {
  /** The outputs of each input, by step id, all of them verified. */
  readonly inputs: ReadonlyMap<StepId, Outputs>;
  /** One output of one input; throws when there is none of that name. */
  input(step: StepId, name: string): Artifact;
  readonly artifacts: import('./artifact.ts').Artifacts;
  readonly signal: AbortSignal;
  /** Says how far the step is, 0 to 1. */
  progress(fraction: number): void;
}
