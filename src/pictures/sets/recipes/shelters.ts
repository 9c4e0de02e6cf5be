import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { air, along, front, midway, ROOMY, WALL } from './homes.ts';

const living = (depth: number, ...items: Item[]): SetLayer => ({ depth, living: true, items });

export const shelters = {
  greenhouse: {
    wall: 1.9,
    scale: 1.2,
    surface: 'table',
    layers: [
      { depth: 1.9, items: [{ part: 'glassWall' }, { part: 'plainFloor', measures: { tone: 0.25 } }] },
      {
        depth: 1.75,
        items: [
          { part: 'broadLeaves', row: { count: 7, from: -0.9, to: 0.9, jitter: 0.5 } },
          { part: 'palm', across: -0.56, measures: { height: 330 } },
          { part: 'palm', across: 0.5, measures: { height: 300 } },
        ],
      },
      {
        depth: 1.5,
        items: [
          { part: 'table', across: -0.62, measures: { width: 300 } },
          { part: 'table', across: 0.66, measures: { width: 300 } },
        ],
      },
      {
        depth: 1.49,
        items: [
          { part: 'pottedPlant', across: -0.78, rise: 74, size: 0.6 },
          { part: 'flowers', across: -0.62, rise: 74 },
          { part: 'pottedPlant', across: -0.46, rise: 74, size: 0.6 },
          { part: 'flowers', across: 0.56, rise: 74 },
          { part: 'pottedPlant', across: 0.72, rise: 74, size: 0.7 },
          { part: 'flowers', across: 0.84, rise: 74 },
        ],
      },
      living(1.4, { part: 'vines', across: -0.3, size: 0.8 }, { part: 'vines', across: 0.26, size: 0.7 }),
      living(1.2, { part: 'butterflies' }),
      {
        depth: 1.18,
        items: [
          { part: 'pottedPlant', across: -0.88, size: 1.3 },
          { part: 'crates', across: 0.88, size: 0.8 },
        ],
      },
      air,
      front(
        { part: 'broadLeaves', across: -1, measures: { height: 130 } },
        { part: 'broadLeaves', across: 1.04, measures: { height: 100 } },
      ),
    ],
  },
  observatory: {
    wall: 1.7,
    scale: 1.15,
    surface: 'table',
    layers: [
      { depth: 1.7, items: [{ part: 'domeWall' }, { part: 'plainFloor', measures: { tone: 0.4 } }] },
      living(1.68, { part: 'twinkle' }),
      {
        depth: 1.6,
        items: [
          { part: 'controls', across: -0.56, measures: { width: 240 } },
          { part: 'bookcase', across: -0.88, measures: { width: 120, height: 210 } },
        ],
      },
      living(1.58, { part: 'winking', across: -0.56 }),
      living(1.4, { part: 'telescope', across: 0.28, size: 1.1 }),
      {
        depth: 1.26,
        items: [
          { part: 'desk', across: -0.6 },
          { part: 'tableLamp', across: -0.52 },
          { part: 'globe', across: -0.72, rise: 77 },
          { part: 'stairs', across: 0.88, size: 0.7 },
        ],
      },
      air,
      front({ part: 'chair', across: -0.96, measures: { dark: 1 } }),
    ],
  },
  igloo: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    layers: [
      { depth: WALL, items: [{ part: 'snowBlocks' }] },
      along({ part: 'furs', across: -0.52 }, { part: 'trunk', across: 0.66, size: 0.7 }),
      {
        depth: 1.2,
        items: [
          { part: 'logs', across: -0.08, size: 0.8 },
          { part: 'rug', across: -0.1, measures: { width: 300 } },
        ],
      },
      living(
        1.18,
        { part: 'fire', across: -0.08, size: 0.6, measures: { open: 1 } },
        { part: 'smoke', across: -0.08, size: 0.5, measures: { up: 110 } },
      ),
      living(WALL * 0.98, { part: 'gusts', across: 0.4 }),
      air,
      front({ part: 'drift', across: -1.02, measures: { width: 260 } }),
    ],
  },
  cellar: {
    wall: 3.4,
    open: true,
    layers: [
      {
        depth: 3.4,
        items: [
          { part: 'passage', measures: { half: 340, high: 320, tone: 0.4, stone: 1, panel: 0 } },
          { part: 'door', size: 1.1 },
          { part: 'beams' },
        ],
      },
      {
        depth: 2.6,
        items: [
          { part: 'casks', across: -0.22 },
          { part: 'casks', across: 0.22 },
          { part: 'column', row: { count: 2, from: -0.44, to: 0.44 } },
        ],
      },
      {
        depth: 1.9,
        items: [
          { part: 'casks', across: -0.5 },
          { part: 'casks', across: 0.5 },
        ],
      },
      living(
        1.85,
        { part: 'torch', across: -0.28, measures: { up: 210 } },
        { part: 'torch', across: 0.28, measures: { up: 210 } },
      ),
      {
        depth: 1.35,
        items: [
          { part: 'casks', across: -0.86 },
          { part: 'crates', across: 0.7 },
        ],
      },
      living(1.15, { part: 'drips' }),
      air,
      midway({ part: 'shelf', across: 0.92, measures: { width: 120, up: 120, kind: 1 } }),
      front({ part: 'casks', across: 1.1, size: 0.9 }),
    ],
  },
} satisfies Record<string, Recipe>;
