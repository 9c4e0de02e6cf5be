import type { Appearance } from '#film';

/** How a garment is cut: what the tailor must know besides its colours. */
export interface GarmentCut {
  /** Where it ends, as a share of the way from the hips to the ground; negative ends above. */
  readonly hem: number;
  /** Breadth of the hem and of the waist against the shoulders. */
  readonly flare: number;
  readonly waist: number;
  readonly sleeve: 'long' | 'short';
  readonly legs: 'trousers' | 'stockings' | 'none';
  readonly front: 'toggles' | 'buttons' | 'flap' | 'lapels' | 'plain' | 'bib' | 'apron' | 'knit' | 'wrap';
  readonly collar: 'points' | 'roll' | 'round' | 'shirt' | 'none';
  readonly belt: boolean;
  readonly pockets: boolean;
}

export const CUTS: Readonly<Record<Appearance['garment']['style'], GarmentCut>> = {
  coat: {
    hem: 0.52,
    flare: 1.42,
    waist: 1.06,
    sleeve: 'long',
    legs: 'trousers',
    front: 'flap',
    collar: 'points',
    belt: false,
    pockets: true,
  },
  dress: {
    hem: 0.56,
    flare: 1.66,
    waist: 0.76,
    sleeve: 'short',
    legs: 'stockings',
    front: 'plain',
    collar: 'round',
    belt: true,
    pockets: false,
  },
  shirt: {
    hem: 0.06,
    flare: 0.96,
    waist: 0.9,
    sleeve: 'long',
    legs: 'trousers',
    front: 'buttons',
    collar: 'shirt',
    belt: false,
    pockets: true,
  },
  suit: {
    hem: 0.16,
    flare: 1.08,
    waist: 0.92,
    sleeve: 'long',
    legs: 'trousers',
    front: 'lapels',
    collar: 'none',
    belt: false,
    pockets: true,
  },
  jumper: {
    hem: 0.1,
    flare: 1.02,
    waist: 1.02,
    sleeve: 'long',
    legs: 'trousers',
    front: 'knit',
    collar: 'roll',
    belt: false,
    pockets: false,
  },
  apron: {
    hem: 0.5,
    flare: 1.3,
    waist: 0.84,
    sleeve: 'short',
    legs: 'stockings',
    front: 'apron',
    collar: 'shirt',
    belt: false,
    pockets: false,
  },
  uniform: {
    hem: 0.2,
    flare: 1.12,
    waist: 0.92,
    sleeve: 'long',
    legs: 'trousers',
    front: 'toggles',
    collar: 'round',
    belt: true,
    pockets: true,
  },
  overalls: {
    hem: 0.05,
    flare: 0.98,
    waist: 0.94,
    sleeve: 'long',
    legs: 'trousers',
    front: 'bib',
    collar: 'shirt',
    belt: false,
    pockets: true,
  },
  robe: {
    hem: 0.86,
    flare: 1.5,
    waist: 1.0,
    sleeve: 'long',
    legs: 'none',
    front: 'wrap',
    collar: 'none',
    belt: true,
    pockets: false,
  },
};

/** The colours each part of a garment is cut from: overalls are worn over a shirt, an apron over a dress. */
export function garmentColours({ garment }: Appearance): {
  torso: string;
  sleeve: string;
  legs: string;
  front: string;
} {
  const { style, colour, second } = garment;
  if (style === 'overalls') return { torso: second, sleeve: second, legs: colour, front: colour };
  if (style === 'apron') return { torso: colour, sleeve: colour, legs: second, front: '#f3ead6' };
  if (style === 'robe') return { torso: colour, sleeve: colour, legs: colour, front: second };
  return { torso: colour, sleeve: colour, legs: second, front: colour };
}
