import { UNITS_PER_METRE } from '../people/index.ts';

/** Centimetres a figure's unit is long. */
export const UNIT = 100 / UNITS_PER_METRE;
