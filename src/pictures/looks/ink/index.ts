import { mix, multiply, type Palette } from '../../paper/index.ts';
import type { Look } from '../look.ts';
import { inkFinish, layOnSheet } from './finish.ts';
import { InkHand } from './hand.ts';
import { inkLettering } from './lettering.ts';

/** Paper shines through the sky, and the light dyes an accent less than it dyes a sheet of paper. */
function onPaper(palette: Palette): Palette {
  return {
    ...palette,
    sky: palette.sky.map((wash) => mix(wash, '#f6efe0', palette.dark ? 0.05 : 0.1)),
    tint: (colour) => multiply(colour, palette.ambient, palette.ambientStrength * 0.7),
  };
}

/** Ink and wash: a living line, translucent colour a little beside it, real paper round the edge. */
export const inkLook: Look = {
  name: 'ink',
  version: 3,
  phrase: 'ink and wash on rough paper, the line alive',
  light: onPaper,
  hand: (context, palette, options) => new InkHand(context, palette, options),
  finish: inkFinish,
  mount: layOnSheet,
  cards: inkLettering,
};
