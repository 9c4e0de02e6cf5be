export { brightness, type Colour, darken, difference, fromHue, lighten, mix, multiply, rgba, toHue } from './colour.ts';
export { type Palette, palette } from './palette.ts';
export type { Pen, Pool, SheetOptions } from './pen.ts';
export {
  blob,
  curve,
  ellipse,
  type Knot,
  moved,
  type Outline,
  type Point,
  rectangle,
  ribbon,
  rounded,
  star,
  strip,
} from './shapes.ts';
