export { groundSpeed, stepSeconds } from './acting/gait.ts';
export { mouthAt, mouthsFor, SHORTEST_MOUTH, type Sound } from './acting/mouths.ts';
export { designAppearance, type Persona, unlikeness } from './design/design.ts';
export { drawFigure, type FigurePose } from './figure.ts';
export { drawHeld, HELD_WORDS } from './held/held.ts';
export { type Life, lifeAt } from './life.ts';
export { type FigureMeasures, measureFigure } from './measure.ts';
export { UNITS_PER_METRE } from './proportions.ts';
export { bears, type Saddle, saddleOf, seatOf } from './saddle.ts';
