import type { Recipe } from '../recipe.ts';
import { air, along, backWall, front, midway, ROOMY, WALL } from './homes.ts';

export const publicRooms = {
  bar: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    view: 'city',
    layers: [
      backWall(
        { part: 'panelledWall', measures: { panel: 120 } },
        { part: 'boardFloor' },
        { part: 'ceiling' },
        { part: 'window', across: -0.72, measures: { width: 190, height: 150, up: 100, dark: 1 } },
        { part: 'backBar', across: 0.3 },
        { part: 'shelf', across: 0.3, measures: { width: 300, up: 140, kind: 1 } },
        { part: 'shelf', across: 0.3, measures: { width: 300, up: 188, kind: 1 } },
      ),
      along({ part: 'counter', across: 0.34, measures: { width: 440, stools: 4 } }, { part: 'door', across: -0.98 }),
      midway(
        { part: 'pendant', across: -0.3, measures: { up: 225 } },
        { part: 'pendant', across: 0.3, measures: { up: 225 } },
        { part: 'table', across: -0.5, measures: { width: 110 } },
        { part: 'tableLamp', across: -0.5 },
        { part: 'chair', across: -0.66, measures: { dark: 1 } },
        { part: 'chair', across: -0.34, measures: { dark: 1 }, mirrored: true },
      ),
      { depth: 1.13, living: true, items: [{ part: 'neon', across: -0.12 }] },
      air,
      front(
        { part: 'chair', across: -0.9, measures: { dark: 1 } },
        { part: 'table', across: -1.04, measures: { width: 110 } },
      ),
      { depth: 1.2, living: true, items: [{ part: 'ceilingFan', across: 0.06, measures: { up: 262 } }] },
    ],
  },
  office: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    view: 'city',
    layers: [
      backWall(
        { part: 'panelledWall', measures: { panel: 60, painted: 0.6 } },
        { part: 'plainFloor', measures: { tone: 0.2 } },
        { part: 'ceiling' },
        { part: 'window', across: 0.3, measures: { width: 220, height: 150, up: 100 } },
        { part: 'wallClock', across: -0.18 },
        { part: 'door', across: -0.84, measures: { glazed: 1 } },
        { part: 'painting', across: -0.44, measures: { up: 165 } },
      ),
      along(
        { part: 'bookcase', across: 0.82, measures: { width: 150, height: 190 } },
        { part: 'desk', across: 0.26 },
        { part: 'computer', across: 0.2 },
        { part: 'tableLamp', across: 0.37 },
        { part: 'pottedPlant', across: -0.6 },
        { part: 'dresser', across: -0.34, size: 0.9 },
      ),
      midway({ part: 'pendant', measures: { up: 244 } }, { part: 'chair', across: 0.62, measures: { dark: 1 } }),
      air,
      { depth: 1.3, living: true, items: [{ part: 'ceilingFan', across: 0.3, measures: { up: 262 } }] },
    ],
  },
  classroom: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    layers: [
      backWall(
        { part: 'panelledWall', measures: { panel: 84, painted: 0.75 } },
        { part: 'boardFloor' },
        { part: 'ceiling' },
        { part: 'blackboard', across: -0.12, measures: { width: 330 } },
        { part: 'window', across: 0.7, measures: { width: 150, height: 160 } },
        { part: 'wallClock', across: 0.36 },
        { part: 'drawings', across: -0.62 },
        { part: 'door', across: -0.92 },
      ),
      along({ part: 'desk', across: 0.46, size: 0.9 }, { part: 'pottedPlant', across: 0.94, size: 0.8 }),
      {
        depth: 1.2,
        items: [
          { part: 'chair', row: { count: 4, from: -0.82, to: 0.9 }, size: 0.8 },
          { part: 'globe', across: 0.5, rise: 68, size: 0.8 },
        ],
      },
      { depth: 1.16, items: [{ part: 'schoolDesk', row: { count: 4, from: -0.86, to: 0.86 } }] },
      air,
      front({ part: 'schoolDesk', across: -0.84 }, { part: 'schoolDesk', across: 0.9 }),
      { depth: 1.3, living: true, items: [{ part: 'ceilingFan', across: 0.2, measures: { up: 262 } }] },
    ],
  },
  hospital: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    view: 'city',
    layers: [
      backWall(
        { part: 'tiledWall', measures: { tiled: 110, paper: 2, cool: 1 } },
        { part: 'plainFloor', measures: { tone: 0.06 } },
        { part: 'ceiling' },
        { part: 'window', across: 0.16, measures: { width: 170, height: 140, up: 110, light: 1 } },
        { part: 'door', across: -0.86, measures: { paint: 1, glazed: 1 } },
        { part: 'wallClock', across: -0.3 },
        { part: 'painting', across: 0.5, measures: { up: 150, width: 60 } },
      ),
      along(
        { part: 'bed', across: -0.42, measures: { iron: 1 }, size: 1.1 },
        { part: 'drip', across: -0.1 },
        { part: 'bed', across: 0.66, measures: { iron: 1 }, size: 1.1 },
      ),
      {
        depth: WALL * 0.9,
        living: true,
        items: [
          { part: 'wardCurtain', across: 0.36 },
          { part: 'heartbeat', across: -0.1 },
        ],
      },
      midway({ part: 'chair', across: -0.7 }, { part: 'pottedPlant', across: 0.92, size: 0.8 }),
      air,
    ],
  },
  church: {
    wall: 1.8,
    scale: 1.25,
    layers: [
      {
        depth: 1.8,
        items: [
          { part: 'stoneWall', measures: { tone: 0.2 } },
          { part: 'tileFloor', measures: { contrast: 0.2 } },
          { part: 'stainedWindow', across: -0.42 },
          { part: 'stainedWindow', across: 0.42 },
          { part: 'stainedWindow', across: 0, rise: 70 },
          { part: 'stainedWindow', across: -0.84 },
          { part: 'stainedWindow', across: 0.84 },
        ],
      },
      { depth: 1.76, living: true, items: [{ part: 'shafts' }] },
      { depth: 1.7, items: [{ part: 'altar' }] },
      { depth: 1.6, items: [{ part: 'column', row: { count: 2, from: -0.6, to: 0.6 } }] },
      {
        depth: 1.38,
        items: [
          { part: 'pew', across: -0.56, measures: { width: 300 } },
          { part: 'pew', across: 0.56, measures: { width: 300 } },
        ],
      },
      {
        depth: 1.15,
        items: [
          { part: 'pew', across: -0.72, measures: { width: 320 } },
          { part: 'pew', across: 0.72, measures: { width: 320 } },
        ],
      },
      air,
      front(
        { part: 'pew', across: -1.05, measures: { width: 260 } },
        { part: 'pew', across: 1.05, measures: { width: 260 } },
      ),
      { depth: 1.69, living: true, items: [{ part: 'candleFlames', measures: { apart: 136, up: 162 } }] },
      {
        depth: 1.5,
        living: true,
        items: [{ part: 'flock', across: 0.2, rise: 430, size: 0.5, measures: { dark: 1, count: 2, span: 1100 } }],
      },
    ],
  },
  stage: {
    wall: 1.7,
    scale: 1.3,
    layers: [
      { depth: 1.7, items: [{ part: 'drape' }, { part: 'boardFloor' }] },
      {
        depth: 1.55,
        items: [
          { part: 'tree', across: -0.4, size: 0.7 },
          { part: 'planet', across: 0.4, rise: 250, measures: { size: 90 } },
          { part: 'cottage', across: 0.5, size: 0.6 },
        ],
      },
      {
        depth: 1.32,
        items: [
          { part: 'bush', across: -0.66 },
          { part: 'bush', across: 0.72 },
        ],
      },
      {
        depth: 1.26,
        living: true,
        items: [
          { part: 'spotlight', across: -0.3 },
          { part: 'spotlight', across: 0.3, mirrored: true },
        ],
      },
      { depth: 1.25, items: [{ part: 'proscenium' }] },
      air,
      { depth: 0.78, items: [{ part: 'footlights' }] },
      { depth: 1.5, living: true, items: [{ part: 'hungStars', across: -0.1 }] },
    ],
  },
  shop: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    view: 'city',
    layers: [
      backWall(
        { part: 'panelledWall', measures: { panel: 70, painted: 0.4 } },
        { part: 'boardFloor' },
        { part: 'ceiling' },
        { part: 'window', across: -0.7, measures: { width: 170, height: 160, up: 80 } },
        { part: 'shelf', across: -0.2, measures: { width: 190, up: 120, kind: 2 } },
        { part: 'shelf', across: -0.2, measures: { width: 190, up: 170, kind: 0 } },
        { part: 'shelf', across: -0.2, measures: { width: 190, up: 218, kind: 1 } },
        { part: 'shelf', across: 0.32, measures: { width: 190, up: 150, kind: 1 } },
        { part: 'shelf', across: 0.32, measures: { width: 190, up: 200, kind: 2 } },
        { part: 'door', across: 0.9, measures: { glazed: 1 } },
      ),
      along(
        { part: 'counter', across: 0.32, measures: { width: 260 } },
        { part: 'till', across: 0.44 },
        { part: 'crates', across: -0.5, size: 0.8 },
      ),
      midway(
        { part: 'pendant', across: -0.1, measures: { up: 230 } },
        { part: 'crates', across: -0.86 },
        { part: 'pottedPlant', across: 0.74, size: 0.9 },
      ),
      air,
      {
        depth: 1.25,
        living: true,
        items: [
          { part: 'lyingCat', across: 0.26, measures: { up: 107 } },
          { part: 'ceilingFan', across: 0.1, measures: { up: 262 } },
        ],
      },
    ],
  },
  workshop: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    layers: [
      backWall(
        { part: 'plankWall', measures: { lying: 1 } },
        { part: 'boardFloor' },
        { part: 'ceiling' },
        { part: 'window', across: 0.5, measures: { width: 130, height: 100, up: 130, light: 1, dark: 1 } },
        { part: 'toolBoard', across: -0.24, size: 1.15 },
        { part: 'shelf', across: -0.66, measures: { width: 130, up: 175, kind: 2 } },
        { part: 'door', across: 0.92 },
      ),
      along(
        { part: 'workbench', across: -0.24, size: 1.1 },
        { part: 'crates', across: 0.42 },
        { part: 'trunk', across: -0.7 },
      ),
      midway(
        { part: 'pendant', across: 0.1, measures: { up: 226 } },
        { part: 'crates', across: 0.84, mirrored: true },
        { part: 'chair', across: -0.66, measures: { back: 0 } },
      ),
      air,
      { depth: 1.33, living: true, items: [{ part: 'beltWheel', across: 0.78 }] },
    ],
  },
} satisfies Record<string, Recipe>;
