import type { Recipe } from '../recipe.ts';
import { air, along, backWall, midway, ROOMY, WALL } from './homes.ts';

export const quietRooms = {
  prison: {
    wall: WALL,
    scale: ROOMY,
    layers: [
      backWall(
        { part: 'stoneWall', measures: { tone: 0.55 } },
        { part: 'plainFloor', measures: { tone: 0.35 } },
        { part: 'tally', across: -0.1 },
        { part: 'window', across: 0.26, measures: { width: 80, height: 80, up: 185, bars: 4, dark: 1, light: 1 } },
      ),
      along({ part: 'bed', across: -0.42, measures: { iron: 1 } }, { part: 'basin', across: 0.6 }),
      air,
      {
        depth: 0.72,
        items: [
          { part: 'bars', across: -1.05, measures: { width: 240 } },
          { part: 'bars', across: 1.05, measures: { width: 240 } },
        ],
      },
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
    ],
  },
} satisfies Record<string, Recipe>;
