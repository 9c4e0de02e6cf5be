export { type Actor, atTable, block, distanceOf } from './blocking.ts';
export { type Composition, compose, type Sight } from './framing.ts';
export { type Aim, type Frame, magnification, type Plane, planeAt, sameFocus, softnessAt } from './lens.ts';
export { moved, racks, restsAfter, smear, turnsOnly } from './moves.ts';
export type { Stature } from './stature.ts';
