import type { Item, Recipe } from '../recipe.ts';
import { heavens } from './heavens.ts';

const houses = (count: number, width: number, height: number, gap?: readonly [number, number]): Item => ({
  part: 'townHouse',
  row: { count, from: -1.7, to: 1.7, jitter: 0.25, ...(gap ? { gap } : {}) },
  measures: { width, height },
});

export const town = {
  street: {
    view: 'city',
    layers: [
      ...heavens(0.36),
      {
        depth: 9,
        items: [
          {
            part: 'tower',
            row: { count: 12, from: -1.7, to: 1.7, jitter: 0.5 },
            measures: { width: 620, height: 2300 },
          },
        ],
      },
      {
        depth: 4.4,
        items: [houses(11, 620, 860, [-0.1, 0.12]), { part: 'ground', measures: { tone: 0.3, bare: 0.6 } }],
      },
      {
        depth: 2.5,
        items: [
          { part: 'shopFront', row: { count: 10, from: -1.75, to: 1.75, jitter: 0.06, gap: [-0.12, 0.12] } },
          { part: 'pavement' },
          { part: 'tree', across: 0, size: 0.8 },
          { part: 'lampPost', across: -0.3, size: 0.9 },
          { part: 'lampPost', across: 0.36, size: 0.9 },
        ],
      },
      { depth: 2.1, items: [{ part: 'asphalt', measures: { near: 1.42 } }] },
      { depth: 1.72, living: true, items: [{ part: 'traffic' }] },
      {
        depth: 1.42,
        items: [
          { part: 'pavement' },
          { part: 'puddles' },
          { part: 'lampPost', across: -0.56 },
          { part: 'bench', across: 0.62 },
          { part: 'parkedCar', when: 'car', across: 0.36 },
        ],
      },
      { depth: 0.64, items: [{ part: 'lampPost', across: 1.12 }] },
    ],
  },
  village: {
    layers: [
      ...heavens(-0.4),
      { depth: 11, items: [{ part: 'hills', measures: { rise: 60, swing: 40, tone: 0.1 } }] },
      {
        depth: 6,
        items: [
          { part: 'hills', measures: { rise: 14, swing: 18, tone: 0.35 } },
          { part: 'churchTower', across: 0.14, size: 1.2 },
          { part: 'tree', row: { count: 8, from: -1.6, to: 1.6, jitter: 0.8, gap: [0, 0.28] } },
        ],
      },
      {
        depth: 3.2,
        items: [
          { part: 'cottage', across: -0.44, measures: { width: 430 } },
          { part: 'cottage', across: -0.16, measures: { width: 360 } },
          { part: 'cottage', across: 0.46, measures: { width: 400 } },
          { part: 'tree', across: 0.28, size: 0.7 },
          { part: 'ground', measures: { tone: 0.55, bare: 0.35 } },
        ],
      },
      {
        depth: 3.1,
        living: true,
        items: [
          { part: 'smoke', across: -0.44, measures: { up: 410, aside: 143 } },
          { part: 'smoke', across: 0.46, measures: { up: 380, aside: 133 } },
        ],
      },
      {
        depth: 2,
        items: [
          { part: 'townHouse', across: -0.82, measures: { width: 320, height: 350 } },
          { part: 'townHouse', across: 0.88, measures: { width: 320, height: 320 } },
          { part: 'ground', measures: { tone: 0.5, bare: 0.8 } },
        ],
      },
      { depth: 1.9, living: true, items: [{ part: 'bunting', across: 0.03, measures: { width: 1200, up: 360 } }] },
      {
        depth: 1.5,
        items: [
          { part: 'well', across: 0.46 },
          { part: 'lampPost', across: -0.46 },
          { part: 'bench', across: -0.64 },
          { part: 'cobbles' },
          { part: 'puddles' },
        ],
      },
      { depth: 1.4, living: true, items: [{ part: 'butterflies' }] },
      {
        depth: 0.66,
        items: [
          { part: 'bush', across: -1.02, measures: { height: 120 } },
          { part: 'flowers', across: 0.96, size: 1.4 },
        ],
      },
    ],
  },
  skyline: {
    view: 'city',
    layers: [
      ...heavens(0.5),
      {
        depth: 12,
        items: [
          {
            part: 'tower',
            row: { count: 15, from: -1.7, to: 1.7, jitter: 0.5 },
            measures: { width: 900, height: 2900 },
          },
        ],
      },
      {
        depth: 7,
        items: [
          {
            part: 'tower',
            row: { count: 11, from: -1.7, to: 1.7, jitter: 0.5 },
            measures: { width: 760, height: 1500 },
          },
          { part: 'ground', measures: { tone: 0.5, bare: 0.4 } },
        ],
      },
      { depth: 6, items: [{ part: 'stillWater', measures: { tone: 0.25, span: 70 } }] },
      {
        depth: 5,
        living: true,
        items: [{ part: 'cityLights' }, { part: 'sparkle', measures: { span: 40, count: 16 } }],
      },
      { depth: 3.4, drift: 'bob', items: [{ part: 'sail', across: -0.34, size: 0.8 }] },
      { depth: 2.6, living: true, items: [{ part: 'flock', across: 0.1, rise: 560, measures: { count: 3 } }] },
      {
        depth: 1.34,
        items: [
          { part: 'pavement' },
          { part: 'balustrade', row: { count: 7, from: -1.8, to: 1.8 }, measures: { stone: 1, width: 480 } },
          { part: 'lampPost', across: -0.56 },
          { part: 'bench', across: 0.56 },
          { part: 'puddles' },
        ],
      },
      { depth: 0.66, items: [{ part: 'bush', across: 1, measures: { height: 130 } }] },
    ],
  },
  market: {
    layers: [
      ...heavens(-0.36, 2),
      { depth: 5, items: [houses(12, 560, 820), { part: 'ground', measures: { tone: 0.4, bare: 0.6 } }] },
      {
        depth: 2.5,
        items: [
          { part: 'stall', row: { count: 9, from: -1.5, to: 1.5, jitter: 0.1 } },
          { part: 'ground', measures: { tone: 0.45, bare: 0.85 } },
        ],
      },
      {
        depth: 1.6,
        items: [
          { part: 'ground', measures: { bare: 0.95 } },
          { part: 'stall', across: -0.72 },
          { part: 'stall', across: 0.74 },
          { part: 'cobbles' },
          { part: 'puddles' },
        ],
      },
      { depth: 1.58, living: true, items: [{ part: 'bunting', measures: { width: 1300, up: 320 } }] },
      {
        depth: 1.3,
        items: [
          { part: 'crates', across: -0.62 },
          { part: 'crates', across: 0.9, mirrored: true },
        ],
      },
      { depth: 0.64, items: [{ part: 'crates', across: -1.1 }] },
    ],
  },
  rooftop: {
    view: 'city',
    layers: [
      ...heavens(-0.44),
      {
        depth: 12,
        items: [
          {
            part: 'tower',
            row: { count: 14, from: -1.7, to: 1.7, jitter: 0.5 },
            measures: { width: 900, height: 2900 },
          },
        ],
      },
      {
        depth: 6,
        items: [
          {
            part: 'townHouse',
            row: { count: 10, from: -1.7, to: 1.7, jitter: 0.3 },
            measures: { width: 620, height: 760 },
          },
        ],
      },
      {
        depth: 3,
        items: [
          {
            part: 'townHouse',
            row: { count: 6, from: -1.6, to: 1.6, jitter: 0.3, gap: [-0.25, 0.25] },
            measures: { width: 460, height: 200 },
          },
        ],
      },
      { depth: 1.6, items: [{ part: 'parapet', measures: { length: 2600 } }] },
      {
        depth: 1.55,
        items: [
          { part: 'roofFloor' },
          { part: 'chimney', across: -0.62 },
          { part: 'chimney', across: 0.84, size: 0.8 },
          { part: 'puddles' },
        ],
      },
      { depth: 1.5, living: true, items: [{ part: 'smoke', across: -0.62, measures: { up: 190 } }] },
      { depth: 1.45, living: true, items: [{ part: 'washing', across: 0.44 }] },
      {
        depth: 1.4,
        items: [
          { part: 'pottedPlant', across: -0.84 },
          { part: 'chair', across: -0.42 },
        ],
      },
      { depth: 0.66, items: [{ part: 'chimney', across: 1.06, size: 0.8 }] },
    ],
  },
} satisfies Record<string, Recipe>;
