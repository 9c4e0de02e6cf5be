export { drawShot } from './drawing.ts';
