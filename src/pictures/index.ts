export type { Drawing, Illustrator } from './illustrator.ts';
export {
  type Camera,
  type Figure,
  type Format,
  MOUTHS,
  type Mouth,
  type MouthCue,
  type SetDescription,
  type Staging,
} from './staging.ts';
