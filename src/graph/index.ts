export type { Artifact, Artifacts, ContentHash, Outputs } from './artifact.ts';
export type { BuildEvent, BuildOptions, BuildResult, Difference, Reason } from './build.ts';
export type { BuildMemory, Finished, Ingredients } from './memory.ts';
export type { Json, Step, StepContext, StepId, StepKey } from './step.ts';
