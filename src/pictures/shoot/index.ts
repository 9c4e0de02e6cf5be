export { drawShot } from './drawing.ts';
export { type Footfall, footfallsOf } from './footfalls.ts';
