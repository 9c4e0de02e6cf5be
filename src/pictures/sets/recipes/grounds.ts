import type { Recipe } from '../recipe.ts';
import { heavens } from './heavens.ts';

export const grounds = {
  station: {
    view: 'country',
    layers: [
      ...heavens(0.4, 2),
      {
        depth: 9,
        items: [
          { part: 'hills', measures: { rise: 40, tone: 0.15 } },
          {
            part: 'townHouse',
            row: { count: 8, from: -1.6, to: 1.6, jitter: 0.5 },
            measures: { width: 600, height: 700 },
          },
        ],
      },
      {
        depth: 2.6,
        items: [
          { part: 'ground', measures: { tone: 0.4, bare: 0.6 } },
          { part: 'trainAtPlatform', across: 0.12, rise: -14 },
        ],
      },
      { depth: 2.5, living: true, items: [{ part: 'smoke', across: 0.12, measures: { up: 330, aside: 765 } }] },
      { depth: 1.75, items: [{ part: 'platform' }] },
      {
        depth: 1.5,
        items: [
          { part: 'canopy' },
          { part: 'bench', across: -0.58 },
          { part: 'lampPost', across: 0.66, size: 0.9 },
          { part: 'puddles' },
        ],
      },
      { depth: 0.66, items: [{ part: 'trunk', across: -1.02, size: 1.1 }] },
      {
        depth: 1.4,
        living: true,
        items: [{ part: 'litter' }, { part: 'flock', across: -0.2, rise: 300, measures: { dark: 1, count: 3 } }],
      },
    ],
  },
  playground: {
    layers: [
      ...heavens(0.42),
      {
        depth: 6,
        items: [
          {
            part: 'townHouse',
            row: { count: 8, from: -1.6, to: 1.6, jitter: 0.3 },
            measures: { width: 640, height: 620 },
          },
        ],
      },
      {
        depth: 3.4,
        items: [
          { part: 'tree', row: { count: 8, from: -1.5, to: 1.5, jitter: 0.6 } },
          { part: 'ground', measures: { tone: 0.5 } },
        ],
      },
      {
        depth: 2,
        items: [
          { part: 'fence', row: { count: 5, from: -1.6, to: 1.6 }, measures: { length: 560 } },
          { part: 'slide', across: 0.46 },
          { part: 'ground', measures: { tone: 0.55, bare: 0.5 } },
        ],
      },
      { depth: 1.95, living: true, items: [{ part: 'swaying', across: -0.46 }] },
      {
        depth: 1.4,
        items: [
          { part: 'ground', measures: { tone: 0.5, bare: 0.75 } },
          { part: 'bench', across: 0.78 },
          { part: 'puddles' },
          { part: 'tuft', row: { count: 9, from: -1.2, to: 1.2, jitter: 0.8 } },
        ],
      },
      { depth: 0.66, items: [{ part: 'bush', across: -1.04, measures: { height: 130 } }] },
    ],
  },
  graveyard: {
    layers: [
      ...heavens(0.4),
      {
        depth: 7,
        items: [
          { part: 'hills', measures: { rise: 40, tone: 0.2 } },
          { part: 'churchTower', across: -0.3, size: 1.25 },
          { part: 'fir', row: { count: 6, from: 0.3, to: 1.5, jitter: 0.8 }, measures: { height: 520 } },
        ],
      },
      {
        depth: 3.6,
        items: [
          { part: 'ground', measures: { tone: 0.42, swing: 12, drop: -10 } },
          { part: 'bareTree', across: 0.46, size: 1.5 },
          { part: 'grave', row: { count: 9, from: -1.2, to: 1.2, jitter: 0.5 }, size: 1.5 },
          { part: 'fence', row: { count: 6, from: -1.7, to: 1.7 }, size: 1.2, measures: { dark: 1 } },
        ],
      },
      { depth: 3.2, living: true, items: [{ part: 'mist', measures: { rise: 4 } }] },
      {
        depth: 2.2,
        items: [
          { part: 'ground', measures: { tone: 0.55 } },
          { part: 'grave', row: { count: 6, from: -0.96, to: 0.96, jitter: 0.4, gap: [-0.2, 0.2] }, size: 1.5 },
        ],
      },
      { depth: 2, living: true, items: [{ part: 'flock', across: 0.3, rise: 520, measures: { dark: 1, count: 3 } }] },
      {
        depth: 1.45,
        items: [
          { part: 'ground', measures: { tone: 0.66 } },
          { part: 'wayAhead', measures: { width: 90, lean: -50, reach: 30 } },
          { part: 'statue', across: 0.52, size: 0.9 },
          { part: 'grave', across: -0.52, size: 1.4 },
          { part: 'grave', across: -0.8, size: 1.2 },
          { part: 'grave', across: 0.84, size: 1.3 },
          { part: 'flowers', across: -0.49 },
          { part: 'tuft', row: { count: 12, from: -1.2, to: 1.2, jitter: 0.8, gap: [-0.18, 0.18] } },
          { part: 'puddles' },
        ],
      },
      { depth: 1.2, living: true, items: [{ part: 'fallingLeaves' }] },
      {
        depth: 0.64,
        items: [
          { part: 'bareTree', across: -0.98, size: 0.8 },
          { part: 'grave', across: 1, size: 1.1 },
        ],
      },
    ],
  },
} satisfies Record<string, Recipe>;
