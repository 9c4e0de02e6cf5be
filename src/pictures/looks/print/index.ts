import { multiply, type Palette } from '../../paper/index.ts';
import type { Look } from '../look.ts';
import { PrintHand } from './hand.ts';
import { inksFor, STOCK } from './inks.ts';
import { printLettering } from './lettering.ts';
import { MARGIN, Press } from './press.ts';

/** The inks are chosen for the light: it need not dye the cast as well, whose colours would all come out alike. */
const inked = (palette: Palette): Palette => ({
  ...palette,
  tint: (colour) => multiply(colour, palette.ambient, palette.ambientStrength * 0.6),
});

/** A screen print: four inks chosen for the scene, flat and overprinted, dots and lines for tone, a little out of register. */
export const printLook: Look = {
  name: 'print',
  version: 1,
  phrase: 'a screen print in four inks, dots and lines, no outlines',
  light: inked,
  hand: (context, palette, options) => new PrintHand(context, palette, options),
  finish(palette, area) {
    const press = new Press(inksFor(palette), area);
    return { shade() {}, over() {}, print: (pixels) => press.print(pixels), close() {} };
  },
  mount(context, { width, height }) {
    const margin = Math.round((MARGIN * Math.min(width, height)) / 720);
    context.fillStyle = STOCK;
    for (const [x, y, wide, high] of [
      [0, 0, width, margin],
      [0, height - margin, width, margin],
      [0, 0, margin, height],
      [width - margin, 0, margin, height],
    ] as const)
      context.fillRect(x, y, wide, high);
  },
  cards: printLettering,
};
