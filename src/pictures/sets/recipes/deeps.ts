import type { Recipe, SetLayer } from '../recipe.ts';

/** Rows of waves from the horizon forwards, each with its own drift. */
const _rows = (...wanted: readonly (readonly [depth: number, tone: number])[]): SetLayer[] =>
  wanted.map(([depth, tone]) => ({
    depth,
    drift: 'waves',
    items: [{ part: 'waves', measures: { tone, length: 34 + 110 / depth, crest: 2 + 16 / depth } }],
  }));

const _horizonWater: SetLayer = {
  depth: 20,
  items: [
    { part: 'stillWater', measures: { tone: 0, rise: 6, span: 10 } },
    { part: 'glitter', across: 0.34 },
  ],
};

export const deeps = {
  underwater: {
    view: 'underwater',
    layers: [
      { depth: 24, items: [{ part: 'waterBack' }] },
      { depth: 20, living: true, items: [{ part: 'surface' }, { part: 'sunRays' }] },
      { depth: 9, items: [{ part: 'seabed', measures: { rise: 76, swing: 46, tone: 0.1 } }] },
      { depth: 7, living: true, items: [{ part: 'shoal' }] },
      { depth: 6, living: true, items: [{ part: 'kelp', measures: { from: 0.44, to: 1.1, tone: 0.1, count: 4 } }] },
      { depth: 5.2, items: [{ part: 'wreck', across: 0.36, rise: 40, size: 2.9 }] },
      {
        depth: 4,
        items: [
          { part: 'seabed', measures: { rise: 10, swing: 26, tone: 0.36 } },
          {
            part: 'coral',
            row: { count: 8, from: -1.3, to: 0.2, jitter: 0.8 },
            measures: { height: 240 },
          },
          { part: 'mooredShip', when: 'boat', across: -0.3, size: 0.7 },
        ],
      },
      { depth: 3.4, living: true, items: [{ part: 'fishes' }] },
      {
        depth: 3,
        living: true,
        items: [
          { part: 'jellyfish', across: 0.1, rise: 460 },
          { part: 'jellyfish', across: -0.3, rise: 360, size: 0.7 },
        ],
      },
      { depth: 2.4, living: true, items: [{ part: 'kelp', measures: { from: -1, to: -0.5, tone: 0.5, count: 4 } }] },
      {
        depth: 2.2,
        items: [
          { part: 'seabed', measures: { rise: -62, swing: 10, tone: 0.65 } },
          { part: 'weed', row: { count: 6, from: -1.3, to: 1.3, jitter: 0.7, gap: [-0.25, 0.25] }, size: 0.7 },
          { part: 'chest', across: 0.5 },
          { part: 'rock', across: 0.64, measures: { size: 120 } },
        ],
      },
      {
        depth: 1.35,
        items: [
          { part: 'seabed', measures: { rise: -90, swing: 8, tone: 0.85 } },
          { part: 'coral', across: -0.6, size: 1.1 },
          { part: 'coral', across: -0.74, size: 0.8 },
          { part: 'coral', across: 0.8, size: 1.3 },
          { part: 'shells' },
          { part: 'rock', across: 0.5, measures: { size: 60 } },
        ],
      },
      { depth: 1.28, living: true, items: [{ part: 'caustics' }] },
      { depth: 1.2, living: true, items: [{ part: 'bubbles' }] },
      {
        depth: 0.64,
        items: [
          { part: 'coral', across: 1, size: 1.5 },
          { part: 'rock', across: 0.9, measures: { size: 120 } },
        ],
      },
      {
        depth: 0.62,
        living: true,
        items: [{ part: 'kelp', measures: { from: -1.12, to: -0.82, tone: 0.9, count: 3 } }],
      },
    ],
  },
} satisfies Record<string, Recipe>;
