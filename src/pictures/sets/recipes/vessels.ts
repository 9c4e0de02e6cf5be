import type { Recipe } from '../recipe.ts';
import { air, along, backWall, midway, ROOMY, WALL } from './homes.ts';

/** Depth of a vehicle's side: closer than a room's. */
const SIDE = 1.25;

export const vessels = {
  train: {
    wall: SIDE,
    sided: true,
    closest: 1.8,
    layers: [
      { depth: 8, items: [{ part: 'sky' }, { part: 'stars' }, { part: 'orb', across: 0.3 }] },
      { depth: 3, living: true, items: [{ part: 'passing' }] },
      { depth: SIDE, items: [{ part: 'carriageSide' }, { part: 'carriageRoof' }] },
      {
        depth: 1.17,
        items: [
          { part: 'rack', across: -0.5 },
          { part: 'rack', across: 0.5 },
          { part: 'trainSeat', row: { count: 4, from: -0.84, to: 0.84 } },
        ],
      },
      air,
      {
        depth: 1.16,
        living: true,
        items: [
          { part: 'straps', across: -0.4 },
          { part: 'straps', across: 0.4 },
        ],
      },
    ],
  },
  car: {
    wall: SIDE,
    sided: true,
    closest: 2.4,
    layers: [
      { depth: 8, items: [{ part: 'sky' }, { part: 'stars' }, { part: 'orb', across: 0.3 }] },
      { depth: 3, living: true, items: [{ part: 'passing' }] },
      { depth: SIDE, items: [{ part: 'carInside' }] },
      air,
      { depth: 0.94, items: [{ part: 'dashboard', rise: -26 }] },
      { depth: 1.2, living: true, items: [{ part: 'charm', rise: 46 }] },
    ],
  },
  spaceship: {
    wall: WALL,
    scale: ROOMY,
    view: 'space',
    layers: [
      backWall(
        { part: 'metalWall' },
        { part: 'plainFloor', measures: { tone: 0.35 } },
        { part: 'viewport', across: 0 },
        { part: 'porthole', across: -0.8, measures: { size: 80, up: 130 } },
        { part: 'porthole', across: 0.8, measures: { size: 80, up: 130 } },
      ),
      along(
        { part: 'controls', across: -0.42, measures: { width: 230 } },
        { part: 'controls', across: 0.42, measures: { width: 230 } },
      ),
      {
        depth: WALL * 0.925,
        living: true,
        items: [
          { part: 'winking', across: -0.42 },
          { part: 'winking', across: 0.42 },
        ],
      },
      midway(
        { part: 'controls', across: -0.9, measures: { width: 150 } },
        { part: 'controls', across: 0.9, measures: { width: 150 } },
      ),
      air,
      { depth: 1.359, living: true, items: [{ part: 'paneLife', measures: { width: 420, height: 180, up: 105 } }] },
    ],
  },
  cave: {
    wall: 3.2,
    open: true,
    layers: [
      {
        depth: 3.2,
        items: [
          { part: 'rockWall', measures: { tone: 0.02 } },
          { part: 'plainFloor', measures: { tone: 0.3 } },
          { part: 'caveMouth', across: 0.34, size: 3.4 },
        ],
      },
      { depth: 3.1, living: true, items: [{ part: 'mouthLight', measures: { aside: 0.34 } }] },
      {
        depth: 2.5,
        items: [
          { part: 'rockFrame', measures: { tone: 0.1, wide: 0.38, high: 0.68, aside: 0.26, teeth: 0.2 } },
          { part: 'stalactite', across: -0.12, measures: { height: 170 } },
          { part: 'stalactite', across: -0.2, measures: { height: 110 } },
          { part: 'stalactite', across: 0.74, measures: { height: 210 } },
        ],
      },
      { depth: 2.3, living: true, items: [{ part: 'cavePool', across: -0.3 }] },
      { depth: 2.2, living: true, items: [{ part: 'bats' }] },
      {
        depth: 1.7,
        items: [
          { part: 'rockFrame', measures: { tone: 0.42, wide: 0.45, high: 0.8, aside: 0.14, teeth: 0.24 } },
          { part: 'crystals', across: -0.56 },
          { part: 'crystals', across: -0.66, size: 0.7 },
          { part: 'stalactite', across: 0.7, measures: { height: 150 } },
          { part: 'stalactite', across: 0.8, measures: { height: 90 } },
          { part: 'stalactite', across: -0.74, measures: { height: 120 } },
        ],
      },
      {
        depth: 1.66,
        living: true,
        items: [{ part: 'torch', across: -0.76, at: 'dark', size: 1.3, measures: { up: 150 } }],
      },
      {
        depth: 1.3,
        items: [
          { part: 'crystals', across: 0.66, size: 0.9 },
          { part: 'rock', across: -0.72, measures: { size: 100 } },
          { part: 'rock', across: 0.78, measures: { size: 70 } },
        ],
      },
      { depth: 1.15, living: true, items: [{ part: 'drips' }] },
      air,
      {
        depth: 0.82,
        items: [
          { part: 'rockFrame', measures: { tone: 0.95, wide: 0.57, high: 0.97, aside: 0.05, teeth: 0.15 } },
          { part: 'rock', across: -0.94, measures: { size: 150 } },
        ],
      },
    ],
  },
} satisfies Record<string, Recipe>;
