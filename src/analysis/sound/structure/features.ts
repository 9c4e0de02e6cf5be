import { classesOf, tuningOf } from '../harmony/classes.ts';
import { SHAPES, type Textures } from '../textures.ts';

/** How much pitches count against colour. */
const PITCHES = 0.6;
/** A colour that hardly varies over the whole piece (decibels) is not stretched to make it vary. */
const LEAST = 0.5;

/** One row of numbers for every texture, comparable with each other: colour, each over its deviation, and pitch classes. */
export function featuresOf(textures: Textures): readonly Float64Array[] {
  const shapes = textures.shapes.values();
  const classes = classesOf(textures, tuningOf(textures));
  const scales = Array.from({ length: SHAPES }, (_, order) => scaleOf(shapes, order));
  return classes.map((pitches, texture) => {
    const row = new Float64Array(SHAPES + 12);
    for (const [order, { mean, deviation }] of scales.entries()) {
      row[order] = ((shapes[texture * SHAPES + order] ?? 0) - mean) / deviation;
    }
    const length = Math.hypot(...pitches);
    for (const [index, value] of pitches.entries()) {
      row[SHAPES + index] = length > 0 ? (PITCHES * Math.sqrt(SHAPES) * value) / length : 0;
    }
    return row;
  });
}

function scaleOf(shapes: Float32Array, order: number): { mean: number; deviation: number } {
  let [sum, squares, count] = [0, 0, 0];
  for (let index = order; index < shapes.length; index += SHAPES) {
    const value = shapes[index] ?? 0;
    sum += value;
    squares += value * value;
    count++;
  }
  const mean = sum / Math.max(1, count);
  return { mean, deviation: Math.max(LEAST, Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean))) };
}
