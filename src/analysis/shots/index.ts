export { findShots } from './finding.ts';
export { SHOT_DEFAULTS, type ShotOptions } from './options.ts';
export {
  BOUNDARY_KINDS,
  type Boundary,
  type BoundaryKind,
  type FadeColour,
  type Flash,
  type Shot,
  type ShotList,
  type WipeWay,
} from './shot-list.ts';
