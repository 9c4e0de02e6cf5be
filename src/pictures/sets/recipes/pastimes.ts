import type { Recipe } from '../recipe.ts';
import { air, along, backWall, front, midway, ROOMY, WALL } from './homes.ts';

export const pastimes = {
  restaurant: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    view: 'city',
    layers: [
      backWall(
        { part: 'panelledWall', measures: { panel: 96 } },
        { part: 'tileFloor', measures: { contrast: 0.14 } },
        { part: 'ceiling' },
        { part: 'window', across: -0.36, measures: { width: 200, height: 160, up: 96, dark: 1, curtained: 1 } },
        { part: 'blackboard', across: 0.12, size: 0.55, rise: 70, measures: { width: 200 } },
        { part: 'door', across: -0.84, measures: { glazed: 1 } },
        { part: 'shelf', across: 0.62, measures: { width: 220, up: 170, kind: 1 } },
        { part: 'shelf', across: 0.62, measures: { width: 220, up: 214, kind: 0 } },
      ),
      along(
        { part: 'counter', across: 0.62, measures: { width: 270 } },
        { part: 'till', across: 0.74 },
        { part: 'pottedPlant', across: -0.62 },
      ),
      {
        depth: 1.18,
        items: [
          { part: 'table', across: -0.4, measures: { width: 110, cloth: 1 } },
          { part: 'chair', across: -0.55, measures: { dark: 1 } },
          { part: 'chair', across: -0.25, measures: { dark: 1 }, mirrored: true },
          { part: 'table', across: 0.32, measures: { width: 110, cloth: 1 } },
          { part: 'chair', across: 0.47, measures: { dark: 1 }, mirrored: true },
        ],
      },
      {
        depth: 1.178,
        items: [
          { part: 'candle', across: -0.4, rise: 77 },
          { part: 'candle', across: 0.32, rise: 77 },
        ],
      },
      midway(
        { part: 'pendant', across: -0.4, measures: { up: 236 } },
        { part: 'pendant', across: 0.32, measures: { up: 236 } },
      ),
      air,
      front(
        { part: 'table', across: 0.9, measures: { width: 120, cloth: 1 } },
        { part: 'chair', across: -0.92, measures: { dark: 1 } },
      ),
      {
        depth: 1.177,
        living: true,
        items: [
          { part: 'candleFlames', across: -0.4, rise: 20, measures: { count: 1, up: 80 } },
          { part: 'candleFlames', across: 0.32, rise: 20, measures: { count: 1, up: 80 } },
        ],
      },
      { depth: 1.2, living: true, items: [{ part: 'ceilingFan', across: -0.04, measures: { up: 262 } }] },
    ],
  },
  gym: {
    wall: 1.6,
    scale: 1.15,
    layers: [
      {
        depth: 1.6,
        items: [
          { part: 'panelledWall', measures: { panel: 150, painted: 0.5 } },
          { part: 'boardFloor' },
          { part: 'window', across: -0.6, measures: { width: 280, height: 120, up: 270 } },
          { part: 'window', across: 0.6, measures: { width: 280, height: 120, up: 270 } },
          { part: 'hoop', across: 0.06, rise: -60 },
          { part: 'ceiling', measures: { up: 480 } },
        ],
      },
      {
        depth: 1.52,
        items: [
          { part: 'wallBars', across: -0.62 },
          { part: 'wallBars', across: -0.42 },
          { part: 'weights', across: 0.56 },
        ],
      },
      {
        depth: 1.3,
        items: [
          { part: 'vaultingHorse', across: -0.5 },
          { part: 'bench', across: 0.84 },
        ],
      },
      { depth: 1.22, living: true, items: [{ part: 'punchBag', across: 0.4 }] },
      air,
      front({ part: 'weights', across: -0.98 }),
      { depth: 1.5, living: true, items: [{ part: 'faultyLamp', across: 0.3, measures: { up: 420 } }] },
    ],
  },
  pool: {
    wall: 3.8,
    open: true,
    layers: [
      {
        depth: 3.8,
        items: [
          { part: 'tiledWall', measures: { tiled: 230, cool: 1 } },
          { part: 'tileFloor', measures: { contrast: 0.08 } },
          {
            part: 'window',
            row: { count: 5, from: -0.8, to: 0.8 },
            measures: { width: 420, height: 560, up: 240 },
          },
        ],
      },
      { depth: 3.7, items: [{ part: 'poolBasin' }] },
      { depth: 3.2, living: true, items: [{ part: 'ripples' }] },
      { depth: 2.6, items: [{ part: 'springboard', across: -0.72, size: 1.3 }] },
      { depth: 1.5, items: [{ part: 'lounger', across: -0.84 }] },
      {
        depth: 1.12,
        items: [
          { part: 'poolLadder', across: 0.5 },
          { part: 'lounger', across: 0.92, mirrored: true },
        ],
      },
      air,
      {
        depth: 3.6,
        living: true,
        items: [
          { part: 'steam', across: -0.3, size: 2 },
          { part: 'steam', across: 0.36, size: 1.6 },
        ],
      },
    ],
  },
  laboratory: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    view: 'city',
    layers: [
      backWall(
        { part: 'tiledWall', measures: { tiled: 150, paper: 2, cool: 1 } },
        { part: 'plainFloor', measures: { tone: 0.12 } },
        { part: 'ceiling' },
        { part: 'blackboard', across: -0.3, measures: { width: 220 } },
        { part: 'shelf', across: 0.2, measures: { width: 190, up: 160, kind: 1 } },
        { part: 'shelf', across: 0.2, measures: { width: 190, up: 210, kind: 1 } },
        { part: 'door', across: -0.86, measures: { paint: 1, glazed: 1 } },
      ),
      along(
        { part: 'labBench', across: 0.16 },
        { part: 'machine', across: 0.66 },
        { part: 'machine', across: -0.58, size: 0.85 },
      ),
      {
        depth: WALL * 0.925,
        living: true,
        items: [
          { part: 'boilingFlask', across: 0.02 },
          { part: 'winking', across: 0.66, measures: { width: 110, up: 60 } },
        ],
      },
      midway(
        { part: 'labBench', across: -0.86, measures: { width: 220 } },
        { part: 'pendant', across: 0.3, measures: { up: 240 } },
      ),
      air,
      front({ part: 'labBench', across: 0.98, measures: { width: 200 } }),
    ],
  },
  barn: {
    wall: 1.6,
    scale: 1.15,
    layers: [
      {
        depth: 1.6,
        items: [
          { part: 'plankWall' },
          { part: 'plainFloor', measures: { tone: 0.16 } },
          { part: 'barnDoor', across: 0.12 },
          { part: 'beams' },
        ],
      },
      {
        depth: 1.46,
        items: [
          { part: 'hayloft', across: -0.6 },
          { part: 'cow', across: 0.56, mirrored: true },
        ],
      },
      {
        depth: 1.24,
        items: [
          { part: 'hay', across: -0.5 },
          { part: 'crates', across: 0.9 },
        ],
      },
      { depth: 1.1, living: true, items: [{ part: 'dust' }] },
      front({ part: 'hay', across: -1 }),
      {
        depth: 1.2,
        living: true,
        items: [
          { part: 'hens', across: 0.3, size: 0.72 },
          { part: 'flock', across: 0.1, rise: 330, size: 0.5, measures: { dark: 1, count: 2, span: 1000 } },
        ],
      },
    ],
  },
  plane: {
    wall: 1.3,
    sided: true,
    closest: 1.6,
    layers: [
      { depth: 1.3, items: [{ part: 'planeCabin' }] },
      { depth: 1.285, living: true, items: [{ part: 'passingClouds' }] },
      { depth: 1.2, items: [{ part: 'planeSeat', row: { count: 5, from: -0.84, to: 0.84 } }] },
      air,
      {
        depth: 0.8,
        items: [
          { part: 'planeSeat', across: -0.66 },
          { part: 'planeSeat', across: 0.66 },
        ],
      },
      {
        depth: 1.18,
        living: true,
        items: [{ part: 'swayingCloth', across: 0.9, size: 1.05 }],
      },
    ],
  },
  submarine: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    view: 'underwater',
    layers: [
      backWall(
        { part: 'hull' },
        { part: 'porthole', across: -0.42, measures: { size: 110, up: 96 } },
        { part: 'porthole', across: 0.44, measures: { size: 110, up: 96 } },
        { part: 'hatch', across: 0.84 },
      ),
      along(
        { part: 'controls', across: -0.42, measures: { width: 230 } },
        { part: 'machine', across: 0.64, size: 0.85 },
      ),
      { depth: WALL * 0.925, living: true, items: [{ part: 'winking', across: -0.42 }] },
      midway({ part: 'periscope', across: 0.22 }, { part: 'controls', across: -0.88, measures: { width: 150 } }),
      air,
      { depth: 1.2, living: true, items: [{ part: 'leak', across: -0.1, size: 0.8 }] },
    ],
  },
} satisfies Record<string, Recipe>;
