import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { heavens } from './heavens.ts';

const living = (depth: number, ...items: Item[]): SetLayer => ({ depth, living: true, items });

export const outskirts = {
  'desert-town': {
    layers: [
      ...heavens(0.44, 1),
      { depth: 14, items: [{ part: 'mesas', measures: { rise: 140 } }] },
      { depth: 9, items: [{ part: 'dunes', measures: { rise: 20, swing: 26, haze: 0.3 } }] },
      {
        depth: 6,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 4 } },
          { part: 'adobe', row: { count: 7, from: -1.3, to: 1.3, jitter: 0.5, gap: [-0.1, 0.14] }, size: 1.5 },
          { part: 'churchTower', across: 0.1, size: 0.8 },
        ],
      },
      living(5.9, { part: 'smoke', across: -0.36, measures: { up: 300, aside: 60 } }),
      {
        depth: 3.2,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 3 } },
          { part: 'adobe', across: -0.74, size: 1.2 },
          { part: 'adobe', across: 0.66, size: 1.2 },
          { part: 'palm', across: 0.34 },
          { part: 'well', across: -0.3, size: 1.1 },
        ],
      },
      living(
        3,
        { part: 'washing', across: -0.3, size: 0.9 },
        { part: 'flock', across: 0.1, rise: 700, measures: { dark: 1, count: 2 } },
      ),
      {
        depth: 1.8,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 3 } },
          { part: 'adobe', across: -1.06, size: 1.2 },
          { part: 'adobe', across: 1.1, size: 1.15 },
          { part: 'cactus', across: -0.6 },
        ],
      },
      {
        depth: 1.38,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 5 } },
          { part: 'sandRipples' },
          { part: 'pottedPlant', across: 0.7, size: 0.8 },
          { part: 'tuft', row: { count: 5, from: -1.2, to: 1.2, jitter: 1 }, measures: { dry: 0.8 } },
        ],
      },
      living(1.25, { part: 'tumbleweed' }, { part: 'dust' }),
      {
        depth: 0.66,
        items: [
          { part: 'cactus', across: -1.03 },
          { part: 'crates', across: 1.04 },
        ],
      },
    ],
  },
  'frontier-town': {
    layers: [
      ...heavens(-0.4, 2),
      { depth: 14, items: [{ part: 'mesas', measures: { rise: 130 } }] },
      {
        depth: 7,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 4 } },
          { part: 'falseFront', row: { count: 4, from: -0.5, to: 0.5, gap: [-0.1, 0.1] } },
          { part: 'waterTower', across: 0.04, size: 1.2 },
        ],
      },
      {
        depth: 4,
        items: [
          { part: 'falseFront', across: -0.42 },
          { part: 'falseFront', across: 0.4 },
          { part: 'ground', measures: { bare: 1, swing: 2 } },
        ],
      },
      {
        depth: 2.5,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 2 } },
          { part: 'falseFront', across: -0.72 },
          { part: 'falseFront', across: 0.7 },
        ],
      },
      living(
        2.4,
        { part: 'flag', across: -0.5, measures: { height: 430 } },
        { part: 'flock', across: 0.1, rise: 660, measures: { dark: 1, count: 3 } },
      ),
      {
        depth: 1.6,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 3 } },
          { part: 'fence', across: 0.7, measures: { length: 260, dark: 0.5 } },
          { part: 'crates', across: -0.74 },
        ],
      },
      {
        depth: 1.36,
        items: [
          { part: 'sandRipples' },
          { part: 'tuft', row: { count: 6, from: -1.2, to: 1.2, jitter: 1 }, measures: { dry: 0.8 } },
        ],
      },
      living(1.25, { part: 'tumbleweed' }, { part: 'dust' }),
      {
        depth: 0.66,
        items: [
          { part: 'crates', across: 1.04 },
          { part: 'cactus', across: -1.04 },
        ],
      },
    ],
  },
  zoo: {
    layers: [
      ...heavens(0.44, 3),
      {
        depth: 9,
        items: [
          { part: 'hills', measures: { rise: 20, tone: 0.2 } },
          { part: 'tree', row: { count: 14, from: -1.6, to: 1.6, jitter: 0.8 } },
        ],
      },
      {
        depth: 5,
        items: [
          { part: 'ground', measures: { tone: 0.42, bare: 0.3 } },
          { part: 'rock', row: { count: 4, from: -0.2, to: 0.5, jitter: 0.6 }, measures: { size: 260 } },
          { part: 'palm', across: 0.66, measures: { height: 560 } },
        ],
      },
      living(
        3.3,
        { part: 'giraffe', across: -0.5, size: 1.25 },
        { part: 'giraffe', across: -0.24, mirrored: true },
        { part: 'elephant', across: 0.36, size: 1.3, mirrored: true },
      ),
      {
        depth: 2.9,
        items: [
          { part: 'ground', measures: { tone: 0.5, bare: 0.5, swing: 4 } },
          { part: 'pond', measures: { near: 2.5 } },
          { part: 'bush', across: 0.9, size: 1.3 },
        ],
      },
      living(2.6, { part: 'monkeyRope', across: 0.78 }),
      {
        depth: 2.2,
        items: [
          { part: 'railing', row: { count: 7, from: -1.5, to: 1.5 } },
          { part: 'ground', measures: { tone: 0.5, bare: 0.75, swing: 3 } },
        ],
      },
      {
        depth: 1.7,
        items: [
          { part: 'beastSign', across: -0.5 },
          { part: 'beastSign', across: 0.6, mirrored: true },
          { part: 'bench', across: 0.24 },
          { part: 'lampPost', across: -0.78 },
        ],
      },
      living(
        1.5,
        { part: 'flock', across: -0.3, rise: 420, measures: { count: 3 } },
        { part: 'bunting', across: 0.6, measures: { width: 620, up: 340 } },
      ),
      {
        depth: 1.36,
        items: [
          { part: 'flowers', row: { count: 5, from: -1.2, to: 1.2, jitter: 0.9, gap: [-0.26, 0.26] } },
          { part: 'puddles' },
        ],
      },
      {
        depth: 0.66,
        items: [
          { part: 'bush', across: -1.04, measures: { height: 120 } },
          { part: 'railing', across: 1.1 },
        ],
      },
    ],
  },
  'trailer-park': {
    layers: [
      ...heavens(0.44, 2),
      { depth: 11, items: [{ part: 'hills', measures: { rise: 44, swing: 26, tone: 0.1 } }] },
      {
        depth: 6,
        items: [
          { part: 'pole', row: { count: 5, from: -1.5, to: 1.5 } },
          { part: 'tree', row: { count: 8, from: -1.5, to: 1.5, jitter: 0.8 } },
        ],
      },
      {
        depth: 4,
        items: [
          { part: 'ground', measures: { tone: 0.45, bare: 0.5 } },
          { part: 'trailer', across: -0.2 },
          { part: 'trailer', across: 0.74 },
        ],
      },
      living(3.2, { part: 'washing', across: 0.3 }, { part: 'smoke', across: -0.3, size: 0.7, measures: { up: 240 } }),
      {
        depth: 2.6,
        items: [
          { part: 'ground', measures: { tone: 0.52, bare: 0.6 } },
          { part: 'trailer', across: -0.8, mirrored: true },
          { part: 'parkedCar', across: 0.66 },
        ],
      },
      living(1.8, { part: 'bunting', across: -0.7, measures: { width: 520, up: 250 } }, { part: 'butterflies' }),
      {
        depth: 1.5,
        items: [
          { part: 'lounger', across: 0.6 },
          { part: 'pottedPlant', across: -0.56, size: 0.8 },
        ],
      },
      {
        depth: 1.36,
        items: [
          { part: 'tuft', row: { count: 9, from: -1.2, to: 1.2, jitter: 0.9 }, measures: { dry: 0.4 } },
          { part: 'puddles' },
        ],
      },
      { depth: 0.66, items: [{ part: 'fence', across: -1.1 }] },
    ],
  },
  suburb: {
    layers: [
      ...heavens(0.42, 3),
      {
        depth: 9,
        items: [
          { part: 'hills', measures: { rise: 20, tone: 0.2 } },
          { part: 'tree', row: { count: 12, from: -1.6, to: 1.6, jitter: 0.8 } },
        ],
      },
      {
        depth: 4.4,
        items: [
          { part: 'ground', measures: { tone: 0.45 } },
          { part: 'cottage', across: -0.6, measures: { width: 520 } },
          { part: 'cottage', across: -0.02, measures: { width: 480 } },
          { part: 'cottage', across: 0.6, measures: { width: 540 } },
        ],
      },
      living(4.3, { part: 'smoke', across: -0.02, measures: { up: 430, aside: 150 } }),
      {
        depth: 3.6,
        items: [
          { part: 'fence', row: { count: 6, from: -1.3, to: 1.3 } },
          { part: 'bush', row: { count: 7, from: -1.2, to: 1.2, jitter: 0.7 } },
          { part: 'parkedCar', across: 0.32, size: 0.95 },
        ],
      },
      { depth: 3, items: [{ part: 'tarmac' }] },
      living(2.4, { part: 'traffic', rise: 0 }),
      { depth: 1.9, items: [{ part: 'pavement' }, { part: 'tree', across: -0.8 }, { part: 'lampPost', across: 0.62 }] },
      living(1.6, { part: 'fallingLeaves' }, { part: 'butterflies' }),
      {
        depth: 1.4,
        items: [{ part: 'puddles' }, { part: 'flowers', row: { count: 4, from: -1.2, to: -0.6, jitter: 0.8 } }],
      },
      { depth: 0.66, items: [{ part: 'bush', across: 1.05, measures: { height: 120 } }] },
    ],
  },
} satisfies Record<string, Recipe>;
