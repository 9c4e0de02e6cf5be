import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { heavens } from './heavens.ts';

const living = (depth: number, ...items: Item[]): SetLayer => ({ depth, living: true, items });

export const openAir = {
  pitch: {
    layers: [
      ...heavens(-0.4, 3),
      { depth: 9, items: [{ part: 'tree', row: { count: 12, from: -1.6, to: 1.6, jitter: 0.8 } }] },
      { depth: 6, items: [{ part: 'stands' }] },
      living(5.9, { part: 'flag', across: -0.62, size: 1.6 }, { part: 'flag', across: 0.5, size: 1.6 }),
      { depth: 5.6, items: [{ part: 'pitchLines' }] },
      living(4.6, { part: 'goal', across: 0.3, size: 1.4 }),
      living(3, { part: 'flock', across: 0.2, rise: 620, measures: { count: 3 } }),
      { depth: 1.5, items: [{ part: 'bench', across: -0.72 }, { part: 'puddles' }] },
      living(1.45, { part: 'flag', across: 0.74, size: 0.5 }),
      { depth: 1.3, items: [{ part: 'tuft', row: { count: 5, from: -1.2, to: 1.2, jitter: 1 } }] },
      { depth: 0.66, items: [{ part: 'tuft', across: -0.98, size: 1.8 }] },
    ],
  },
  'ice-rink': {
    layers: [
      ...heavens(0.42, 2),
      {
        depth: 9,
        items: [
          {
            part: 'townHouse',
            row: { count: 9, from: -1.6, to: 1.6, jitter: 0.3 },
            measures: { width: 520, height: 560 },
          },
        ],
      },
      {
        depth: 6,
        items: [
          { part: 'hills', measures: { rise: 2, swing: 4, tone: 0.1 } },
          {
            part: 'fir',
            row: { count: 8, from: -1.5, to: 1.5, jitter: 0.6, gap: [-0.14, 0.14] },
            measures: { height: 420 },
          },
          { part: 'stall', across: -0.5, size: 1.3 },
        ],
      },
      living(5.6, { part: 'smoke', across: -0.36, measures: { up: 300 } }),
      { depth: 3.6, items: [{ part: 'rinkIce' }] },
      living(
        3.2,
        { part: 'sparkle', measures: { span: 100 } },
        { part: 'bunting', across: -0.5, size: 1.6, measures: { width: 900, up: 330 } },
        { part: 'bunting', across: 0.5, size: 1.6, measures: { width: 900, up: 330 } },
      ),
      {
        depth: 1.7,
        items: [
          { part: 'lampPost', across: -0.7 },
          { part: 'bench', across: 0.74 },
        ],
      },
      living(1.3, { part: 'iceDust' }),
      {
        depth: 0.66,
        items: [
          { part: 'drift', across: -1, measures: { width: 300 } },
          { part: 'drift', across: 1.06, measures: { width: 240 } },
        ],
      },
    ],
  },
  'moon-base': {
    layers: [
      { depth: 30, items: [{ part: 'deepSky' }, { part: 'stars', measures: { always: 1, count: 90 } }] },
      { depth: 18, items: [{ part: 'planet', across: -0.5, rise: 300, measures: { size: 120 } }] },
      living(17, { part: 'twinkle' }),
      {
        depth: 7,
        items: [
          { part: 'moonGround', measures: { tone: 0.45, swing: 22, rise: 20 } },
          { part: 'dome', across: 0.3, size: 2.2 },
          { part: 'dome', across: 0.02, size: 1.3 },
          { part: 'dish', across: -0.3, size: 1.4 },
        ],
      },
      {
        depth: 4,
        items: [
          { part: 'moonGround', measures: { tone: 0.3, swing: 12 } },
          { part: 'dome', across: 0.62, size: 1.5 },
          { part: 'rocket', across: -0.58, size: 1.1 },
        ],
      },
      living(
        3.9,
        { part: 'winking', across: 0.66, measures: { width: 130, up: 40 } },
        { part: 'steam', across: -0.58, measures: { up: 30, height: 120 } },
      ),
      {
        depth: 2.2,
        items: [
          { part: 'moonGround', measures: { tone: 0.2, swing: 8 } },
          { part: 'rock', across: -0.5, measures: { size: 110 } },
        ],
      },
      living(2.6, { part: 'rover', across: 0.2 }),
      living(16.5, { part: 'satellite' }),
      living(2.1, { part: 'roadBlock', across: -0.16, size: 0.8 }),
      {
        depth: 1.5,
        items: [
          { part: 'moonGround', measures: { tone: 0.12, swing: 8 } },
          { part: 'crater', row: { count: 4, from: -1.1, to: 1.1, jitter: 0.7 }, rise: -30 },
        ],
      },
      { depth: 0.66, items: [{ part: 'rock', across: -1, measures: { size: 170 } }] },
      { depth: 16, living: true, items: [{ part: 'comet', rise: 4200, size: 5 }] },
    ],
  },
  'beach-huts': {
    view: 'sea',
    layers: [
      ...heavens(0.4),
      {
        depth: 20,
        items: [
          { part: 'stillWater', measures: { tone: 0, rise: 6, span: 10 } },
          { part: 'glitter', across: 0.3 },
        ],
      },
      { depth: 8, drift: 'waves', items: [{ part: 'waves', measures: { tone: 0.16, length: 46, crest: 4 } }] },
      { depth: 4.6, drift: 'waves', items: [{ part: 'waves', measures: { tone: 0.34, length: 58, crest: 6 } }] },
      { depth: 4, drift: 'bob', items: [{ part: 'sail', across: 0.6, size: 0.8 }] },
      { depth: 3, drift: 'waves', items: [{ part: 'foam' }] },
      {
        depth: 2.8,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 5 } },
          { part: 'beachHut', row: { count: 5, from: -1.02, to: 0.06 } },
        ],
      },
      living(2.7, { part: 'flag', across: -0.34, size: 1.1 }, { part: 'flock', across: 0.3, rise: 480 }),
      {
        depth: 1.8,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 4 } },
          { part: 'parasol', across: 0.6 },
          { part: 'lounger', across: 0.42 },
          { part: 'boat', across: -0.86 },
        ],
      },
      {
        depth: 1.35,
        items: [
          { part: 'ground', measures: { bare: 1, swing: 6 } },
          { part: 'shells' },
          { part: 'tuft', across: 0.8, measures: { dry: 0.6 } },
        ],
      },
      { depth: 0.66, items: [{ part: 'tuft', across: -1, size: 2, measures: { dry: 0.5 } }] },
    ],
  },
  'roof-garden': {
    view: 'city',
    layers: [
      ...heavens(0.4),
      {
        depth: 11,
        items: [
          {
            part: 'tower',
            row: { count: 13, from: -1.7, to: 1.7, jitter: 0.5 },
            measures: { width: 560, height: 1800 },
          },
        ],
      },
      {
        depth: 6,
        items: [
          {
            part: 'townHouse',
            row: { count: 10, from: -1.7, to: 1.7, jitter: 0.3 },
            rise: -160,
            measures: { width: 460, height: 520 },
          },
        ],
      },
      living(
        5,
        { part: 'flock', across: 0.1, rise: 1000, size: 1.4, measures: { dark: 1, count: 4 } },
        { part: 'smoke', across: 0.5, size: 1.5, measures: { up: 330 } },
      ),
      { depth: 2, items: [{ part: 'roofFloor' }, { part: 'chimney', across: 0.9 }] },
      { depth: 1.8, items: [{ part: 'planter', row: { count: 5, from: -0.86, to: 0.86, gap: [-0.1, 0.1] } }] },
      living(
        1.6,
        { part: 'bunting', across: -0.45, measures: { width: 760, up: 300 } },
        { part: 'bunting', across: 0.5, measures: { width: 760, up: 310 } },
      ),
      {
        depth: 1.4,
        items: [
          { part: 'planter', across: -0.78 },
          { part: 'table', across: 0.6, measures: { width: 110, cloth: 1 } },
          { part: 'chair', across: 0.44 },
          { part: 'chair', across: 0.76, mirrored: true },
          { part: 'pottedPlant', across: -0.5 },
        ],
      },
      living(1.25, { part: 'butterflies' }, { part: 'fireflies', at: 'dark' }),
      {
        depth: 0.66,
        items: [
          { part: 'planter', across: 1.04 },
          { part: 'broadLeaves', across: -1.04, measures: { height: 90 } },
        ],
      },
    ],
  },
  vineyard: {
    layers: [
      ...heavens(0.44),
      { depth: 13, items: [{ part: 'hills', measures: { rise: 76, swing: 34, tone: 0.05 } }] },
      {
        depth: 8,
        items: [
          { part: 'hills', measures: { rise: 26, swing: 18, tone: 0.22 } },
          { part: 'cottage', across: -0.3, rise: 40, size: 1.3 },
          { part: 'fir', row: { count: 5, from: -0.6, to: -0.38, jitter: 0.3 }, rise: 40, measures: { height: 560 } },
        ],
      },
      living(7.9, { part: 'smoke', across: -0.3, rise: 40, measures: { up: 440, aside: 140 } }),
      { depth: 5.4, items: [{ part: 'vineRows' }] },
      living(3, { part: 'flock', across: 0.2, rise: 640, measures: { dark: 1, count: 4 } }),
      {
        depth: 1.4,
        items: [
          { part: 'crates', across: -0.7 },
          { part: 'tuft', row: { count: 9, from: -1.2, to: 1.2, jitter: 0.9 } },
          { part: 'puddles' },
        ],
      },
      living(1.25, { part: 'butterflies' }, { part: 'fallingLeaves' }),
      { depth: 0.66, items: [{ part: 'broadLeaves', across: 1.02, measures: { height: 110 } }] },
    ],
  },
} satisfies Record<string, Recipe>;
