export { brightness, type Colour, darken, difference, fromHue, lighten, mix, multiply, rgba, toHue } from './colour.ts';
export { type Grain, grainFor } from './grain.ts';
export { type Palette, palette } from './palette.ts';
export { Pen, type PenOptions, type SheetOptions } from './pen.ts';
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
