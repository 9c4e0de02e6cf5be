export { buildSet, type SetBuilt, type Sheet } from './assemble.ts';
export { EXTERIORS, INTERIORS, type SetKind } from './kinds.ts';
export { outlookOf } from './outlook.ts';
export type { Drift } from './recipe.ts';
export { groundAt, type Stage, stageFor } from './stage.ts';
export { standsIn } from './standing.ts';
export { describeSet } from './vocabulary.ts';
