export { findValue, type Judge, type Judged, type Misfit } from './find.ts';
export type { Mismatch } from './keywords.ts';
export { type Read, readLenient, type Unread } from './lenient.ts';
export { RUNGS, type Rung, rungsFor } from './rungs.ts';
export { type Validator, validator } from './schema.ts';
export type { Shape, Shaped } from './shape.ts';
export { type Structured, type StructuredAsking, structured } from './structured.ts';
