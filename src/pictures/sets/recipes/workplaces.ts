import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { air, backWall, front, midway, ROOMY, WALL } from './homes.ts';

/** Where an aisle or a row of cupboards ends. */
const END = 4.2;

const living = (depth: number, ...items: Item[]): SetLayer => ({ depth, living: true, items });

/** What every furnished room here shares. */
const room = { wall: WALL, scale: ROOMY, closest: 1.15, view: 'city' } as const;

export const workplaces = {
  factory: {
    wall: 2.2,
    scale: 1.15,
    view: 'city',
    layers: [
      {
        depth: 2.2,
        items: [
          { part: 'metalWall' },
          { part: 'plainFloor', measures: { tone: 0.4 } },
          {
            part: 'window',
            row: { count: 5, from: -0.8, to: 0.8 },
            measures: { width: 230, height: 190, up: 320, dark: 1, light: 1 },
          },
          { part: 'beams' },
        ],
      },
      living(2, { part: 'press', across: -0.5 }, { part: 'press', across: 0.34 }),
      living(
        1.99,
        { part: 'steam', across: -0.34, measures: { up: 150, height: 160 } },
        { part: 'steam', across: 0.5, measures: { up: 150, height: 130 } },
      ),
      { depth: 1.7, items: [{ part: 'pillars', measures: { half: 560, high: 460 } }] },
      living(1.6, { part: 'conveyor', across: 0.1 }),
      {
        depth: 1.36,
        items: [
          { part: 'crates', across: -0.78 },
          { part: 'machine', across: 0.86, size: 0.9 },
        ],
      },
      living(1.2, { part: 'faultyLamp', across: -0.24, measures: { up: 330 } }),
      air,
      front({ part: 'crates', across: 1.02 }),
    ],
  },
  supermarket: {
    wall: END,
    open: true,
    layers: [
      {
        depth: END,
        items: [
          { part: 'passage', measures: { half: 330, high: 360, tone: 0.04, panel: 0, cool: 1 } },
          { part: 'shelf', across: -0.04, size: 1.3, measures: { width: 230, up: 40, kind: 1 } },
          { part: 'shelf', across: -0.04, size: 1.3, measures: { width: 230, up: 90, kind: 2 } },
          { part: 'aisle', measures: { half: 250 } },
          { part: 'passageLamps', measures: { strip: 1, high: 350 } },
        ],
      },
      living(2.2, { part: 'faultyLamp', across: 0, measures: { up: 346 } }),
      {
        depth: 1.5,
        items: [
          { part: 'crates', across: -0.3, size: 0.7 },
          { part: 'signpost', across: 0.34, size: 0.7 },
        ],
      },
      living(1.3, { part: 'bunting', measures: { width: 1100, up: 345 } }),
      air,
      front({ part: 'crates', across: 1 }),
    ],
  },
  'server-room': {
    wall: END,
    open: true,
    layers: [
      {
        depth: END,
        items: [
          { part: 'passage', measures: { half: 300, high: 330, tone: 0.5, stone: 1, panel: 0 } },
          { part: 'door', measures: { paint: 1, glazed: 1 } },
          { part: 'passageLamps', measures: { strip: 1 } },
        ],
      },
      {
        depth: 3,
        items: [
          { part: 'racks', across: -0.26 },
          { part: 'racks', across: 0.26 },
        ],
      },
      living(2.997, { part: 'rackLights', across: -0.26 }, { part: 'rackLights', across: 0.26 }),
      {
        depth: 2,
        items: [
          { part: 'racks', across: -0.42 },
          { part: 'racks', across: 0.42 },
        ],
      },
      living(1.998, { part: 'rackLights', across: -0.42 }, { part: 'rackLights', across: 0.42 }),
      {
        depth: 1.4,
        items: [
          { part: 'racks', across: -0.68 },
          { part: 'racks', across: 0.68 },
        ],
      },
      living(1.3986, { part: 'rackLights', across: -0.68 }, { part: 'rackLights', across: 0.68 }),
      living(
        1.39,
        { part: 'winking', across: -0.62, measures: { width: 130, up: 120 } },
        { part: 'winking', across: 0.66, measures: { width: 130, up: 70 } },
      ),
      living(1.15, { part: 'faultyLamp', across: 0.02, measures: { up: 320 } }),
      air,
    ],
  },
  interrogation: {
    ...room,
    surface: 'table',
    layers: [
      backWall(
        { part: 'tiledWall', measures: { tiled: 110, paper: 2, cool: 1 } },
        { part: 'plainFloor', measures: { tone: 0.45 } },
        { part: 'door', across: 0.86, measures: { paint: 1, glazed: 1 } },
        { part: 'wallClock', across: -0.78 },
      ),
      living(WALL * 0.97, { part: 'oneWayMirror', across: -0.06 }),
      {
        depth: 1.24,
        items: [
          { part: 'table', across: 0.04, measures: { width: 210 } },
          { part: 'chair', across: -0.34, measures: { dark: 1 } },
          { part: 'chair', across: 0.42, measures: { dark: 1 }, mirrored: true },
        ],
      },
      living(1.2, { part: 'bareBulb', across: 0.04, measures: { up: 232 } }),
      air,
      front({ part: 'chair', across: -0.92, measures: { dark: 1 } }),
    ],
  },
  boardroom: {
    ...room,
    surface: 'table',
    layers: [
      backWall(
        { part: 'panelledWall', measures: { panel: 60 } },
        { part: 'boardFloor' },
        { part: 'ceiling' },
        {
          part: 'window',
          row: { count: 4, from: -0.66, to: 0.5 },
          measures: { width: 180, height: 170, up: 84, dark: 1, light: 1 },
        },
        { part: 'canvas', across: 0.82, measures: { up: 140, width: 110, height: 90 } },
      ),
      {
        depth: 1.26,
        items: [
          { part: 'longTable', across: -0.04 },
          { part: 'pottedPlant', across: 0.8 },
        ],
      },
      living(WALL * 0.95, { part: 'flatScreen', across: 0.8 }, { part: 'pendulum', across: -0.92 }),
      midway(
        { part: 'pendant', across: -0.3, measures: { up: 240 } },
        { part: 'pendant', across: 0.24, measures: { up: 240 } },
      ),
      air,
      front({ part: 'chair', across: 0.92, measures: { soft: 1 } }),
    ],
  },
  newsroom: {
    wall: 1.8,
    scale: 1.2,
    surface: 'table',
    view: 'city',
    closest: 1.1,
    layers: [
      {
        depth: 1.8,
        items: [
          { part: 'panelledWall', measures: { panel: 80, painted: 0.6 } },
          { part: 'plainFloor', measures: { tone: 0.2 } },
          { part: 'ceiling', measures: { up: 430 } },
          {
            part: 'window',
            row: { count: 3, from: -0.7, to: 0.1 },
            measures: { width: 240, height: 170, up: 130, dark: 1 },
          },
          { part: 'wallClock', across: 0.3, measures: { up: 250 } },
          { part: 'wallClock', across: 0.44, measures: { up: 250 } },
          { part: 'wallClock', across: 0.58, measures: { up: 250 } },
          { part: 'door', across: 0.86, measures: { glazed: 1 } },
        ],
      },
      living(1.78, { part: 'departures', across: 0.44, size: 0.8, measures: { up: 120 } }),
      {
        depth: 1.6,
        items: [
          { part: 'desk', row: { count: 4, from: -0.78, to: 0.62 } },
          { part: 'computer', row: { count: 4, from: -0.78, to: 0.62 } },
        ],
      },
      {
        depth: 1.3,
        items: [
          { part: 'desk', across: -0.64 },
          { part: 'computer', across: -0.64 },
          { part: 'desk', across: 0.66 },
          { part: 'computer', across: 0.66 },
        ],
      },
      living(1.24, { part: 'screenGlow', across: -0.64 }, { part: 'faultyLamp', across: 0.2, measures: { up: 330 } }),
      air,
      front({ part: 'chair', across: -0.94 }),
    ],
  },
} satisfies Record<string, Recipe>;
