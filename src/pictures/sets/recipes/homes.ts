import type { Item, Recipe, SetLayer } from '../recipe.ts';

/** Depth of a room's back wall. */
export const WALL = 1.36;
/** Rooms are furnished larger than life, so that they feel close. */
export const ROOMY = 1.3;

/** Dust in the light, close behind the actors. */
export const air: SetLayer = { depth: 1.1, living: true, items: [{ part: 'dust' }] };

/** A back wall with its floor and what hangs on it. */
export const backWall = (...items: Item[]): SetLayer => ({ depth: WALL, items });
/** Furniture standing before the wall. */
export const along = (...items: Item[]): SetLayer => ({ depth: WALL * 0.93, items });
/** Things further into the room, behind the actors. */
export const midway = (...items: Item[]): SetLayer => ({ depth: 1.14, items });
/** Dark shapes at the very front. */
export const front = (...items: Item[]): SetLayer => ({ depth: 0.66, items });

export const homes = {
  kitchen: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    layers: [
      backWall(
        { part: 'tiledWall', measures: { tiled: 128 } },
        { part: 'tileFloor' },
        { part: 'ceiling' },
        { part: 'window', across: -0.3, measures: { curtained: 1, light: 1, width: 120, height: 120, up: 112 } },
        { part: 'shelf', across: 0.42, measures: { width: 190, up: 168 } },
        { part: 'shelf', across: 0.42, measures: { width: 190, up: 218, kind: 1 } },
        { part: 'door', across: -0.86 },
      ),
      along(
        { part: 'cupboards', across: -0.3, measures: { width: 240 } },
        { part: 'stove', across: 0.24 },
        { part: 'cupboards', across: 0.56, measures: { width: 150, sink: 0 } },
        { part: 'fridge', across: 0.86 },
      ),
      {
        depth: WALL * 0.92,
        living: true,
        items: [{ part: 'steam', across: 0.24, measures: { up: 126, aside: -17, height: 46 } }],
      },
      midway(
        { part: 'pendant', across: 0.04, measures: { up: 236 } },
        { part: 'table', across: -0.62, measures: { width: 170, cloth: 1 } },
        { part: 'chair', across: -0.84 },
      ),
      air,
      front({ part: 'chair', across: 0.86 }),
    ],
  },
  bedroom: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    layers: [
      backWall(
        { part: 'paperedWall' },
        { part: 'boardFloor' },
        { part: 'ceiling' },
        { part: 'window', across: 0.36, measures: { curtained: 1, light: 1, width: 120, height: 140 } },
        { part: 'painting', across: -0.36, measures: { up: 165 } },
        { part: 'painting', across: -0.1, measures: { up: 178, width: 50, height: 60 } },
        { part: 'door', across: 0.88 },
      ),
      along(
        { part: 'bed', across: -0.42, size: 1.1 },
        { part: 'dresser', across: 0.02, size: 0.72 },
        { part: 'tableLamp', across: 0.02, measures: { up: 70 } },
        { part: 'bookcase', across: -0.92, measures: { width: 90, height: 170 } },
      ),
      midway({ part: 'rug', across: 0.15 }, { part: 'trunk', across: 0.82, size: 0.8 }),
      air,
      front({ part: 'pottedPlant', across: -0.9 }),
      { depth: 1.26, items: [{ part: 'tallClock', across: 0.64 }] },
      { depth: 1.259, living: true, items: [{ part: 'pendulum', across: 0.64 }] },
    ],
  },
  'living-room': {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    layers: [
      backWall(
        { part: 'paperedWall' },
        { part: 'boardFloor' },
        { part: 'ceiling' },
        { part: 'window', across: -0.34, measures: { curtained: 1, light: 1, width: 130, height: 150 } },
        { part: 'painting', across: 0.08, measures: { up: 170 } },
        { part: 'door', across: -0.88 },
      ),
      along(
        { part: 'fireplace', across: 0.46 },
        { part: 'floorLamp', across: 0.2 },
        { part: 'bookcase', across: 0.84, measures: { width: 130, height: 210 } },
        { part: 'pottedPlant', across: -0.62 },
      ),
      { depth: WALL * 0.92, living: true, items: [{ part: 'fire', across: 0.46 }] },
      midway({ part: 'rug' }, { part: 'sofa', across: -0.5 }, { part: 'chair', across: 0.74, measures: { soft: 1 } }),
      air,
      front({ part: 'pottedPlant', across: -0.92 }, { part: 'tableEdge', across: 0.84 }),
    ],
  },
  attic: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    layers: [
      backWall(
        { part: 'plankWall' },
        { part: 'boardFloor' },
        { part: 'window', measures: { width: 90, height: 90, up: 120, light: 1, dark: 1 } },
        { part: 'slopes' },
      ),
      along(
        { part: 'clutter', across: -0.36 },
        { part: 'trunk', across: 0.34 },
        { part: 'mirror', across: 0.56, rise: -60 },
        { part: 'bookcase', across: -0.62, measures: { width: 80, height: 110 } },
      ),
      midway(
        { part: 'clutter', across: 0.74, mirrored: true },
        { part: 'pendant', across: -0.06, measures: { up: 232 } },
        { part: 'trunk', across: -0.8 },
      ),
      air,
      {
        depth: 1.2,
        living: true,
        items: [{ part: 'cobwebs' }],
      },
    ],
  },
  bathroom: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    layers: [
      backWall(
        { part: 'tiledWall', measures: { tiled: 175, cool: 0.7 } },
        { part: 'tileFloor', measures: { contrast: 0.3 } },
        { part: 'ceiling' },
        { part: 'window', across: 0.5, measures: { width: 80, height: 90, up: 150 } },
        { part: 'mirror', across: -0.28, measures: { up: 128 } },
        { part: 'door', across: -0.84 },
      ),
      along(
        { part: 'basin', across: -0.28 },
        { part: 'toilet', across: 0.84, mirrored: true },
        { part: 'shelf', across: 0.08, measures: { width: 70, up: 150, kind: 1 } },
      ),
      midway(
        { part: 'bath', across: 0.52 },
        { part: 'rug', across: 0.1, measures: { width: 130 } },
        { part: 'pendant', across: 0, measures: { up: 240 } },
      ),
      { depth: 1.13, living: true, items: [{ part: 'steam', across: 0.52, measures: { up: 90, height: 80 } }] },
      air,
      { depth: 1.26, living: true, items: [{ part: 'leak', across: 0.2, size: 0.7 }] },
    ],
  },
  'lighthouse-room': {
    wall: WALL,
    scale: ROOMY,
    surface: 'table',
    view: 'sea',
    layers: [
      backWall(
        { part: 'panelledWall', measures: { panel: 78 } },
        { part: 'boardFloor' },
        { part: 'window', across: -0.66, measures: { arched: 1, width: 150, height: 240, up: 92, dark: 1 } },
        { part: 'window', across: 0, measures: { arched: 1, width: 150, height: 240, up: 92, dark: 1 } },
        { part: 'window', across: 0.66, measures: { arched: 1, width: 150, height: 240, up: 92, dark: 1 } },
        { part: 'beams' },
      ),
      midway({ part: 'lens', across: 0.42 }, { part: 'crates', across: -0.82, size: 0.9 }),
      air,
      { depth: 1.139, living: true, items: [{ part: 'lensTurn', across: 0.42 }] },
    ],
  },
} satisfies Record<string, Recipe>;
