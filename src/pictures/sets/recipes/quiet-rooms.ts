import type { Recipe } from '../recipe.ts';
import { air, along, backWall, midway, ROOMY, WALL } from './homes.ts';

export const quietRooms = {
  prison: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.1,
    layers: [
      backWall(
        { part: 'stoneWall', measures: { tone: 0.55 } },
        { part: 'plainFloor', measures: { tone: 0.35 } },
        { part: 'tally', across: 0.03 },
        { part: 'window', across: 0.24, measures: { width: 80, height: 80, up: 185, bars: 4, dark: 1 } },
        { part: 'bareBricks', across: 0.74, rise: 20, size: 0.8 },
      ),
      along(
        { part: 'bunks', across: -0.34 },
        { part: 'basin', across: 0.5 },
        { part: 'mirror', across: 0.5, size: 0.5, rise: 70 },
        { part: 'toilet', across: 0.78, mirrored: true, size: 0.9 },
      ),
      { depth: WALL * 0.9, living: true, items: [{ part: 'barredLight', across: 0.24 }] },
      { depth: 1.16, living: true, items: [{ part: 'bareBulb', across: 0.06, measures: { up: 250 } }] },
      air,
      { depth: 0.72, items: [{ part: 'cellFront', measures: { gap: 330 } }] },
    ],
  },
  library: {
    wall: WALL,
    scale: ROOMY,
    closest: 1.15,
    surface: 'table',
    layers: [
      backWall(
        { part: 'panelledWall', measures: { panel: 60 } },
        { part: 'boardFloor' },
        { part: 'ceiling' },
        { part: 'bookcase', across: -0.78, measures: { width: 200, height: 300 } },
        { part: 'bookcase', across: -0.36, measures: { width: 200, height: 300 } },
        { part: 'window', across: 0.02, measures: { arched: 1, width: 110, height: 190, dark: 1, light: 1 } },
        { part: 'bookcase', across: 0.4, measures: { width: 200, height: 300 } },
        { part: 'bookcase', across: 0.82, measures: { width: 200, height: 300 } },
      ),
      along({ part: 'ladder', across: -0.5 }, { part: 'globe', across: 0.2, size: 1.2 }),
      midway(
        { part: 'table', across: 0.62, measures: { width: 190 } },
        { part: 'tableLamp', across: 0.56 },
        { part: 'chair', across: 0.8, measures: { dark: 1 } },
        { part: 'chair', across: -0.7, measures: { soft: 1 } },
        { part: 'pendant', across: -0.2, measures: { up: 250 } },
      ),
      air,
      {
        depth: 1.2,
        living: true,
        items: [{ part: 'lyingCat', across: 0.7, measures: { up: 77 } }],
      },
    ],
  },
} satisfies Record<string, Recipe>;
