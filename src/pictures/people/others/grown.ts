import { entry } from '../entry.ts';
import { drawHeld } from '../held/held.ts';
import type { Shape } from './shape.ts';

/** Small things that carry a face well: units to a box of 1, where they stand, and where the face is. */
const GROWN: Readonly<
  Record<string, { readonly units: number; readonly foot: number; readonly face: number; readonly size: number }>
> = {
  cup: { units: 30, foot: 8, face: -5, size: 0.2 },
  mug: { units: 30, foot: 8, face: -5, size: 0.2 },
  book: { units: 42, foot: 8, face: -11, size: 0.2 },
  suitcase: { units: 64, foot: 58, face: 34, size: 0.18 },
  candle: { units: 64, foot: 8, face: -11, size: 0.09 },
  bottle: { units: 60, foot: 8, face: -8, size: 0.13 },
  lantern: { units: 62, foot: 59, face: 37, size: 0.16 },
  lamp: { units: 62, foot: 59, face: 37, size: 0.16 },
  phone: { units: 34, foot: 6, face: -9, size: 0.15 },
  telephone: { units: 34, foot: 6, face: -9, size: 0.15 },
  box: { units: 50, foot: 8, face: -14, size: 0.2 },
  bag: { units: 64, foot: 60, face: 44, size: 0.18 },
};

/** A small thing grown to the height of its character: the drawing a hand would hold. */
export function grown(species: string): Shape | undefined {
  const found = entry(GROWN, species);
  if (!found) return undefined;
  return {
    face: [0, (found.face - found.foot) / found.units],
    size: found.size,
    draw: ({ pen, palette, accent }) =>
      pen.at(0, -found.foot / found.units, 1 / found.units, 0, () => drawHeld(pen, palette, species, accent)),
  };
}
