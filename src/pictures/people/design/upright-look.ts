import { type Chance, pick } from '#chance';
import type { Appearance } from '#film';
import { brightness, type Colour, darken, difference, lighten } from '../../paper/index.ts';
import { entry } from '../entry.ts';
import { COATS_OF_ANIMALS } from './beings.ts';
import type { Shared } from './design.ts';
import type { Reading } from './reading.ts';

/** Metres an animal on two legs measures: the small ones are as tall as children, so that they can act with each other. */
function uprightHeight(natural: number, { age }: Shared, tallness: number, next: Chance): number {
  const grown = (0.6 + 0.72 * Math.sqrt(natural)) * (1 + tallness) * (0.97 + next() * 0.06);
  return Math.min(1.5, Math.max(0.8, Math.round(grown * (age === 'child' ? 80 : 100)) / 100));
}

/** An animal in clothes: its own fur, and what it wears cut as for a person and clear of the fur. */
export function uprightFor(reading: Reading, shared: Shared, next: Chance): Appearance {
  const coat = entry(COATS_OF_ANIMALS, reading.species) ?? { colours: ['#9a8a7c'], height: 0.7 };
  // A waistcoat of no said colour is the one bright thing on a furry body.
  const cloth = reading.waistcoat && reading.garmentColour === undefined ? shared.accent : shared.garment.colour;
  const grown = pick(next, coat.colours);
  const fur = reading.coat ?? (reading.garmentColour === undefined ? grown : apartFrom(cloth, grown));
  const colour = reading.garmentColour === undefined ? apartFrom(fur, cloth) : cloth;
  return {
    kind: 'animal',
    species: reading.species,
    ...shared,
    garment: { ...shared.garment, colour },
    height: uprightHeight(coat.height, shared, reading.tallness, next),
    build: reading.build ?? 1,
    skin: fur,
    hair: { style: 'short', colour: fur },
    beard: 'none',
    hat: reading.hat ?? 'none',
    extras: [...new Set(['upright', ...(reading.waistcoat ? ['waistcoat'] : []), ...reading.extras])].sort(),
  };
}

/** A colour moved away from another that it would be mixed up with. */
function apartFrom(other: Colour, colour: Colour): Colour {
  if (difference(other, colour) > APART) return colour;
  return brightness(other) > 0.45 ? darken(colour, 0.42) : lighten(colour, 0.42);
}

/** How far fur and cloth must differ to be told apart where they touch. */
const APART = 0.2;
