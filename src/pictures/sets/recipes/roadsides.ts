import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { heavens } from './heavens.ts';

const living = (depth: number, ...items: Item[]): SetLayer => ({ depth, living: true, items });

export const roadsides = {
  'filling-station': {
    layers: [
      ...heavens(-0.42, 2),
      { depth: 12, items: [{ part: 'hills', measures: { rise: 46, swing: 26, tone: 0.12 } }] },
      {
        depth: 6,
        items: [
          { part: 'hills', measures: { rise: 4, swing: 8, tone: 0.36 } },
          { part: 'pole', row: { count: 5, from: -1.5, to: 1.5 } },
          { part: 'tree', row: { count: 5, from: -1.4, to: -0.5, jitter: 0.8 } },
        ],
      },
      living(4.4, { part: 'traffic' }),
      { depth: 3.4, items: [{ part: 'tarmac' }, { part: 'shopFront', across: 0.5, size: 1.2 }] },
      living(3, { part: 'poleSign', across: -0.72 }),
      {
        depth: 2.3,
        items: [
          { part: 'fuelPump', across: -0.3 },
          { part: 'fuelPump', across: 0.06 },
          { part: 'forecourt', across: -0.12 },
        ],
      },
      { depth: 1.9, items: [{ part: 'parkedCar', across: 0.36 }] },
      living(1.6, { part: 'fireflies', at: 'dark' }, { part: 'gusts', at: 'light' }),
      {
        depth: 1.4,
        items: [
          { part: 'crates', across: -0.84, size: 0.8 },
          { part: 'puddles' },
          { part: 'tuft', row: { count: 4, from: -1.2, to: -0.7, jitter: 1 }, measures: { dry: 0.6 } },
        ],
      },
      { depth: 0.66, items: [{ part: 'fuelPump', across: 1.02, size: 1.05 }] },
    ],
  },
  'bus-stop': {
    view: 'city',
    layers: [
      ...heavens(0.4, 2),
      {
        depth: 10,
        items: [
          {
            part: 'tower',
            row: { count: 10, from: -1.7, to: 1.7, jitter: 0.5 },
            measures: { width: 560, height: 1300 },
          },
        ],
      },
      {
        depth: 5,
        items: [
          {
            part: 'townHouse',
            row: { count: 8, from: -1.6, to: 1.6, jitter: 0.2 },
            measures: { width: 560, height: 620 },
          },
          { part: 'tree', row: { count: 4, from: -1.3, to: 1.3, jitter: 0.8 } },
        ],
      },
      { depth: 4, items: [{ part: 'tarmac' }] },
      living(3.4, { part: 'traffic' }),
      {
        depth: 1.8,
        items: [
          { part: 'pavement' },
          { part: 'shelter', across: 0.24, size: 1.15 },
          { part: 'lampPost', across: -0.62 },
        ],
      },
      living(1.7, { part: 'flock', across: -0.3, rise: 400, measures: { count: 2, dark: 1 } }),
      { depth: 1.4, items: [{ part: 'puddles' }, { part: 'crates', across: -0.86, size: 0.5 }] },
      living(1.3, { part: 'fallingLeaves' }),
      { depth: 0.66, items: [{ part: 'bush', across: -1.06, measures: { height: 110 } }] },
    ],
  },
  'building-site': {
    view: 'city',
    layers: [
      ...heavens(-0.44, 2),
      {
        depth: 11,
        items: [
          {
            part: 'tower',
            row: { count: 9, from: -1.7, to: 1.7, jitter: 0.5 },
            measures: { width: 560, height: 1500 },
          },
        ],
      },
      {
        depth: 5,
        items: [
          { part: 'shell', across: 0.3, size: 1.5 },
          { part: 'shell', across: -0.7, measures: { floors: 2 }, size: 1.1 },
        ],
      },
      living(
        4.99,
        { part: 'craneHook', across: 0.3, size: 1.5 },
        { part: 'craneHook', across: -0.7, measures: { floors: 2 }, size: 1.1 },
      ),
      { depth: 4.6, items: [{ part: 'ground', measures: { tone: 0.5, bare: 0.8, swing: 8 } }] },
      {
        depth: 3,
        items: [
          { part: 'tractor', across: -0.5, size: 1.2 },
          { part: 'rock', row: { count: 5, from: -0.1, to: 0.5, jitter: 0.8 }, measures: { size: 120 } },
          { part: 'crates', across: 0.72, size: 1.2 },
        ],
      },
      living(
        2.9,
        { part: 'smoke', across: -0.5, size: 0.6, measures: { up: 240, dark: 1 } },
        { part: 'rollingSmoke', measures: { tall: 22 } },
      ),
      {
        depth: 1.8,
        items: [
          { part: 'ground', measures: { tone: 0.55, bare: 0.85, swing: 5 } },
          { part: 'sandbags', across: 0.74, size: 0.7 },
        ],
      },
      living(2, { part: 'mixer', across: 0.04, size: 1.1 }),
      living(1.7, { part: 'roadBlock', across: -0.6 }, { part: 'roadBlock', across: 0.36, size: 0.9 }),
      {
        depth: 1.36,
        items: [
          { part: 'puddles' },
          { part: 'tuft', row: { count: 5, from: -1.2, to: 1.2, jitter: 1 }, measures: { dry: 0.6 } },
        ],
      },
      { depth: 0.66, items: [{ part: 'crates', across: -1.04 }] },
    ],
  },
  airfield: {
    layers: [
      ...heavens(-0.3, 3),
      { depth: 12, items: [{ part: 'hills', measures: { rise: 30, swing: 16, tone: 0.1 } }] },
      {
        depth: 6,
        items: [
          { part: 'hills', measures: { rise: 2, swing: 4, tone: 0.36 } },
          { part: 'hangarShed', across: 0.5 },
          { part: 'tree', row: { count: 5, from: -1.4, to: -0.7, jitter: 0.8 } },
        ],
      },
      living(5, { part: 'flock', across: -0.1, rise: 900, measures: { dark: 1, count: 3 } }),
      {
        depth: 3.4,
        items: [
          { part: 'ground', measures: { tone: 0.5, swing: 3 } },
          { part: 'lightPlane', across: 0.3, size: 1.1 },
        ],
      },
      living(3, { part: 'windsock', across: -0.5 }),
      { depth: 2.2, items: [{ part: 'tarmac' }, { part: 'lightPlane', across: -0.86, size: 0.9, mirrored: true }] },
      living(1.7, { part: 'gusts' }),
      {
        depth: 1.4,
        items: [{ part: 'tuft', row: { count: 10, from: -1.3, to: 1.3, jitter: 0.9 } }, { part: 'puddles' }],
      },
      {
        depth: 0.66,
        items: [
          { part: 'crates', across: 1.04 },
          { part: 'tuft', across: -0.98, size: 2 },
        ],
      },
    ],
  },
  checkpoint: {
    layers: [
      ...heavens(0.4, 3),
      { depth: 12, items: [{ part: 'peaks', measures: { rise: 120, tone: 0.06 } }] },
      {
        depth: 6,
        items: [
          { part: 'hills', measures: { rise: 4, swing: 10, tone: 0.36 } },
          {
            part: 'fir',
            row: { count: 8, from: -1.5, to: 1.5, jitter: 0.8, gap: [-0.2, 0.2] },
            measures: { height: 460 },
          },
        ],
      },
      {
        depth: 3.6,
        items: [
          { part: 'ground', measures: { tone: 0.5, bare: 0.3 } },
          { part: 'wire', measures: { from: -1.2, to: -0.3, tall: 190 } },
          { part: 'wire', measures: { from: 0.4, to: 1.2, tall: 190 } },
        ],
      },
      {
        depth: 2.6,
        items: [
          { part: 'ground', measures: { tone: 0.55, bare: 0.4 } },
          { part: 'wayAhead', measures: { width: 240, lean: -20, reach: 40 } },
        ],
      },
      living(
        2.3,
        { part: 'barrierArm', across: -0.06 },
        { part: 'flag', across: -0.6, measures: { height: 420 } },
        { part: 'flag', across: 0.62, measures: { height: 420 } },
      ),
      { depth: 1.8, items: [{ part: 'parkedCar', across: 0.62 }] },
      living(1.6, { part: 'roadBlock', across: -0.7 }),
      {
        depth: 1.36,
        items: [{ part: 'tuft', row: { count: 8, from: -1.2, to: 1.2, jitter: 0.9 } }, { part: 'puddles' }],
      },
      { depth: 0.66, items: [{ part: 'sandbags', across: 1.03 }] },
    ],
  },
} satisfies Record<string, Recipe>;
