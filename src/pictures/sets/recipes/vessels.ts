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
    ],
  },
  cave: {
    wall: 2.6,
    open: true,
    layers: [
      {
        depth: 2.6,
        items: [
          { part: 'rockWall', measures: { tone: 0.2 } },
          { part: 'plainFloor', measures: { tone: 0.3 } },
          { part: 'caveMouth', across: 0.24, size: 1.5 },
        ],
      },
      { depth: 2, items: [{ part: 'rockFrame', measures: { tone: 0.15, wide: 0.36, high: 0.62, aside: 0.2 } }] },
      {
        depth: 1.6,
        items: [
          {
            part: 'stalactite',
            row: { count: 7, from: -0.7, to: 0.9, jitter: 0.7 },
            measures: { hanging: 1, height: 190 },
          },
          {
            part: 'stalactite',
            row: { count: 5, from: -0.9, to: 0.9, jitter: 0.6, gap: [-0.3, 0.34] },
            measures: { height: 110 },
          },
          { part: 'crystals', across: -0.42 },
        ],
      },
      {
        depth: 1.3,
        items: [
          { part: 'rockFrame', measures: { tone: 0.5, wide: 0.47, high: 0.78, aside: 0.1 } },
          { part: 'crystals', across: 0.62, size: 0.9 },
          { part: 'rock', across: -0.7, measures: { size: 90 } },
        ],
      },
      { depth: 1.15, living: true, items: [{ part: 'drips' }] },
      air,
      { depth: 0.82, items: [{ part: 'rockFrame', measures: { tone: 0.95, wide: 0.56, high: 0.93, aside: 0.04 } }] },
    ],
  },
} satisfies Record<string, Recipe>;
