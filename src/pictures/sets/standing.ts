import type { SetDescription } from '../staging.ts';
import { knownKind } from './kinds.ts';
import { recipeFor } from './recipes/index.ts';

/** What a set's parts are called when a screenplay speaks of them. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  lamp: ['lens', 'tableLamp', 'floorLamp', 'pendant', 'lampPost'],
  light: ['lens', 'tableLamp', 'floorLamp', 'pendant', 'lampPost'],
  clock: ['wallClock'],
  picture: ['painting'],
  plant: ['pottedPlant'],
  books: ['bookcase'],
  car: ['parkedCar', 'carInside'],
  box: ['crates'],
  swing: ['swaying'],
  statue: ['exhibit'],
  stairs: ['flight'],
};

/** True when a thing of that name belongs to the set already, so that it need not be put there again. */
export function standsIn(place: SetDescription, thing: string): boolean {
  const parts = new Set<string>([thing, ...(CALLED[thing] ?? [])]);
  return recipeFor(knownKind(place.kind), place.interior).layers.some(({ items }) =>
    items.some(({ part }) => parts.has(part)),
  );
}
