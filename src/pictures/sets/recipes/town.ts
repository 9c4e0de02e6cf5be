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
        items: [houses(9, 620, 900, [-0.12, 0.16]), { part: 'ground', measures: { tone: 0.3, bare: 0.6 } }],
      },
      {
        depth: 2.3,
        items: [
          { part: 'shopFront', row: { count: 8, from: -1.75, to: 1.75, jitter: 0.1, gap: [-0.14, 0.18] } },
          { part: 'ground', measures: { tone: 0.4, bare: 0.75 } },
        ],
      },
      { depth: 1.7, items: [{ part: 'wayAcross', measures: { width: 70, paved: 1, drop: -4 } }] },
      {
        depth: 1.34,
        items: [
          { part: 'ground', measures: { tone: 0.4, bare: 0.9 } },
          { part: 'cobbles' },
          { part: 'puddles' },
          { part: 'lampPost', across: -0.5 },
          { part: 'lampPost', across: 0.72 },
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
          { part: 'hills', measures: { rise: 18, swing: 18, tone: 0.35 } },
          { part: 'churchTower', across: 0.2 },
          { part: 'tree', row: { count: 8, from: -1.6, to: 1.6, jitter: 0.8, gap: [0.1, 0.3] } },
        ],
      },
      {
        depth: 3.2,
        items: [
          {
            part: 'cottage',
            row: { count: 5, from: -1.5, to: 1.5, jitter: 0.3, gap: [-0.04, 0.36] },
            measures: { width: 430 },
          },
          { part: 'ground', measures: { tone: 0.55, bare: 0.35 } },
        ],
      },
      { depth: 3.1, living: true, items: [{ part: 'smoke', across: -0.55, measures: { up: 400, aside: 110 } }] },
      {
        depth: 2,
        items: [
          { part: 'townHouse', across: -0.82, measures: { width: 300, height: 330 } },
          { part: 'townHouse', across: 0.86, measures: { width: 300, height: 300 } },
          { part: 'ground', measures: { tone: 0.5, bare: 0.8 } },
        ],
      },
      {
        depth: 1.5,
        items: [
          { part: 'well', across: 0.5 },
          { part: 'lampPost', across: -0.46 },
          { part: 'bench', across: -0.66 },
          { part: 'cobbles' },
          { part: 'puddles' },
        ],
      },
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
        ],
      },
      {
        depth: 4,
        items: [
          {
            part: 'tower',
            row: { count: 8, from: -1.7, to: 1.7, jitter: 0.4, gap: [-0.2, 0.2] },
            measures: { width: 560, height: 640 },
          },
          { part: 'ground', measures: { tone: 0.6, bare: 0.2 } },
        ],
      },
      {
        depth: 1.5,
        items: [
          { part: 'ground', measures: { tone: 0.7, bare: 0.3 } },
          { part: 'fence', row: { count: 5, from: -1.6, to: 1.6 }, measures: { dark: 1, length: 460 } },
          { part: 'lampPost', across: -0.7 },
        ],
      },
      { depth: 1.2, items: [{ part: 'ground', measures: { tone: 0.8, bare: 0.3 } }, { part: 'puddles' }] },
      { depth: 0.66, items: [{ part: 'bush', across: 1, measures: { height: 130 } }] },
    ],
  },
  market: {
    layers: [
      ...heavens(-0.36, 2),
      { depth: 5, items: [houses(9, 560, 820), { part: 'ground', measures: { tone: 0.4, bare: 0.6 } }] },
      {
        depth: 2.5,
        items: [
          { part: 'stall', row: { count: 7, from: -1.5, to: 1.5, jitter: 0.15, gap: [-0.1, 0.1] } },
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
      { depth: 0.66, items: [{ part: 'chimney', across: 1.06, size: 0.8 }] },
    ],
  },
} satisfies Record<string, Recipe>;
