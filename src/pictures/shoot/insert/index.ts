export { closer } from './closer.ts';
export { ownerOf } from './hand.ts';
export { drawLight } from './light.ts';
export { drawObject, type Shown, shownIn } from './object.ts';
export { drawSurface } from './surface.ts';
