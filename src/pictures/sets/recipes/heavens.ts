import type { SetLayer } from '../recipe.ts';

/** The sky with what hangs in it: sheets, stars, sun or moon, clouds. */
export const heavens = (sunAcross = 0.42, clouds = 3): SetLayer[] => [
  {
    depth: 24,
    items: [
      { part: 'sky' },
      { part: 'stars' },
      { part: 'orb', across: sunAcross },
      { part: 'rainbow', when: 'rainbow' },
    ],
  },
  { depth: 20, living: true, items: [{ part: 'twinkle' }] },
  { depth: 16, drift: 'clouds', items: [{ part: 'clouds', measures: { count: clouds } }] },
];
