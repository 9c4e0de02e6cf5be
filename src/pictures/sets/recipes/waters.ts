import type { Recipe, SetLayer } from '../recipe.ts';
import { heavens } from './heavens.ts';

/** Rows of waves from the horizon forwards, each with its own drift. */
const rows = (...wanted: readonly (readonly [depth: number, tone: number])[]): SetLayer[] =>
  wanted.map(([depth, tone]) => ({
    depth,
    drift: 'waves',
    items: [{ part: 'waves', measures: { tone, length: 34 + 110 / depth, crest: 2 + 16 / depth } }],
  }));

const horizonWater: SetLayer = {
  depth: 20,
  items: [
    { part: 'stillWater', measures: { tone: 0, rise: 6, span: 10 } },
    { part: 'glitter', across: 0.34 },
  ],
};

export const waters = {
  sea: {
    view: 'sea',
    layers: [
      ...heavens(0.34),
      horizonWater,
      ...rows([11, 0.1], [7, 0.25]),
      {
        depth: 6.5,
        drift: 'bob',
        items: [
          { part: 'sail', across: -0.5 },
          { part: 'whale', when: 'whale', across: 0.3, size: 3 },
        ],
      },
      ...rows([4.4, 0.4], [2.6, 0.55], [1.7, 0.7]),
      { depth: 3, living: true, items: [{ part: 'flock', across: 0.2, rise: 620 }] },
      {
        depth: 1.13,
        items: [
          { part: 'mast', across: -0.62 },
          { part: 'helm', across: 0.62 },
        ],
      },
      { depth: 1.12, drift: 'bob', items: [{ part: 'deck' }] },
      {
        depth: 0.9,
        drift: 'waves',
        items: [{ part: 'waves', measures: { tone: 0.85, rise: -44, length: 130, crest: 18 } }],
      },
      {
        depth: 0.66,
        drift: 'waves',
        items: [{ part: 'waves', measures: { tone: 1, rise: -74, length: 160, crest: 22 } }],
      },
    ],
  },
  shore: {
    view: 'sea',
    layers: [
      ...heavens(0.34),
      horizonWater,
      { depth: 12, items: [{ part: 'isle', across: -0.5 }] },
      ...rows([9, 0.12], [6, 0.25], [4.2, 0.36]),
      { depth: 4, drift: 'bob', items: [{ part: 'sail', across: 0.56, size: 0.9 }] },
      ...rows([2.9, 0.46], [2.1, 0.54]),
      { depth: 2.4, living: true, items: [{ part: 'flock', across: -0.1, rise: 520 }] },
      { depth: 1.75, drift: 'waves', items: [{ part: 'foam' }] },
      {
        depth: 1.62,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 5 } },
          { part: 'boat', across: -0.6 },
          { part: 'rock', across: 0.78, measures: { size: 120 } },
          { part: 'parasol', when: 'umbrella', across: 0.4 },
        ],
      },
      {
        depth: 1.35,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 6 } },
          { part: 'shells' },
          { part: 'tuft', across: 0.72, measures: { dry: 0.6 } },
          { part: 'tuft', across: 0.8, measures: { dry: 0.5 } },
        ],
      },
      {
        depth: 0.66,
        items: [
          { part: 'rock', across: -1, measures: { size: 150 } },
          { part: 'tuft', across: 1, size: 2, measures: { dry: 0.5 } },
        ],
      },
    ],
  },
  river: {
    layers: [
      ...heavens(0.4),
      { depth: 11, items: [{ part: 'hills', measures: { rise: 64, swing: 44, tone: 0.08 } }] },
      {
        depth: 6,
        items: [
          { part: 'hills', measures: { rise: 2, swing: 12, tone: 0.35 } },
          { part: 'tree', row: { count: 12, from: -1.6, to: 1.6, jitter: 0.8 } },
          { part: 'waterfall', when: 'waterfall', across: 0.1, size: 2 },
        ],
      },
      {
        depth: 4,
        items: [
          { part: 'ground', measures: { tone: 0.48, swing: 5 } },
          { part: 'riverBend' },
          { part: 'bareTree', across: -0.86, size: 0.8 },
          { part: 'tree', across: -0.6 },
        ],
      },
      { depth: 2.6, drift: 'bob', items: [{ part: 'boat', when: 'boat', across: 0.4 }] },
      {
        depth: 2.4,
        living: true,
        items: [
          { part: 'sparkle', measures: { from: 0.34, to: 1, span: 110 } },
          { part: 'flock', across: -0.3, rise: 620, measures: { count: 3 } },
        ],
      },
      {
        depth: 1.9,
        items: [
          { part: 'rock', across: 0.3, measures: { size: 70 } },
          { part: 'tuft', row: { count: 6, from: -1.1, to: 0.1, jitter: 0.8 }, size: 1.3 },
          { part: 'willow', across: -0.7 },
        ],
      },
      {
        depth: 1.3,
        items: [
          { part: 'tuft', row: { count: 8, from: -1.3, to: 0.1, jitter: 0.8 } },
          { part: 'flowers', row: { count: 5, from: -1, to: 0.05, jitter: 0.8 } },
          { part: 'rock', across: 0.34, measures: { size: 50 } },
          { part: 'puddles' },
        ],
      },
      {
        depth: 1.2,
        living: true,
        items: [
          { part: 'butterflies', across: -0.3 },
          { part: 'fireflies', at: 'dark' },
        ],
      },
      {
        depth: 0.64,
        items: [
          { part: 'tuft', across: -0.96, size: 2.2 },
          { part: 'tuft', across: 1, size: 2 },
        ],
      },
    ],
  },
  bridge: {
    layers: [
      ...heavens(-0.36),
      { depth: 11, items: [{ part: 'hills', measures: { rise: 60, swing: 36, tone: 0.1 } }] },
      {
        depth: 7,
        items: [
          {
            part: 'townHouse',
            row: { count: 9, from: -1.6, to: 1.6, jitter: 0.4, gap: [-0.16, 0.16] },
            measures: { width: 460, height: 500 },
          },
          { part: 'tree', row: { count: 6, from: -1.5, to: 1.5, jitter: 0.9 } },
        ],
      },
      { depth: 5, items: [{ part: 'stillWater', measures: { tone: 0.3, span: 60 } }] },
      { depth: 4.4, items: [{ part: 'farBridge' }] },
      { depth: 3.4, drift: 'bob', items: [{ part: 'sail', across: 0.3, size: 0.7 }] },
      { depth: 2.6, drift: 'waves', items: [{ part: 'waves', measures: { tone: 0.45, length: 90, crest: 3 } }] },
      {
        depth: 2.2,
        living: true,
        items: [
          { part: 'sparkle', measures: { span: 60 } },
          { part: 'flock', rise: 560, measures: { count: 3 } },
        ],
      },
      {
        depth: 1.28,
        items: [
          { part: 'balustrade', row: { count: 7, from: -1.8, to: 1.8 }, measures: { stone: 1, width: 380 } },
          { part: 'lampPost', across: -0.56 },
          { part: 'lampPost', across: 0.62 },
          { part: 'roadway' },
          { part: 'puddles' },
        ],
      },
      { depth: 1.02, items: [{ part: 'bridgeArches' }] },
      { depth: 0.62, items: [{ part: 'lampPost', across: 1.12 }] },
    ],
  },
  'cliff-lighthouse': {
    view: 'sea',
    layers: [
      ...heavens(0.5),
      horizonWater,
      ...rows([11, 0.1], [7, 0.25]),
      {
        depth: 5,
        items: [
          { part: 'headland', measures: { edge: -0.02, rise: 36 } },
          { part: 'lighthouse', across: -0.3, rise: 292 },
          { part: 'cottage', across: -0.58, rise: 292 },
        ],
      },
      { depth: 4.99, living: true, items: [{ part: 'beam', across: -0.3, rise: 292 }] },
      ...rows([4, 0.42], [2.9, 0.58]),
      { depth: 2.6, living: true, items: [{ part: 'flock', across: 0.2, rise: 420 }] },
      {
        depth: 1.4,
        items: [
          { part: 'ground', measures: { tone: 0.7, swing: 9 } },
          { part: 'wayAcross', measures: { width: 44, drop: 10 } },
          { part: 'fence', across: 0.6, measures: { dark: 0.6 } },
          { part: 'tuft', row: { count: 12, from: -1.3, to: 1.3, jitter: 0.8 } },
          { part: 'puddles' },
        ],
      },
      {
        depth: 0.64,
        items: [
          { part: 'tuft', across: -0.95, size: 2.2 },
          { part: 'rock', across: 1.02, measures: { size: 160 } },
        ],
      },
    ],
  },
} satisfies Record<string, Recipe>;
