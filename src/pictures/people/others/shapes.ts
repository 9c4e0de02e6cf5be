import { entry } from '../entry.ts';
import { grown } from './grown.ts';
import { type Shape, slab } from './shape.ts';
import { CRAFT } from './shapes-of-craft.ts';
import { NATURE } from './shapes-of-nature.ts';

const ALIKE: Readonly<Record<string, string>> = { rock: 'stone', kettle: 'teapot', train: 'car', ship: 'boat' };

const SHAPES: Readonly<Record<string, Shape>> = { ...NATURE, ...CRAFT };

/** How a talking thing is cut; a plain slab where nobody taught us its shape. */
export const shapeOf = (species: string): Shape =>
  entry(SHAPES, entry(ALIKE, species) ?? species) ?? grown(species) ?? slab;
