import type { Recipe } from '../recipe.ts';
import { heavens } from './heavens.ts';
import { air, along, backWall, midway, ROOMY, WALL } from './homes.ts';

/** A quiet room for places whose words name none we know. */
export const somewhereInside: Recipe = {
  wall: WALL,
  scale: ROOMY,
  layers: [
    backWall(
      { part: 'panelledWall', measures: { panel: 46, painted: 0.7 } },
      { part: 'boardFloor' },
      { part: 'ceiling' },
      { part: 'window', across: 0.42, measures: { arched: 1, width: 130, height: 190, up: 90, light: 1 } },
    ),
    along({ part: 'pottedPlant', across: -0.5 }),
    midway({ part: 'pendant', across: -0.1, measures: { up: 240 } }, { part: 'rug', measures: { width: 340 } }),
    air,
  ],
};

/** Open country under a wide sky for places whose words name none we know. */
export const somewhereOutside: Recipe = {
  layers: [
    ...heavens(0.38),
    { depth: 12, items: [{ part: 'hills', measures: { rise: 60, swing: 34, tone: 0.05 } }] },
    { depth: 6, items: [{ part: 'hills', measures: { rise: 20, swing: 24, tone: 0.28 } }] },
    {
      depth: 2.8,
      items: [
        { part: 'hills', measures: { rise: -52, swing: 14, tone: 0.46 } },
        { part: 'tree', across: -0.62 },
      ],
    },
    {
      depth: 1.35,
      items: [
        { part: 'ground', measures: { tone: 0.58, swing: 8 } },
        { part: 'tuft', row: { count: 10, from: -1.3, to: 1.3, jitter: 0.9 } },
        { part: 'puddles' },
      ],
    },
    { depth: 0.64, items: [{ part: 'tuft', across: 0.98, size: 2.2 }] },
  ],
};
