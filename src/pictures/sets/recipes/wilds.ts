import type { Recipe } from '../recipe.ts';
import { heavens } from './heavens.ts';

export const wilds = {
  mountain: {
    layers: [
      ...heavens(-0.4),
      { depth: 14, items: [{ part: 'peaks', measures: { rise: 230, tone: 0.12 } }] },
      { depth: 8, items: [{ part: 'peaks', measures: { rise: 140, count: 4, tone: 0.35 } }] },
      {
        depth: 4.5,
        items: [
          { part: 'hills', measures: { rise: 6, swing: 26, tone: 0.45 } },
          {
            part: 'fir',
            row: { count: 14, from: -1.5, to: 1.5, jitter: 0.8, gap: [-0.2, 0.2] },
            measures: { height: 480 },
          },
        ],
      },
      {
        depth: 2.2,
        items: [
          {
            part: 'rock',
            row: { count: 7, from: -1.3, to: 1.3, jitter: 0.7, gap: [-0.25, 0.25] },
            measures: { size: 190 },
          },
          { part: 'ground', measures: { tone: 0.55, bare: 0.35, swing: 10 } },
        ],
      },
      {
        depth: 1.35,
        items: [
          { part: 'ground', measures: { tone: 0.6, bare: 0.4, swing: 8 } },
          { part: 'wayAcross', measures: { width: 46, drop: 8 } },
          { part: 'rock', across: -0.68, measures: { size: 90 } },
          { part: 'tuft', row: { count: 8, from: -1.2, to: 1.2, jitter: 0.9 }, measures: { dry: 0.5 } },
          { part: 'puddles' },
        ],
      },
      { depth: 0.66, items: [{ part: 'rock', across: 0.96, measures: { size: 190 } }] },
    ],
  },
  desert: {
    layers: [
      ...heavens(0.4, 1),
      { depth: 12, items: [{ part: 'dunes', measures: { rise: 46, swing: 34, haze: 0.45 } }] },
      { depth: 6, items: [{ part: 'dunes', measures: { rise: 14, swing: 40, haze: 0.25 } }] },
      {
        depth: 3,
        items: [
          { part: 'dunes', measures: { rise: -26, swing: 26, haze: 0.1 } },
          { part: 'cactus', across: -0.56 },
          { part: 'cactus', across: 0.7, size: 0.8 },
        ],
      },
      {
        depth: 1.4,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 7 } },
          { part: 'rock', across: 0.6, measures: { size: 70 } },
          { part: 'tuft', row: { count: 6, from: -1.2, to: 1.2, jitter: 1 }, measures: { dry: 0.8 } },
        ],
      },
      {
        depth: 0.66,
        items: [
          { part: 'cactus', across: -1.02 },
          { part: 'rock', across: 0.98, measures: { size: 110 } },
        ],
      },
    ],
  },
  snow: {
    layers: [
      ...heavens(0.42, 2),
      { depth: 13, items: [{ part: 'peaks', measures: { rise: 150, tone: 0.05 } }] },
      {
        depth: 6,
        items: [
          { part: 'hills', measures: { rise: 16, swing: 22, tone: 0.1 } },
          {
            part: 'fir',
            row: { count: 9, from: -1.5, to: 1.5, jitter: 0.9, gap: [-0.2, 0.2] },
            rise: 20,
            measures: { height: 420 },
          },
        ],
      },
      {
        depth: 2.8,
        items: [
          { part: 'ground', measures: { swing: 12 } },
          { part: 'drift', row: { count: 6, from: -1.3, to: 1.3, jitter: 0.8 }, measures: { width: 420 } },
          { part: 'fir', across: 0.74 },
        ],
      },
      {
        depth: 1.35,
        items: [
          { part: 'ground', measures: { swing: 8 } },
          { part: 'drift', across: -0.6 },
          { part: 'drift', across: 0.72, size: 0.8 },
          { part: 'tuft', row: { count: 4, from: -1.1, to: 1.1, jitter: 1 } },
        ],
      },
      {
        depth: 0.64,
        items: [
          { part: 'drift', across: -1, measures: { width: 340 } },
          { part: 'drift', across: 1.06, measures: { width: 280 } },
        ],
      },
    ],
  },
  space: {
    layers: [
      { depth: 30, items: [{ part: 'deepSky' }, { part: 'stars', measures: { always: 1, count: 90 } }] },
      { depth: 18, items: [{ part: 'planet', across: 0.36, rise: 300, measures: { size: 170 } }] },
      { depth: 10, items: [{ part: 'planet', across: -0.52, rise: 250, measures: { size: 60 } }] },
      {
        depth: 4,
        items: [
          { part: 'moonGround', measures: { tone: 0.4, swing: 18, rise: -40 } },
          { part: 'rocket', across: -0.36 },
        ],
      },
      {
        depth: 1.5,
        items: [
          { part: 'moonGround', measures: { tone: 0.15, swing: 8 } },
          { part: 'crater', row: { count: 5, from: -1.1, to: 1.1, jitter: 0.7 }, rise: -30 },
          { part: 'rock', across: 0.66, measures: { size: 80 } },
        ],
      },
      { depth: 1.25, living: true, items: [{ part: 'fireflies' }] },
      { depth: 0.66, items: [{ part: 'rock', across: -1, measures: { size: 170 } }] },
    ],
  },
} satisfies Record<string, Recipe>;
