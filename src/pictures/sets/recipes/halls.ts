import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { air, front } from './homes.ts';

/** Where a passage ends. */
const END = 4.4;

const _passage = (measures: Record<string, number>, ...items: Item[]): SetLayer => ({
  depth: END,
  items: [{ part: 'passage', measures }, ...items],
});

export const halls = {
  courtroom: {
    wall: 1.6,
    scale: 1.2,
    surface: 'table',
    view: 'city',
    closest: 1.15,
    layers: [
      {
        depth: 1.6,
        items: [
          { part: 'panelledWall', measures: { panel: 230 } },
          { part: 'boardFloor' },
          { part: 'ceiling' },
          { part: 'window', across: -0.66, measures: { width: 110, height: 250, up: 110, light: 1, dark: 1 } },
          { part: 'window', across: 0.66, measures: { width: 110, height: 250, up: 110, light: 1, dark: 1 } },
        ],
      },
      {
        depth: 1.5,
        items: [
          { part: 'judgesBench' },
          { part: 'standingFlag', across: -0.36 },
          { part: 'standingFlag', across: 0.36 },
        ],
      },
      {
        depth: 1.36,
        items: [
          { part: 'witnessBox', across: 0.46 },
          { part: 'witnessBox', across: -0.78, measures: { width: 360 } },
        ],
      },
      {
        depth: 1.18,
        items: [
          { part: 'balustrade', across: -0.72, measures: { width: 330 } },
          { part: 'balustrade', across: 0.74, measures: { width: 330 } },
        ],
      },
      air,
      front(
        { part: 'pew', across: -1, measures: { width: 260 } },
        { part: 'pew', across: 1, measures: { width: 260 } },
      ),
      {
        depth: 1.4,
        living: true,
        items: [
          { part: 'ceilingFan', across: -0.34, measures: { up: 330 } },
          { part: 'ceilingFan', across: 0.3, measures: { up: 330 } },
        ],
      },
    ],
  },
  'throne-room': {
    wall: 2.2,
    scale: 1.15,
    layers: [
      {
        depth: 2.2,
        items: [
          { part: 'stoneWall', measures: { tone: 0.22 } },
          { part: 'tileFloor', measures: { contrast: 0.24 } },
          { part: 'stainedWindow', across: -0.3, rise: 60 },
          { part: 'stainedWindow', across: 0.3, rise: 60 },
        ],
      },
      {
        depth: 2.1,
        living: true,
        items: [
          { part: 'banner', across: -0.13, measures: { up: 470 } },
          { part: 'banner', across: 0.13, measures: { up: 470 } },
        ],
      },
      { depth: 2, items: [{ part: 'throne' }] },
      { depth: 1.8, items: [{ part: 'column', row: { count: 2, from: -0.46, to: 0.46 } }] },
      {
        depth: 1.4,
        items: [
          { part: 'column', row: { count: 2, from: -0.72, to: 0.72 } },
          { part: 'armour', across: -0.5 },
          { part: 'armour', across: 0.5, mirrored: true },
        ],
      },
      {
        depth: 1.38,
        living: true,
        items: [
          { part: 'torch', across: -0.72, measures: { up: 230 } },
          { part: 'torch', across: 0.72, measures: { up: 230 } },
        ],
      },
      { depth: 1.2, items: [{ part: 'chandelier', measures: { up: 330 } }] },
      air,
      front({ part: 'column', across: -1.02, size: 0.9 }),
      {
        depth: 1.9,
        living: true,
        items: [
          { part: 'sunPatch', across: -0.3, size: 1.6 },
          { part: 'sunPatch', across: 0.26, size: 1.6 },
        ],
      },
    ],
  },
  museum: {
    wall: 1.6,
    scale: 1.15,
    closest: 1.1,
    layers: [
      {
        depth: 1.6,
        items: [
          { part: 'stoneWall', measures: { tone: 0.5 } },
          { part: 'tileFloor', measures: { contrast: 0.14 } },
          { part: 'ceiling' },
          { part: 'canvas', across: -0.74, measures: { up: 150 } },
          { part: 'canvas', across: -0.4, measures: { up: 160, width: 110, height: 140 } },
          { part: 'canvas', across: 0.74, measures: { up: 150, width: 190 } },
        ],
      },
      { depth: 1.46, items: [{ part: 'skeleton', across: 0.16 }] },
      {
        depth: 1.3,
        items: [
          { part: 'ropeBarrier', across: 0.16, measures: { width: 460 } },
          { part: 'exhibit', across: -0.56 },
          { part: 'exhibit', across: 0.86 },
        ],
      },
      { depth: 1.15, items: [{ part: 'bench', across: -0.86 }] },
      air,
      front({ part: 'column', across: -1.03, size: 0.9 }),
      { depth: 1.44, living: true, items: [{ part: 'hangingBones', across: -0.42, measures: { up: 280 } }] },
      {
        depth: 1.5,
        living: true,
        items: [
          { part: 'sunPatch', across: -0.3, size: 1.4 },
          { part: 'sunPatch', across: 0.4, size: 1.4 },
        ],
      },
    ],
  },
  lobby: {
    wall: 1.7,
    scale: 1.2,
    surface: 'table',
    view: 'city',
    closest: 1.12,
    layers: [
      {
        depth: 1.7,
        items: [
          { part: 'panelledWall', measures: { panel: 120 } },
          { part: 'tileFloor', measures: { contrast: 0.22 } },
          { part: 'ceiling', measures: { up: 520 } },
          {
            part: 'window',
            across: -0.86,
            measures: { arched: 1, width: 170, height: 280, up: 60, light: 1, dark: 1 },
          },
          { part: 'canvas', across: 0.1, measures: { up: 220, width: 150, height: 100 } },
        ],
      },
      { depth: 1.62, items: [{ part: 'stairs', across: 0.62, size: 1.3 }] },
      { depth: 1.6, living: true, items: [{ part: 'revolvingDoor', across: -0.48 }] },
      {
        depth: 1.5,
        items: [
          { part: 'column', across: -0.3 },
          { part: 'column', across: 0.34 },
        ],
      },
      {
        depth: 1.42,
        items: [
          { part: 'counter', across: 0.04, measures: { width: 300 } },
          { part: 'tableLamp', across: -0.06, measures: { up: 112 } },
          { part: 'telephone', across: 0.1, measures: { up: 112 } },
        ],
      },
      {
        depth: 1.2,
        items: [
          { part: 'sofa', across: -0.8 },
          { part: 'pottedPlant', across: -0.34, size: 1.2 },
          { part: 'pottedPlant', across: 0.86, size: 1.3 },
          { part: 'rug', across: 0.1, measures: { width: 380 } },
        ],
      },
      { depth: 1.16, items: [{ part: 'chandelier', across: 0.06, measures: { up: 330 } }] },
      air,
      {
        depth: 1.41,
        living: true,
        items: [{ part: 'ceilingFan', across: -0.46, measures: { up: 370 } }],
      },
      { depth: 1.6, items: [{ part: 'tallClock', across: -0.86, size: 1.1 }] },
      { depth: 1.599, living: true, items: [{ part: 'pendulum', across: -0.86, size: 1.1 }] },
    ],
  },
} satisfies Record<string, Recipe>;
