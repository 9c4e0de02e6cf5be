import type { Look } from '../look.ts';
import { paperFinish } from './finish.ts';
import { PaperHand } from './hand.ts';
import { cutLettering } from './lettering.ts';

/** Cut paper: flat sheets cut with scissors, laid over one another in a shallow box and lit from the upper left. */
export const paperLook: Look = {
  name: 'paper',
  version: 5,
  phrase: 'cut paper in a shallow box, lit from the side',
  light: (palette) => palette,
  hand: (context, palette, options) => new PaperHand(context, palette, options),
  finish: paperFinish,
  mount() {},
  cards: cutLettering,
};

export { PaperHand } from './hand.ts';
