import type { Recipe } from '../recipe.ts';
import { heavens } from './heavens.ts';

export const nature = {
  forest: {
    layers: [
      ...heavens(0.4, 2),
      { depth: 11, items: [{ part: 'hills', measures: { rise: 60, swing: 40, tone: 0.1 } }] },
      {
        depth: 7,
        items: [
          { part: 'fir', row: { count: 26, from: -1.6, to: 1.6, jitter: 0.7 }, measures: { height: 900 } },
          { part: 'ground', measures: { tone: 0.25, swing: 8 } },
        ],
      },
      {
        depth: 4,
        items: [
          {
            part: 'fir',
            row: { count: 15, from: -1.6, to: 1.6, jitter: 0.6, gap: [-0.12, 0.14] },
            measures: { height: 800 },
          },
          { part: 'ground', measures: { tone: 0.4, swing: 8 } },
        ],
      },
      {
        depth: 2.2,
        items: [
          {
            part: 'fir',
            row: { count: 9, from: -1.6, to: 1.6, jitter: 0.5, gap: [-0.3, 0.32] },
            measures: { height: 760 },
          },
          { part: 'birch', across: -0.34 },
          { part: 'birch', across: 0.42 },
          { part: 'ground', measures: { tone: 0.5, swing: 6 } },
        ],
      },
      {
        depth: 1.3,
        items: [
          { part: 'ground', measures: { tone: 0.62, swing: 5 } },
          { part: 'wayAcross', measures: { width: 62, drop: 8 } },
          { part: 'tuft', row: { count: 11, from: -1.3, to: 1.3, jitter: 0.8 } },
          { part: 'mushrooms', across: 0.5 },
          { part: 'puddles' },
        ],
      },
      { depth: 1.2, living: true, items: [{ part: 'fallingLeaves' }, { part: 'fireflies', at: 'dark' }] },
      {
        depth: 0.64,
        items: [
          { part: 'birch', across: -0.92, measures: { width: 58, height: 1300 } },
          { part: 'tuft', across: 0.84, size: 2.2 },
          { part: 'tuft', across: 0.98, size: 1.7 },
        ],
      },
    ],
  },
  field: {
    layers: [
      ...heavens(-0.42),
      { depth: 10, items: [{ part: 'hills', measures: { rise: 52, swing: 30, tone: 0.05 } }] },
      {
        depth: 5.5,
        items: [
          { part: 'hills', measures: { rise: 16, swing: 26, tone: 0.3 } },
          { part: 'cottage', across: 0.5, rise: 60, measures: { width: 420 } },
          { part: 'fir', row: { count: 5, from: -1, to: -0.3, jitter: 0.9 }, rise: 40, measures: { height: 420 } },
        ],
      },
      {
        depth: 5.4,
        living: true,
        items: [{ part: 'smoke', across: 0.5, rise: 60, measures: { up: 400, aside: 140 } }],
      },
      {
        depth: 2.8,
        items: [
          { part: 'tree', across: -0.66 },
          { part: 'tree', across: 0.9 },
          { part: 'fence', row: { count: 6, from: -0.1, to: 1.7 } },
          { part: 'hills', measures: { rise: -60, swing: 12, tone: 0.5 } },
        ],
      },
      {
        depth: 1.35,
        items: [
          { part: 'ground', measures: { tone: 0.62, swing: 8 } },
          { part: 'tuft', row: { count: 14, from: -1.3, to: 1.3, jitter: 0.9 } },
          { part: 'flowers', row: { count: 9, from: -1.2, to: 1.2, jitter: 1 } },
          { part: 'puddles' },
        ],
      },
      { depth: 1.3, living: true, items: [{ part: 'butterflies' }, { part: 'fireflies', at: 'dark' }] },
      {
        depth: 0.64,
        items: [
          { part: 'tuft', across: -0.95, size: 2 },
          { part: 'flowers', across: -0.86, size: 1.7 },
          { part: 'tuft', across: 1.02, size: 2.3 },
        ],
      },
    ],
  },
  garden: {
    layers: [
      ...heavens(0.44),
      {
        depth: 7,
        items: [
          { part: 'hills', measures: { rise: 30, tone: 0.2 } },
          { part: 'tree', row: { count: 10, from: -1.5, to: 1.5, jitter: 0.8 } },
        ],
      },
      {
        depth: 3.4,
        items: [
          { part: 'ground', measures: { tone: 0.45 } },
          { part: 'cottage', across: -0.36, measures: { width: 720 } },
          { part: 'tree', across: 0.62 },
        ],
      },
      { depth: 3.3, living: true, items: [{ part: 'smoke', across: -0.36, measures: { up: 690, aside: 240 } }] },
      {
        depth: 2,
        items: [
          { part: 'fence', row: { count: 6, from: -1.7, to: 1.7 } },
          { part: 'bush', row: { count: 6, from: -1.2, to: 1.2, jitter: 0.7, gap: [-0.15, 0.15] } },
          { part: 'ground', measures: { tone: 0.55 } },
        ],
      },
      {
        depth: 1.4,
        items: [
          { part: 'ground', measures: { tone: 0.6 } },
          { part: 'flowers', row: { count: 12, from: -1.2, to: 1.2, jitter: 0.9 } },
          { part: 'bench', across: 0.62 },
          { part: 'tuft', row: { count: 8, from: -1.2, to: 1.2, jitter: 0.9 } },
          { part: 'puddles' },
        ],
      },
      { depth: 1.3, living: true, items: [{ part: 'butterflies' }, { part: 'fireflies', at: 'dark' }] },
      {
        depth: 0.64,
        items: [
          { part: 'bush', across: -1.04, measures: { height: 130 } },
          { part: 'flowers', across: 0.96, size: 1.8 },
        ],
      },
    ],
  },
  road: {
    layers: [
      ...heavens(-0.42),
      { depth: 11, items: [{ part: 'hills', measures: { rise: 46, swing: 34, tone: 0.08 } }] },
      {
        depth: 6,
        items: [
          { part: 'hills', measures: { rise: 4, swing: 16, tone: 0.3 } },
          { part: 'tree', row: { count: 9, from: -1.5, to: 1.5, jitter: 0.8, gap: [-0.2, 0.24] } },
        ],
      },
      {
        depth: 3,
        items: [
          { part: 'pole', row: { count: 5, from: -1.5, to: 1.5, gap: [-0.2, 0.2] } },
          { part: 'ground', measures: { tone: 0.45, swing: 5 } },
        ],
      },
      {
        depth: 1.6,
        items: [
          { part: 'ground', measures: { tone: 0.55, drop: -60 } },
          { part: 'wayAhead', measures: { paved: 1, width: 200, reach: 60 } },
          { part: 'signpost', across: 0.6 },
          { part: 'fence', across: -0.8 },
          { part: 'puddles' },
        ],
      },
      { depth: 2, living: true, items: [{ part: 'flock', across: 0.1, rise: 460, measures: { dark: 1, count: 3 } }] },
      {
        depth: 1.3,
        items: [
          { part: 'tuft', row: { count: 10, from: -1.3, to: 1.3, jitter: 0.7, gap: [-0.3, 0.3] } },
          { part: 'flowers', row: { count: 6, from: -1.2, to: 1.2, jitter: 0.8, gap: [-0.36, 0.36] } },
        ],
      },
      {
        depth: 0.64,
        items: [
          { part: 'tuft', across: -0.98, size: 2 },
          { part: 'tuft', across: 1, size: 2.2 },
        ],
      },
    ],
  },
} satisfies Record<string, Recipe>;
