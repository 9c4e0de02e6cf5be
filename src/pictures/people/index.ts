export { designAppearance, type Persona, unlikeness } from './design.ts';
export { drawFigure, type FigurePose } from './figure.ts';
export { groundSpeed } from './gait.ts';
export { drawHeld, HELD_WORDS } from './held.ts';
export { type Life, lifeAt } from './life.ts';
export { type FigureMeasures, measureFigure } from './measure.ts';
export { mouthAt, mouthsFor, SHORTEST_MOUTH, type Sound } from './mouths.ts';
export { UNITS_PER_METRE } from './proportions.ts';
