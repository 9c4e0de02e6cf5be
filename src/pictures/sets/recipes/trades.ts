import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { air, along, backWall, front, midway, ROOMY, WALL } from './homes.ts';

/** Where an aisle or a row of cupboards ends. */
const _END = 4.2;

const living = (depth: number, ...items: Item[]): SetLayer => ({ depth, living: true, items });

/** What every furnished room here shares. */
const room = { wall: WALL, scale: ROOMY, closest: 1.15, view: 'city' } as const;

export const trades = {
  laundromat: {
    ...room,
    surface: 'table',
    layers: [
      backWall(
        { part: 'tiledWall', measures: { tiled: 150, cool: 0.7 } },
        { part: 'tileFloor', measures: { contrast: 0.24 } },
        { part: 'ceiling' },
        { part: 'window', across: -0.72, measures: { width: 190, height: 150, up: 90, dark: 1 } },
        { part: 'wallClock', across: 0.1 },
        { part: 'shelf', across: 0.5, measures: { width: 200, up: 168, kind: 1 } },
        { part: 'door', across: 0.92, measures: { glazed: 1 } },
      ),
      living(
        WALL * 0.93,
        { part: 'washers', across: 0.06, measures: { count: 5 } },
        { part: 'washers', across: 0.62, measures: { count: 2 } },
      ),
      living(
        1.2,
        { part: 'neon', across: -0.72, measures: { up: 180 } },
        { part: 'faultyLamp', across: 0.24, measures: { up: 238 } },
      ),
      midway({ part: 'bench', across: -0.5 }, { part: 'crates', across: 0.88, size: 0.7 }),
      air,
      front({ part: 'chairRow', across: -1, measures: { count: 3 } }),
    ],
  },
  'recording-studio': {
    ...room,
    surface: 'table',
    layers: [
      backWall(
        { part: 'plankWall' },
        { part: 'boardFloor' },
        { part: 'ceiling' },
        { part: 'painting', across: -0.84, measures: { up: 170 } },
        { part: 'door', across: 0.9, measures: { paint: 1 } },
      ),
      living(WALL * 0.94, { part: 'controlWindow', across: -0.06 }),
      along({ part: 'machine', across: -0.68, size: 0.8 }, { part: 'piano', across: 0.6 }),
      living(1.22, { part: 'winking', across: -0.68, measures: { width: 100, up: 56 } }),
      midway(
        { part: 'microphone', across: 0.44 },
        { part: 'pendant', across: 0.02, measures: { up: 240 } },
        { part: 'rug', across: 0.1 },
      ),
      air,
      front({ part: 'chair', across: -0.9, measures: { soft: 1 } }),
    ],
  },
  'barber-shop': {
    ...room,
    surface: 'table',
    layers: [
      backWall(
        { part: 'tiledWall', measures: { tiled: 110 } },
        { part: 'tileFloor', measures: { contrast: 0.34 } },
        { part: 'ceiling' },
        { part: 'mirror', across: -0.26, size: 1.3, measures: { up: 86 } },
        { part: 'mirror', across: 0.16, size: 1.3, measures: { up: 86 } },
        { part: 'shelf', across: -0.05, measures: { width: 70, up: 150, kind: 1 } },
        { part: 'shelf', across: 0.5, measures: { width: 130, up: 160, kind: 1 } },
        { part: 'window', across: -0.76, measures: { width: 170, height: 150, up: 90, curtained: 1 } },
        { part: 'door', across: 0.88, measures: { glazed: 1 } },
      ),
      along(
        { part: 'cupboards', across: -0.05, measures: { width: 330, sink: 1 } },
        { part: 'pottedPlant', across: 0.62 },
      ),
      {
        depth: 1.2,
        items: [
          { part: 'barberChair', across: -0.28 },
          { part: 'barberChair', across: 0.18 },
        ],
      },
      living(
        1.22,
        { part: 'barberPole', across: 0.7, measures: { up: 130 } },
        { part: 'steam', across: -0.05, measures: { up: 96, height: 40 } },
      ),
      midway({ part: 'pendant', across: -0.05, measures: { up: 240 } }),
      air,
      front({ part: 'chairRow', across: 1.02, measures: { count: 2 } }),
    ],
  },
  vault: {
    wall: 1.6,
    scale: 1.2,
    layers: [
      {
        depth: 1.6,
        items: [
          { part: 'metalWall' },
          { part: 'tileFloor', measures: { contrast: 0.16 } },
          { part: 'depositBoxes', across: -0.66 },
          { part: 'depositBoxes', across: 0.78, measures: { width: 220 } },
        ],
      },
      { depth: 1.5, items: [{ part: 'vaultDoor', across: 0.12, size: 1.15 }] },
      living(
        1.4,
        { part: 'faultyLamp', across: -0.3, measures: { up: 330 } },
        { part: 'winking', across: 0.5, measures: { width: 60, up: 150 } },
      ),
      {
        depth: 1.26,
        items: [
          { part: 'table', across: -0.5, measures: { width: 150 } },
          { part: 'trunk', across: 0.66, size: 0.8 },
        ],
      },
      air,
      front({ part: 'depositBoxes', across: -1.2, measures: { width: 200 } }),
    ],
  },
  'art-studio': {
    ...room,
    surface: 'table',
    layers: [
      backWall(
        { part: 'plankWall', measures: { lying: 1 } },
        { part: 'boardFloor' },
        { part: 'window', across: -0.42, measures: { width: 280, height: 210, up: 80, light: 1 } },
        { part: 'canvas', across: 0.42, measures: { up: 40, width: 110, height: 90 } },
        { part: 'canvas', across: 0.62, measures: { up: 140, width: 90, height: 110 } },
        { part: 'canvas', across: 0.86, measures: { up: 60, width: 130, height: 130 } },
        { part: 'beams' },
      ),
      along(
        { part: 'exhibit', across: -0.86, size: 0.9 },
        { part: 'dresser', across: 0.3, size: 0.8 },
        { part: 'flowers', across: 0.3, rise: 72 },
      ),
      midway(
        { part: 'easel', across: -0.24, size: 1.05 },
        { part: 'easel', across: 0.66, mirrored: true },
        { part: 'chair', across: 0.46, measures: { back: 0 } },
      ),
      living(1.13, { part: 'butterflies', rise: 40 }, { part: 'swayingCloth', across: -0.78 }),
      air,
      front({ part: 'tableEdge', across: -0.9 }),
    ],
  },
} satisfies Record<string, Recipe>;
