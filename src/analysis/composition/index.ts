export { type Composition, composition, type PowerPoint } from './composing.ts';
export type { Depth } from './depth.ts';
export { composedOver, type ShotComposition } from './over-shots.ts';
export type { Palette, Swatch } from './palette.ts';
export { type Still, stillOf } from './still.ts';
export type { Box, Subject } from './subject.ts';
