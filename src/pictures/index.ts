export type { Drawing, Illustrator } from './illustrator.ts';
export { illustrator, LOOKS } from './looks.ts';
export { PICTURE_OPERATIONS } from './operations.ts';
export { designAppearance, mouthsFor } from './people/index.ts';
export { plateDrawing } from './plate/plate.ts';
export { describeSet, outlookOf } from './sets/index.ts';
export { type Footfall, footfallsOf } from './shoot/index.ts';
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
