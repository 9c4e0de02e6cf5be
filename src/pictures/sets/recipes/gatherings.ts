import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { air, front } from './homes.ts';

const living = (depth: number, ...items: Item[]): SetLayer => ({ depth, living: true, items });

export const gatherings = {
  'assembly-hall': {
    wall: 2.4,
    scale: 1.15,
    layers: [
      {
        depth: 2.4,
        items: [
          { part: 'panelledWall', measures: { panel: 150 } },
          { part: 'boardFloor' },
          { part: 'ceiling', measures: { up: 560 } },
          {
            part: 'window',
            across: -0.86,
            measures: { arched: 1, width: 120, height: 270, up: 210, light: 1, dark: 1 },
          },
          {
            part: 'window',
            across: -0.62,
            measures: { arched: 1, width: 120, height: 270, up: 210, light: 1, dark: 1 },
          },
          {
            part: 'window',
            across: 0.82,
            measures: { arched: 1, width: 120, height: 270, up: 210, light: 1, dark: 1 },
          },
          { part: 'wallClock', across: 0.1, size: 1.2, measures: { up: 440 } },
        ],
      },
      { depth: 2.3, items: [{ part: 'stageFront', across: 0.1 }] },
      {
        depth: 2.28,
        items: [
          { part: 'lectern', across: 0.2, rise: 92 },
          { part: 'piano', across: -0.62 },
        ],
      },
      living(
        2.27,
        { part: 'spotlight', across: -0.05 },
        { part: 'banner', across: -0.36, measures: { up: 500 } },
        { part: 'banner', across: 0.56, measures: { up: 500 } },
      ),
      {
        depth: 1.8,
        items: [
          { part: 'chairRow', across: -0.4, measures: { count: 7 } },
          { part: 'chairRow', across: 0.56, measures: { count: 7 } },
        ],
      },
      {
        depth: 1.45,
        items: [
          { part: 'chairRow', across: -0.52, measures: { count: 7 } },
          { part: 'chairRow', across: 0.66, measures: { count: 6 } },
        ],
      },
      {
        depth: 1.18,
        items: [
          { part: 'chairRow', across: -0.76, measures: { count: 5 } },
          { part: 'chairRow', across: 0.84, measures: { count: 5 } },
        ],
      },
      air,
      front({ part: 'chairRow', across: -1.04, measures: { count: 3 } }),
    ],
  },
  ballroom: {
    wall: 2.2,
    scale: 1.15,
    view: 'city',
    layers: [
      {
        depth: 2.2,
        items: [
          { part: 'panelledWall', measures: { panel: 90, painted: 0.8, paper: 3 } },
          { part: 'boardFloor' },
          {
            part: 'window',
            row: { count: 5, from: -0.8, to: 0.8 },
            measures: { arched: 1, width: 140, height: 330, up: 70, light: 1, curtained: 1 },
          },
          { part: 'ceiling', measures: { up: 600 } },
        ],
      },
      { depth: 1.9, items: [{ part: 'column', row: { count: 4, from: -0.72, to: 0.72, gap: [-0.1, 0.1] } }] },
      {
        depth: 1.7,
        items: [
          { part: 'piano', across: -0.58 },
          { part: 'pottedPlant', across: 0.66, size: 1.4 },
        ],
      },
      {
        depth: 1.5,
        items: [
          { part: 'chandelier', across: -0.5, measures: { up: 420 } },
          { part: 'chandelier', across: 0.5, measures: { up: 420 } },
          { part: 'chandelier', across: 0, measures: { up: 380 } },
        ],
      },
      living(1.3, { part: 'spotlight', across: -0.4 }, { part: 'spotlight', across: 0.4, mirrored: true }),
      air,
      front({ part: 'column', across: -1.03, size: 0.9 }),
    ],
  },
  cinema: {
    wall: 2,
    scale: 1.2,
    layers: [
      { depth: 2, items: [{ part: 'drape' }, { part: 'plainFloor', measures: { tone: 0.7 } }] },
      living(1.95, { part: 'filmScreen', size: 1.2 }),
      { depth: 1.6, items: [{ part: 'chairRow', measures: { count: 15, soft: 1 } }] },
      { depth: 1.4, items: [{ part: 'chairRow', measures: { count: 15, soft: 1 } }] },
      living(1.3, { part: 'spotlight', across: 0.02, size: 0.7 }),
      {
        depth: 1.2,
        items: [
          { part: 'chairRow', across: -0.72, measures: { count: 6, soft: 1 } },
          { part: 'chairRow', across: 0.72, measures: { count: 6, soft: 1 } },
        ],
      },
      air,
      front(
        { part: 'chairRow', across: -0.98, measures: { count: 4, soft: 1 } },
        { part: 'chairRow', across: 0.98, measures: { count: 4, soft: 1 } },
      ),
    ],
  },
  circus: {
    wall: 2.2,
    scale: 1.15,
    layers: [
      { depth: 2.2, items: [{ part: 'tentInside' }] },
      living(1.9, { part: 'trapeze', across: -0.36 }, { part: 'trapeze', across: 0.4 }),
      living(
        1.7,
        { part: 'bunting', across: -0.5, measures: { width: 760, up: 420 } },
        { part: 'bunting', across: 0.5, measures: { width: 760, up: 420 } },
      ),
      {
        depth: 1.5,
        items: [
          { part: 'rock', across: 0.6, measures: { size: 30 } },
          { part: 'trunk', across: -0.6, size: 0.9 },
        ],
      },
      living(1.3, { part: 'spotlight', across: -0.26 }, { part: 'spotlight', across: 0.26, mirrored: true }),
      air,
      front(
        { part: 'chairRow', across: -1, measures: { count: 4 } },
        { part: 'chairRow', across: 1, measures: { count: 4 } },
      ),
    ],
  },
  airport: {
    wall: 2.2,
    scale: 1.1,
    view: 'none',
    layers: [
      { depth: 9, items: [{ part: 'sky' }, { part: 'stars' }] },
      { depth: 8, drift: 'clouds', items: [{ part: 'clouds', measures: { count: 3 } }] },
      {
        depth: 5,
        items: [
          { part: 'ground', measures: { tone: 0.3, bare: 0.4, swing: 1 } },
          { part: 'airliner', across: 0.1, size: 1.15 },
        ],
      },
      living(2.4, { part: 'twinkle' }),
      { depth: 2.2, items: [{ part: 'gateGlass' }, { part: 'tileFloor', measures: { contrast: 0.1 } }] },
      living(2, { part: 'departures', across: -0.5, measures: { up: 330 } }),
      {
        depth: 1.7,
        items: [
          { part: 'seatBank', across: -0.3 },
          { part: 'seatBank', across: 0.34 },
          { part: 'counter', across: 0.78, measures: { width: 200 } },
        ],
      },
      {
        depth: 1.3,
        items: [
          { part: 'seatBank', across: -0.72 },
          { part: 'pottedPlant', across: 0.8, size: 1.2 },
        ],
      },
      air,
      front({ part: 'seatBank', across: 1.02 }),
    ],
  },
} satisfies Record<string, Recipe>;
