import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { heavens } from './heavens.ts';
import { air, along, backWall, midway, ROOMY, WALL } from './homes.ts';

const living = (depth: number, ...items: Item[]): SetLayer => ({ depth, living: true, items });

export const parlours = {
  casino: {
    wall: 1.6,
    scale: 1.2,
    closest: 1.1,
    surface: 'table',
    layers: [
      {
        depth: 1.6,
        items: [
          { part: 'panelledWall', measures: { panel: 110, paper: 3 } },
          { part: 'plainFloor', measures: { tone: 0.3 } },
          { part: 'rug', measures: { width: 900 } },
          { part: 'gilding' },
          { part: 'mirror', across: -0.1, size: 1.3 },
        ],
      },
      {
        depth: 1.5,
        items: [
          { part: 'column', across: -0.3 },
          { part: 'column', across: 0.32 },
        ],
      },
      living(1.48, {
        part: 'slotMachine',
        row: { count: 9, from: -0.92, to: 0.92, gap: [-0.3, 0.32] },
      }),
      living(1.4, { part: 'chandelier', across: 0, measures: { up: 300 } }),
      living(1.26, { part: 'rouletteTable', across: 0.04 }),
      {
        depth: 1.2,
        items: [
          { part: 'chair', across: -0.6, measures: { back: 0 } },
          { part: 'chair', across: 0.62, measures: { back: 0 } },
          { part: 'pottedPlant', across: 0.9, size: 1.2 },
        ],
      },
      living(1.45, { part: 'spotlight', across: -0.5 }, { part: 'spotlight', across: 0.5 }),
      air,
    ],
  },
  nursery: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    layers: [
      backWall(
        { part: 'paperedWall', measures: { paper: 2 } },
        { part: 'boardFloor' },
        { part: 'ceiling' },
        { part: 'window', across: -0.16, measures: { curtained: 1, light: 1, width: 130, height: 140, up: 104 } },
        { part: 'shelf', across: 0.36, measures: { width: 170, up: 166, kind: 2 } },
        { part: 'shelf', across: 0.36, measures: { width: 170, up: 112, kind: 2 } },
        { part: 'drawings', across: -0.56 },
        { part: 'door', across: -0.88, measures: { paint: 1 } },
      ),
      along(
        { part: 'cot', across: -0.46, size: 1.1 },
        { part: 'dresser', across: 0.74 },
        { part: 'chair', across: 0.06, measures: { soft: 1 } },
      ),
      living(WALL * 0.92, { part: 'cotMobile', across: -0.46, size: 1.1 }),
      {
        depth: 1.18,
        items: [
          { part: 'rug', across: 0.24, measures: { width: 280 } },
          { part: 'trunk', across: 0.56, size: 0.6 },
        ],
      },
      living(1.2, { part: 'hungStars', across: 0.3, rise: 40 }),
      living(1.16, { part: 'swaying', across: 0.92, size: 0.5 }),
      midway({ part: 'pendant', across: 0.1, measures: { up: 250 } }),
      air,
    ],
  },
  balcony: {
    view: 'city',
    layers: [
      ...heavens(-0.4),
      {
        depth: 12,
        items: [
          {
            part: 'tower',
            row: { count: 12, from: -1.7, to: 1.7, jitter: 0.5 },
            measures: { width: 800, height: 2300 },
          },
        ],
      },
      {
        depth: 6,
        items: [
          {
            part: 'townHouse',
            row: { count: 10, from: -1.7, to: 1.7, jitter: 0.3 },
            measures: { width: 620, height: 700 },
          },
        ],
      },
      {
        depth: 3.4,
        items: [
          {
            part: 'townHouse',
            row: { count: 7, from: -1.6, to: 1.6, jitter: 0.2 },
            measures: { width: 460, height: 60 },
          },
        ],
      },
      living(3.3, { part: 'washing', across: 0.3, rise: 120 }),
      living(9, { part: 'flock', across: 0.2, rise: 620, measures: { dark: 1, count: 4 } }),
      { depth: 1.6, items: [{ part: 'roofFloor' }, { part: 'balustrade', row: { count: 7, from: -1.4, to: 1.4 } }] },
      living(1.56, { part: 'carsBelow', measures: { up: 96 } }),
      {
        depth: 1.36,
        items: [
          { part: 'planter', across: -0.62 },
          { part: 'planter', across: 0.34, size: 0.8 },
          { part: 'table', across: 0.66, measures: { width: 80 } },
          { part: 'flowers', across: 0.66, rise: 76 },
          { part: 'chair', across: 0.86 },
          { part: 'pottedPlant', across: -0.86, size: 1.1 },
        ],
      },
      living(1.3, { part: 'bunting', across: 0, at: 'dark', measures: { width: 900, up: 300 } }),
      living(1.2, { part: 'butterflies' }),
    ],
  },
} satisfies Record<string, Recipe>;
