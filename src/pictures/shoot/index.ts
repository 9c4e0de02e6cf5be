import type { Illustrator } from '../illustrator.ts';
import { drawShot } from './drawing.ts';

/** Cut paper: flat sheets cut with scissors, laid over one another in a shallow box and lit from the upper left. */
export const paperIllustrator: Illustrator = { name: 'paper', version: 3, begin: drawShot };
