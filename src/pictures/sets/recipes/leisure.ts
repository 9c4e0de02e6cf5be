import type { Recipe } from '../recipe.ts';
import { heavens } from './heavens.ts';

export const leisure = {
  fair: {
    layers: [
      ...heavens(-0.5, 2),
      {
        depth: 9,
        items: [
          { part: 'hills', measures: { rise: 26, tone: 0.2 } },
          { part: 'tree', row: { count: 12, from: -1.6, to: 1.6, jitter: 0.8 } },
        ],
      },
      { depth: 6, living: true, items: [{ part: 'ferrisWheel', across: 0.42, size: 1.1 }] },
      {
        depth: 4,
        items: [
          { part: 'ground', measures: { tone: 0.45, bare: 0.5 } },
          { part: 'bigTop', across: -0.42 },
        ],
      },
      { depth: 2.8, living: true, items: [{ part: 'carousel', across: 0.36 }] },
      {
        depth: 2,
        items: [
          { part: 'ground', measures: { tone: 0.5, bare: 0.7 } },
          { part: 'stall', across: -0.78 },
          { part: 'stall', across: 0.84 },
        ],
      },
      {
        depth: 1.5,
        living: true,
        items: [
          { part: 'bunting', measures: { width: 900, up: 330 } },
          { part: 'bunting', across: -0.95, measures: { width: 560, up: 300 } },
          { part: 'bunting', across: 0.95, measures: { width: 560, up: 300 } },
        ],
      },
      {
        depth: 1.4,
        items: [
          { part: 'ground', measures: { bare: 0.85 } },
          { part: 'lampPost', across: -0.5 },
          { part: 'cobbles' },
          { part: 'puddles' },
          { part: 'tuft', row: { count: 6, from: -1.2, to: 1.2, jitter: 0.9 } },
        ],
      },
      { depth: 0.66, items: [{ part: 'crates', across: 1.06 }] },
    ],
  },
  poolside: {
    layers: [
      ...heavens(0.42, 2),
      {
        depth: 8,
        items: [
          { part: 'hills', measures: { rise: 40, tone: 0.2 } },
          { part: 'palm', row: { count: 6, from: -1.4, to: 1.4, jitter: 0.7 }, measures: { height: 620 } },
        ],
      },
      {
        depth: 5,
        items: [
          { part: 'ground', measures: { tone: 0.45 } },
          { part: 'townHouse', row: { count: 3, from: -1, to: -0.44 }, measures: { width: 460, height: 330 } },
          { part: 'palm', across: 0.62, measures: { height: 620 } },
          { part: 'bush', row: { count: 7, from: -0.2, to: 1.4, jitter: 0.6 }, size: 1.6 },
        ],
      },
      { depth: 4, items: [{ part: 'terrace' }, { part: 'poolBasin' }] },
      { depth: 3.2, living: true, items: [{ part: 'ripples' }] },
      {
        depth: 3.1,
        items: [
          { part: 'parasol', across: 0.78 },
          { part: 'parasol', across: -0.86 },
          { part: 'springboard', across: -0.6, size: 1.2 },
        ],
      },
      { depth: 1.6, items: [{ part: 'lounger', across: 0.86, mirrored: true }] },
      {
        depth: 1.12,
        items: [{ part: 'poolLadder', across: 0.46 }, { part: 'lounger', across: -0.8 }, { part: 'puddles' }],
      },
      { depth: 0.66, items: [{ part: 'broadLeaves', across: -1 }] },
    ],
  },
  'car-park': {
    view: 'city',
    layers: [
      ...heavens(-0.4, 2),
      {
        depth: 10,
        items: [
          {
            part: 'tower',
            row: { count: 12, from: -1.7, to: 1.7, jitter: 0.5 },
            measures: { width: 620, height: 1700 },
          },
        ],
      },
      {
        depth: 5,
        items: [
          {
            part: 'townHouse',
            row: { count: 7, from: -1.7, to: 1.7, jitter: 0.3 },
            measures: { width: 700, height: 520 },
          },
          { part: 'tree', row: { count: 5, from: -1.4, to: 1.4, jitter: 0.8 } },
        ],
      },
      { depth: 4, living: true, items: [{ part: 'traffic' }] },
      {
        depth: 3.4,
        items: [
          { part: 'tarmac' },
          { part: 'bays' },
          { part: 'parkedCar', across: -0.62 },
          { part: 'parkedCar', across: -0.3 },
          { part: 'parkedCar', across: 0.5 },
        ],
      },
      {
        depth: 2,
        items: [
          { part: 'lampPost', across: -0.44, size: 1.3 },
          { part: 'parkedCar', across: 0.78, mirrored: true },
        ],
      },
      {
        depth: 1.4,
        items: [{ part: 'parkedCar', across: -0.9 }, { part: 'puddles' }, { part: 'signpost', across: 0.5 }],
      },
      { depth: 0.66, items: [{ part: 'bush', across: 1.04, measures: { height: 110 } }] },
    ],
  },
  park: {
    view: 'city',
    layers: [
      ...heavens(0.44),
      {
        depth: 11,
        items: [
          {
            part: 'tower',
            row: { count: 12, from: -1.7, to: 1.7, jitter: 0.6 },
            measures: { width: 560, height: 1500 },
          },
        ],
      },
      {
        depth: 7,
        items: [
          { part: 'hills', measures: { rise: 10, tone: 0.25 } },
          { part: 'tree', row: { count: 14, from: -1.6, to: 1.6, jitter: 0.8 } },
        ],
      },
      {
        depth: 4.6,
        items: [
          { part: 'ground', measures: { tone: 0.42 } },
          { part: 'pond', measures: { near: 3.2 } },
        ],
      },
      { depth: 4.2, living: true, items: [{ part: 'sparkle', measures: { span: 12 } }] },
      {
        depth: 3,
        items: [
          { part: 'ground', measures: { tone: 0.5 } },
          { part: 'tree', across: -0.66 },
          { part: 'tree', across: 0.86 },
          { part: 'fountain', when: 'fountain', across: 0.2 },
          { part: 'bush', row: { count: 5, from: -1.2, to: 1.2, jitter: 0.8, gap: [-0.2, 0.2] } },
        ],
      },
      {
        depth: 1.75,
        items: [
          { part: 'ground', measures: { tone: 0.56 } },
          { part: 'wayAhead', measures: { width: 150, lean: -60, reach: 26 } },
          { part: 'lampPost', across: -0.36 },
          { part: 'bench', across: 0.48 },
        ],
      },
      { depth: 1.5, living: true, items: [{ part: 'fallingLeaves' }, { part: 'butterflies' }] },
      {
        depth: 1.35,
        items: [
          { part: 'tuft', row: { count: 10, from: -1.3, to: 1.3, jitter: 0.9, gap: [-0.24, 0.24] } },
          { part: 'flowers', row: { count: 7, from: -1.2, to: 1.2, jitter: 0.9, gap: [-0.26, 0.26] } },
          { part: 'puddles' },
        ],
      },
      {
        depth: 0.64,
        items: [
          { part: 'bush', across: -1.04, measures: { height: 130 } },
          { part: 'flowers', across: 0.96, size: 1.8 },
        ],
      },
    ],
  },
} satisfies Record<string, Recipe>;
