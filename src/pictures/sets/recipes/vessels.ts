import type { Recipe } from '../recipe.ts';
import { air, along, backWall, midway, ROOMY, WALL } from './homes.ts';

/** Depth of a vehicle's side: closer than a room's. */
const SIDE = 1.25;

export const vessels = {
  train: {
    wall: SIDE,
    closest: 1.5,
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
      midway(
        { part: 'controls', across: -0.9, measures: { width: 150 } },
        { part: 'controls', across: 0.9, measures: { width: 150 } },
      ),
      air,
    ],
  },
  cave: {
    wall: WALL,
    scale: ROOMY,
    layers: [
      backWall(
        { part: 'rockWall', measures: { tone: 0.55 } },
        { part: 'plainFloor', measures: { tone: 0.5 } },
        { part: 'caveMouth', across: 0.3 },
      ),
      along(
        { part: 'stalactite', row: { count: 9, from: -1, to: 1, jitter: 0.7 }, measures: { hanging: 1, height: 210 } },
        {
          part: 'stalactite',
          row: { count: 6, from: -1, to: 1, jitter: 0.6, gap: [-0.2, 0.2] },
          measures: { height: 110 },
        },
      ),
      midway(
        { part: 'crystals', across: -0.46 },
        { part: 'crystals', across: 0.7, size: 0.8 },
        { part: 'rock', across: -0.74, measures: { size: 130 } },
        { part: 'rock', across: 0.86, measures: { size: 110 } },
      ),
      air,
      {
        depth: 0.66,
        items: [
          { part: 'stalactite', across: -0.96, measures: { hanging: 1, height: 260 } },
          { part: 'stalactite', across: 1, measures: { hanging: 1, height: 200 } },
          { part: 'rock', across: 0.9, measures: { size: 170 } },
        ],
      },
    ],
  },
} satisfies Record<string, Recipe>;
