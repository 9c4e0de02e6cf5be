import type { Item, Recipe, SetLayer } from '../recipe.ts';
import { air, midway } from './homes.ts';

/** Where a passage ends. */
const END = 4.4;

const passage = (measures: Record<string, number>, ...items: Item[]): SetLayer => ({
  depth: END,
  items: [{ part: 'passage', measures }, ...items],
});

export const passages = {
  corridor: {
    wall: END,
    open: true,
    layers: [
      passage(
        {},
        { part: 'passageDoors' },
        { part: 'runner' },
        { part: 'window', measures: { width: 150, height: 170, up: 90, light: 1 } },
        { part: 'passageLamps' },
      ),
      {
        depth: 3,
        items: [
          { part: 'pottedPlant', across: -0.105, size: 1.1 },
          { part: 'bench', across: 0.11 },
        ],
      },
      { depth: 1.9, items: [{ part: 'pottedPlant', across: 0.2 }] },
      { depth: 1.3, items: [{ part: 'chair', across: -0.36 }] },
      air,
      { depth: 2, living: true, items: [{ part: 'faultyLamp', across: 0, measures: { up: 322 } }] },
      { depth: 2.2, living: true, items: [{ part: 'sunPatch', across: -0.1, size: 1.5 }] },
      { depth: 1.5, living: true, items: [{ part: 'doorAjar' }] },
    ],
  },
  staircase: {
    wall: 1.7,
    scale: 1.2,
    closest: 1.1,
    layers: [
      {
        depth: 1.7,
        items: [
          { part: 'paperedWall' },
          { part: 'tileFloor', measures: { contrast: 0.22 } },
          {
            part: 'window',
            across: 0.06,
            measures: { arched: 1, width: 120, height: 220, up: 230, light: 1, dark: 1 },
          },
          { part: 'door', across: -0.8, measures: { paint: 1 } },
          { part: 'painting', across: -0.5, measures: { up: 190 } },
          { part: 'painting', across: -0.3, measures: { up: 250, width: 60 } },
        ],
      },
      { depth: 1.5, items: [{ part: 'flight', across: 0.12 }] },
      {
        depth: 1.3,
        items: [{ part: 'pottedPlant', across: 0.86 }],
      },
      midway({ part: 'pendant', across: -0.3, measures: { up: 300 } }),
      air,
      {
        depth: 1.45,
        living: true,
        items: [{ part: 'sunPatch', across: -0.2, size: 1.3 }],
      },
    ],
  },
  elevator: {
    wall: 1.3,
    closest: 1.7,
    layers: [
      { depth: 1.3, items: [{ part: 'liftCabin' }] },
      { depth: 1.29, living: true, items: [{ part: 'liftDoors' }] },
      {
        depth: 1.25,
        living: true,
        items: [{ part: 'liftPanel', across: 0.31 }, { part: 'liftNeedle' }],
      },
      air,
      { depth: 0.7, items: [{ part: 'liftJambs' }] },
    ],
  },
  garage: {
    wall: END,
    open: true,
    layers: [
      passage(
        { half: 620, high: 300, tone: 0.34, stone: 1, panel: 0 },
        { part: 'bays' },
        { part: 'passageLamps', measures: { strip: 1, high: 296 } },
        { part: 'door', measures: { paint: 1 } },
      ),
      { depth: 3, items: [{ part: 'pillars' }, { part: 'parkedCar', across: -0.36 }] },
      { depth: 2, items: [{ part: 'pillars' }, { part: 'parkedCar', across: 0.62 }] },
      { depth: 1.4, items: [{ part: 'pillars' }, { part: 'parkedCar', across: -0.92, mirrored: true }] },
      { depth: 1.12, living: true, items: [{ part: 'faultyLamp', measures: { up: 296 } }] },
      air,
      { depth: 1.5, living: true, items: [{ part: 'leak', across: 0.26 }, { part: 'litter' }] },
    ],
  },
} satisfies Record<string, Recipe>;
