import { type Colour, fromHue, multiply, type Palette, toHue } from '../../paper/index.ts';
import type { Look } from '../look.ts';
import { inksFor } from './drums.ts';
import { PrintHand } from './hand.ts';
import { STOCK } from './inks.ts';
import { printLettering } from './lettering.ts';
import { MARGIN, Press } from './press.ts';

/** Less colour than this is let go with the light; warm hues, skin among them, take the light and stay themselves. */
const STRONG = 0.28;

/** A strong cool colour seen in a light is as light as it looks there, but of its own hue. */
function kept(own: Colour, seen: Colour): Colour {
  const { hue, saturation } = toHue(own);
  if (saturation < STRONG || hue < 70 || hue > 330) return seen;
  const lit = toHue(seen);
  return fromHue(hue, Math.max(lit.saturation, saturation * 0.9), lit.lightness);
}

/** The inks are chosen for the light: it need not dye the cast as well, whose colours would all come out alike. */
const inked = (palette: Palette): Palette => ({
  ...palette,
  tint: (colour) => kept(colour, multiply(colour, palette.ambient, palette.ambientStrength * 0.6)),
});

/** Under clouds the picture is printed with as few screens as can be: large calm areas. */
const isOvercast = ({ weather, interior }: Palette): boolean => !interior && weather !== 'clear' && weather !== 'wind';

/** A screen print: four inks chosen for the scene, flat and overprinted, dots and lines for tone, a little out of register. */
export const printLook: Look = {
  name: 'print',
  version: 3,
  phrase: 'a screen print in four inks, dots and lines, no outlines',
  stock: STOCK,
  light: inked,
  hand: (context, palette, options) => new PrintHand(context, palette, options),
  finish(palette, area, accents) {
    const press = new Press(inksFor(palette, accents), area, isOvercast(palette));
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
