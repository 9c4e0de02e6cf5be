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
          { part: 'swing', across: -0.46 },
          { part: 'slide', across: 0.46 },
          { part: 'ground', measures: { tone: 0.55, bare: 0.5 } },
        ],
      },
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
        depth: 8,
        items: [
          { part: 'hills', measures: { rise: 50, tone: 0.2 } },
          { part: 'churchTower', across: -0.38 },
        ],
      },
      {
        depth: 4,
        items: [
          { part: 'hills', measures: { rise: -14, swing: 10, tone: 0.45 } },
          { part: 'bareTree', across: 0.5 },
          { part: 'bareTree', across: -1.1 },
          { part: 'grave', row: { count: 9, from: -1.2, to: 1.2, jitter: 0.5 } },
        ],
      },
      {
        depth: 2.2,
        items: [
          { part: 'grave', row: { count: 7, from: -1.1, to: 1.1, jitter: 0.5, gap: [-0.12, 0.12] } },
          { part: 'fence', row: { count: 4, from: -1.7, to: 1.7, gap: [-0.5, 0.5] }, measures: { dark: 1 } },
          { part: 'ground', measures: { tone: 0.6 } },
        ],
      },
      {
        depth: 1.4,
        items: [
          { part: 'ground', measures: { tone: 0.7 } },
          { part: 'grave', across: -0.62, size: 1.1 },
          { part: 'grave', across: 0.66, size: 1.1 },
          { part: 'tuft', row: { count: 12, from: -1.2, to: 1.2, jitter: 0.8 } },
          { part: 'puddles' },
        ],
      },
      {
        depth: 0.64,
        items: [
          { part: 'grave', across: 1.06, size: 1.1 },
          { part: 'tuft', across: -0.98, size: 2 },
        ],
      },
    ],
  },
} satisfies Record<string, Recipe>;
