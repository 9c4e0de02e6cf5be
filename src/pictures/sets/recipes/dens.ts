import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { air, along, front, midway, ROOMY, WALL } from './homes.ts';

const living = (depth: number, ...items: Item[]): SetLayer => ({ depth, living: true, items });

/** What tunnels have in common: walls on all sides, nothing to hang on. */
const UNDERGROUND = { wall: 4, open: true } as const;

/** A ship's hold, whole or wrecked. */
const hold = (broken: 0 | 1): SetLayer => ({
  depth: WALL,
  items: [
    { part: 'woodenHull', measures: { broken } },
    { part: 'porthole', across: -0.5, measures: { size: 76, up: 150 } },
    { part: 'porthole', across: 0.44, measures: { size: 76, up: 150 } },
  ],
});

export const dens = {
  burrow: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.1,
    surface: 'table',
    layers: [
      {
        depth: WALL,
        items: [
          { part: 'earthWall' },
          { part: 'roundDoor', across: -0.58 },
          { part: 'shelf', across: 0.05, measures: { width: 150, up: 152, kind: 1 } },
          { part: 'painting', across: -0.2, measures: { up: 140, width: 46 } },
        ],
      },
      along(
        { part: 'stoveNiche', across: 0.42 },
        { part: 'trunk', across: -0.12, size: 0.7 },
        { part: 'mushrooms', across: 0.74 },
        { part: 'casks', across: 0.86, size: 0.62 },
      ),
      living(WALL * 0.925, { part: 'stoveGlow', across: 0.42 }),
      {
        depth: 1.2,
        items: [
          { part: 'rug', across: 0.04, measures: { width: 300 } },
          { part: 'chair', across: 0.7, measures: { soft: 1 } },
          { part: 'logs', across: 0.24, size: 0.5 },
        ],
      },
      living(1.16, { part: 'hangingRoots' }),
      air,
      living(1.15, { part: 'swingingLantern', across: -0.3 }),
    ],
  },
  shaft: {
    ...UNDERGROUND,
    wall: 1.7,
    closest: 1,
    layers: [
      { depth: 1.7, items: [{ part: 'shaftWall' }] },
      living(1.66, { part: 'wellLight' }),
      living(1.5, { part: 'ropeAndBucket', across: 0.24, measures: { up: 60 } }, { part: 'cavePool', across: -0.2 }),
      {
        depth: 1.3,
        items: [
          { part: 'rock', across: -0.62, measures: { size: 70 } },
          { part: 'rock', across: 0.58, measures: { size: 46 } },
          { part: 'rock', across: 0.7, measures: { size: 80 } },
        ],
      },
      living(1.15, { part: 'drips' }),
      air,
    ],
  },
  tunnel: {
    ...UNDERGROUND,
    layers: [
      { depth: 4.2, items: [{ part: 'vault' }] },
      living(4.1, { part: 'sewerWater' }, { part: 'vaultLamps' }),
      { depth: 1.5, items: [{ part: 'crates', across: 0.5, size: 0.7 }] },
      living(1.4, { part: 'leak', across: -0.3 }),
      living(1.15, { part: 'drips' }),
      air,
    ],
  },
  mine: {
    ...UNDERGROUND,
    layers: [
      {
        depth: 4.2,
        items: [{ part: 'vault', measures: { rock: 1, light: 0 } }, { part: 'pitRails' }, { part: 'pitProps' }],
      },
      living(4, { part: 'vaultLamps', measures: { flame: 1 } }),
      {
        depth: 1.6,
        items: [
          { part: 'crystals', across: -0.62, size: 0.6 },
          { part: 'rock', across: 0.62, measures: { size: 80 } },
          { part: 'rock', across: 0.76, measures: { size: 110 } },
        ],
      },
      living(1.15, { part: 'drips' }),
      air,
    ],
  },
  tent: {
    wall: 1.5,
    scale: 1.2,
    closest: 1.15,
    layers: [
      { depth: 1.5, items: [{ part: 'canvasWalls' }] },
      living(1.45, { part: 'canvasBreath' }),
      {
        depth: 1.32,
        items: [
          { part: 'bedroll', across: -0.52 },
          { part: 'trunk', across: 0.46, size: 0.8 },
          { part: 'crates', across: 0.72, size: 0.6 },
        ],
      },
      { depth: 1.24, items: [{ part: 'rug', measures: { width: 260 } }] },
      living(1.22, { part: 'swingingLantern', across: 0.2 }),
      air,
      front({ part: 'trunk', across: -1.02, size: 0.8 }),
    ],
  },
  treehouse: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    layers: [
      {
        depth: WALL,
        items: [
          { part: 'plankWall' },
          { part: 'boardFloor' },
          { part: 'slopes' },
          {
            part: 'window',
            across: 0.4,
            measures: { arched: 1, width: 150, height: 130, up: 106, light: 1, curtained: 1 },
          },
          { part: 'shelf', across: -0.6, measures: { width: 150, up: 150, kind: 2 } },
          { part: 'drawings', across: 0.1 },
        ],
      },
      { depth: 1.3, items: [{ part: 'houseTrunk', across: -0.24 }] },
      living(1.29, { part: 'vines', across: -0.16, size: 0.6 }, { part: 'hammock', across: 0.66 }),
      along({ part: 'trunk', across: 0.38, size: 0.7 }, { part: 'ladder', across: -0.84 }),
      { depth: 1.2, items: [{ part: 'rug', across: 0.14, measures: { width: 240 } }] },
      living(1.18, { part: 'hungStars', across: 0.16, rise: 20 }),
      midway({ part: 'clutter', across: -0.56 }),
      air,
    ],
  },
  'ship-hold': {
    wall: WALL,
    scale: ROOMY,
    closest: 1.1,
    view: 'sea',
    layers: [
      hold(0),
      living(WALL * 0.99, { part: 'rollingLight' }),
      along(
        { part: 'casks', across: -0.8, size: 0.8 },
        { part: 'chest', across: 0.16, size: 0.8 },
        { part: 'crates', across: 0.84, size: 0.9 },
        { part: 'ladder', across: -0.08 },
      ),
      living(1.24, { part: 'hammock', across: 0.5 }),
      living(1.14, { part: 'swingingLantern', across: -0.3 }),
      air,
      front({ part: 'casks', across: -1.1, size: 0.7 }),
    ],
  },
  'wreck-hold': {
    wall: WALL,
    scale: ROOMY,
    closest: 1.1,
    view: 'sea',
    layers: [
      hold(1),
      living(WALL * 0.99, { part: 'rollingLight' }, { part: 'caustics' }),
      along(
        { part: 'casks', across: -0.76, size: 0.8 },
        { part: 'chest', across: 0.36 },
        { part: 'weed', across: -0.44, size: 0.7 },
        { part: 'weed', across: 0.6, size: 0.8 },
        { part: 'rubble', across: 0.84 },
      ),
      living(1.26, { part: 'cavePool', across: -0.1 }),
      living(1.16, { part: 'vines', across: -0.5, size: 0.6 }, { part: 'vines', across: 0.24, size: 0.5 }),
      living(1.15, { part: 'drips' }),
      air,
    ],
  },
} satisfies Record<string, Recipe>;
