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
      { depth: 3, living: true, items: [{ part: 'flock', across: 0.2, rise: 760, measures: { dark: 1, count: 2 } }] },
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
      { depth: 14, items: [{ part: 'mesas', measures: { rise: 140 } }] },
      { depth: 11, items: [{ part: 'dunes', measures: { rise: 30, swing: 34, haze: 0.4 } }] },
      {
        depth: 6,
        items: [
          { part: 'dunes', measures: { rise: 2, swing: 36, haze: 0.22 } },
          { part: 'cactus', across: 0.3, rise: 10 },
        ],
      },
      {
        depth: 3,
        items: [
          { part: 'dunes', measures: { rise: -30, swing: 22, haze: 0.1 } },
          { part: 'cactus', across: -0.52, size: 1.3 },
          { part: 'cactus', across: 0.7 },
        ],
      },
      { depth: 2.6, living: true, items: [{ part: 'flock', across: 0.1, rise: 720, measures: { dark: 1, count: 2 } }] },
      {
        depth: 1.7,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 10 } },
          { part: 'cactus', across: -0.78, size: 1.2 },
          { part: 'rock', across: 0.56, measures: { size: 100 } },
        ],
      },
      {
        depth: 1.36,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 7 } },
          { part: 'sandRipples' },
          { part: 'rock', across: 0.66, measures: { size: 50 } },
          { part: 'tuft', row: { count: 6, from: -1.2, to: 1.2, jitter: 1 }, measures: { dry: 0.8 } },
        ],
      },
      { depth: 1.2, living: true, items: [{ part: 'dust' }] },
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
          { part: 'cottage', across: -0.44, rise: 30, measures: { width: 420 } },
        ],
      },
      {
        depth: 5.9,
        living: true,
        items: [{ part: 'smoke', across: -0.44, rise: 30, measures: { up: 400, aside: 140 } }],
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
      { depth: 20, living: true, items: [{ part: 'comet', rise: 5200, size: 6 }] },
      { depth: 29, living: true, items: [{ part: 'twinkle' }, { part: 'satellite', measures: { up: 250 } }] },
      { depth: 3, living: true, items: [{ part: 'rover', across: 0.3, measures: { reach: 300 } }] },
    ],
  },
} satisfies Record<string, Recipe>;
